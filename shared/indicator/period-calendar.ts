// Walking the calendar of periods: before and after, from–to, finer within coarser, and what a day
// falls in. Everything here takes and gives period texts; the arithmetic stands in `period.ts`.
import type { IsoDate } from '#shared/iso-date.ts';
import type { Frequency, Period } from './indicator-type.ts';
import { lastEndedMonth, monthOf, monthsIn, periodSpan, spanAt } from './period.ts';

/** Chronological by period end; of two that end together the shorter first, as a total comes last. */
export function comparePeriods(a: Period, b: Period): number {
  const [one, other] = [periodSpan(a), periodSpan(b)];
  return one.lastMonth - other.lastMonth || other.firstMonth - one.firstMonth;
}

/** Whole months from the end of one period to the end of another; negative when `to` ends first. */
export function monthsBetween(from: Period, to: Period): number {
  return periodSpan(to).lastMonth - periodSpan(from).lastMonth;
}

/** `monthsBetween` in years: exact for year-ends. */
export function yearsBetween(from: Period, to: Period): number {
  return monthsBetween(from, to) / 12;
}

/** The period `steps` further on in its own frequency, backwards when negative. */
export function shiftPeriod(period: Period, steps: number): Period {
  const { frequency, firstMonth } = periodSpan(period);
  return spanAt(frequency, firstMonth + steps * monthsIn[frequency]).period;
}

export function nextPeriod(period: Period): Period {
  return shiftPeriod(period, 1);
}

/**
 * Every period from `from` to `to`, both included; empty when `to` comes first.
 * Throws RangeError when the two are of different frequencies.
 */
export function periodsBetween(from: Period, to: Period): Period[] {
  const [first, last] = [periodSpan(from), periodSpan(to)];
  if (first.frequency !== last.frequency) throw new RangeError('period_frequencies_differ');
  return periodsOfMonths(first.frequency, first.firstMonth, last.lastMonth);
}

/** Whether whole periods of `finer` fill a period of `coarser` (quarters do not fill a tertial). */
export function fitsWithin(finer: Frequency, coarser: Frequency): boolean {
  return monthsIn[coarser] % monthsIn[finer] === 0;
}

/** The periods of a finer frequency that make up a period; empty when they do not fill it exactly. */
export function subPeriods(period: Period, finer: Frequency): Period[] {
  const { frequency, firstMonth, lastMonth } = periodSpan(period);
  return fitsWithin(finer, frequency) ? periodsOfMonths(finer, firstMonth, lastMonth) : [];
}

function periodsOfMonths(frequency: Frequency, firstMonth: number, lastMonth: number): Period[] {
  const periods: Period[] = [];
  for (let month = firstMonth; month <= lastMonth; month += monthsIn[frequency]) {
    periods.push(spanAt(frequency, month).period);
  }
  return periods;
}

export function periodContaining(frequency: Frequency, date: IsoDate): Period {
  return spanAt(frequency, monthOf(date)).period;
}

/** True from the period's last day on: a period that ends on the reporting date counts. */
export function hasEnded(period: Period, date: IsoDate): boolean {
  return periodSpan(period).lastMonth <= lastEndedMonth(date);
}

/** The newest period of a frequency that has ended on or before a day. */
export function latestFinishedPeriod(frequency: Frequency, date: IsoDate): Period {
  const current = spanAt(frequency, monthOf(date));
  return current.lastMonth <= lastEndedMonth(date)
    ? current.period
    : spanAt(frequency, current.firstMonth - 1).period;
}
