// What a partner gives and gets: each project once, its money told as the project's, and nothing that came after the day asked for.
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '#shared/iso-date.ts';
import { netAwarded, partnerAccount } from '#shared/people/partner-account.ts';
import { entry, event, funds, project } from '#test/unit/report/year-row-fixture.ts';

const events = [
  event('sen', '2026-03-01', { organiserPartnerIds: ['p1'] }),
  event('tidlig', '2025-03-01', { organiserPartnerIds: ['p2', 'p1'] }),
  event('annen', '2025-04-01', { organiserPartnerIds: ['p2'] }),
];
const today = '2026-11-23';
const now = { day: null, today };
const on = (day: IsoDate) => ({ day, today });
const ids = (rows: readonly { row: { id: string } }[]) => rows.map(({ row }) => row.id);

describe('a partner', () => {
  test('leads some projects and takes part in others, never both', () => {
    const { led, shared } = partnerAccount({ funds, events }, 'p1', now);
    expect(ids(led)).toEqual(['eldre', 'neste']);
    expect(ids(shared)).toEqual(['ny']);
    expect(netAwarded(led)).toBe(40_000_001);
    expect(netAwarded(shared)).toBe(20_000_000);
  });

  test('is told of no money that came back', () => {
    const returned = [...funds.entries, entry('ny', 'return', 1_000_000, '2025-12-20')];
    const { shared } = partnerAccount(
      { funds: { ...funds, entries: returned }, events },
      'p1',
      now,
    );
    expect(netAwarded(shared)).toBe(19_000_000);
  });

  test('contributes year by year; without a decision a year is a proposal while it runs, and not tied to one after', () => {
    expect(partnerAccount({ funds, events }, 'p1', now).contributions).toEqual([
      { year: 2026, amount: 14_595_000, basis: 'proposal' },
      { year: 2025, amount: 14_035_000, basis: 'untied' },
      { year: 2024, amount: 13_240_000, basis: 'decided' },
    ]);
    const then = partnerAccount({ funds, events }, 'p1', on('2025-06-30')).contributions;
    expect(then.map(({ basis }) => basis)).toEqual(['proposal', 'decided']);
    expect(partnerAccount({ funds, events }, 'p2', now).contributions).toEqual([]);
  });

  test('as of a day has what was known of by then', () => {
    const then = partnerAccount({ funds, events }, 'p1', on('2025-06-30'));
    expect(then.events.map(({ id }) => id)).toEqual(['tidlig']);
    expect(ids([...then.led, ...then.shared])).toEqual(['eldre', 'ny']);
    expect(then.shared[0]?.balance).toMatchObject({ awarded: 20_000_000, used: 0 });
    expect(then.contributions.map(({ year }) => year)).toEqual([2025, 2024]);
  });

  test('a project that has been given nothing yet is one of its projects all the same', () => {
    const planned = { ...funds, projects: [...funds.projects, project('planlagt')] };
    expect(ids(partnerAccount({ funds: planned, events }, 'p1', on('2025-06-30')).led)).toContain(
      'planlagt',
    );
  });
});
