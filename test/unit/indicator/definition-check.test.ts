import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import {
  definitionProblems,
  definitionQuestions,
  recordedProblem,
} from '#shared/indicator/definition-check.ts';
import { indicatorFigure } from '#shared/indicator/indicator-figure.ts';
import { frequencies, type IndicatorDefinition } from '#shared/indicator/indicator-type.ts';
import { subPeriods } from '#shared/indicator/period-calendar.ts';
import { band, dueIn, indicator, observed } from './indicator-fixture.ts';

const reasons = (definition: Partial<IndicatorDefinition>) =>
  definitionProblems(indicator(definition)).map(({ field, index, reason }) =>
    [field, ...(index === null ? [] : [index]), reason].join(' '),
  );

const targets = (...pairs: [string, number][]) => ({
  targets: pairs.map(([period, value]) => ({ period, value })),
});

test.each([
  ['the usual increase', {}],
  ['no target', { targets: [] }],
  ['no baseline known', { baseline: null }],
  ['neither', { baseline: null, targets: [] }],
  ['interim targets', targets(['2024', 600], ['2026', 900])],
  ['an interim target equal to the baseline', targets(['2022', 400], ['2026', 900])],
  ['a target that the baseline already meets', targets(['2026', 300])],
  ['growth between figures above 0', { paceMethod: 'growth' }],
  ['monthly figures for a yearly target', { frequency: 'month', aggregation: 'sum' }],
  ['a level with a half-year target', { frequency: 'half_year', ...targets(['2026-H1', 900]) }],
  ['a band', band(4, 5, 0.5)],
  ['a band of one value without tolerance', band(4, 4, 0)],
  ['a yes/no question', { ...dueIn('2026-H1'), frequency: 'half_year' }],
] as [string, Partial<IndicatorDefinition>][])('%s can be saved', (_, definition) => {
  expect(reasons(definition)).toEqual([]);
});

test.each([
  [
    'a target equal to the baseline',
    targets(['2024', 500], ['2026', 400]),
    ['targets 1 target_equals_baseline'],
  ],
  [
    'a target in the baseline’s period',
    targets(['2021', 900]),
    ['targets 0 target_before_baseline'],
  ],
  [
    'a target before it',
    targets(['2020', 500], ['2026', 900]),
    ['targets 0 target_before_baseline'],
  ],
  [
    'targets out of order',
    targets(['2026', 900], ['2024', 600]),
    ['targets 1 targets_not_ascending'],
  ],
  [
    'two targets for a period',
    targets(['2026', 900], ['2026', 950]),
    ['targets 1 targets_not_ascending'],
  ],
  [
    'two targets for the same end',
    { frequency: 'half_year', ...targets(['2026', 900], ['2026-H2', 950]) },
    ['targets 1 targets_not_ascending'],
  ],
  ['a band upside down', band(5, 4, 0.5), ['band band_order']],
  ['a tolerance below 0', band(4, 5, -0.1), ['band tolerance_negative']],
  [
    'maintain with targets',
    { ...band(4, 5, 0), ...targets(['2026', 5]) },
    ['targets targets_not_allowed'],
  ],
  ['a way with a band', { band: { low: 1, high: 2, tolerance: 0 } }, ['band band_not_allowed']],
  ['a target finer than the indicator', targets(['2026', 900.5]), ['targets 0 decimals_none']],
  ['maintain without a band', { ...band(4, 5, 0), band: null }, ['band band_required']],
  [
    'maintain with a baseline',
    { ...band(4, 5, 0), baseline: { period: '2021', value: 4 } },
    ['baseline baseline_not_allowed'],
  ],
  [
    'yes/no without a due period',
    { ...dueIn('2026'), targets: [] },
    ['targets yes_no_due_required'],
  ],
  [
    'yes/no with a target other than yes',
    { ...dueIn('2026'), ...targets(['2026', 3]) },
    ['targets 0 yes_no_value'],
  ],
  [
    'yes/no with a baseline',
    { ...dueIn('2026'), baseline: { period: '2021', value: 0 } },
    ['baseline baseline_not_allowed'],
  ],
  ['a weight of 0', { weight: 0 }, ['weight weight_out_of_range']],
  ['a weight below 0', { weight: -1 }, ['weight weight_out_of_range']],
  ['a weight that is no number', { weight: Number.NaN }, ['weight weight_out_of_range']],
  [
    'growth from 0',
    { paceMethod: 'growth', baseline: { period: '2021', value: 0 } },
    ['baseline growth_needs_positive'],
  ],
  [
    'growth to 0',
    { paceMethod: 'growth', direction: 'decrease', ...targets(['2026', 0]) },
    ['targets 0 growth_needs_positive'],
  ],
  ['growth from nowhere', { paceMethod: 'growth', baseline: null }, ['baseline baseline_required']],
  [
    'a target finer than what is measured',
    targets(['2026-Q4', 900]),
    ['targets 0 frequency_coarser_than_target'],
  ],
  [
    'a baseline finer than what is measured',
    { baseline: { period: '2021-12', value: 400 } },
    ['baseline frequency_coarser_than_target'],
  ],
  [
    'a target whose period the measured ones do not fill',
    { frequency: 'quarter', ...targets(['2026-T3', 900]) },
    ['targets 0 period_frequency'],
  ],
  [
    'a sum with a baseline for another length of time than its target',
    { frequency: 'half_year', aggregation: 'sum', baseline: { period: '2021-H2', value: 200 } },
    ['baseline period_frequency'],
  ],
  [
    'a sum with an interim target for another length of time',
    { frequency: 'half_year', aggregation: 'sum', ...targets(['2024-H2', 300], ['2026', 900]) },
    ['targets 0 period_frequency'],
  ],
  [
    'unreadable periods',
    { baseline: { period: '21', value: 1 }, ...targets(['2026-X', 2]) },
    ['baseline period_invalid', 'targets 0 period_invalid'],
  ],
] as [string, Partial<IndicatorDefinition>, string[]][])(
  '%s is refused',
  (_, definition, expected) => {
    expect(reasons(definition)).toEqual(expected);
  },
);

