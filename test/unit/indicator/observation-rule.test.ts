import { expect, test } from 'vitest';
import type { Formula } from '#shared/formula/formula-type.ts';
import type { Direction } from '#shared/indicator/indicator-type.ts';
import { observationProblem } from '#shared/indicator/observation-rule.ts';

const problemOf = (
  input: { period?: string; value: number | null },
  indicator: { direction?: Direction; decimals?: number; formula?: Formula } = {},
) =>
  observationProblem(
    { direction: 'increase', frequency: 'year', decimals: 0, formula: null, ...indicator },
    { period: '2025', ...input },
    '2026-11-22',
  );

test('a value fits its indicator', () => {
  expect(problemOf({ value: 12 })).toBeNull();
  expect(problemOf({ value: null })).toBeNull();
  expect(problemOf({ value: -1e15 })).toBeNull();
  expect(problemOf({ value: 4.25 }, { decimals: 2 })).toBeNull();
  expect(problemOf({ value: 0.3 }, { decimals: 1 })).toBeNull();
});

test('more decimals than the indicator shows are refused, not rounded', () => {
  expect(problemOf({ value: 12.5 })).toEqual({ field: 'value', reason: 'decimals_none' });
  expect(problemOf({ value: 1.234 }, { decimals: 2 })).toEqual({
    field: 'value',
    reason: 'decimals_more',
  });
});

test('a period fits how often the indicator is measured, and has begun', () => {
  expect(problemOf({ period: '2025-T1', value: 1 })?.reason).toBe('period_frequency');
  expect(problemOf({ period: '2027', value: 1 })?.reason).toBe('period_in_future');
});

test('a yes or no is 1 or 0', () => {
  expect(problemOf({ value: 1 }, { direction: 'yes_no' })).toBeNull();
  expect(problemOf({ value: 2 }, { direction: 'yes_no' })?.reason).toBe('yes_no_value');
});

test('nobody records what is computed', () => {
  const formula: Formula = {
    kind: 'amount',
    whenEmpty: 'missing',
    amount: { source: 'indicator', method: 'sum', indicatorIds: ['a'] },
  };
  expect(problemOf({ value: 1 }, { formula })).toEqual({ field: 'value', reason: 'computed' });
});
