// Attainment (måloppnåelse): the share of the way from baseline to target. Source: attainment.md,
// "One indicator at a date". Shares are plain numbers, 1 for the whole way; unclamped here.
import { atLeast } from './comparison.ts';
import type { Band } from './indicator-type.ts';

/** The two directions that have a way to go. */
export type WayDirection = 'increase' | 'decrease';

/** +1 where more is better, −1 where less is. */
export function signOf(direction: WayDirection): 1 | -1 {
  return direction === 'increase' ? 1 : -1;
}

/**
 * True when `value` has reached `goal` in the direction.
 * @param size the size of other figures in play, so that rounding near 0 does not decide
 */
export function hasReached(
  direction: WayDirection,
  value: number,
  goal: number,
  size = 0,
): boolean {
  const sign = signOf(direction);
  return atLeast(sign * value, sign * goal, size);
}

/**
 * (v − b) / (T − b): above 1 beyond the target, negative when moving the wrong way.
 * - A target that the baseline already meets leaves no way to go: 1 while `v` meets it, else 0.
 * - Without a baseline the way is unknown: 1 once `v` meets the target, else null.
 */
export function wayAttainment(
  direction: WayDirection,
  value: number,
  baseline: number | null,
  target: number,
): number | null {
  const isReached = hasReached(direction, value, target, baseline ?? 0);
  if (baseline === null) return isReached ? 1 : null;
  if (hasReached(direction, baseline, target)) return isReached ? 1 : 0;
  const share = (value - baseline) / (target - baseline);
  return isReached ? Math.max(share, 1) : share;
}

export function isInBand(value: number, { low, high }: Band): boolean {
  return atLeast(value, low) && atLeast(high, value);
}

/** True in the band and up to the tolerance outside it, both ends included. */
export function isWithinTolerance(value: number, { low, high, tolerance }: Band): boolean {
  return atLeast(value, low - tolerance) && atLeast(high + tolerance, value);
}

/** 1 in the band, else max(0, 1 − distance to the nearer edge / tolerance). */
export function bandAttainment(value: number, band: Band): number {
  if (isInBand(value, band)) return 1;
  if (band.tolerance <= 0) return 0;
  const distance = value < band.low ? band.low - value : value - band.high;
  return Math.max(0, 1 - distance / band.tolerance);
}

/** `yes_no` values: 1 done, 0 not. */
export function isDone(value: number): boolean {
  return value === 1;
}
