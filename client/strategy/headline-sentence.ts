// How the strategy stands, in plain sentences made of its figures: the first thing the overview says.
import type { Format } from '#client/ui/format.ts';
import type { GoalSummary, StrategyOverview } from '#shared/strategy/overview.ts';
import type { Translate } from '#shared/text/text.ts';

type Figures = Pick<StrategyOverview, 'figure' | 'goals'> & {
  measureCounts: Pick<StrategyOverview['measureCounts'], 'total' | 'unreported'>;
};
type Said = { t: Translate; format: Pick<Format, 'share'>; areasWord: string };

/** Below this share of indicators with figures the sentence itself says what it rests on. */
const wideCoverage = 0.75;

/** One sentence on the whole, and one or two on the areas where they are measured. */
export function headlineSentences(overview: Figures, said: Said): string[] {
  const { figure, measureCounts } = overview;
  const areas = overview.goals.filter(({ depth }) => depth === 0);
  const whole = wholeSentence(overview, said);
  if (figure.status === 'not_measured') {
    return measureCounts.total > 0 ? [whole, measureSentence(overview, said)] : [whole];
  }
  if (figure.status === 'no_data') return [whole];
  const { withValue, total } = figure.coverage;
  const basis =
    withValue < total * wideCoverage
      ? [`${said.t('strategy.figure.coverage', { withValue, total })}.`]
      : [];
  return [whole, ...basis, ...areaSentences(areas, said)];
}

function wholeSentence({ figure }: Figures, { t, format }: Said): string {
  const { status, attainment, plannedAttainment, coverage } = figure;
  if (status === 'not_measured' || status === 'achieved') {
    return t(`strategy.overview.sentence.${status}`);
  }
  if (status === 'no_data' || attainment === null) {
    return t('strategy.overview.sentence.no_data', coverage);
  }
  return t(`strategy.overview.sentence.${status}`, {
    attainment: format.share(attainment),
    plan: plannedAttainment === null ? t('chart.noFigure') : format.share(plannedAttainment),
  });
}

function measureSentence({ measureCounts }: Figures, { t }: Said): string {
  const { total, unreported } = measureCounts;
  return unreported === total
    ? t('strategy.overview.unreported', { total })
    : t('strategy.overview.reported', { total, reported: total - unreported });
}

function areaSentences(areas: GoalSummary[], { t, areasWord }: Said): string[] {
  const good = areas.filter(
    ({ figure }) => figure.status === 'on_track' || figure.status === 'achieved',
  );
  const weakest = areas
    .filter(
      ({ figure }) =>
        figure.pace !== null && !['achieved', 'on_track', 'no_data'].includes(figure.status),
    )
    .toSorted((a, b) => (a.figure.pace ?? 0) - (b.figure.pace ?? 0))[0];
  const key = good.some(({ figure }) => figure.status === 'achieved')
    ? 'onTrackOrAchieved'
    : 'onTrack';
  const names = joinWords(
    good.map(({ title }) => title),
    t('strategy.and'),
  );
  const total = areas.length;
  return [
    good.length === 0
      ? t('strategy.overview.noneOnTrack', { areas: areasWord })
      : t(`strategy.overview.${key}`, { count: good.length, total, areas: areasWord, names }),
    ...(weakest ? [t('strategy.overview.weakest', { name: weakest.title })] : []),
  ];
}

/** "a, b og c" */
export function joinWords(words: readonly string[], and: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}
