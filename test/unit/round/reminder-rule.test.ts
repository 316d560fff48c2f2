import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Askable } from '#shared/round/asked.ts';
import { isQuietDay, mailWeekdays, usualPreference } from '#shared/mail/mail-preference.ts';
import {
  canBeToldLater,
  remindersOn,
  stillWaiting,
  type OpenRound,
  type Told,
} from '#shared/round/reminder-rule.ts';
import { unanswered, type RoundItemRow, type RoundRow } from '#shared/round/round-type.ts';
import { addWorkingDays, isWorkingDay } from '#shared/round/working-day.ts';
import { addDays } from '#shared/iso-date.ts';

const round: RoundRow = {
  id: 'r',
  strategyId: 's',
  period: '2026-T3',
  meetingOn: null,
  message: '',
  lang: 'nb',
  opensOn: '2026-11-16',
  // A Tuesday.
  contentDueOn: '2026-12-01',
  dueOn: '2026-12-01',
  graceOn: '2026-12-10',
  asks: ['measure'],
  goalIds: [],
  bodyIds: [],
  personIds: [],
  reviewBodyIds: [],
  state: 'open',
  openedAt: null,
  closedAt: null,
  isSample: false,
  version: 1,
  archivedAt: null,
};
const item = (more: Partial<RoundItemRow> = {}): RoundItemRow => ({
  id: 'i',
  roundId: 'r',
  kind: 'measure',
  subjectId: 'm',
  period: '2026-T3',
  bodyId: 'group',
  personId: 'owner',
  dueOn: '2026-12-01',
  ...unanswered,
  ...more,
});
const person = (personId: string, more: Partial<Askable> = {}): Askable => ({
  actor: {
    personId,
    clusterId: 'c',
    name: personId,
    roles: [{ role: 'contributor', bodyId: 'group', bodyKind: 'group' }],
  },
  leads: [],
  ...more,
});
const office = person('office');
office.actor.roles = [{ role: 'secretariat', bodyId: 'office', bodyKind: 'secretariat' }];
const people = [person('owner'), person('leader', { leads: ['group'] }), office, person('other')];

const never: Told = { toldAt: null, askedAt: () => null, isQuiet: () => false };
/** Told all there was on the working day before, as when nothing has been missed. */
const yesterday = (today: string): Told => ({
  ...never,
  toldAt: `${addWorkingDays(today, -1)}T06:00:00.000Z`,
});
const kinds = ['own', 'reviews', 'led', 'all'] as const;
const told = (
  today: string,
  items = [item()],
  toldOf: (personId: string) => Told = () => yesterday(today),
  rounds: OpenRound[] = [{ round, items }],
) =>
  Object.fromEntries(
    [...remindersOn(today, rounds, people, toldOf)].map(([id, reminder]) => [
      id,
      kinds.filter((kind) => reminder[kind].length > 0),
    ]),
  );

