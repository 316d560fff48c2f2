// What each partner contributes in a year, proposed from the year before by an index. A decision confirms it. Pure.
import type { Ore } from './money.ts';

export type IndexRule = {
  /** In hundredths of a percent: 600 is 6 %. */
  index: number;
  /** Contributions are rounded to the nearest of these, halves up: 5 000 is kr 50. */
  roundTo: Ore;
};

/** kr 132 400 with 6 % to the nearest 50 kroner is kr 140 350. */
export function indexedContribution(previous: Ore, { index, roundTo }: IndexRule): Ore {
  const scaled = BigInt(previous) * BigInt(10_000 + index);
  const unit = BigInt(roundTo) * 10_000n;
  return Number((scaled * 2n + unit) / (unit * 2n)) * roundTo;
}

/** What an adjustment came to in hundredths of a percent, as figures told it before the rule was kept. */
export function indexBetween(previous: Ore, now: Ore): number {
  return Math.round((now / previous - 1) * 10_000);
}
