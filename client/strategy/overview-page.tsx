// Oversikt: how the strategy stands in one sentence, area by area, on one page, over the years, with the year's
// meeting places and money, and what needs attention.
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { useAsOf, useStrategySlug } from '#client/shell/strategy-address.ts';
import { AreaCards } from '#client/strategy/area-cards.tsx';
import { useAsOfLine } from '#client/strategy/as-of-line.ts';
import { AttentionList } from '#client/strategy/attention-list.tsx';
import { ClusterYearSlot } from '#client/strategy/cluster-year-slot.tsx';
import { OverviewCharts } from '#client/strategy/overview-charts.tsx';
import { OverviewHead } from '#client/strategy/overview-head.tsx';
import { RecentList } from '#client/strategy/recent-list.tsx';
import { StrategySheet } from '#client/strategy/strategy-sheet.tsx';
import { JumpLinks } from '#client/ui/jump-links.tsx';
import { SampleNote } from '#client/ui/sample-note.tsx';
import { Section } from '#client/ui/section.tsx';
import styles from './overview-page.module.css';

// What a strategy lacks at first is of no use to one that has it.
const StartGuide = lazy(async () => ({
  default: (await import('#client/strategy/start-guide.tsx')).StartGuide,
}));

export function OverviewPage() {
  const t = useText();
  const asOfLine = useAsOfLine();
  const strategy = useStrategySlug();
  const { data: overview } = useSuspenseQuery(
    useTRPC().strategy.overview.queryOptions({ strategy, ...useAsOf() }),
  );
  const isMeasured = overview.figure.attainment !== null;
  const hasPriorities = overview.goals.some(({ depth }) => depth > 0);
  const asOf = asOfLine(overview.asOf);
  const parts = [
    { anchor: 'omrader', title: t('strategy.overview.areas'), isShown: true },
    { anchor: 'strategien', title: t('strategy.overview.sheet'), isShown: hasPriorities },
    { anchor: 'utvikling', title: t('strategy.overview.development'), isShown: isMeasured },
    { anchor: 'oppmerksomhet', title: t('strategy.attention.title'), isShown: true },
    { anchor: 'siden-sist', title: t('strategy.recent.title'), isShown: true },
  ].filter(({ isShown }) => isShown);
  return (
    <>
      <OverviewHead overview={overview} />
      <SampleNote isShown={overview.hasSampleData} />
      <JumpLinks parts={parts} />
      <Section anchor="omrader" title={t('strategy.overview.areas')} note={asOf}>
        <AreaCards overview={overview} />
      </Section>
      {hasPriorities && (
        <Section
          anchor="strategien"
          title={t('strategy.overview.sheet')}
          note={`${t('strategy.overview.sheetNote')} ${asOf}`}
        >
          <StrategySheet overview={overview} />
        </Section>
      )}
      {isMeasured && (
        <Section anchor="utvikling" title={t('strategy.overview.development')}>
          <OverviewCharts overview={overview} />
        </Section>
      )}
      <ClusterYearSlot asOfLine={asOf} />
      {overview.indicatorCount === 0 && (
        <Suspense fallback={null}>
          <StartGuide overview={overview} />
        </Suspense>
      )}
      <div className={styles['lists']}>
        <AttentionList overview={overview} />
        <RecentList overview={overview} />
      </div>
    </>
  );
}
