// One indicator's chart: the judged values up to the date, as the figure is judged by them, with plan and targets.
import type { IndicatorChart } from '#shared/chart/chart-spec.ts';
import { indicatorChart } from '#shared/chart/indicator-chart.ts';
import { aggregationRule, type JudgedPeriod } from '#shared/indicator/aggregation.ts';
import { indicatorSeries } from '#shared/indicator/indicator-series.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { periodsBetween } from '#shared/indicator/period-calendar.ts';
import { lastEndedMonth, periodSpan } from '#shared/indicator/period.ts';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { periodText } from '#shared/text/period-text.ts';
import type { Translate } from '#shared/text/text.ts';
import { indicatorFormat } from './indicator-format.ts';
import { newerObservations } from './newer-observation.ts';

/** `asOf`: the line that says when the figures were seen. */
export function indicatorChartSpec(
  indicator: IndicatorStanding,
  reportingOn: IsoDate,
  asOf: string,
  lang: Lang,
  t: Translate,
): IndicatorChart {
  const { row, observations } = indicator;
  const judged = endedPeriods(row, observations, reportingOn);
  const point = ({ period, value }: { period: string; value: number }) => ({
    x: yearEnd(periodSpan(period).lastMonth),
    period: periodText(period, t),
    value,
  });
  const isTotal = judged.some(({ method }) => method === 'sum' || method === 'mean');
  const frequency = judged.at(-1)?.frequency ?? row.frequency;
  return indicatorChart(
    {
      title: isTotal ? t('indicator.chart.judged', { title: row.title, frequency }) : row.title,
      unit: row.unit === '%' ? t('chart.percentUnit').toLocaleLowerCase(lang) : row.unit,
      format: indicatorFormat(row, lang, t).plain,
      observations: withGaps(judged).map((one) => ({
        x: yearEnd(one.month),
        period: periodText(one.period, t),
        value: one.value,
        noValueReason: reasonOf(one),
        isPreliminary: one.isPreliminary,
        isBreak: one.isBreak,
      })),
      running: runningPoints(indicator, t),
      baseline: row.baseline && point(row.baseline),
      targets: row.targets.map(point),
      band: row.band,
      span: null,
      origin: {
        source: row.source
          ? t('indicator.chart.source', { source: row.source })
          : t('indicator.chart.noSource'),
        asOf,
      },
    },
    t,
  );
}

/** What is summed stands as its sum so far: a part of it would look like a fall. */
function runningPoints(indicator: IndicatorStanding, t: Translate) {
  const soFar = indicator.figure.yearToDate;
  if (soFar) {
    const [period, through] = [soFar.period, soFar.throughPeriod].map((one) => periodText(one, t));
    return [
      {
        x: yearEnd(periodSpan(soFar.throughPeriod).lastMonth),
        period: t('indicator.chart.soFar', { period: period ?? '', through: through ?? '' }),
        value: soFar.value,
      },
    ];
  }
  if (aggregationRule(indicator.row).method === 'sum') return [];
  return newerObservations(indicator).map(({ period, value }) => ({
    x: yearEnd(periodSpan(period).lastMonth),
    period: periodText(period, t),
    value,
  }));
}

type ChartPeriod = Pick<
  JudgedPeriod,
  'period' | 'frequency' | 'month' | 'value' | 'method' | 'parts' | 'isPreliminary' | 'isBreak'
>;

function endedPeriods(
  row: IndicatorStanding['row'],
  observations: IndicatorStanding['observations'],
  reportingOn: IsoDate,
): ChartPeriod[] {
  const endedMonth = lastEndedMonth(reportingOn);
  return indicatorSeries(row, observations).judged.filter(({ month }) => month <= endedMonth);
}

/** Periods that nobody has recorded stand between the others as gaps: no line leads across them. */
function withGaps(judged: readonly ChartPeriod[]): ChartPeriod[] {
  const frequency = judged.at(-1)?.frequency;
  const own = judged.filter((one) => one.frequency === frequency);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || !frequency) return [...judged];
  const known = new Set(judged.map(({ period }) => period));
  const missing = periodsBetween(first.period, last.period)
    .filter((period) => !known.has(period))
    .map((period) => ({
      period,
      frequency,
      month: periodSpan(period).lastMonth,
      value: null,
      method: 'as_recorded' as const,
      parts: [],
      isPreliminary: false,
      isBreak: false,
    }));
  return [...judged, ...missing].toSorted((a, b) => a.month - b.month);
}

function reasonOf({ parts }: ChartPeriod) {
  const reason = parts.find((part) => part.reason !== null)?.reason ?? null;
  return reason === 'not_recorded' ? null : reason;
}

/** A period's end as a fractional year: the end of 2024 is 2025. */
function yearEnd(month: number): number {
  return (month + 1) / 12;
}
