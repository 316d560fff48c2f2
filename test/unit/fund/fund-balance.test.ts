// Money that always balances, whatever is set aside, awarded, used and returned.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexBetween, indexedContribution } from '#shared/fund/contribution.ts';
import { balanceProblem, projectBalance, yearBalances } from '#shared/fund/fund-balance.ts';
import { fundEntryKinds } from '#shared/fund/fund-type.ts';

const ore = fc.nat(50_000_000);
const year = fc.integer({ min: 2021, max: 2026 });
const years = fc.uniqueArray(fc.record({ year, setAside: ore }), { selector: (each) => each.year });
const entries = fc.array(
  fc.record({
    year,
    projectId: fc.constantFrom('a', 'b', 'c'),
    kind: fc.constantFrom(...fundEntryKinds),
    amount: ore,
  }),
  { maxLength: 40 },
);

describe('a year', () => {
  it('has as much in as out: what is not awarded is carried over to the next', () => {
    fc.assert(
      fc.property(years, entries, (set, moved) => {
        const balances = yearBalances(set, moved);
        for (const [place, each] of balances.entries()) {
          expect(each.carriedIn + each.setAside + each.returned).toBe(
            each.awarded + each.carriedOver,
          );
          expect(each.carriedIn).toBe(balances[place - 1]?.carriedOver ?? 0);
          expect(each.year).toBe((balances[0]?.year ?? 0) + place);
        }
      }),
    );
  });

  it('accounts for every øre over all years', () => {
    fc.assert(
      fc.property(years, entries, (set, moved) => {
        const all = (kind: string) =>
          moved.reduce((sum, each) => (each.kind === kind ? sum + each.amount : sum), 0);
        const setAside = set.reduce((sum, each) => sum + each.setAside, 0);
        const left = yearBalances(set, moved).at(-1)?.carriedOver ?? 0;
        expect(left).toBe(setAside + all('return') - all('award'));
        const { awarded, used, returned, remaining } = projectBalance(moved);
        expect(awarded).toBe(used + returned + remaining);
      }),
    );
  });

  it.each([
    ['nothing awarded', [], null],
    ['all awarded', [{ year: 2025, kind: 'award', amount: 100 }], null],
    ['an øre too much', [{ year: 2025, kind: 'award', amount: 101 }], 'award_beyond_frame'],
    [
      'the year before there was any',
      [{ year: 2024, kind: 'award', amount: 1 }],
      'award_beyond_frame',
    ],
    [
      'used beyond the award',
      [
        { year: 2025, kind: 'award', amount: 50 },
        { year: 2026, kind: 'use', amount: 51 },
      ],
      'use_beyond_award',
    ],
    [
      'used the year before the award',
      [
        { year: 2025, kind: 'use', amount: 10 },
        { year: 2026, kind: 'award', amount: 50 },
      ],
      'use_beyond_award',
    ],
    [
      'returned, and awarded again',
      [
        { year: 2025, kind: 'award', amount: 100 },
        { year: 2026, kind: 'return', amount: 40 },
        { year: 2026, kind: 'award', amount: 40 },
      ],
      null,
    ],
  ] as const)('with %s: %s', (_, moved, problem) => {
    const set = [{ year: 2025, setAside: 100 }];
    expect(
      balanceProblem(
        set,
        moved.map((each) => ({ ...each, projectId: 'p' })),
      ),
    ).toBe(problem);
  });
});

describe('a contribution', () => {
  it('of 2025 is that of 2024 with the expected index, to the nearest 50 kroner', () => {
    const now = indexedContribution(13_240_000, { index: 600, roundTo: 5000 });
    expect(now).toBe(14_035_000);
    expect(indexBetween(13_240_000, now)).toBe(600);
  });

  it('is within half a rounding of the exact sum, and whole', () => {
    const index = fc.integer({ min: -2000, max: 3000 });
    fc.assert(
      fc.property(ore, index, fc.constantFrom(1, 100, 5000, 100_000), (before, by, roundTo) => {
        const now = indexedContribution(before, { index: by, roundTo });
        expect(now % roundTo).toBe(0);
        expect(Math.abs(now - (before * (10_000 + by)) / 10_000)).toBeLessThanOrEqual(
          roundTo / 2 + 1e-6,
        );
      }),
    );
  });
});