describe('reminders', () => {
  it.each([
    ['2026-11-25', {}],
    ['2026-11-26', { owner: ['own'] }],
    ['2026-11-27', {}],
    ['2026-12-01', { owner: ['own'] }],
    ['2026-12-02', { owner: ['own'] }],
    ['2026-12-03', { leader: ['led'] }],
    ['2026-12-04', {}],
    // A Saturday, and a Sunday.
    ['2026-12-05', {}],
    ['2026-12-06', {}],
    ['2026-12-07', { office: ['all'] }],
    ['2026-12-11', {}],
  ])('go on %s to %j', (today, expected) => {
    expect(told(today)).toEqual(expected);
  });

  it.each([
    // Nobody has been told since the round opened: what came in between comes now.
    ['2026-11-27', null, { owner: ['own'] }],
    ['2026-12-08', null, { owner: ['own'], leader: ['led'], office: ['all'] }],
    // Told on the day itself, or after it: not again.
    ['2026-11-27', '2026-11-26', {}],
    ['2026-11-30', '2026-11-27', {}],
    // The deadline was a day on which nothing was sent.
    ['2026-12-02', '2026-11-26', { owner: ['own'] }],
    ['2026-12-04', '2026-12-02', { leader: ['led'] }],
    ['2026-12-09', '2026-12-04', { office: ['all'] }],
  ])('of days that were missed are made up: %s, last told %s', (today, toldOn, expected) => {
    const toldAt = toldOn && `${toldOn}T06:00:00.000Z`;
    expect(told(today, [item()], () => ({ ...never, toldAt }))).toEqual(expected);
  });

  it('wait for a day that suits the person, and for the last such day where the round ends before it', () => {
    const onTuesdays = (today: string) => () => ({
      ...yesterday(today),
      isQuiet: (day: string) => isQuietDay({ quietWeekdays: [2], quietUntil: null }, day),
    });
    // The deadline is a Tuesday; what was due then is told with the day after.
    expect(told('2026-12-01', [item()], onTuesdays('2026-12-01'))).toEqual({});
    expect(told('2026-12-02', [item()], onTuesdays('2026-12-01'))).toEqual({ owner: ['own'] });
    // The last day is a Thursday without mail: the step that fell there is told on Wednesday.
    const last = item({ dueOn: '2026-12-09' });
    const notThursdays = () => ({
      ...never,
      toldAt: '2026-12-08T06:00:00.000Z',
      isQuiet: (day: string) => isQuietDay({ quietWeekdays: [4], quietUntil: null }, day),
    });
    expect(told('2026-12-09', [last], notThursdays)).toEqual({ owner: ['own'] });
  });

  it('are not told on top of the link that somebody was just sent to all of it', () => {
    const askedAt = () => '2026-12-01T12:00:00.000Z';
    // Handed over on the deadline: the link's mail was the word of it, and the next step comes on its day.
    expect(told('2026-12-01', [item()], () => ({ ...never, askedAt }))).toEqual({});
    expect(told('2026-12-02', [item()], () => ({ ...never, askedAt }))).toEqual({
      owner: ['own'],
    });
    // Of what others owe, the link says nothing.
    const leaders = told('2026-12-03', [item()], () => ({
      ...never,
      askedAt: () => '2026-12-03T05:00:00.000Z',
    }));
    expect(leaders).toEqual({ leader: ['led'] });
  });

  // Monday noon.
  const submitted = item({
    submission: {} as never,
    submittedAt: '2026-11-23T12:00:00.000Z',
    submittedById: 'owner',
  });
  const [byLeader, byOffice] = [{ leader: ['reviews'] }, { office: ['reviews'] }];

  it.each([
    ['2026-11-24', byLeader, byOffice],
    ['2026-11-25', byLeader, byOffice],
    ['2026-11-26', {}, {}],
    ['2026-11-27', byLeader, byOffice],
    ['2026-11-30', {}, {}],
    // A day when rounds are due is no day of its own.
    ['2026-12-01', byOffice, byOffice],
    ['2026-12-02', {}, {}],
  ])(
    'on %s of what waits for approval go to %j, and where nobody leads to %j, whether or not the round is over',
    (today, expected, leaderless) => {
      const of = (items: RoundItemRow[], more: Partial<RoundRow> = {}) =>
        told(today, [], undefined, [{ round: { ...round, ...more }, items }]);
      expect(of([submitted])).toEqual(expected);
      expect(of([submitted], { state: 'closed', graceOn: '2026-11-23' })).toEqual(expected);
      expect(of([{ ...submitted, bodyId: 'leaderless' }])).toEqual(leaderless);
      expect(of([{ ...submitted, answeredAt: '2026-11-23T13:00:00.000Z' }])).toEqual({});
    },
  );

  it('of what waits for approval are made up for, and take along what waits for the same person', () => {
    const newer = { ...submitted, id: 'j', submittedAt: '2026-11-27T12:00:00.000Z' };
    const missed = (toldAt: string | null) => () => ({ ...never, toldAt });
    const on = (today: string, toldAt: string | null) =>
      [...remindersOn(today, [{ round, items: [submitted, newer] }], people, missed(toldAt))]
        .filter(([, { reviews }]) => reviews.length > 0)
        .map(([id, { reviews }]) => [id, reviews[0]!.items.length]);
    expect(on('2026-12-03', '2026-11-24T06:00:00.000Z')).toEqual([
      ['leader', 2],
      ['office', 1],
    ]);
    expect(on('2026-12-07', '2026-11-24T06:00:00.000Z')).toEqual([
      ['leader', 2],
      ['office', 2],
    ]);
    expect(on('2026-12-04', '2026-12-03T06:00:00.000Z')).toEqual([]);
  });

  it('say what was sent back to who wrote it, once', () => {
    const returned = { ...submitted, reviewedAt: '2026-11-24T12:00:00.000Z' };
    expect(told('2026-11-25', [returned])).toEqual({ owner: ['own'] });
    expect(told('2026-11-27', [returned])).toEqual({});
  });

  it('leave out what has been answered, passed on or sent in while they were made', () => {
    const [reminder] = remindersOn(
      '2026-12-01',
      [{ round, items: [item()] }],
      people,
      () => never,
    ).values();
    const left = (more: Partial<RoundItemRow>) =>
      stillWaiting(reminder!, [item(more)], '2026-12-01')?.own[0]?.items.length ?? 0;
    expect(left({})).toBe(1);
    expect(left({ answeredAt: '2026-12-01T05:59:00.000Z' })).toBe(0);
    expect(left({ personId: 'other' })).toBe(0);
    expect(left({ submission: {} as never })).toBe(0);
    expect(stillWaiting(reminder!, [], '2026-12-01')).toBeNull();
  });

  it.each<[string, string | null, number[], boolean]>([
    ['2026-11-23', null, [], true],
    ['2026-11-23', '2026-12-09', [], true],
    ['2026-11-23', '2026-12-10', [], false],
    // The last day is a Thursday.
    ['2026-12-09', null, [4], false],
    ['2026-12-08', null, [4], true],
    ['2026-12-10', null, [], false],
  ])(
    'on %s, quiet until %s and on %j: can wait %s',
    (today, quietUntil, quietWeekdays, expected) => {
      const isQuiet = (day: string) =>
        isQuietDay({ quietUntil, quietWeekdays: quietWeekdays as never }, day);
      expect(canBeToldLater(round, today, isQuiet)).toBe(expected);
    },
  );

  it('stop when it is answered, and do not begin where nobody is asked', () => {
    const answered = item({ answeredAt: '2026-11-20T09:00:00.000Z' });
    for (let day = '2026-11-16'; day < '2026-12-12'; day = addDays(day, 1)) {
      expect(told(day, [answered])).toEqual({});
      expect(told(day, [item({ personId: null })])).toEqual({});
    }
  });

  it('take along whatever else waits for the same person, and what is led is not told as one’s own', () => {
    const later = item({ id: 'j', dueOn: '2026-12-07' });
    const rounds = [{ round, items: [item(), later] }];
    const [reminder] = remindersOn('2026-12-01', rounds, people, () => never).values();
    expect(reminder?.own[0]?.items).toHaveLength(2);
    const own = item({ personId: 'leader' });
    expect(told('2026-12-03', [own])).toEqual({});
  });

  it('come once for each step, on working days that suit the person, whatever day the server was down', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 16 }),
        fc.subarray([...mailWeekdays], { maxLength: 4 }),
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        (due, quietWeekdays, isDown) => {
          const dueOn = addDays('2026-11-20', due);
          const isQuiet = (day: string) => isQuietDay({ ...usualPreference, quietWeekdays }, day);
          let toldAt: string | null = null;
          const mails: string[] = [];
          const chances: string[] = [];
          for (let place = 0; place < isDown.length; place += 1) {
            const today = addDays('2026-11-16', place);
            const isChance = isWorkingDay(today) && !isQuiet(today) && today <= round.graceOn;
            const reminder = remindersOn(
              today,
              [{ round, items: [item({ dueOn })] }],
              [person('owner')],
              () => ({ ...never, toldAt, isQuiet }),
            ).get('owner');
            if (!isChance) expect(reminder).toBeUndefined();
            if (isDown[place]) continue;
            if (isChance) chances.push(today);
            if (!reminder) continue;
            mails.push(today);
            toldAt = `${today}T06:00:00.000Z`;
          }
          // Three steps, each told once at the most, and each on the first day that was left for it.
          expect(mails.length).toBeLessThanOrEqual(3);
          for (const step of [-3, 0, 1]) {
            const on = addWorkingDays(dueOn, step);
            const first = chances.find((day) => day >= on);
            if (first && on > round.opensOn) expect(mails).toContain(first);
          }
        },
      ),
    );
  });
});
