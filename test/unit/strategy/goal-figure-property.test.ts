// What holds for a goal whatever the indicators below it.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { goalFigure } from '#shared/strategy/goal-figure.ts';
import { leaf } from './goal-fixture.ts';

const anyLeaf = fc
  .record({
    value: fc.option(fc.integer({ min: -150, max: 250 })),
    weight: fc.integer({ min: 1, max: 50 }).map((tenths) => tenths / 10),
  })
  .map(({ value, weight }) => leaf(`${value}`, value, { weight }));
const anyLeaves = fc.array(anyLeaf, { maxLength: 12 });

test('figures stay within bounds, and coverage and distribution count everything once', () => {
  fc.assert(
    fc.property(anyLeaves, (all) => {
      const figure = goalFigure(all);
      const shares = [figure.attainment, figure.plannedAttainment].filter(
        (share) => share !== null,
      );
      for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
      expect(Math.abs(figure.pace ?? 0)).toBeLessThanOrEqual(1);
      expect(figure.distribution.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
      expect(figure.terms.length + figure.leftOut.length).toBe(all.length);
      expect(figure.attainment === null).toBe(figure.coverage.withValue === 0);
    }),
  );
});

test('an indicator without a value never moves the mean', () => {
  fc.assert(
    fc.property(anyLeaves, fc.nat(5), (all, silent) => {
      const more = [
        ...all,
        ...Array.from({ length: silent }, (_, index) =>
          leaf(`silent ${index}`, null, { weight: 9 }),
        ),
      ];
      const [before, after] = [goalFigure(all), goalFigure(more)];
      expect(after.attainment).toBe(before.attainment);
      expect(after.plannedAttainment).toBe(before.plannedAttainment);
      expect(after.pace).toBe(before.pace);
    }),
  );
});

test('order does not matter, nor the unit that weights are given in', () => {
  fc.assert(
    fc.property(anyLeaves, fc.constantFrom(0.5, 3, 100), (all, unit) => {
      const figure = goalFigure(all);
      const others = [all.toReversed(), all.map((one) => ({ ...one, weight: one.weight * unit }))];
      for (const other of others.map(goalFigure)) {
        expect(other.attainment ?? -1).toBeCloseTo(figure.attainment ?? -1, 12);
        expect(other.status).toBe(figure.status);
        expect(other.distribution).toEqual(figure.distribution);
      }
    }),
  );
});

test('a better value never lowers the goal', () => {
  fc.assert(
    fc.property(anyLeaves, fc.integer({ min: -150, max: 250 }), fc.nat(100), (all, value, gain) => {
      const [worse, better] = [value, value + gain].map((each) =>
        goalFigure([...all, leaf('x', each)]),
      );
      expect(better!.attainment!).toBeGreaterThanOrEqual(worse!.attainment!);
      expect(better!.pace!).toBeGreaterThanOrEqual(worse!.pace!);
    }),
  );
});
