// The edges of each direction in attainment.md: bands, yes/no questions, no baseline, no target.
import { describe, expect, test } from 'vitest';
import { indicatorFigure } from '#shared/indicator/indicator-figure.ts';
import type { IndicatorDefinition } from '#shared/indicator/indicator-type.ts';
import { band, dueIn, indicator, observed, observedAll } from './indicator-fixture.ts';

const at = (definition: IndicatorDefinition, value: number, on = '2025-01-31') =>
  indicatorFigure(definition, [observed('2024', value)], on);

describe('maintain', () => {
  const definition = indicator(band(4, 5, 0.5));

  test.each([
    [4, 1, 'achieved'],
    [5, 1, 'achieved'],
    [5.1, 0.8, 'behind'],
    [3.5, 0, 'behind'],
    [5.5, 0, 'behind'],
    [3.4, 0, 'off_track'],
    [9, 0, 'off_track'],
  ] as const)('%d in 4–5 ± 0.5: attainment %d, %s', (value, attainment, status) => {
    const figure = at(definition, value);
    expect(figure.attainment).toBeCloseTo(attainment, 12);
    expect(figure).toMatchObject({
      status,
      pace: null,
      trend: null,
      plannedAttainment: 1,
      plannedValue: null,
    });
  });

  test('without tolerance there is nothing between 1 and 0', () => {
    const strict = indicator(band(4, 5, 0));
    expect(at(strict, 5)).toMatchObject({ attainment: 1, status: 'achieved' });
    expect(at(strict, 5.001)).toMatchObject({ attainment: 0, status: 'off_track' });
  });

  test('an edge met but for binary rounding is met', () => {
    expect(at(indicator(band(0.3, 1, 0.1)), 0.1 * 3)).toMatchObject({ attainment: 1 });
    expect(at(indicator(band(0, 0.3, 0)), 0.1 + 0.2)).toMatchObject({ status: 'achieved' });
    expect(at(indicator(band(0.8, 1, 0.1)), 0.7)).toMatchObject({ status: 'behind' });
  });

  test('without a band it has a value and no status', () => {
    expect(at({ ...definition, band: null }, 4)).toMatchObject({
      hasTarget: false,
      status: null,
      attainment: null,
    });
  });
});

describe('yes or no', () => {
  const definition = indicator(dueIn('2025'));

  test('done is achieved, before its time and after', () => {
    expect(at(definition, 1)).toMatchObject({
      attainment: 1,
      status: 'achieved',
      plannedAttainment: 0,
    });
    expect(at(definition, 1, '2026-01-31')).toMatchObject({ attainment: 1, plannedAttainment: 1 });
  });

  test('not done is on track until the due period has ended, then off track', () => {
    expect(at(definition, 0, '2025-12-30')).toMatchObject({
      attainment: 0,
      status: 'on_track',
      plannedAttainment: 0,
    });
    expect(at(definition, 0, '2025-12-31')).toMatchObject({
      attainment: 0,
      status: 'off_track',
      plannedAttainment: 1,
    });
    expect(at(definition, 0).pace).toBeNull();
  });

  test('nobody has answered: no data, not "no"', () => {
    expect(indicatorFigure(definition, [], '2026-06-30')).toMatchObject({
      status: 'no_data',
      attainment: null,
    });
  });

  test('the newest answer counts whatever the aggregation: a yes is not halved, nor two added up', () => {
    const answers = observedAll({ '2023-H2': 0, '2024-H1': 1 });
    for (const aggregation of ['sum', 'mean', 'last'] as const) {
      const asked = { ...definition, aggregation, frequency: 'half_year' as const };
      const figure = indicatorFigure(asked, answers, '2024-09-30');
      expect(figure).toMatchObject({ attainment: 1, yearToDate: null });
    }
  });
});

describe('no baseline', () => {
  const definition = indicator({ baseline: null });

  test('there is no way to measure, until the target is reached', () => {
    expect(at(definition, 700)).toMatchObject({
      status: 'no_data',
      attainment: null,
      pace: null,
      hasTarget: true,
    });
    expect(at(definition, 900)).toMatchObject({ status: 'achieved', attainment: 1, pace: null });
    expect(at({ ...definition, direction: 'decrease' }, 900)).toMatchObject({ status: 'achieved' });
    expect(at({ ...definition, direction: 'decrease' }, 901)).toMatchObject({ status: 'no_data' });
  });
});

describe('no target', () => {
  const definition = indicator({ targets: [], baseline: { period: '2021', value: 100 } });
  const after = (rate: number) => 100 * (1 + rate) ** 3;

  test.each([
    [after(0.015), 'improving_clearly'],
    [after(0.0149), 'improving'],
    [after(0.005), 'improving'],
    [after(0.0049), 'flat'],
    [100, 'flat'],
    [99.9, 'worsening'],
  ] as const)('a value of %d is %s', (value, code) => {
    const figure = at(definition, value);
    expect(figure.trend?.code).toBe(code);
    expect(figure).toMatchObject({
      status: null,
      attainment: null,
      pace: null,
      plannedValue: null,
      hasTarget: false,
    });
  });

  test('less is better when it is to decrease', () => {
    const falling: IndicatorDefinition = { ...definition, direction: 'decrease' };
    expect(at(falling, 90).trend?.code).toBe('improving_clearly');
    expect(at(falling, 110).trend?.code).toBe('worsening');
    expect(at(falling, 90).trend?.yearlyImprovement).toBeCloseTo(1 - 0.9 ** (1 / 3), 12);
  });

  test.each([
    [0, 5, 'up'],
    [0, 0, 'unchanged'],
    [5, 0, 'down'],
    [-5, -6, 'down'],
    [-5, 5, 'up'],
  ] as const)('from %d to %d there is only a direction: %s', (from, to, code) => {
    const figure = at({ ...definition, baseline: { period: '2021', value: from } }, to);
    expect(figure.trend).toEqual({ code, yearlyImprovement: null });
  });

  test('no baseline or no time since it: no trend', () => {
    expect(at({ ...definition, baseline: null }, 90).trend).toBeNull();
    expect(at({ ...definition, baseline: { period: '2024', value: 90 } }, 90).trend).toBeNull();
  });

  test('no value: no data', () => {
    expect(indicatorFigure(definition, [], '2025-01-31')).toMatchObject({
      status: 'no_data',
      trend: null,
    });
  });
});
