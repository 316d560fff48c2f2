// What holds for every indicator, whatever its numbers.
import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { indicatorFigure, type IndicatorFigure } from '#shared/indicator/indicator-figure.ts';
import {
  aggregations,
  noValueReasons,
  paceMethods,
  type IndicatorDefinition,
  type Observation,
} from '#shared/indicator/indicator-type.ts';
import { subPeriods } from '#shared/indicator/period-calendar.ts';
import { indicator, observed, withoutValue } from './indicator-fixture.ts';

const on = '2026-06-30';

/** Figures of an everyday size, with two decimals, as people record them. */
const anyValue = fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100);
const anyYear = fc.integer({ min: 2018, max: 2025 }).map(String);

const wayDefinition: fc.Arbitrary<IndicatorDefinition> = fc
  .record({
    direction: fc.constantFrom('increase' as const, 'decrease' as const),
    paceMethod: fc.constantFrom(...paceMethods),
    aggregation: fc.constantFrom(...aggregations),
    baseline: fc.option(anyValue.map((value) => ({ period: '2021', value }))),
    targets: fc
      .array(anyValue, { maxLength: 3 })
      .map((values) => values.map((value, index) => ({ period: `${2023 + index}`, value }))),
  })
  .map((parts) => indicator(parts));

const bandDefinition: fc.Arbitrary<IndicatorDefinition> = fc
  .tuple(anyValue, fc.nat(500), fc.nat(500))
  .map(([low, width, tolerance]) =>
    indicator({
      direction: 'maintain',
      baseline: null,
      targets: [],
      band: { low, high: low + width, tolerance },
    }),
  );

const yesNoDefinition = anyYear.map((period) =>
  indicator({ direction: 'yes_no', baseline: null, targets: [{ period, value: 1 }] }),
);

const anyDefinition = fc.oneof(wayDefinition, bandDefinition, yesNoDefinition);

const anyObservations = fc
  .uniqueArray(fc.tuple(anyYear, fc.option(anyValue), fc.constantFrom(...noValueReasons)), {
    selector: ([period]) => period,
    maxLength: 6,
  })
  .map((rows) =>
    rows.map(([period, value, reason]) =>
      value === null ? withoutValue(period, reason) : observed(period, value),
    ),
  );

const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>) =>
  fc.assert(property, { numRuns: 400 });

test('every figure is a finite number or none, and says why', () => {
  check(
    fc.property(anyDefinition, anyObservations, (definition, observations) => {
      const figure = indicatorFigure(definition, observations, on);
      const numbers = [
        figure.attainment,
        figure.plannedValue,
        figure.plannedAttainment,
        figure.pace?.value ?? null,
      ];
      for (const number of numbers) expect(number === null || Number.isFinite(number)).toBe(true);
      // Attained or not is one question, however it is asked.
      expect(figure.status === 'achieved').toBe((figure.attainment ?? 0) >= 1);
      expect(figure.attainment === null).toBe(
        figure.status === null || figure.status === 'no_data',
      );
      if (!figure.judged) expect(figure.status).toBe('no_data');
    }),
  );
});

test('bands and yes/no questions are attained between 0 and 1', () => {
  check(
    fc.property(fc.oneof(bandDefinition, yesNoDefinition), anyValue, (definition, value) => {
      const { attainment } = indicatorFigure(definition, [observed('2025', value)], on);
      expect(attainment).toBeGreaterThanOrEqual(0);
      expect(attainment).toBeLessThanOrEqual(1);
    }),
  );
});

const strength = ['reversing', 'off_track', 'behind', 'on_track', 'achieved'];
const rank = (figure: IndicatorFigure) => strength.indexOf(figure.status ?? '');

test('a better value never gives a lower attainment, pace or status', () => {
  const withWay = wayDefinition.filter(
    ({ baseline, targets }) => baseline !== null && targets.length > 0,
  );
  check(
    fc.property(withWay, anyYear, anyValue, fc.nat(10_000), (definition, period, value, gain) => {
      const sign = definition.direction === 'increase' ? 1 : -1;
      // Growth is a method of its own; two values may fall on either side of where it is defined.
      const linear = { ...definition, paceMethod: 'linear' as const };
      const worse = indicatorFigure(linear, [observed(period, value)], on);
      const better = indicatorFigure(linear, [observed(period, value + sign * gain)], on);
      expect(better.attainment!).toBeGreaterThanOrEqual(worse.attainment!);
      expect(better.pace!.value).toBeGreaterThanOrEqual(worse.pace!.value);
      expect(rank(better)).toBeGreaterThanOrEqual(rank(worse));
    }),
  );
});

test('a better value never gives a lower pace by growth', () => {
  const positive = fc.integer({ min: 1, max: 10_000 });
  check(
    fc.property(positive, positive, positive, positive, (b, T, v, gain) => {
      fc.pre(T > b);
      const definition = indicator({
        paceMethod: 'growth',
        baseline: { period: '2021', value: b },
        targets: [{ period: '2026', value: T }],
      });
      const paceOf = (value: number) =>
        indicatorFigure(definition, [observed('2024', value)], on).pace!.value;
      expect(paceOf(v + gain)).toBeGreaterThan(paceOf(v));
    }),
  );
});

