// The edges of "One indicator at a date" in attainment.md; its worked cases stand in worked-case.test.ts.
import { describe, expect, test } from 'vitest';
import { indicatorFigure } from '#shared/indicator/indicator-figure.ts';
import type { IndicatorDefinition, Observation } from '#shared/indicator/indicator-type.ts';
import {
  band,
  dueIn,
  indicator,
  observed,
  observedAll,
  withoutValue,
} from './indicator-fixture.ts';

const at = (definition: IndicatorDefinition, value: number, on = '2025-01-31') =>
  indicatorFigure(definition, [observed('2024', value)], on);

const paced = (definition: IndicatorDefinition, value: number) => at(definition, value).pace?.value;

describe('status thresholds', () => {
  // Plan at the end of 2024: 60 of 100.
  const definition = indicator({
    baseline: { period: '2021', value: 0 },
    targets: [{ period: '2026', value: 100 }],
  });

  test.each([
    [100, 'achieved'],
    [99.999, 'on_track'],
    [57, 'on_track'],
    [56.999, 'behind'],
    [36, 'behind'],
    [35.999, 'off_track'],
    [0, 'off_track'],
    [-0.001, 'reversing'],
  ] as const)('%d is %s', (value, status) => {
    expect(at(definition, value).status).toBe(status);
  });

  test('hold from their value on, whatever binary arithmetic adds or takes', () => {
    for (const unit of [0.1, 0.3, 0.7, 1e-6, 1e9]) {
      const scaled = indicator({
        baseline: { period: '2021', value: 0.1 * unit },
        targets: [{ period: '2026', value: 100.1 * unit }],
      });
      expect(at(scaled, 57.1 * unit).status).toBe('on_track');
      expect(at(scaled, 36.1 * unit).status).toBe('behind');
      expect(at(scaled, 0.1 * unit).status).toBe('off_track');
    }
  });

  test('a sum that reaches the target but for binary rounding has reached it', () => {
    const summed = indicator({
      direction: 'decrease',
      aggregation: 'sum',
      frequency: 'half_year',
      baseline: { period: '2021', value: 1 },
      targets: [{ period: '2026', value: 0.3 }],
    });
    const halves = observedAll({ '2024-H1': 0.1, '2024-H2': 0.2 });
    const figure = indicatorFigure(summed, halves, '2025-01-31');
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(figure.status).toBe('achieved');
    expect(figure.attainment).toBe(1);
  });

  test('what is achieved is at least the whole way, never 99.99…', () => {
    const summed = indicator({
      aggregation: 'sum',
      frequency: 'half_year',
      baseline: { period: '2021', value: 0 },
      targets: [{ period: '2026', value: 0.8 }],
    });
    const halves = observedAll({ '2024-H1': 0.7, '2024-H2': 0.1 });
    expect((0.7 + 0.1) / 0.8).toBeLessThan(1);
    const figure = indicatorFigure(summed, halves, '2025-01-31');
    expect(figure).toMatchObject({ status: 'achieved', attainment: 1 });
  });

  test('a sum that should cancel out to 0 reaches a target of 0', () => {
    const toZero = indicator({
      direction: 'decrease',
      aggregation: 'sum',
      frequency: 'tertial',
      baseline: { period: '2021', value: 5 },
      targets: [{ period: '2026', value: 0 }],
    });
    const parts = observedAll({ '2024-T1': 0.1, '2024-T2': 0.2, '2024-T3': -0.3 });
    expect(indicatorFigure(toZero, parts, '2025-01-31')).toMatchObject({
      status: 'achieved',
      attainment: 1,
    });
  });
});

describe('the planned path', () => {
  const definition = indicator({
    targets: [
      { period: '2024', value: 500 },
      { period: '2026', value: 900 },
    ],
  });

  test.each([
    ['2020', 400],
    ['2021', 400],
    ['2022', 400 + 100 / 3],
    ['2024', 500],
    ['2025-06', 600],
    ['2026', 900],
    ['2027', 900],
  ])('for %s says %d', (period, planned) => {
    const figure = indicatorFigure(definition, [observed(period, 450)], '2028-01-31');
    expect(figure.plannedValue).toBeCloseTo(planned, 9);
    expect(figure.plannedAttainment).toBeCloseTo((planned - 400) / 500, 12);
  });

  test('judges a late value by its own period, not by the date it is seen', () => {
    const seenLate = indicatorFigure(indicator(), [observed('2024', 700)], '2026-06-30');
    expect(seenLate).toMatchObject({ plannedValue: 700, status: 'on_track' });
  });
});

