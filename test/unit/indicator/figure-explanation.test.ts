import { expect, test } from 'vitest';
import { explainIndicator } from '#shared/indicator/figure-explanation.ts';
import type { FigureStep } from '#shared/indicator/figure-step.ts';
import { indicatorFigure } from '#shared/indicator/indicator-figure.ts';
import type { IndicatorDefinition, Observation } from '#shared/indicator/indicator-type.ts';
import { band, dueIn, indicator, observed, observedAll } from './indicator-fixture.ts';

const on = '2025-01-31';
const explain = (definition: IndicatorDefinition, value: number) =>
  explainIndicator(definition, [observed('2024', value)], on);

test('an increase is explained from value to pace with the numbers put in', () => {
  const { steps, statusRule, notes, leftOut } = explain(indicator(), 700);
  expect(steps).toEqual([
    { code: 'value', formula: 'as_recorded', inputs: { period: '2024' }, result: 700 },
    {
      code: 'attainment',
      formula: 'share_of_way',
      inputs: { value: 700, baseline: 400, target: 900 },
      result: 0.6,
    },
    {
      code: 'planned_value',
      formula: 'on_the_path',
      inputs: { from: 400, to: 900, months: 36, ofMonths: 60 },
      result: 700,
    },
    {
      code: 'planned_attainment',
      formula: 'planned_share',
      inputs: { planned: 700, baseline: 400, target: 900 },
      result: 0.6,
    },
    {
      code: 'pace',
      formula: 'linear_ratio',
      inputs: { value: 700, baseline: 400, planned: 700 },
      result: 1,
    },
  ]);
  expect({ statusRule, notes, leftOut }).toEqual({ statusRule: 'pace', notes: [], leftOut: [] });
});

test('a value for an interim target’s own period is explained by the line that ends there', () => {
  const definition = indicator({
    targets: [
      { period: '2024', value: 500 },
      { period: '2026', value: 900 },
    ],
  });
  expect(explain(definition, 450).steps).toContainEqual({
    code: 'planned_value',
    formula: 'on_the_path',
    inputs: { from: 400, to: 500, months: 36, ofMonths: 36 },
    result: 500,
  });
});

/** The formulas as `figure-step.ts` words them, worked out anew from the inputs alone. */
function workedOut(step: FigureStep): number {
  switch (step.formula) {
    case 'share_of_way':
      return (
        (step.inputs.value - step.inputs.baseline) / (step.inputs.target - step.inputs.baseline)
      );
    case 'planned_share':
      return (
        (step.inputs.planned - step.inputs.baseline) / (step.inputs.target - step.inputs.baseline)
      );
    case 'on_the_path': {
      const { from, to, months, ofMonths } = step.inputs;
      return from + ((to - from) * months) / ofMonths;
    }
    case 'outside_band':
      return Math.max(0, 1 - step.inputs.distance / step.inputs.tolerance);
    case 'linear_ratio':
      return (
        (step.inputs.value - step.inputs.baseline) / (step.inputs.planned - step.inputs.baseline)
      );
    case 'growth_ratio': {
      const { sign, value, baseline, target, years, neededYears, growth, neededGrowth } =
        step.inputs;
      expect(growth).toBeCloseTo((value / baseline) ** (1 / years) - 1, 12);
      expect(neededGrowth).toBeCloseTo((target / baseline) ** (1 / neededYears) - 1, 12);
      return (sign * growth) / Math.abs(neededGrowth);
    }
    case 'yearly_growth': {
      const { sign, value, baseline, years } = step.inputs;
      return sign * ((value / baseline) ** (1 / years) - 1);
    }
    case 'sum':
    case 'mean': {
      const valued = step.inputs.parts.filter((part) => part.value !== null);
      const total = valued.reduce((sum, part) => sum + part.value!, 0);
      return step.formula === 'sum' ? total : total / valued.length;
    }
    default:
      return step.result;
  }
}

