// The planned path e(t): straight lines from the baseline through interim targets to the final one
// (attainment.md, "Planned path"). Periods are read once, so that a path can be asked many times.
import type { IndicatorDefinition, PeriodValue } from './indicator-type.ts';
import { periodSpan, type MonthNumber } from './period.ts';

/** A value at the end of a month, in the indicator's unit. */
export type PathPoint = { month: MonthNumber; value: number };

/** `targets` ascending by month; the last is the final target. */
export type PlannedPath = { baseline: PathPoint | null; targets: PathPoint[] };

export function plannedPath(definition: IndicatorDefinition): PlannedPath {
  return {
    baseline: definition.baseline && pathPoint(definition.baseline),
    targets: definition.targets.map(pathPoint).toSorted((a, b) => a.month - b.month),
  };
}

function pathPoint({ period, value }: PeriodValue): PathPoint {
  return { month: periodSpan(period).lastMonth, value };
}

/**
 * What the plan says for the end of a month: the baseline's value before it, the final target's
 * after it, a straight line in between. Null without targets, and before the first target where no
 * baseline is known.
 */
export function plannedValue(
  { baseline, targets }: PlannedPath,
  month: MonthNumber,
): number | null {
  if (targets.length === 0) return null;
  if (baseline && month <= baseline.month) return baseline.value;
  let before = baseline;
  for (const target of targets) {
    if (month <= target.month)
      return before ? valueOnLine(before, target, month) : atOnly(target, month);
    before = target;
  }
  return before?.value ?? null;
}

function valueOnLine(from: PathPoint, to: PathPoint, month: MonthNumber): number {
  if (month === to.month) return to.value;
  return from.value + ((to.value - from.value) * (month - from.month)) / (to.month - from.month);
}

function atOnly(target: PathPoint, month: MonthNumber): number | null {
  return month === target.month ? target.value : null;
}
