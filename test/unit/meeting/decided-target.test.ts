import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutTarget, withTarget } from '#shared/meeting/decided-target.ts';

const anyTargets = fc
  .uniqueArray(fc.record({ period: fc.integer({ min: 2020, max: 2040 }), value: fc.integer() }), {
    selector: ({ period }) => period,
  })
  .map((all) =>
    all
      .map(({ period, value }) => ({ period: String(period), value }))
      .toSorted((a, b) => (a.period < b.period ? -1 : 1)),
  );
const anyPeriod = fc.integer({ min: 2020, max: 2040 }).map(String);

describe('a target that was decided', () => {
  it('stands in its place among the others', () => {
    expect(withTarget([{ period: '2024', value: 3 }], { period: '2023', value: 1 })).toEqual([
      { period: '2023', value: 1 },
      { period: '2024', value: 3 },
    ]);
    expect(withTarget([{ period: '2024', value: 3 }], { period: '2024', value: 5 })).toEqual([
      { period: '2024', value: 5 },
    ]);
  });

  it('leaves no trace when the decision is taken back', () => {
    fc.assert(
      fc.property(anyTargets, anyPeriod, fc.integer(), (targets, period, value) => {
        const before = targets.find((each) => each.period === period)?.value ?? null;
        const decided = withTarget(targets, { period, value });
        expect(withoutTarget(decided, { period, value, before })).toEqual(targets);
      }),
    );
  });

  it('lets a later change stand', () => {
    const later = [{ period: '2024', value: 9 }];
    expect(withoutTarget(later, { period: '2024', value: 5, before: 3 })).toEqual(later);
  });
});