describe('where the plan asks for no gain yet, linear pace is 1 at the plan or better, else −1', () => {
  test('at the baseline’s own period and before it', () => {
    for (const period of ['2021', '2020']) {
      const paceOf = (value: number) =>
        indicatorFigure(indicator(), [observed(period, value)], '2025-01-31').pace;
      expect(paceOf(400)).toMatchObject({ value: 1, rule: 'no_gain_planned' });
      expect(paceOf(450)).toMatchObject({ value: 1 });
      expect(paceOf(399)).toMatchObject({ value: -1 });
    }
  });

  test('on a plateau in the plan', () => {
    const flat = indicator({
      direction: 'decrease',
      baseline: { period: '2021', value: 0.3 },
      targets: [
        { period: '2024', value: 0.3 },
        { period: '2026', value: 0.1 },
      ],
    });
    expect(paced(flat, 0.1 + 0.2)).toBe(1);
    expect(paced(flat, 0.25)).toBe(1);
    expect(paced(flat, 0.31)).toBe(-1);
    expect(at(flat, 0.31).status).toBe('reversing');
  });

  test('in a planned dip, doing better than the dip is not punished', () => {
    const dip = indicator({
      targets: [
        { period: '2024', value: 350 },
        { period: '2026', value: 900 },
      ],
    });
    expect(paced(dip, 380)).toBe(1);
    expect(paced(dip, 350)).toBe(1);
    expect(paced(dip, 340)).toBe(-1);
  });
});

describe('a target that the baseline already meets', () => {
  const kept = indicator({ targets: [{ period: '2026', value: 300 }] });

  test('is attained while the value meets it, and not at all when it does not', () => {
    expect(at(kept, 400)).toMatchObject({
      attainment: 1,
      status: 'achieved',
      plannedAttainment: 1,
    });
    expect(at(kept, 300)).toMatchObject({ attainment: 1, status: 'achieved' });
    expect(at(kept, 299)).toMatchObject({
      attainment: 0,
      status: 'reversing',
      plannedAttainment: 1,
    });
  });

  test('is no reward for falling below it, by growth either', () => {
    expect(at({ ...kept, paceMethod: 'growth' }, 299)).toMatchObject({ status: 'reversing' });
  });

  test('a definition with target and baseline equal is computed the same way, not divided by 0', () => {
    const equal = indicator({ targets: [{ period: '2026', value: 400 }] });
    expect(at(equal, 400)).toMatchObject({ attainment: 1, status: 'achieved' });
    expect(at(equal, 399)).toMatchObject({ attainment: 0, status: 'reversing' });
    const byGrowth = at({ ...equal, paceMethod: 'growth' }, 399);
    expect(byGrowth).toMatchObject({ attainment: 0, status: 'reversing' });
    expect(byGrowth.pace).toMatchObject({ value: -1, method: 'linear' });
  });
});

describe('pace by growth', () => {
  const growing = indicator({ paceMethod: 'growth' });

  test.each([
    ['a value of 0', growing, 0],
    ['a negative baseline', { ...growing, baseline: { period: '2021', value: -10 } }, 700],
    [
      'a target of 0',
      { ...growing, direction: 'decrease', targets: [{ period: '2026', value: 0 }] },
      300,
    ],
  ] as const)('falls back to linear, and says so, with %s', (_, definition, value) => {
    const figure = at({ ...definition, targets: [...definition.targets] }, value);
    const linear = at(
      { ...definition, targets: [...definition.targets], paceMethod: 'linear' },
      value,
    );
    expect(figure.pace).toEqual({ ...linear.pace, isFallback: true });
    expect(linear.pace?.isFallback).toBe(false);
  });

  test('falls back to linear where no time has passed since the baseline', () => {
    const figure = indicatorFigure(growing, [observed('2021', 400)], '2025-01-31');
    expect(figure.pace).toEqual({
      value: 1,
      method: 'linear',
      rule: 'no_gain_planned',
      isFallback: true,
    });
  });

  test('counts months as parts of years', () => {
    const figure = indicatorFigure(growing, [observed('2022-H1', 440)], '2025-01-31');
    expect(figure.pace?.value).toBeCloseTo((1.1 ** 2 - 1) / (2.25 ** (1 / 5) - 1), 12);
  });
});

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

