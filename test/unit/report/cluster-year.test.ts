// The overview's rows: figures of the year by the date, what lacks said beside them, and nothing for what nobody has entered.
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '#shared/iso-date.ts';
import { clusterYear } from '#shared/report/cluster-year.ts';
import { event, events, funds } from './year-row-fixture.ts';

const own = { events, funds, goalIds: null };

describe('the year in short', () => {
  test('counts what has been held, what is ahead, and how many lack a figure', () => {
    expect(clusterYear(own, '2025-09-15').events).toEqual({
      held: 2,
      ahead: 1,
      registered: { sum: 735, events: 2, approximate: 0, missing: 1 },
      present: { sum: null, events: 2, approximate: 0, missing: 2 },
    });
  });

  test('leaves out what was called off', () => {
    const calledOff = event('avlyst', '2025-03-01', { registered: '90', isCancelled: true });
    expect(clusterYear({ ...own, events: [...events, calledOff] }, '2025-09-15')).toEqual(
      clusterYear(own, '2025-09-15'),
    );
  });

  test('money is that of the year by the date', () => {
    const { funds: told } = clusterYear(own, '2025-06-30');
    expect(told?.contributions).toEqual({ sum: 14_035_000, partners: 1 });
    expect(told?.balance).toMatchObject({ awarded: 20_000_000, carriedOver: 29_999_999 });
  });

  test('what nobody has entered is null beside what is: no frame, no use', () => {
    expect(clusterYear(own, '2025-06-30').funds?.balance).toMatchObject({
      setAside: 40_000_000,
      used: null,
    });
    expect(clusterYear(own, '2025-12-31').funds?.balance).toMatchObject({ used: 5_000_000 });
    const unframed = { ...funds, years: funds.years.filter(({ year }) => year !== 2025) };
    expect(clusterYear({ ...own, funds: unframed }, '2025-12-31').funds?.balance).toMatchObject({
      setAside: null,
      awarded: 20_000_000,
    });
    const early = { ...unframed, entries: funds.entries.filter(({ kind }) => kind === 'use') };
    expect(clusterYear({ ...own, funds: early }, '2025-12-31').funds?.balance).toMatchObject({
      setAside: null,
      awarded: null,
      used: 5_000_000,
    });
  });

  test('rests on a decision, on a proposal while it runs, and on none that is known when it is over', () => {
    const basis = (day: IsoDate) => clusterYear(own, day).funds?.basis;
    expect(basis('2025-06-30')).toBe('proposal');
    expect(basis('2025-12-31')).toBe('untied');
    expect(basis('2024-12-31')).toBe('decided');
    const unframed = { ...funds, years: [], entries: [] };
    expect(clusterYear({ ...own, funds: unframed }, '2025-06-30').funds?.basis).toBe('proposal');
  });

  test('a year that nobody has entered anything for has null, not zero', () => {
    expect(clusterYear(own, '2023-12-31')).toEqual({
      year: 2023,
      events: null,
      funds: null,
      isOwnStrategy: true,
    });
  });

  test('of another’s strategy are the events that serve it, and no money', () => {
    const told = clusterYear({ events, funds: null, goalIds: ['B1'] }, '2025-12-31');
    expect(told).toMatchObject({ events: { held: 2 }, funds: null, isOwnStrategy: false });
  });
});
