// Trend of an indicator without a target: no attainment, only whether and how fast it improves.
// Thresholds: Statistics Canada, Canadian Indicator Framework (attainment.md, "No target").
import { signOf, type WayDirection } from './attainment.ts';
import { atLeast, reaches } from './comparison.ts';
import { yearlyGrowth, yearsFrom } from './pace.ts';
import type { PathPoint } from './planned-path.ts';

/** The last three stand for the direction of change alone, where a yearly rate has no meaning. */
export const trendCodes = [
  'improving_clearly',
  'improving',
  'flat',
  'worsening',
  'up',
  'unchanged',
  'down',
] as const;
export type TrendCode = (typeof trendCodes)[number];

export type Trend = {
  code: TrendCode;
  /** p = d·CAGR(b→v), improvement a year as a share (0.015 is 1.5 %); null for direction alone. */
  yearlyImprovement: number | null;
};

/** Null where the value is not later than the baseline: there is no change to speak of yet. */
export function trend(
  direction: WayDirection,
  baseline: PathPoint,
  value: PathPoint,
): Trend | null {
  const years = yearsFrom(baseline, value);
  if (years <= 0) return null;
  if (baseline.value <= 0 || value.value <= 0) {
    return { code: changeCode(baseline.value, value.value), yearlyImprovement: null };
  }
  const improvement = signOf(direction) * yearlyGrowth(baseline.value, value.value, years);
  return { code: trendCode(improvement), yearlyImprovement: improvement };
}

function trendCode(improvement: number): TrendCode {
  if (reaches(improvement, 0.015)) return 'improving_clearly';
  if (reaches(improvement, 0.005)) return 'improving';
  return reaches(improvement, 0) ? 'flat' : 'worsening';
}

function changeCode(from: number, to: number): TrendCode {
  if (atLeast(from, to) && atLeast(to, from)) return 'unchanged';
  return to > from ? 'up' : 'down';
}
