// The computed status of a goal: its pace by the indicators' own thresholds, held back where the mean
// would hide too little data or too many failures. Source: attainment.md, "Roll-up".
import type { IndicatorStatus } from '#shared/indicator/indicator-type.ts';
import { indicatorStatuses } from '#shared/indicator/indicator-type.ts';
import { statusOfPace } from '#shared/indicator/status.ts';
import type { GoalStatus } from './strategy-type.ts';

export const goalStatusRules = [
  'no_indicators',
  'coverage_below_half',
  'all_achieved',
  'pace',
  'a_third_off_track',
  'weakest_without_pace',
] as const;
/** Which rule decided, for the explanation. */
export type GoalStatusRule = (typeof goalStatusRules)[number];

/**
 * In this order: nothing to attain, `not_measured`; fewer than half with data, `no_data`; all of them
 * achieved, `achieved`; then pace, but at most `behind` when a third or more of those with data are
 * off track or reversing. Where none of them has a pace (only bands and yes/no questions, not all
 * achieved) the weakest of them decides.
 * @param statuses of the indicators with data
 * @param total indicators with something to attain, with data or not
 * @param pace the mean, clamped; null when none of them has one
 */
export function goalStatus({
  statuses,
  total,
  pace,
}: {
  statuses: readonly IndicatorStatus[];
  total: number;
  pace: number | null;
}): { status: GoalStatus; statusRule: GoalStatusRule } {
  if (total === 0) return { status: 'not_measured', statusRule: 'no_indicators' };
  if (2 * statuses.length < total) return { status: 'no_data', statusRule: 'coverage_below_half' };
  if (statuses.length === total && statuses.every((status) => status === 'achieved')) {
    return { status: 'achieved', statusRule: 'all_achieved' };
  }
  if (pace === null) return { status: weakest(statuses), statusRule: 'weakest_without_pace' };
  const status = statusOfPace(pace);
  const failing = statuses.filter((each) => each === 'off_track' || each === 'reversing').length;
  return status === 'on_track' && 3 * failing >= statuses.length
    ? { status: 'behind', statusRule: 'a_third_off_track' }
    : { status, statusRule: 'pace' };
}

/** The union lists statuses weakest first. */
function weakest(statuses: readonly IndicatorStatus[]): IndicatorStatus {
  return indicatorStatuses.find((status) => statuses.includes(status)) ?? 'no_data';
}
