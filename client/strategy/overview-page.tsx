// Oversikt: how the strategy stands in one sentence, area by area, on one page, over the years, and what needs attention.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { useAsOf, useStrategySlug } from '#client/shell/strategy-address.ts';
import { AreaCards } from '#client/strategy/area-cards.tsx';
import { useAsOfLine } from '#client/strategy/as-of-line.ts';
import { AttentionList } from '#client/strategy/attention-list.tsx';
import { OverviewCharts } from '#client/strategy/overview-charts.tsx';
import { OverviewHead } from '#client/strategy/overview-head.tsx';
import { RecentList } from '#client/strategy/recent-list.tsx';
import { StartGuide } from '#client/strategy/start-guide.tsx';
import { StrategySheet } from '#client/strategy/strategy-sheet.tsx';
import { SampleNote } from '#client/ui/sample-note.tsx';
import { Section } from '#client/ui/section.tsx';
import styles from './overview-page.module.css';

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
  return (
    <>
      <OverviewHead overview={overview} />
      <SampleNote isShown={overview.hasSampleData} />
      <Section title={t('strategy.overview.areas')} note={asOf}>
        <AreaCards overview={overview} />
      </Section>
      {hasPriorities && (
        <Section
          title={t('strategy.overview.sheet')}
          note={`${t('strategy.overview.sheetNote')} ${asOf}`}
        >
          <StrategySheet overview={overview} />
        </Section>
      )}
      {isMeasured && (
        <Section title={t('strategy.overview.development')}>
          <OverviewCharts overview={overview} />
        </Section>
      )}
      {overview.indicatorCount === 0 && <StartGuide overview={overview} />}
      <div className={styles['lists']}>
        <AttentionList overview={overview} />
        <RecentList overview={overview} />
      </div>
    </>
  );
}