const cases: [string, IndicatorDefinition, Observation[], string[]][] = [
  [
    'a decrease',
    indicator({
      direction: 'decrease',
      baseline: { period: '2021', value: 20 },
      targets: [{ period: '2026', value: 10 }],
    }),
    observedAll({ 2024: 16 }),
    ['as_recorded', 'share_of_way', 'on_the_path', 'planned_share', 'linear_ratio'],
  ],
  [
    'an interim target',
    indicator({
      targets: [
        { period: '2023', value: 500 },
        { period: '2026', value: 900 },
      ],
    }),
    observedAll({ 2024: 600 }),
    ['as_recorded', 'share_of_way', 'on_the_path', 'planned_share', 'linear_ratio'],
  ],
  [
    'an interim target’s own period',
    indicator({
      targets: [
        { period: '2024', value: 500 },
        { period: '2026', value: 900 },
      ],
    }),
    observedAll({ 2024: 600 }),
    ['as_recorded', 'share_of_way', 'on_the_path', 'planned_share', 'linear_ratio'],
  ],
  [
    'growth',
    indicator({ paceMethod: 'growth' }),
    observedAll({ 2024: 700 }),
    ['as_recorded', 'share_of_way', 'on_the_path', 'planned_share', 'growth_ratio'],
  ],
  [
    'a value before the plan',
    indicator(),
    observedAll({ 2020: 390 }),
    ['as_recorded', 'share_of_way', 'before_the_path', 'planned_share', 'no_gain_planned'],
  ],
  [
    'a value after the plan',
    indicator({ targets: [{ period: '2023', value: 900 }] }),
    observedAll({ 2024: 800 }),
    ['as_recorded', 'share_of_way', 'after_the_path', 'planned_share', 'linear_ratio'],
  ],
  [
    'a target already met',
    indicator({ targets: [{ period: '2026', value: 300 }] }),
    observedAll({ 2024: 350 }),
    [
      'as_recorded',
      'target_met_by_baseline',
      'on_the_path',
      'kept_all_the_time',
      'no_gain_planned',
    ],
  ],
  [
    'no baseline',
    indicator({ baseline: null }),
    observedAll({ 2024: 950 }),
    ['as_recorded', 'reached_without_baseline'],
  ],
  [
    'no target',
    indicator({ targets: [] }),
    observedAll({ 2024: 450 }),
    ['as_recorded', 'yearly_growth'],
  ],
  [
    'a sum',
    indicator({ aggregation: 'sum', frequency: 'half_year' }),
    observedAll({ '2024-H1': 300, '2024-H2': 400 }),
    ['sum', 'share_of_way', 'on_the_path', 'planned_share', 'linear_ratio'],
  ],
  [
    'a mean',
    indicator({ aggregation: 'mean', frequency: 'half_year' }),
    observedAll({ '2024-H1': 300, '2024-H2': 400 }),
    ['mean', 'share_of_way', 'on_the_path', 'planned_share', 'linear_ratio'],
  ],
  [
    'the last of the year so far',
    indicator({ frequency: 'half_year' }),
    observedAll({ '2024-H1': 600 }),
    ['last', 'share_of_way', 'on_the_path', 'planned_share', 'linear_ratio'],
  ],
  [
    'a band met',
    indicator(band(4, 5, 0.5)),
    observedAll({ 2024: 4.5 }),
    ['as_recorded', 'in_band', 'kept_all_the_time'],
  ],
  [
    'a band missed above',
    indicator(band(4, 5, 0.5)),
    observedAll({ 2024: 5.1 }),
    ['as_recorded', 'outside_band', 'kept_all_the_time'],
  ],
  [
    'a band missed below',
    indicator(band(4, 5, 0.5)),
    observedAll({ 2024: 3.8 }),
    ['as_recorded', 'outside_band', 'kept_all_the_time'],
  ],
  [
    'a yes/no question',
    indicator(dueIn('2025')),
    observedAll({ 2024: 0 }),
    ['as_recorded', 'done_or_not', 'due_or_not'],
  ],
  ['no value', indicator(), [], []],
];

test.each(cases)(
  '%s: the steps give the figure, and each follows from its inputs',
  (_, definition, observations, formulas) => {
    const { steps, figure } = explainIndicator(definition, observations, on);
    expect(steps.map((step) => step.formula)).toEqual(formulas);
    for (const step of steps) expect(step.result).toBeCloseTo(workedOut(step), 12);

    expect(figure).toEqual(indicatorFigure(definition, observations, on));
    const resultOf = (code: FigureStep['code']) =>
      steps.find((step) => step.code === code)?.result ?? null;
    expect(resultOf('value')).toBe(figure.judged?.value ?? null);
    expect(resultOf('attainment')).toBe(figure.attainment);
    expect(resultOf('planned_value')).toBe(figure.plannedValue);
    expect(resultOf('planned_attainment')).toBe(figure.plannedAttainment);
    expect(resultOf('pace')).toBe(figure.pace?.value ?? null);
    expect(resultOf('trend')).toBe(figure.trend?.yearlyImprovement ?? null);
  },
);
