// What an explanation says beside its steps: the rule behind the status, notes, and what was left out.
import { describe, expect, test } from 'vitest';
import { explainIndicator } from '#shared/indicator/figure-explanation.ts';
import type { IndicatorDefinition } from '#shared/indicator/indicator-type.ts';
import {
  band,
  dueIn,
  indicator,
  observed,
  observedAll,
  withoutValue,
} from './indicator-fixture.ts';

const on = '2025-01-31';
const explain = (definition: IndicatorDefinition, value: number) =>
  explainIndicator(definition, [observed('2024', value)], on);

describe('the rule behind the status', () => {
  test.each([
    ['no_value', explainIndicator(indicator(), [], on)],
    ['no_baseline', explain(indicator({ baseline: null }), 700)],
    ['no_target', explain(indicator({ targets: [] }), 700)],
    ['target_reached', explain(indicator(), 900)],
    ['target_reached', explain(indicator({ baseline: null }), 900)],
    ['pace', explain(indicator(), 899)],
    ['in_band', explain(indicator(band(4, 5, 1)), 4)],
    ['tolerance', explain(indicator(band(4, 5, 1)), 6)],
    ['tolerance', explain(indicator(band(4, 5, 1)), 7)],
    ['done', explain(indicator(dueIn('2026')), 1)],
    ['due_period', explain(indicator(dueIn('2026')), 0)],
  ] as const)('%s', (rule, explanation) => {
    expect(explanation.statusRule).toBe(rule);
    expect(explanation.status).toBe(explanation.figure.status);
  });
});

describe('what the reader must know beside the numbers', () => {
  test('growth that has no meaning, marks, breaks and age are noted', () => {
    const definition = indicator({ paceMethod: 'growth', baseline: { period: '2021', value: -1 } });
    const marked = observed('2022', 100, { isPreliminary: true, isBreak: true });
    const { notes } = explainIndicator(definition, [marked], on);
    expect(notes).toEqual(['growth_undefined', 'preliminary', 'break_in_series', 'stale']);
  });

  test('every recorded or expected period that does not count is listed with its reason', () => {
    const summed = indicator({ aggregation: 'sum', frequency: 'quarter' });
    const observations = [
      ...observedAll({
        '2023-Q1': 1,
        '2023-Q2': 2,
        '2023-Q4': 4,
        '2024-Q1': 5,
        '2024-Q2': 6,
        '2025-Q1': 9,
      }),
      withoutValue('2023-Q3', 'not_applicable'),
      withoutValue('2024-Q4', 'not_publishable'),
    ];
    expect(explainIndicator(summed, observations, on).leftOut).toEqual([
      { period: '2023-Q3', within: '2023', reason: 'not_applicable' },
      { period: '2024-Q3', within: '2024', reason: 'not_recorded' },
      { period: '2024-Q4', within: '2024', reason: 'not_publishable' },
      { period: '2025-Q1', within: '2025-Q1', reason: 'not_ended' },
    ]);
  });

  test('a newer period with a reason is listed as itself', () => {
    const observations = [observed('2023', 600), withoutValue('2024', 'not_available')];
    expect(explainIndicator(indicator(), observations, on).leftOut).toEqual([
      { period: '2024', within: '2024', reason: 'not_available' },
    ]);
  });

  test('a sum over a longer period than the target’s is listed, not silently dropped', () => {
    const halfYearly = indicator({
      aggregation: 'sum',
      frequency: 'half_year',
      targets: [{ period: '2026-H2', value: 900 }],
    });
    expect(explainIndicator(halfYearly, [observed('2023', 800)], on).leftOut).toEqual([
      { period: '2023', within: '2023', reason: 'longer_than_target' },
    ]);
  });
});
