// From recorded observations to the values an indicator is judged by: finer periods become the
// target's period by sum, mean or last. A missing part never counts as 0: it leaves the period open.
import type { Aggregation, Frequency, IndicatorDefinition, Period } from './indicator-type.ts';
import { monthsIn, periodSpan, spanAt, type MonthNumber, type PeriodSpan } from './period.ts';
import {
  hasValue,
  isMissing,
  partsOf,
  recordedPart,
  type PeriodPart,
  type RecordedPeriod,
} from './recorded-period.ts';

/** A period an indicator can be judged by, from the day the period has ended. */
export type JudgedPeriod = {
  period: Period;
  frequency: Frequency;
  /** The period's last month: the `t` of the rules. */
  month: MonthNumber;
  /** Null while a part is missing, or when no part applies. */
  value: number | null;
  method: 'as_recorded' | Aggregation;
  /** What it is made of, in calendar order; the period itself when it was recorded as such. */
  parts: PeriodPart[];
  isPreliminary: boolean;
  isBreak: boolean;
};

/** A running period so far ("hittil i år"): shown, never judged against the whole period's target. */
export type YearToDate = {
  period: Period;
  value: number;
  /** The newest part with a value. */
  throughPeriod: Period;
  /** Parts that have ended by the date and still owe a value. */
  missing: PeriodPart[];
  isPreliminary: boolean;
};

/** The frequency values are judged at: the final target's, else the baseline's, else the indicator's own. */
export function judgedFrequency(definition: IndicatorDefinition): Frequency {
  const anchor = definition.targets.at(-1) ?? definition.baseline;
  return anchor ? periodSpan(anchor.period).frequency : definition.frequency;
}

/**
 * Every period that can be judged, ascending by period end; of two that end together the one of the
 * judged frequency last.
 * - `last`, and `yes_no` whatever its aggregation: each recorded period, at its own end.
 * - `sum` and `mean`: each period of the judged frequency with anything recorded in it.
 * - Longer periods are used as they are, except by `sum` (`isTooLong`).
 */
export function judgedPeriods(
  definition: IndicatorDefinition,
  recorded: readonly RecordedPeriod[],
): JudgedPeriod[] {
  const frequency = judgedFrequency(definition);
  const judged =
    definition.aggregation === 'last' || definition.direction === 'yes_no'
      ? recorded.map((one) => takenAsRecorded(one, frequency))
      : aggregatedPeriods(definition, recorded, frequency);
  const isOwn = (one: JudgedPeriod) => Number(one.frequency === frequency);
  return judged.toSorted((a, b) => a.month - b.month || isOwn(a) - isOwn(b));
}

/** True for a recorded sum over a longer period than the target's: a year's sum is no quarter's. */
export function isTooLong(definition: IndicatorDefinition, span: PeriodSpan): boolean {
  const longest = monthsIn[judgedFrequency(definition)];
  return (
    definition.aggregation === 'sum' &&
    definition.direction !== 'yes_no' &&
    monthsIn[span.frequency] > longest
  );
}

function takenAsRecorded(one: RecordedPeriod, frequency: Frequency): JudgedPeriod {
  const isFiner = monthsIn[one.span.frequency] < monthsIn[frequency];
  return judgedOf(one.span, isFiner ? 'last' : 'as_recorded', [recordedPart(one)]);
}

function aggregatedPeriods(
  definition: IndicatorDefinition,
  recorded: readonly RecordedPeriod[],
  frequency: Frequency,
): JudgedPeriod[] {
  const usable = recorded.filter(({ span }) => !isTooLong(definition, span));
  const isWhole = ({ span }: RecordedPeriod) => monthsIn[span.frequency] >= monthsIn[frequency];
  const whole = usable.filter(isWhole).map((one) => takenAsRecorded(one, frequency));
  const wholePeriods = new Set(whole.map(({ period }) => period));

  const finer = usable.filter((one) => !isWhole(one));
  const summedUp = [...Map.groupBy(finer, ({ span }) => spanAt(frequency, span.firstMonth).period)]
    .filter(([period]) => !wholePeriods.has(period))
    .map(([period, inside]) => {
      const span = periodSpan(period);
      return judgedOf(span, definition.aggregation, partsIn(span, inside, definition));
    });
  return [...whole, ...summedUp];
}

function partsIn(
  span: PeriodSpan,
  recorded: readonly RecordedPeriod[],
  definition: IndicatorDefinition,
): PeriodPart[] {
  const inside = recorded.filter((one) => one.span.lastMonth <= span.lastMonth);
  return partsOf(span, inside, definition.frequency);
}

function judgedOf(
  span: PeriodSpan,
  method: JudgedPeriod['method'],
  parts: PeriodPart[],
): JudgedPeriod {
  return {
    period: span.period,
    frequency: span.frequency,
    month: span.lastMonth,
    value: parts.some(isMissing) ? null : combined(method, parts),
    method,
    parts,
    isPreliminary: parts.some((part) => part.isPreliminary),
    isBreak: parts.some((part) => part.isBreak),
  };
}

/** Null when no part has a value. A mean weighs parts by their length: a quarter as three months. */
function combined(method: JudgedPeriod['method'], parts: readonly PeriodPart[]): number | null {
  const valued = parts.filter(hasValue);
  if (valued.length === 0) return null;
  if (method !== 'mean') return sumOf(valued.map((part) => part.value));
  const months = sumOf(valued.map((part) => part.months));
  return sumOf(valued.map((part) => part.value * part.months)) / months;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * The sum so far of the period that is running at the end of `month`; null unless the indicator is
 * summed from finer periods and at least one of them has ended and has a value.
 */
export function yearToDate(
  definition: IndicatorDefinition,
  recorded: readonly RecordedPeriod[],
  month: MonthNumber,
): YearToDate | null {
  if (definition.aggregation !== 'sum' || definition.direction === 'yes_no') return null;
  const running = spanAt(judgedFrequency(definition), month + 1);
  const inside = recorded.filter(
    ({ span }) => span.firstMonth >= running.firstMonth && span.lastMonth <= month,
  );
  // Parts that have not ended yet are owed by nobody.
  const ended = partsOf(running, inside, definition.frequency).filter(
    (part) => periodSpan(part.period).lastMonth <= month,
  );
  const newest = ended.findLast(hasValue);
  const value = combined('sum', ended);
  if (!newest || value === null) return null;
  return {
    period: running.period,
    value,
    throughPeriod: newest.period,
    missing: ended.filter(isMissing),
    isPreliminary: ended.some((part) => part.isPreliminary),
  };
}
