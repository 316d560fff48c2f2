// Pace (takt): how fast an indicator moves against its plan, 1 meaning exactly as planned. Sources:
// attainment.md, "Pace"; for `growth` the ratio of Eurostat's and Statistics Canada's indicators.
import { hasReached, signOf, type WayDirection } from './attainment.ts';
import type { PaceMethod } from './indicator-type.ts';
import type { PathPoint } from './planned-path.ts';

export type Pace = {
  /** R, a pure number: 1 as planned, below 0 the wrong way. */
  value: number;
  /** The method used, which is `linear` where `growth` has no meaning. */
  method: PaceMethod;
  /** `no_gain_planned`: the plan asks for no improvement by then, so there is nothing to divide by. */
  rule: 'ratio' | 'no_gain_planned';
  /** True when `growth` was asked for and `linear` used. */
  isFallback: boolean;
};

export type PaceInput = {
  direction: WayDirection;
  method: PaceMethod;
  baseline: PathPoint;
  target: PathPoint;
  value: PathPoint;
  /** e(t), the planned value at the value's month. */
  planned: number;
};

/** CAGR, the yearly rate of growth that leads from x to y: 0.05 is 5 % a year. Needs x, y, years > 0. */
export function yearlyGrowth(from: number, to: number, years: number): number {
  return (to / from) ** (1 / years) - 1;
}

/** R by the indicator's method; `growth` falls back to `linear` where it is undefined, and says so. */
export function pace(input: PaceInput): Pace {
  const growth = input.method === 'growth' ? growthRatio(input) : null;
  if (growth !== null) return { value: growth, method: 'growth', rule: 'ratio', isFallback: false };
  return { ...linearPace(input), method: 'linear', isFallback: input.method === 'growth' };
}

/** d·CAGR(b→v) / |CAGR(b→T)|, or null where a value or a span of years is not above 0. */
function growthRatio({ direction, baseline, target, value }: PaceInput): number | null {
  if (Math.min(baseline.value, value.value, target.value) <= 0) return null;
  if (baseline.value === target.value) return null;
  const [years, allYears] = [yearsFrom(baseline, value), yearsFrom(baseline, target)];
  if (Math.min(years, allYears) <= 0) return null;
  const reached = yearlyGrowth(baseline.value, value.value, years);
  const needed = yearlyGrowth(baseline.value, target.value, allYears);
  return (signOf(direction) * reached) / Math.abs(needed);
}

/**
 * (v − b) / (e(t) − b). Where the plan is at the baseline by then, or on its worse side (a dip planned
 * on the way, a target that the baseline already meets), the ratio is undefined or would reward moving
 * the wrong way: there R is 1 for a value at the plan or better, else −1.
 */
function linearPace(input: PaceInput): Pick<Pace, 'value' | 'rule'> {
  const { direction, baseline, target, value, planned } = input;
  if (hasReached(direction, baseline.value, planned, target.value)) {
    const isMet = hasReached(direction, value.value, planned, target.value);
    return { value: isMet ? 1 : -1, rule: 'no_gain_planned' };
  }
  return { value: (value.value - baseline.value) / (planned - baseline.value), rule: 'ratio' };
}

export function yearsFrom(from: PathPoint, to: PathPoint): number {
  return (to.month - from.month) / 12;
}