test('closer to the band is never worse', () => {
  check(
    fc.property(
      bandDefinition,
      fc.nat(1000),
      fc.nat(1000),
      fc.boolean(),
      (definition, near, further, isBelow) => {
        const { low, high } = definition.band!;
        const figureAway = (distance: number) => {
          const value = isBelow ? low - distance : high + distance;
          return indicatorFigure(definition, [observed('2025', value)], on);
        };
        const [close, far] = [figureAway(near), figureAway(near + further)];
        expect(close.attainment!).toBeGreaterThanOrEqual(far.attainment!);
        expect(rank(close)).toBeGreaterThanOrEqual(rank(far));
      },
    ),
  );
});

test('writing the same quantities in another unit changes no share, pace or status', () => {
  const anyUnit = fc.constantFrom(0.001, 0.01, 1 / 3, 0.1, 1.609344, 7, 60, 100, 1e6);
  check(
    fc.property(
      fc.oneof(wayDefinition, bandDefinition),
      anyObservations,
      anyUnit,
      (definition, observations, unit) => {
        const before = indicatorFigure(definition, observations, on);
        const after = indicatorFigure(
          inUnit(definition, unit),
          observations.map((one) => valueInUnit(one, unit)),
          on,
        );
        expect(after.status).toBe(before.status);
        expect(after.trend?.code).toBe(before.trend?.code);
        expectNear(after.attainment, before.attainment);
        expectNear(after.plannedAttainment, before.plannedAttainment);
        expectNear(after.pace?.value, before.pace?.value);
      },
    ),
  );
});

test('the order of observations does not matter', () => {
  const shuffled = anyObservations.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  check(
    fc.property(anyDefinition, shuffled, (definition, [one, other]) => {
      expect(indicatorFigure(definition, other, on)).toEqual(indicatorFigure(definition, one, on));
    }),
  );
});

test('periods that end after the date change nothing', () => {
  check(
    fc.property(anyDefinition, anyObservations, anyValue, (definition, observations, value) => {
      const later = [...observations, observed('2026', value), observed('2027', value)];
      const [without, withLater] = [observations, later].map((all) =>
        indicatorFigure(definition, all, on),
      );
      expect(withLater).toEqual(without);
    }),
  );
});

test('a period without a value is never counted as 0: it changes no judged value', () => {
  const anyMonths = fc.uniqueArray(fc.integer({ min: 0, max: 11 }), {
    minLength: 1,
    maxLength: 11,
  });
  check(
    fc.property(
      fc.constantFrom('sum' as const, 'mean' as const),
      anyMonths,
      anyValue,
      (aggregation, silent, value) => {
        const months = subPeriods('2025', 'month');
        const monthly = indicator({ aggregation, frequency: 'month' });
        const rest = months
          .filter((_, index) => !silent.includes(index))
          .map((period) => observed(period, value));
        const because = (reason: (typeof noValueReasons)[number]) =>
          silent.map((index) => withoutValue(months[index]!, reason));
        const judged = (extra: Observation[]) =>
          indicatorFigure(monthly, [observed('2024', 640), ...rest, ...extra], on).judged;

        expect(judged([])?.period).toBe('2024');
        expect(judged(because('not_available'))?.period).toBe('2024');
        const applicable = judged(because('not_applicable'));
        expect(applicable?.period).toBe('2025');
        expectNear(applicable?.value, aggregation === 'sum' ? value * rest.length : value);
      },
    ),
  );
});

test('a sum of parts and a mean of parts stay what they are, however the year is cut', () => {
  const quarters = fc.array(anyValue, { minLength: 4, maxLength: 4 });
  check(
    fc.property(quarters, (values) => {
      const observations = subPeriods('2025', 'quarter').map((period, index) =>
        observed(period, values[index]!),
      );
      const valueBy = (aggregation: 'sum' | 'mean') =>
        indicatorFigure(indicator({ aggregation, frequency: 'quarter' }), observations, on).judged
          ?.value;
      const sum = values.reduce((total, value) => total + value, 0);
      expectNear(valueBy('sum'), sum);
      expectNear(valueBy('mean'), sum / 4);
      expect(valueBy('mean')).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
    }),
  );
});

function inUnit(definition: IndicatorDefinition, unit: number): IndicatorDefinition {
  const { baseline, targets, band } = definition;
  const scaled = <T extends { value: number }>(one: T): T => ({ ...one, value: one.value * unit });
  return {
    ...definition,
    baseline: baseline && scaled(baseline),
    targets: targets.map(scaled),
    band: band && {
      low: band.low * unit,
      high: band.high * unit,
      tolerance: band.tolerance * unit,
    },
  };
}

function valueInUnit(observation: Observation, unit: number): Observation {
  return { ...observation, value: observation.value === null ? null : observation.value * unit };
}

function expectNear(actual: number | null | undefined, expected: number | null | undefined): void {
  const [a, b] = [actual ?? Number.NaN, expected ?? Number.NaN];
  if (Number.isNaN(b)) expect(a).toBeNaN();
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(b)));
}
