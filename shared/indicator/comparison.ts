// Comparing figures that arithmetic in binary has touched: 0.1 + 0.2 reaches 0.3, and writing the
// same quantity in another unit never flips a status.

/** Room for rounding in values, relative to their size: far below any digit that a person types. */
const valueSlack = 1e-12;

/** Room for rounding in ratios, where a subtraction may have used up some digits. */
const ratioSlack = 1e-9;

/**
 * `a ≥ b` for values in one unit.
 * @param size the size of the figures that `a` and `b` were computed from, where they may cancel out to near 0
 */
export function atLeast(a: number, b: number, size = 0): boolean {
  return a >= b - valueSlack * Math.max(Math.abs(a), Math.abs(b), Math.abs(size));
}

/** `ratio ≥ threshold` for pure numbers such as pace or yearly growth. */
export function reaches(ratio: number, threshold: number): boolean {
  return ratio >= threshold - ratioSlack;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
