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

/** How an indicator's values become judged ones; read from its definition once. */
export type AggregationRule = {
  method: Aggregation;
  /** What values are judged at: the final target's frequency, else the baseline's, else the indicator's own. */
  judged: Frequency;
  /** What values are expected at. */
  expected: Frequency;
};

export function aggregationRule(definition: IndicatorDefinition): AggregationRule {
  const anchor = definition.targets.at(-1) ?? definition.baseline;
  return {
    // Answers to yes or no are neither added up nor averaged: the newest one holds.
    method: definition.direction === 'yes_no' ? 'last' : definition.aggregation,
    judged: anchor ? periodSpan(anchor.period).frequency : definition.frequency,
    expected: definition.frequency,
  };
}

/**
 * Every period that can be judged, ascending by period end; of two that end together the one of the
 * judged frequency last.
 * - `last`: each recorded period, at its own end.
 * - `sum` and `mean`: each period of the judged frequency with anything recorded in it.
 * - Longer periods are used as they are, except by `sum` (`isTooLong`).
 */
export function judgedPeriods(
  rule: AggregationRule,
  recorded: readonly RecordedPeriod[],
): JudgedPeriod[] {
  const judged =
    rule.method === 'last'
      ? recorded.map((one) => takenAsRecorded(one, rule))
      : aggregatedPeriods(rule, recorded);
  const isOwn = (one: JudgedPeriod) => Number(one.frequency === rule.judged);
  return judged.toSorted((a, b) => a.month - b.month || isOwn(a) - isOwn(b));
}

/** True for a recorded sum over a longer period than the target's: a year's sum is no quarter's. */
export function isTooLong({ method, judged }: AggregationRule, span: PeriodSpan): boolean {
  return method === 'sum' && monthsIn[span.frequency] > monthsIn[judged];
}

function takenAsRecorded(one: RecordedPeriod, { judged }: AggregationRule): JudgedPeriod {
  const isFiner = monthsIn[one.span.frequency] < monthsIn[judged];
  return judgedOf(one.span, isFiner ? 'last' : 'as_recorded', [recordedPart(one)]);
}

function aggregatedPeriods(
  rule: AggregationRule,
  recorded: readonly RecordedPeriod[],
): JudgedPeriod[] {
  const usable = recorded.filter(({ span }) => !isTooLong(rule, span));
  const isWhole = ({ span }: RecordedPeriod) => monthsIn[span.frequency] >= monthsIn[rule.judged];
  const whole = usable.filter(isWhole).map((one) => takenAsRecorded(one, rule));
  const wholePeriods = new Set(whole.map(({ period }) => period));

  const finer = usable.filter((one) => !isWhole(one));
  const byPeriod = Map.groupBy(finer, ({ span }) => spanAt(rule.judged, span.firstMonth).period);
  const made = [...byPeriod]
    .filter(([period]) => !wholePeriods.has(period))
    .map(([period, inside]) => {
      const span = periodSpan(period);
      return judgedOf(span, rule.method, partsIn(span, inside, rule));
    });
  return [...whole, ...made];
}

function partsIn(
  span: PeriodSpan,
  recorded: readonly RecordedPeriod[],
  { expected }: AggregationRule,
): PeriodPart[] {
  const inside = recorded.filter((one) => one.span.lastMonth <= span.lastMonth);
  return partsOf(span, inside, expected);
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
  rule: AggregationRule,
  recorded: readonly RecordedPeriod[],
  month: MonthNumber,
): YearToDate | null {
  if (rule.method !== 'sum') return null;
  const running = spanAt(rule.judged, month + 1);
  const inside = recorded.filter(
    ({ span }) => span.firstMonth >= running.firstMonth && span.lastMonth <= month,
  );
  // Parts that have not ended yet are owed by nobody.
  const ended = partsOf(running, inside, rule.expected).filter(
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
