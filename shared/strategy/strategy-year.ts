// Which years a strategy has, and which of them have reports.
import type { IsoDate, IsoInstant } from '#shared/iso-date.ts';

export type StrategySpan = {
  startsOn: IsoDate | null;
  endsOn: IsoDate | null;
  recordedAt: IsoInstant;
};

/** First and last year of a strategy: it ends with `today` where it names no end, and begins when it was recorded where it names no start. */
export function strategyYears(
  strategy: StrategySpan,
  today: IsoDate,
): { first: number; last: number } {
  const yearOf = (date: IsoDate) => Number(date.slice(0, 4));
  const last = yearOf(strategy.endsOn ?? today);
  return { first: Math.min(yearOf(strategy.startsOn ?? strategy.recordedAt), last), last };
}

/** Newest first: the strategy's years up to the one that `today` falls in. */
export function reportYears(strategy: StrategySpan, today: IsoDate): number[] {
  const { first, last } = strategyYears(strategy, today);
  const newest = Math.min(last, Number(today.slice(0, 4)));
  return Array.from({ length: Math.max(0, newest - first + 1) }, (_, index) => newest - index);
}

/** The year has not ended by the date: its figures are what it has come to so far. */
export function isRunningYear(year: number, reportingOn: IsoDate): boolean {
  return reportingOn < `${year}-12-31`;
}
