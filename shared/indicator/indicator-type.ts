// The words of indicators and observations, as unions that schemas, rules and texts share.
import type { IsoDate, IsoInstant } from '#shared/iso-date.ts';

export const directions = ['increase', 'decrease', 'maintain', 'yes_no'] as const;
export type Direction = (typeof directions)[number];

/** How values of finer periods become the value of a coarser one. */
export const aggregations = ['sum', 'last', 'mean'] as const;
export type Aggregation = (typeof aggregations)[number];

export const frequencies = ['month', 'quarter', 'tertial', 'half_year', 'year'] as const;
export type Frequency = (typeof frequencies)[number];

/** The results chain (DFØ): from what is put in to what society gets. */
export const resultsSteps = [
  'input',
  'activity',
  'output',
  'user_effect',
  'societal_effect',
] as const;
export type ResultsStep = (typeof resultsSteps)[number];

export const paceMethods = ['linear', 'growth'] as const;
export type PaceMethod = (typeof paceMethods)[number];

/** Computed status, weakest first as pages and reports list it (`no_data` last). */
export const indicatorStatuses = [
  'reversing',
  'off_track',
  'behind',
  'on_track',
  'achieved',
  'no_data',
] as const;
export type IndicatorStatus = (typeof indicatorStatuses)[number];

/** Why a period has no value. None of these is 0. */
export const noValueReasons = ['not_applicable', 'not_available', 'not_publishable'] as const;
export type NoValueReason = (typeof noValueReasons)[number];

/** `2024`, `2024-H1`, `2024-T1`, `2024-Q1` or `2024-05`. */
export type Period = string;

export type PeriodValue = { period: Period; value: number };

/** Acceptable range of a `maintain` indicator; `tolerance` in the same unit, 0 or more. */
export type Band = { low: number; high: number; tolerance: number };

/** What the rules need to know of an indicator. Values in the indicator's own unit. */
export type IndicatorDefinition = {
  direction: Direction;
  aggregation: Aggregation;
  frequency: Frequency;
  paceMethod: PaceMethod;
  decimals: number;
  /** Nullpunkt; null for `maintain` and `yes_no`, or where none is known. */
  baseline: PeriodValue | null;
  /** Ascending by period; the last is the final target; may be empty. `yes_no`: one, value 1. */
  targets: PeriodValue[];
  band: Band | null;
  /** Above 0; default 1. */
  weight: number;
};

/** The newest revision of one period's observation. `value` is null exactly when a reason is given. `yes_no`: 1 done, 0 not. */
export type Observation = {
  period: Period;
  value: number | null;
  noValueReason: NoValueReason | null;
  isPreliminary: boolean;
  /** The series is not comparable with what came before this period. */
  isBreak: boolean;
  note: string;
  recordedAt: IsoInstant;
};

/** The two dates every figure can be asked for. `knownOn` null means everything recorded until now. */
export type AsOf = { reportingOn: IsoDate; knownOn: IsoDate | null };