describe('which value is judged', () => {
  const definition = indicator();

  test('the newest whose period has ended by the date', () => {
    const observations = observedAll({ 2022: 450, 2023: 500, 2024: 700 });
    const valueOn = (on: string) =>
      indicatorFigure(definition, observations, on).judged?.value ?? null;
    expect(valueOn('2022-12-30')).toBeNull();
    expect(valueOn('2022-12-31')).toBe(450);
    expect(valueOn('2024-12-30')).toBe(500);
    expect(valueOn('2024-12-31')).toBe(700);
  });

  test.each(['not_applicable', 'not_available', 'not_publishable'] as const)(
    'the newest with a value; a newer one that is %s is named beside it',
    (reason) => {
      const observations = [
        withoutValue('2022', reason),
        observed('2023', 500),
        withoutValue('2024', reason),
      ];
      const figure = indicatorFigure(definition, observations, '2025-01-31');
      expect(figure.judged?.period).toBe('2023');
      expect(figure.newerWithoutValue).toMatchObject([
        { period: '2024', parts: [{ period: '2024', reason }] },
      ]);
      expect(indicatorFigure(definition, observations, '2024-06-30').newerWithoutValue).toEqual([]);
    },
  );

  test('a reason is never a value: alone it leaves no data', () => {
    const figure = indicatorFigure(
      definition,
      [withoutValue('2024', 'not_available')],
      '2025-01-31',
    );
    expect(figure).toMatchObject({ status: 'no_data', attainment: null, judged: null });
    expect(figure.newerWithoutValue).toHaveLength(1);
  });

  test('carries its marks, and names the breaks between baseline and value', () => {
    const observations: Observation[] = [
      observed('2020', 390, { isBreak: true }),
      observed('2022', 450, { isBreak: true }),
      observed('2023', 500, { isPreliminary: true }),
      observed('2024', 700, { isBreak: true }),
    ];
    const figure = indicatorFigure(definition, observations, '2024-06-30');
    expect(figure.judged).toMatchObject({ period: '2023', isPreliminary: true, isBreak: false });
    expect(figure.breakPeriods).toEqual(['2022']);
  });
});

describe('outdated', () => {
  const definition = indicator();
  const isStale = (observations: Observation[], on: string, of = definition) =>
    indicatorFigure(of, observations, on).isStale;

  test('from the 46th day after the end of the next period', () => {
    const observations = [observed('2023', 500)];
    expect(isStale(observations, '2024-12-31')).toBe(false);
    expect(isStale(observations, '2025-02-14')).toBe(false);
    expect(isStale(observations, '2025-02-15')).toBe(true);
  });

  test('not when the next period has a value', () => {
    expect(isStale(observedAll({ 2023: 500, 2024: 600 }), '2025-06-30')).toBe(false);
  });

  test('not when somebody has said why it has none, until the period after that', () => {
    const observations = [observed('2023', 500), withoutValue('2024', 'not_available')];
    expect(isStale(observations, '2025-06-30')).toBe(false);
    expect(isStale(observations, '2026-02-15')).toBe(true);
  });

  test('follows the indicator’s own frequency, though its year is still running', () => {
    const monthly = indicator({ aggregation: 'sum', frequency: 'month' });
    const observations = [observed('2023', 500), observed('2024-01', 30)];
    expect(isStale(observations, '2024-04-14', monthly)).toBe(false);
    expect(isStale(observations, '2024-04-15', monthly)).toBe(true);
  });

  test('never before there is a value, which is no data instead', () => {
    expect(isStale([], '2030-01-01')).toBe(false);
    expect(isStale([withoutValue('2022', 'not_available')], '2030-01-01')).toBe(false);
  });

  test('never for what is done, but for what is not', () => {
    const yesNo = indicator(dueIn('2030'));
    expect(isStale([observed('2023', 1)], '2026-01-01', yesNo)).toBe(false);
    expect(isStale([observed('2023', 0)], '2026-01-01', yesNo)).toBe(true);
  });

  test('stands beside the status and does not change it', () => {
    const figure = indicatorFigure(definition, [observed('2023', 600)], '2026-01-01');
    expect(figure).toMatchObject({ isStale: true, status: 'on_track' });
  });
});
