// Days proposed for meetings: never when nobody works, never in two places at once.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, weekdayOf } from '#shared/iso-date.ts';
import {
  comingHalfYear,
  isBreak,
  isoWeek,
  mostMeetings,
  proposedMeetingDays,
  rhythms,
  type BusyTime,
  type SeriesWish,
} from '#shared/meeting/meeting-dates.ts';
import { isWorkingDay } from '#shared/round/working-day.ts';

const wish: SeriesWish = {
  from: '2027-01-01',
  to: '2027-06-30',
  weekday: 1,
  rhythm: 'every_weeks',
  amount: 4,
  startsAt: '14:00',
  endsAt: '16:00',
};
const days = (more: Partial<SeriesWish> = {}, busy: BusyTime[] = []) =>
  proposedMeetingDays({ ...wish, ...more }, busy);

it.each([
  ['2026-01-01', 1],
  ['2026-12-31', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2027-03-01', 9],
  ['2026-10-05', 41],
])('%s is in week %d', (day, week) => {
  expect(isoWeek(day)).toBe(week);
});

// Easter Sunday is 28 March 2027.
it.each([
  ['2027-03-21', false],
  ['2027-03-22', true],
  ['2027-03-28', true],
  ['2027-03-30', false],
  ['2027-06-30', false],
  ['2027-07-01', true],
  ['2027-07-31', true],
  ['2027-08-01', false],
  ['2027-03-01', true],
  ['2027-03-08', false],
  ['2027-10-11', true],
  ['2027-10-18', false],
  ['2027-12-19', false],
  ['2027-12-20', true],
  ['2027-12-31', true],
  ['2028-01-01', true],
  ['2028-01-02', false],
])('%s is in a break: %s', (day, is) => {
  expect(isBreak(day)).toBe(is);
});

it.each([
  ['2026-11-22', '2027-01-01', '2027-06-30'],
  ['2026-07-01', '2027-01-01', '2027-06-30'],
  ['2026-06-30', '2026-07-01', '2026-12-31'],
])('the half-year after %s is %s to %s', (today, from, to) => {
  expect(comingHalfYear(today)).toEqual({ from, to });
});

it('goes by the weekday, and around breaks and holidays', () => {
  expect(days()).toEqual([
    { on: '2027-01-04', movedFrom: null },
    { on: '2027-02-01', movedFrom: null },
    // The winter break; the week after has room, the Friday before lies nearer.
    { on: '2027-02-26', movedFrom: { on: '2027-03-01', why: 'break', bodyIds: [] } },
    // The day after Easter Sunday.
    { on: '2027-03-30', movedFrom: { on: '2027-03-29', why: 'holiday', bodyIds: [] } },
    { on: '2027-04-26', movedFrom: null },
    { on: '2027-05-24', movedFrom: null },
    { on: '2027-06-21', movedFrom: null },
  ]);
});

it('leaves out what finds no room nearby: July', () => {
  const summer = days({ from: '2027-06-28', to: '2027-08-15', amount: 1 });
  expect(summer.map(({ on }) => on)).toEqual(['2027-06-28', '2027-08-02', '2027-08-09']);
});

it('spreads a number of meetings evenly, over the weeks that there are', () => {
  const three = days({ rhythm: 'count', amount: 3 });
  expect(three.map(({ on }) => on)).toEqual(['2027-02-01', '2027-04-12', '2027-06-07']);
  expect(days({ rhythm: 'count', amount: 60, to: '2027-01-31' })).toHaveLength(4);
});

it('proposes no more than can be planned at once', () => {
  expect(days({ to: '2199-12-31', amount: 1 }).length).toBeLessThanOrEqual(mostMeetings);
});

it('moves to the nearest free day where a member meets elsewhere at the same time', () => {
  const forum = { bodyId: 'forum', startsAt: '15:00', endsAt: '17:00' };
  const only = { rhythm: 'count', amount: 1, from: '2027-02-01', to: '2027-02-07' } as const;
  const clash = (...on: string[]) => on.map((day) => ({ ...forum, on: day }));
  expect(days(only, clash('2027-02-01'))).toEqual([
    { on: '2027-02-02', movedFrom: { on: '2027-02-01', why: 'clash', bodyIds: ['forum'] } },
  ]);
  expect(days(only, clash('2027-02-01', '2027-02-02'))[0]?.on).toBe('2027-02-03');
  const touching = [{ ...forum, on: '2027-02-01', startsAt: '16:00' }];
  expect(days(only, touching)[0]).toEqual({ on: '2027-02-01', movedFrom: null });
  const whole = ['01', '02', '03', '04', '05'].map((day) => `2027-02-${day}`);
  expect(days(only, clash(...whole))).toEqual([]);
});

const start = fc.integer({ min: 0, max: 3000 }).map((more) => addDays('2025-01-01', more));
const time = fc
  .tuple(fc.integer({ min: 8, max: 15 }), fc.integer({ min: 1, max: 4 }))
  .map(([hour, hours]) => {
    const clock = (at: number) => `${String(at).padStart(2, '0')}:00`;
    return { startsAt: clock(hour), endsAt: clock(hour + hours) };
  });
const anyWish = fc
  .record({
    from: start,
    length: fc.integer({ min: 0, max: 400 }),
    weekday: fc.integer({ min: 1, max: 5 }),
    rhythm: fc.constantFrom(...rhythms),
    amount: fc.integer({ min: 1, max: 30 }),
    time,
  })
  .map(({ from, length, time: at, ...rest }) => ({
    ...rest,
    ...at,
    from,
    to: addDays(from, length),
  }));
const anyBusy = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), time), { maxLength: 200 });

it('proposes working days alone, within the range, in order, out of breaks and never at a clash', () => {
  fc.assert(
    fc.property(anyWish, anyBusy, (given, taken) => {
      const busy = taken.map(([days_, at]) => {
        return { ...at, on: addDays(given.from, days_), bodyId: 'other' };
      });
      const proposed = proposedMeetingDays(given, busy);
      const found = proposed.map(({ on }) => on);
      expect(found).toEqual([...new Set(found)].toSorted());
      for (const { on, movedFrom } of proposed) {
        expect(on >= given.from && on <= given.to).toBe(true);
        expect(isWorkingDay(on) && !isBreak(on)).toBe(true);
        expect(
          busy.some(
            (each) =>
              each.on === on && each.startsAt < given.endsAt && given.startsAt < each.endsAt,
          ),
        ).toBe(false);
        if (movedFrom === null) expect(weekdayOf(on)).toBe(given.weekday);
      }
      if (given.rhythm === 'count') expect(found.length).toBeLessThanOrEqual(given.amount);
    }),
  );
});
