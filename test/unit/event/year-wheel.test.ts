import { describe, expect, it } from 'vitest';
import {
  itemsOfYear,
  monthsOf,
  wheelItems,
  wheelMarks,
  wheelYears,
  type WheelItem,
} from '#shared/event/year-wheel.ts';
import { wheelPath } from '#shared/event/wheel-address.ts';

const item = (more: Partial<WheelItem>): WheelItem => {
  const on = more.on ?? '2026-06-02';
  return {
    key: on,
    source: 'event',
    what: 'event',
    on,
    endsOn: more.endsOn ?? on,
    startsAt: null,
    endsAt: null,
    title: '',
    lang: 'nb',
    place: '',
    to: { page: 'event', id: '1' },
    version: 1,
    isSample: false,
    ...more,
  };
};

describe('the wheel of the year', () => {
  const overNewYear = item({ on: '2025-12-30', endsOn: '2026-01-02' });
  const items = [overNewYear, item({ on: '2026-06-06' }), item({ on: '2026-06-05' })];

  it('has in a year all that touches it', () => {
    expect(itemsOfYear(items, 2026)).toHaveLength(3);
    expect(itemsOfYear(items, 2025)).toEqual([overNewYear]);
    expect(itemsOfYear(items, 2027)).toEqual([]);
  });

  it('has everything in one month, and what began the year before in January', () => {
    const months = monthsOf(items, 2026);
    expect(months.map((each) => each.items.length)).toEqual([1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0]);
    expect(monthsOf(items, 2025)[11]?.items).toEqual([overNewYear]);
  });

  it('makes one mark of what falls in a week, on the ring of its source, within the year', () => {
    const marks = wheelMarks([...items, item({ source: 'meeting', on: '2026-06-03' })], 2026);
    expect(marks.map(({ source, items: held }) => [source, held.length])).toEqual([
      ['event', 1],
      ['event', 2],
      ['meeting', 1],
    ]);
    const last = wheelMarks([item({ on: '2028-12-31' })], 2028);
    for (const { turn } of [...marks, ...last]) {
      expect(turn).toBeGreaterThanOrEqual(0);
      expect(turn).toBeLessThanOrEqual(1.01);
    }
  });

  it('offers the years that have something, and the one asked for', () => {
    expect(wheelYears(items, 2030)).toEqual([2025, 2026, 2030]);
  });

  it('takes from its sources what has a date and is to happen, in the order of days', () => {
    const common = { lang: 'nb' as const, version: 1, archivedAt: null };
    const report = {
      id: 'p',
      kind: 'year',
      year: 2025,
      state: 'draft',
      dueOn: '2026-03-16',
      ...common,
    };
    const chapter = {
      report,
      part: 'foreword',
      area: '',
      isDone: false,
      dueOn: '2026-03-16',
      signedOn: null,
      ...common,
    };
    const made = wheelItems({
      events: [],
      rounds: [
        {
          id: 'r',
          period: '2026-T3',
          opensOn: '2026-11-16',
          contentDueOn: '2026-12-01',
          dueOn: '2026-12-07',
          ...common,
        } as never,
      ],
      meetings: [
        {
          id: 'm',
          heldOn: '2026-12-15',
          startsAt: '14:00',
          endsAt: '16:00',
          state: 'planned',
          body: { name: 'Styringsgruppen', lang: 'nb' },
          ...common,
        },
        {
          id: 'x',
          heldOn: '2026-12-01',
          state: 'cancelled',
          body: { name: '', lang: 'nb' },
          ...common,
        },
      ] as never,
      measures: [
        {
          id: 'd',
          title: 'Et tiltak',
          dueOn: '2026-12-31',
          phase: 'in_progress',
          milestones: [
            { title: 'Halvveis', dueOn: '2026-06-30' },
            { title: 'Uten dato', dueOn: null },
          ],
          ...common,
        },
        {
          id: 'c',
          title: 'Avbrutt',
          dueOn: '2026-12-31',
          phase: 'cancelled',
          milestones: [],
          ...common,
        },
      ] as never,
      followUps: [
        { id: 'f', text: 'Lag en liste', dueOn: '2026-12-10', closedOn: null, ...common },
        { id: 'g', text: 'Gjort', dueOn: '2026-12-10', closedOn: '2026-12-01', ...common },
      ] as never,
      calls: [
        { id: 'u', title: 'Midler', opensOn: '2026-09-14', deadlineOn: '2026-11-12', ...common },
        { id: 'v', title: 'Uten åpning', opensOn: null, deadlineOn: '2026-12-20', ...common },
      ] as never,
      reports: [report, { ...report, id: 'p2', state: 'approved' }] as never,
      chapters: [
        { ...chapter, id: 't', signedOn: '2026-03-02', isDone: true },
        { ...chapter, id: 'k', part: 'area', area: 'Innovasjon', dueOn: '2026-02-20' },
        { ...chapter, id: 'l' },
        { ...chapter, id: 'n', dueOn: '2026-02-20', report: { ...report, state: 'published' } },
      ] as never,
    });
    expect(made.map(({ on, what }) => `${on} ${what}`)).toEqual([
      '2026-02-20 chapterDue',
      '2026-03-02 chapterSigned',
      '2026-03-16 reportDue',
      '2026-06-30 milestoneDue',
      '2026-09-14 callOpens',
      '2026-11-12 callDue',
      '2026-11-16 roundOpens',
      '2026-12-01 roundContentDue',
      '2026-12-07 roundDue',
      '2026-12-10 followUpDue',
      '2026-12-15 meeting',
      '2026-12-20 callDue',
      '2026-12-31 measureDue',
    ]);
    expect(new Set(made.map(({ key }) => key)).size).toBe(made.length);
    expect(made.map(({ to }) => wheelPath(to))).toEqual([
      'arsrapport/p/kapittel/k',
      'arsrapport?ar=2025',
      'arsrapport/p',
      'tiltak/d',
      'midler/utlysning/u',
      'midler/utlysning/u',
      'runder/r',
      'runder/r',
      'runder/r',
      'vedtak',
      'moter/m',
      'midler/utlysning/v',
      'tiltak/d',
    ]);
  });
});
