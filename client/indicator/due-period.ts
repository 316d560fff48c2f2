// Which period waits for a value, and which others one may be recorded for. Pure: the day comes in.
import type { IsoDate } from '#shared/iso-date.ts';
import type { Frequency, Observation, Period } from '#shared/indicator/indicator-type.ts';
import {
  comparePeriods,
  hasEnded,
  latestFinishedPeriod,
  nextPeriod,
  periodContaining,
  periodsBetween,
} from '#shared/indicator/period-calendar.ts';
import { periodFrequency, periodSpan, spanAt } from '#shared/indicator/period.ts';
import type { IndicatorRow } from '#shared/strategy/snapshot.ts';

/** The period whose value comes next: after the newest answered one; where nothing is answered, the newest that has ended. */
export function awaitedPeriod(
  frequency: Frequency,
  observations: readonly Pick<Observation, 'period'>[],
  today: IsoDate,
): Period {
  const newest = observations
    .map(({ period }) => period)
    .filter((period) => periodFrequency(period) === frequency)
    .toSorted(comparePeriods)
    .at(-1);
  return newest ? nextPeriod(newest) : latestFinishedPeriod(frequency, today);
}

/** What the form opens on: the awaited period once it has ended, else the newest gap, else the running one. */
export function duePeriod(
  frequency: Frequency,
  observations: readonly Pick<Observation, 'period'>[],
  today: IsoDate,
): Period {
  const awaited = awaitedPeriod(frequency, observations, today);
  if (hasEnded(awaited, today)) return awaited;
  const answered = observations
    .map(({ period }) => period)
    .filter((period) => periodFrequency(period) === frequency)
    .toSorted(comparePeriods);
  const [first] = answered;
  const gap =
    first &&
    periodsBetween(first, latestFinishedPeriod(frequency, today)).findLast(
      (period) => !answered.includes(period),
    );
  // Nothing can be recorded for what has not begun.
  return gap ?? periodContaining(frequency, today);
}

const usualYears = 6;
const mostPeriods = 240;

/** Every period that may be recorded, newest first: from the baseline or the first value until the running one. */
export function offeredPeriods(
  row: IndicatorRow,
  observations: readonly Pick<Observation, 'period'>[],
  today: IsoDate,
): Period[] {
  const running = periodContaining(row.frequency, today);
  const known = [
    ...observations.map(({ period }) => period),
    ...(row.baseline ? [row.baseline.period] : []),
  ];
  const months = known.map((period) => periodSpan(period).firstMonth);
  const from = Math.min(...months, periodSpan(running).firstMonth - usualYears * 12);
  const first = spanAt(row.frequency, from).period;
  return periodsBetween(first, running).toReversed().slice(0, mostPeriods);
}

/** True for the period that today falls in: a value may be entered, but counts only once it has ended. */
export function isRunning(period: Period, today: IsoDate): boolean {
  return !hasEnded(period, today);
}