test('every reason is told at once', () => {
  expect(reasons({ weight: 0, ...targets(['2026', 900], ['2026', 400]) })).toEqual([
    'targets 1 targets_not_ascending',
    'targets 1 target_equals_baseline',
    'weight weight_out_of_range',
  ]);
});

describe('questions', () => {
  const asked = (definition: Partial<IndicatorDefinition>) =>
    definitionQuestions(indicator(definition)).map(({ code }) => code);

  test.each([
    ['nothing', {}, []],
    ['nothing without targets', { targets: [] }, []],
    ['a target already met', targets(['2026', 300]), ['target_met_by_baseline']],
    ['a target already met, to decrease', { direction: 'decrease' }, ['target_met_by_baseline']],
    ['a missing baseline', { baseline: null }, ['baseline_missing']],
    [
      'a target that turns back',
      targets(['2024', 800], ['2025', 700], ['2026', 900]),
      ['target_turns_back'],
    ],
    ['a dip below the baseline', targets(['2024', 300], ['2026', 900]), ['target_turns_back']],
    ['nothing about a band', band(4, 5, 1), []],
    ['nothing about a yes/no question', dueIn('2026'), []],
  ] as [string, Partial<IndicatorDefinition>, string[]][])(
    'ask about %s',
    (_, definition, codes) => {
      expect(asked(definition)).toEqual(codes);
    },
  );
});

test('what can be saved gets a status from any value for a target’s period', () => {
  const anyDefinition = fc
    .record({
      direction: fc.constantFrom('increase' as const, 'decrease' as const),
      frequency: fc.constantFrom(...frequencies),
      aggregation: fc.constantFrom('sum' as const, 'mean' as const, 'last' as const),
      paceMethod: fc.constantFrom('linear' as const, 'growth' as const),
      baseline: fc.record({
        period: fc.constantFrom('2021', '2021-H2', '2021-Q4', '2024'),
        value: fc.integer({ min: -9, max: 9 }),
      }),
      targets: fc.array(
        fc.record({
          period: fc.constantFrom('2024', '2024-T3', '2025', '2025-Q2', '2026'),
          value: fc.integer({ min: -9, max: 9 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map((parts) => indicator(parts))
    .filter((definition) => definitionProblems(definition).length === 0);
  fc.assert(
    fc.property(anyDefinition, fc.integer({ min: -9, max: 9 }), (definition, value) => {
      const { period } = definition.targets.at(-1)!;
      const parts = subPeriods(period, definition.frequency).map((part) => observed(part, value));
      const figure = indicatorFigure(definition, parts, '2027-01-31');
      expect(figure.judged).not.toBeNull();
      expect(figure.attainment).not.toBeNull();
      expect(figure.status).not.toBe('no_data');
    }),
  );
});

describe('a definition and the values there are', () => {
  const value = (period: string, of: number | null) => ({
    ...observed(period, of ?? 0),
    value: of,
  });
  test.each([
    ['no values', 'yes_no', 'year', [], null],
    ['a yes and a gap', 'yes_no', 'year', [value('2024', 1), value('2025', null)], null],
    ['a count under yes or no', 'yes_no', 'year', [value('2024', 35)], 'direction'],
    ['a count under a way', 'increase', 'year', [value('2024', 35)], null],
    ['more decimals than are left', 'increase', 'year', [value('2024', 26.45)], 'decimals'],
    ['a year under half-years', 'increase', 'half_year', [value('2024', 35)], 'frequency'],
  ] as const)('%s', (_, direction, frequency, observations, field) => {
    expect(
      recordedProblem({ direction, frequency, decimals: 1 }, observations)?.field ?? null,
    ).toBe(field);
  });
});
