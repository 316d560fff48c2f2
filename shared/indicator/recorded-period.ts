// Observations with their periods read once, and how they fill a longer period: what was recorded
// in it, what was left out with a reason, and what is missing and must never count as 0.
import type { Frequency, NoValueReason, Observation, Period } from './indicator-type.ts';
import { fitsWithin } from './period-calendar.ts';
import { monthsIn, periodSpan, spanAt, type MonthNumber, type PeriodSpan } from './period.ts';

export type RecordedPeriod = { span: PeriodSpan; observation: Observation };

/** One period inside a longer one: recorded with a value, recorded with a reason, or not recorded. */
export type PeriodPart = {
  period: Period;
  months: number;
  value: number | null;
  /** Null exactly when there is a value. */
  reason: NoValueReason | 'not_recorded' | null;
  isPreliminary: boolean;
  isBreak: boolean;
};

/** Ascending by period end, of two that end together the shorter first. Takes one observation per period. */
export function readObservations(observations: readonly Observation[]): RecordedPeriod[] {
  return observations
    .map((observation) => ({ span: periodSpan(observation.period), observation }))
    .toSorted(
      (a, b) => a.span.lastMonth - b.span.lastMonth || b.span.firstMonth - a.span.firstMonth,
    );
}

export function recordedPart({ span, observation }: RecordedPeriod): PeriodPart {
  return {
    period: span.period,
    months: monthsIn[span.frequency],
    value: observation.value,
    reason: observation.value === null ? (observation.noValueReason ?? 'not_recorded') : null,
    isPreliminary: observation.isPreliminary,
    isBreak: observation.isBreak,
  };
}

function missingPart(span: PeriodSpan): PeriodPart {
  return {
    period: span.period,
    months: monthsIn[span.frequency],
    value: null,
    reason: 'not_recorded',
    isPreliminary: false,
    isBreak: false,
  };
}

export function hasValue(part: PeriodPart): part is PeriodPart & { value: number } {
  return part.value !== null;
}

/** A part without a value that someone still owes: "not applicable" is an answer and leaves it out. */
export function isMissing(part: PeriodPart): boolean {
  return part.value === null && part.reason !== 'not_applicable';
}

/**
 * The parts that fill a span without gap or overlap, in calendar order. Where both a quarter and its
 * months are recorded the quarter stands: a figure somebody recorded goes before one we add up.
 * @param recorded observations inside the span
 * @param expected the frequency gaps are named at, where it fits
 */
export function partsOf(
  span: PeriodSpan,
  recorded: readonly RecordedPeriod[],
  expected: Frequency,
): PeriodPart[] {
  const gapFrequency = fitsWithin(expected, span.frequency) ? expected : 'month';
  const parts: PeriodPart[] = [];
  let month = span.firstMonth;
  while (month <= span.lastMonth) {
    const found = longestStartingAt(month, recorded);
    const gap = spanAt(gapFrequency, month);
    const isWholeGap = gap.firstMonth === month && gap.frequency !== span.frequency;
    const part = found
      ? recordedPart(found)
      : missingPart(isWholeGap ? gap : spanAt('month', month));
    parts.push(part);
    month += part.months;
  }
  return parts;
}

function longestStartingAt(
  month: MonthNumber,
  recorded: readonly RecordedPeriod[],
): RecordedPeriod | undefined {
  // Ascending by end, so the last that starts here is the longest.
  return recorded.findLast(({ span }) => span.firstMonth === month);
}
