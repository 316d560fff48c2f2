// How a value is judged against what was promised, for each direction: attainment, plan, pace, status
// and trend together, since each status has its own sources. Source: attainment.md.
import {
  bandAttainment,
  hasReached,
  isDone,
  wayAttainment,
  type WayDirection,
} from './attainment.ts';
import { hasTarget, type IndicatorSeries } from './indicator-series.ts';
import type { IndicatorStatus } from './indicator-type.ts';
import { pace, type Pace } from './pace.ts';
import type { MonthNumber } from './period.ts';
import { plannedValue, type PathPoint } from './planned-path.ts';
import { bandStatus, doneStatus, statusOfPace } from './status.ts';
import { trend, type Trend } from './trend.ts';

export type Judgement = {
  /** Null: there is a value but no target to judge it by. */
  status: IndicatorStatus | null;
  /** Share of the way from baseline to target, unclamped: 1.18 and −0.2 are true figures. */
  attainment: number | null;
  /** e(t) at the value's period end, in the indicator's unit; null for `maintain` and `yes_no`. */
  plannedValue: number | null;
  /** The share of the way that the plan says, at the same time. */
  plannedAttainment: number | null;
  /** Null for `maintain` and `yes_no`, which have none. */
  pace: Pace | null;
  /** Only without a target. */
  trend: Trend | null;
};

const noData: Judgement = {
  status: 'no_data',
  attainment: null,
  plannedValue: null,
  plannedAttainment: null,
  pace: null,
  trend: null,
};

/**
 * @param value the judged value at its period end, null when there is none
 * @param endedMonth the newest month that has ended by the reporting date
 */
export function judgement(
  series: IndicatorSeries,
  value: PathPoint | null,
  endedMonth: MonthNumber,
): Judgement {
  if (!value) return noData;
  const { direction, band } = series.definition;
  if (direction === 'maintain') {
    if (!band) return { ...noData, status: null };
    return {
      ...noData,
      status: bandStatus(value.value, band),
      attainment: bandAttainment(value.value, band),
      plannedAttainment: 1,
    };
  }
  if (direction === 'yes_no') {
    if (!hasTarget(series.definition)) return { ...noData, status: null };
    const plannedAttainment = plannedShare(series, endedMonth);
    return {
      ...noData,
      status: doneStatus(value.value, plannedAttainment === 1),
      attainment: isDone(value.value) ? 1 : 0,
      plannedAttainment,
    };
  }
  return wayJudgement(series, direction, value);
}

function wayJudgement(
  series: IndicatorSeries,
  direction: WayDirection,
  value: PathPoint,
): Judgement {
  const { baseline, targets } = series.path;
  const target = targets.at(-1);
  if (!target) {
    return { ...noData, status: null, trend: baseline && trend(direction, baseline, value) };
  }
  const planned = plannedValue(series.path, value.month);
  const method = series.definition.paceMethod;
  const isReached = hasReached(direction, value.value, target.value, baseline?.value);
  const valuePace =
    baseline && planned !== null
      ? pace({ direction, method, baseline, target, value, planned })
      : null;
  return {
    status: isReached ? 'achieved' : valuePace ? statusOfPace(valuePace.value) : 'no_data',
    attainment: wayAttainment(direction, value.value, baseline?.value ?? null, target.value),
    plannedValue: planned,
    plannedAttainment: plannedShare(series, value.month),
    pace: valuePace,
    trend: null,
  };
}

/**
 * The share of the way that the plan says for the end of a month, whether or not anything has been
 * measured: (e(t) − b)/(T − b), unclamped. `maintain`, and a target that the baseline already meets:
 * 1 all the time. `yes_no`: 0 until the due period has ended, then 1. Null without target or baseline.
 */
export function plannedShare(series: IndicatorSeries, month: MonthNumber): number | null {
  const { direction } = series.definition;
  if (!hasTarget(series.definition)) return null;
  if (direction === 'maintain') return 1;
  const { baseline, targets } = series.path;
  const target = targets.at(-1);
  if (!target) return null;
  if (direction === 'yes_no') return target.month <= month ? 1 : 0;
  const planned = plannedValue(series.path, month);
  if (!baseline || planned === null) return null;
  if (hasReached(direction, baseline.value, target.value)) return 1;
  return (planned - baseline.value) / (target.value - baseline.value);
}
