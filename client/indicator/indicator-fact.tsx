// What stands beside an indicator's headline figure, for each kind of indicator; what there is not, is not listed.
import type { ReactNode } from 'react';
import { useText } from '#client/shell/language.tsx';
import { useFormat, type Format } from '#client/ui/format.ts';
import { periodEnd } from '#shared/indicator/period.ts';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';
import type { Translate } from '#shared/text/text.ts';
import { useIndicatorFormat } from './indicator-format.ts';
import { type IndicatorFormat } from '#shared/indicator/indicator-format.ts';
import { newerObservations, runningObservation } from '#shared/indicator/newer-observation.ts';

export type HeadlineFact = { term: string; words: ReactNode; note?: ReactNode };

type Words = { t: Translate; format: Format; valueFormat: IndicatorFormat };

export function useHeadlineFacts(indicator: IndicatorStanding): HeadlineFact[] {
  const words: Words = {
    t: useText(),
    format: useFormat(),
    valueFormat: useIndicatorFormat(indicator.row),
  };
  return [
    ...newestFacts(indicator, words),
    ...runningFacts(indicator, words),
    ...attainmentFacts(indicator, words),
    ...promiseFacts(indicator, words),
    ...trendFacts(indicator, words),
    ...yearToDateFacts(indicator, words),
    ...gapFacts(indicator, words),
  ];
}

/** What has been recorded of periods that have ended since the last whole one. */
function newestFacts(indicator: IndicatorStanding, { t, format, valueFormat }: Words) {
  const newest = newerObservations(indicator).at(-1);
  if (!newest) return [];
  const value = valueFormat.value(newest.value);
  const period = format.period(newest.period);
  return [
    {
      term: t('indicator.headline.newest'),
      words: newest.isPreliminary
        ? t('indicator.headline.newestPreliminary', { value, period })
        : t('indicator.headline.newestValue', { value, period }),
      note: t('indicator.headline.newestNote'),
    },
  ];
}

/** What has been recorded for the period that goes on: said, but not counted. */
function runningFacts(indicator: IndicatorStanding, { t, format, valueFormat }: Words) {
  const running = runningObservation(indicator);
  if (!running) return [];
  return [
    {
      term: t('indicator.headline.running', { period: format.period(running.period) }),
      words: valueFormat.recorded(running.value),
      note: t('indicator.headline.runningNote', { date: format.date(periodEnd(running.period)) }),
    },
  ];
}

function attainmentFacts({ figure }: IndicatorStanding, { t, format, valueFormat }: Words) {
  const { attainment, plannedAttainment, pace, plannedValue, judged } = figure;
  const facts: HeadlineFact[] = [];
  if (attainment !== null) {
    facts.push({
      term: t('indicator.headline.attainment'),
      words: format.share(attainment),
      note:
        plannedAttainment !== null &&
        t('indicator.headline.planSays', { plan: format.share(plannedAttainment) }),
    });
  }
  if (pace) {
    const method = t(`indicator.headline.paceMethod.${pace.method}`);
    facts.push({
      term: t('indicator.headline.pace'),
      words: `${format.pace(pace.value)} (${method})`,
      note: t('indicator.headline.paceHint'),
    });
  }
  if (plannedValue !== null && judged) {
    facts.push({
      term: t('indicator.headline.planned', { period: format.period(judged.period) }),
      words: valueFormat.value(plannedValue),
    });
  }
  return facts;
}

/** Where the way begins and where it leads. */
function promiseFacts({ row }: IndicatorStanding, { t, format, valueFormat }: Words) {
  const facts: HeadlineFact[] = [];
  const targetFor = ({ value, period }: { value: number; period: string }) =>
    t('indicator.targetFor', { value: valueFormat.value(value), period: format.period(period) });
  const target = row.targets.at(-1);
  if (row.direction === 'yes_no' && target) {
    return [{ term: t('indicator.headline.due'), words: format.period(target.period) }];
  }
  if (target) facts.push({ term: t('indicator.headline.target'), words: targetFor(target) });
  const interim = row.targets.slice(0, -1);
  if (interim.length > 0) {
    facts.push({
      term: t('indicator.headline.interim'),
      words: interim.map(targetFor).join(', '),
    });
  }
  if (row.baseline) {
    facts.push({ term: t('indicator.headline.baseline'), words: targetFor(row.baseline) });
  }
  if (row.band) {
    const { low, high, tolerance } = row.band;
    facts.push({
      term: t('indicator.headline.band'),
      words: t('indicator.between', { low: valueFormat.plain(low), high: valueFormat.value(high) }),
      note: t('indicator.headline.tolerance', { tolerance: valueFormat.plain(tolerance) }),
    });
  }
  return facts;
}

function trendFacts({ row, figure }: IndicatorStanding, { t, format }: Words): HeadlineFact[] {
  const { trend } = figure;
  if (!trend || !row.baseline) return [];
  const period = format.period(row.baseline.period);
  const yearly = trend.yearlyImprovement;
  return [
    {
      term: t('indicator.headline.trend'),
      words: t(`word.trend.${trend.code}`),
      note:
        yearly === null
          ? t('indicator.headline.trendSince', { period })
          : t('indicator.headline.trendYearly', { rate: percent(yearly, format), period }),
    },
  ];
}

/** Shown by itself: a running period is never judged against a whole one. */
function yearToDateFacts({ figure }: IndicatorStanding, { t, format, valueFormat }: Words) {
  const soFar = figure.yearToDate;
  if (!soFar) return [];
  const about = [
    t('indicator.headline.yearToDateThrough', { period: format.period(soFar.throughPeriod) }),
    soFar.isPreliminary && t('indicator.headline.preliminary'),
    soFar.missing.length > 0 &&
      t('indicator.headline.yearToDateMissing', { count: soFar.missing.length }),
  ].filter((words) => typeof words === 'string');
  return [
    {
      term: t('indicator.headline.yearToDate', { period: format.period(soFar.period) }),
      words: `${valueFormat.value(soFar.value)}, ${about.join(', ')}`,
      note: t('indicator.headline.yearToDateNote'),
    },
  ];
}

function gapFacts({ figure }: IndicatorStanding, { t, format }: Words): HeadlineFact[] {
  const facts: HeadlineFact[] = [];
  if (figure.newerWithoutValue.length > 0) {
    const periods = figure.newerWithoutValue.map(({ period }) => format.period(period));
    facts.push({ term: t('indicator.headline.withoutValue'), words: periods.join(', ') });
  }
  if (figure.breakPeriods.length > 0) {
    const periods = figure.breakPeriods.map((period) => format.period(period)).join(', ');
    facts.push({ term: t('word.mark.break'), words: t('indicator.headline.breaks', { periods }) });
  }
  return facts;
}

/** A yearly rate needs a decimal: 1.4 and 1.6 % are on different sides of a threshold. */
function percent(share: number, format: Format): string {
  return format.value(share * 100, '%', 1);
}
