// The worked cases of attainment.md, as they stand there, and the figures that Statistics Canada published.
import { describe, expect, test } from 'vitest';
import { indicatorFigure } from '#shared/indicator/indicator-figure.ts';
import type { IndicatorDefinition } from '#shared/indicator/indicator-type.ts';
import { band, indicator, observed } from './indicator-fixture.ts';

const on = '2025-01-31';

function way(
  direction: 'increase' | 'decrease',
  [baselinePeriod, baseline]: [string, number],
  ...targets: [string, number][]
): IndicatorDefinition {
  return indicator({
    direction,
    baseline: { period: baselinePeriod, value: baseline },
    targets: targets.map(([period, value]) => ({ period, value })),
  });
}

const growth = { paceMethod: 'growth' } as const;
const trap = way('increase', ['2022', 10], ['2026', 50]);

test.each([
  {
    name: '1 on the line',
    definition: way('increase', ['2021', 400], ['2026', 900]),
    value: observed('2024', 700),
    expected: { attainment: 0.6, planned: 0.6, pace: 1, status: 'on_track' },
  },
  {
    name: '2 behind',
    definition: way('decrease', ['2021', 20], ['2026', 10]),
    value: observed('2024', 16),
    expected: { attainment: 0.4, planned: 0.6, pace: 2 / 3, status: 'behind' },
  },
  {
    name: '3 wrong way',
    definition: way('decrease', ['2021', 20], ['2026', 10]),
    value: observed('2023', 21),
    expected: { attainment: -0.1, planned: 0.4, pace: -0.25, status: 'reversing' },
  },
  {
    name: '4 interim',
    definition: way('increase', ['2021', 0], ['2024', 40], ['2026', 100]),
    value: observed('2024', 40),
    expected: { attainment: 0.4, planned: 0.4, pace: 1, status: 'on_track' },
  },
  {
    name: '5 beyond',
    definition: way('increase', ['2021', 400], ['2026', 900]),
    value: observed('2024', 1000),
    expected: { attainment: 1.2, planned: 0.6, pace: 2, status: 'achieved' },
  },
  {
    name: '6 maintain',
    definition: indicator(band(4, 5, 0.5)),
    value: observed('2024', 3.8),
    expected: { attainment: 0.6, planned: 1, pace: null, status: 'behind' },
  },
  {
    name: '7 growth',
    definition: { ...way('increase', ['2021', 100], ['2026', 200]), ...growth },
    value: observed('2024', 140),
    expected: { attainment: 0.4, planned: 0.6, pace: 0.798185979150632, status: 'behind' },
  },
  {
    name: '8 no value',
    definition: way('increase', ['2021', 0], ['2026', 10]),
    value: null,
    expected: { attainment: null, planned: null, pace: null, status: 'no_data' },
  },
  {
    name: '9 made-up trap, linear',
    definition: trap,
    value: observed('2024', 20),
    expected: { attainment: 0.25, planned: 0.5, pace: 0.5, status: 'off_track' },
  },
  {
    name: '9 made-up trap, growth',
    definition: { ...trap, ...growth },
    value: observed('2024', 20),
    expected: { attainment: 0.25, planned: 0.5, pace: 0.83620587770884, status: 'behind' },
  },
])('case $name', ({ definition, value, expected }) => {
  const figure = indicatorFigure(definition, value ? [value] : [], on);
  expect(figure.status).toBe(expected.status);
  expectNear(figure.attainment, expected.attainment);
  expectNear(figure.plannedAttainment, expected.planned);
  expectNear(figure.pace?.value ?? null, expected.pace);
});

describe('method growth gives what Statistics Canada published', () => {
  // Canadian Indicator Framework data, indicator_calculation_components.
  test.each([
    {
      code: '1-1-1',
      b: 14.5,
      t0: 2015,
      v: 10.2,
      t: 2023,
      T: 7.25,
      t1: 2030,
      d: -1,
      R: 0.9525901792,
      status: 'on_track',
    },
    {
      code: '11-3-1',
      b: 63,
      t0: 2005,
      v: 74,
      t: 2020,
      T: 85,
      t1: 2030,
      d: 1,
      R: 0.8949392974,
      status: 'behind',
    },
    {
      code: '15-4-1',
      b: 10.1,
      t0: 2015,
      v: 13.7,
      t: 2023,
      T: 30,
      t1: 2030,
      d: 1,
      R: 0.5160064972,
      status: 'off_track',
    },
    {
      code: '15-2-1',
      b: 42,
      t0: 2019,
      v: 40,
      t: 2024,
      T: 60,
      t1: 2026,
      d: 1,
      R: -0.1857629507,
      status: 'reversing',
    },
    {
      code: '15-5-1',
      b: 70,
      t0: 2015,
      v: 68,
      t: 2021,
      T: 100,
      t1: 2030,
      d: -1,
      R: 0.200288687,
      status: 'achieved',
    },
  ])('$code', ({ b, t0, v, t, T, t1, d, R, status }) => {
    const direction = d > 0 ? 'increase' : 'decrease';
    const definition = { ...way(direction, [`${t0}`, b], [`${t1}`, T]), ...growth };
    const figure = indicatorFigure(definition, [observed(`${t}`, v)], on);
    expectNear(figure.pace?.value ?? null, R);
    expect(figure.pace?.method).toBe('growth');
    expect(figure.status).toBe(status);
  });
});

function expectNear(actual: number | null, expected: number | null): void {
  if (expected === null || actual === null) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThan(1e-9);
}
