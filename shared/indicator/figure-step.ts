// The steps an indicator's figure is worked out in, with the numbers put in. Language-free: the page
// has one text per formula and puts the inputs into it.
import type { Period } from './indicator-type.ts';
import type { PeriodPart } from './recorded-period.ts';

type Step<Code extends string, Formula extends string, Inputs> = {
  code: Code;
  formula: Formula;
  inputs: Inputs;
  result: number;
};

type Way = { value: number; baseline: number; target: number };
type Ahead = { value: number; baseline: number; planned: number };
type Growth = { sign: 1 | -1; value: number; baseline: number; years: number };

export type ValueStep =
  /** `last`: a period finer than the target's, taken at its own end. */
  | Step<'value', 'as_recorded' | 'last', { period: Period }>
  /** Over the parts that have a value; a mean weighs each by its months. */
  | Step<'value', 'sum' | 'mean', { period: Period; parts: PeriodPart[] }>;

export type AttainmentStep =
  /** (value − baseline) / (target − baseline) */
  | Step<'attainment', 'share_of_way', Way>
  /** 1 while the value meets a target that the baseline already met, else 0. */
  | Step<'attainment', 'target_met_by_baseline', Way>
  /** 1 at the target, with no baseline to measure a way from. */
  | Step<'attainment', 'reached_without_baseline', { value: number; target: number }>
  /** 1 in the band. */
  | Step<'attainment', 'in_band', { value: number; low: number; high: number }>
  /** max(0, 1 − distance / tolerance), and 0 where the tolerance is 0. */
  | Step<'attainment', 'outside_band', { value: number; distance: number; tolerance: number }>
  /** 1 done, 0 not. */
  | Step<'attainment', 'done_or_not', { value: number }>;

export type PlanStep =
  /** from + (to − from) · months / ofMonths */
  | Step<
      'planned_value',
      'on_the_path',
      { from: number; to: number; months: number; ofMonths: number }
    >
  /** The baseline's value until its period has ended; the final target's after its own. */
  | Step<'planned_value', 'before_the_path' | 'after_the_path', { period: Period }>
  /** (planned − baseline) / (target − baseline) */
  | Step<'planned_attainment', 'planned_share', Omit<Way, 'value'> & { planned: number }>
  /** 1 all the time: something to keep, not to reach. */
  | Step<'planned_attainment', 'kept_all_the_time', { period: Period }>
  /** 0 until the due period has ended, then 1. */
  | Step<'planned_attainment', 'due_or_not', { duePeriod: Period }>;

export type PaceStep =
  /** (value − baseline) / (planned − baseline) */
  | Step<'pace', 'linear_ratio', Ahead>
  /** 1 at the plan or better, else −1, where the plan asks for no gain on the baseline by then. */
  | Step<'pace', 'no_gain_planned', Ahead>
  /** sign · growth / |neededGrowth|, growth being (value / baseline) ^ (1 / years) − 1 and so on. */
  | Step<
      'pace',
      'growth_ratio',
      Growth & { target: number; neededYears: number; growth: number; neededGrowth: number }
    >;

/** sign · ((value / baseline) ^ (1 / years) − 1), as a share a year. */
export type TrendStep = Step<'trend', 'yearly_growth', Growth>;

/** Values in the indicator's unit, shares with 1 for the whole way. */
export type FigureStep = ValueStep | AttainmentStep | PlanStep | PaceStep | TrendStep;
