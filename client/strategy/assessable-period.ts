// Which periods the forum may choose to assess: the strategy's years and the thirds of a year that have begun, newest first.
import type { Period } from '#shared/indicator/indicator-type.ts';
import { periodFrequency, periodStart } from '#shared/indicator/period.ts';
import { latestFinishedPeriod, subPeriods } from '#shared/indicator/period-calendar.ts';
import type { IsoDate } from '#shared/iso-date.ts';

type Assessed = readonly { period: Period }[];

/** Periods assessed before are among them, whatever their length. Newest first. */
export function assessablePeriods(
  years: { first: number; last: number },
  today: IsoDate,
  assessed: Assessed,
): Period[] {
  const count = Math.max(0, years.last - years.first + 1);
  const inYears = Array.from({ length: count }, (_, index) => String(years.last - index)).flatMap(
    (year) => [year, ...subPeriods(year, 'tertial').toReversed()],
  );
  const all = new Set([...inYears, ...assessed.map(({ period }) => period)]);
  return [...all]
    .filter((period) => periodStart(period) <= today)
    .toSorted((a, b) =>
      b.slice(0, 4) < a.slice(0, 4) ? -1 : b.slice(0, 4) > a.slice(0, 4) ? 1 : 0,
    );
}

/** The newest finished period of the length that was assessed last; years where nothing was. */
export function startPeriod(assessed: Assessed, today: IsoDate): Period {
  const newest = assessed[0];
  return latestFinishedPeriod(newest ? periodFrequency(newest.period) : 'year', today);
}
