// How an indicator stands, in one plain sentence.
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';
import { hasEnded } from '#shared/indicator/period-calendar.ts';
import { useIndicatorFormat } from './indicator-format.ts';

export function useIndicatorLead({ row, figure }: IndicatorStanding): string {
  const t = useText();
  const format = useFormat();
  const { value, plain } = useIndicatorFormat(row);
  const { judged, status, attainment, plannedAttainment } = figure;
  const target = row.targets.at(-1);
  if (row.direction === 'yes_no' && target) {
    const period = format.period(target.period);
    if (status === 'achieved') return t('indicator.headline.done', { period });
    const isLate = hasEnded(target.period, figure.reportingOn);
    return t(isLate ? 'indicator.headline.notDoneLate' : 'indicator.headline.notDone', { period });
  }
  if (!judged) return t('indicator.headline.noneText');
  if (row.direction === 'maintain' && row.band) {
    const range = { low: plain(row.band.low), high: value(row.band.high) };
    return t(
      status === 'achieved' ? 'indicator.headline.inBand' : 'indicator.headline.outsideBand',
      range,
    );
  }
  if (!target) return t('indicator.headline.noTarget');
  const goal = value(target.value);
  if (status === 'achieved') return t('indicator.headline.wayReached', { target: goal });
  if (!row.baseline || attainment === null) {
    return t('indicator.headline.noBaseline', { target: goal });
  }
  const baseline = plain(row.baseline.value);
  if (attainment < 0) {
    return t('indicator.headline.wayBackwards', {
      baseline,
      value: plain(judged.value),
      target: goal,
    });
  }
  return t('indicator.headline.way', {
    attainment: format.share(attainment),
    baseline,
    target: goal,
    period: format.period(judged.period),
    plan: plannedAttainment === null ? 'none' : format.share(plannedAttainment),
  });
}
