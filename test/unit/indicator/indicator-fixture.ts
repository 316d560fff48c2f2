// Small definitions and observations for the tests of the figure rules; each test says only what matters to it.
import type {
  IndicatorDefinition,
  NoValueReason,
  Observation,
  Period,
} from '#shared/indicator/indicator-type.ts';

/** 400 in 2021 to 900 in 2026, yearly, unless told otherwise. */
export function indicator(overrides: Partial<IndicatorDefinition> = {}): IndicatorDefinition {
  return {
    direction: 'increase',
    aggregation: 'last',
    frequency: 'year',
    paceMethod: 'linear',
    decimals: 0,
    baseline: { period: '2021', value: 400 },
    targets: [{ period: '2026', value: 900 }],
    band: null,
    weight: 1,
    ...overrides,
  };
}

export function band(low: number, high: number, tolerance: number): Partial<IndicatorDefinition> {
  const limits = { low, high, tolerance };
  return { direction: 'maintain', baseline: null, targets: [], band: limits, decimals: 1 };
}

export function dueIn(period: Period): Partial<IndicatorDefinition> {
  return { direction: 'yes_no', baseline: null, targets: [{ period, value: 1 }] };
}

export function observed(
  period: Period,
  value: number,
  overrides: Partial<Observation> = {},
): Observation {
  return {
    period,
    value,
    noValueReason: null,
    isPreliminary: false,
    isBreak: false,
    note: '',
    recordedAt: '2020-01-01T12:00:00.000Z',
    ...overrides,
  };
}

export function withoutValue(period: Period, noValueReason: NoValueReason): Observation {
  return { ...observed(period, 0), value: null, noValueReason };
}

/** One observation for each of the periods given, in order. */
export function observedAll(values: Record<Period, number>): Observation[] {
  return Object.entries(values).map(([period, value]) => observed(period, value));
}
