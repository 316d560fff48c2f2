// One indicator at a date: value, attainment, plan, pace and status, with all that its explanation
// needs. Source: attainment.md. Values in the indicator's unit; shares with 1 for the whole way.
import { addDays, type IsoDate } from '#shared/iso-date.ts';
import { yearToDate, type JudgedPeriod, type YearToDate } from './aggregation.ts';
import { hasTarget, indicatorSeries, type IndicatorSeries } from './indicator-series.ts';
import type { IndicatorDefinition, Observation, Period } from './indicator-type.ts';
import { judgement, type Judgement } from './judgement.ts';
import { lastDayOf, lastEndedMonth, spanAt, type MonthNumber } from './period.ts';
import type { PeriodPart } from './recorded-period.ts';

export type JudgedValue = JudgedPeriod & { value: number };

/** A finished period that has no judged value, and the parts (or the reason) why. */
export type PeriodWithoutValue = { period: Period; parts: PeriodPart[] };

export type IndicatorFigure = Judgement & {
  reportingOn: IsoDate;
  /** Whether there is something to attain. Without, a value has a trend only. */
  hasTarget: boolean;
  /** What is judged: the newest period that has ended and has a value, with its marks. */
  judged: JudgedValue | null;
  /** Ended periods newer than the judged one with a reason for no value, or with parts missing. */
  newerWithoutValue: PeriodWithoutValue[];
  /** Periods after the baseline, up to the judged one, from which the series is not comparable. */
  breakPeriods: Period[];
  yearToDate: YearToDate | null;
  /** Utdatert: the next period ended more than 45 days ago and has no value. */
  isStale: boolean;
};

/** Days from a period's end until silence about it is called outdated. */
export const staleAfterDays = 45;

/**
 * The figure of one indicator.
 * @param observations newest known revisions, one per period, in any order (`knownObservations`)
 * @param reportingOn only periods that have ended by this day count
 */
export function indicatorFigure(
  definition: IndicatorDefinition,
  observations: readonly Observation[],
  reportingOn: IsoDate,
): IndicatorFigure {
  return figureAt(indicatorSeries(definition, observations), reportingOn);
}

/** `indicatorFigure` for a series that is asked at several dates. */
export function figureAt(series: IndicatorSeries, reportingOn: IsoDate): IndicatorFigure {
  const endedMonth = lastEndedMonth(reportingOn);
  const core = judgedFigureAt(series, endedMonth);
  const { judged } = core;
  const isFinished = series.definition.direction === 'yes_no' && core.status === 'achieved';
  return {
    ...core,
    reportingOn,
    newerWithoutValue: newerWithoutValue(series, judged?.month ?? -Infinity, endedMonth),
    breakPeriods: judged ? breaksUntil(series, judged.month) : [],
    yearToDate: yearToDate(series.rule, series.recorded, endedMonth),
    isStale: judged !== null && !isFinished && isSilent(series, endedMonth, reportingOn),
  };
}

/** The judgement alone, which is all that a history needs at each of its dates. */
export function judgedFigureAt(
  series: IndicatorSeries,
  endedMonth: MonthNumber,
): Judgement & Pick<IndicatorFigure, 'hasTarget' | 'judged'> {
  const judged = series.judged.findLast(
    (one): one is JudgedValue => one.month <= endedMonth && one.value !== null,
  );
  return {
    ...judgement(series, judged ?? null, endedMonth),
    hasTarget: hasTarget(series.definition),
    judged: judged ?? null,
  };
}

function newerWithoutValue(
  series: IndicatorSeries,
  after: MonthNumber,
  endedMonth: MonthNumber,
): PeriodWithoutValue[] {
  return series.judged
    .filter((one) => one.value === null && one.month > after && one.month <= endedMonth)
    .map(({ period, parts }) => ({ period, parts }));
}

function breaksUntil(series: IndicatorSeries, month: MonthNumber): Period[] {
  const after = series.path.baseline?.month ?? -Infinity;
  return series.recorded
    .filter(({ span, observation }) => {
      return observation.isBreak && span.lastMonth > after && span.lastMonth <= month;
    })
    .map(({ span }) => span.period);
}

/**
 * True when the period after the newest value ended more than 45 days before the date. A reason for no value
 * explains the gap, but the figure shown is old all the same.
 */
function isSilent(series: IndicatorSeries, endedMonth: MonthNumber, reportingOn: IsoDate): boolean {
  const newest = series.recorded.findLast(
    ({ span, observation }) => observation.value !== null && span.lastMonth <= endedMonth,
  );
  if (!newest) return false;
  const next = spanAt(series.definition.frequency, newest.span.lastMonth + 1);
  // More than 45 days always hold the end of a month; spares the calendar most of the questions.
  if (next.lastMonth >= endedMonth) return false;
  return reportingOn > addDays(lastDayOf(next.lastMonth), staleAfterDays);
}
