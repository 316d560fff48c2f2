// Attainment over the years: the whole strategy against plan, and the areas on one scale.
import { useMemo } from 'react';
import { ChartView } from '#client/chart/chart-view.tsx';
import { useText } from '#client/shell/language.tsx';
import {
  areaMultiples,
  statusDistribution,
  yearChart,
  yearPoints,
} from '#client/strategy/attainment-spec.ts';
import { useFormat } from '#client/ui/format.ts';
import type { StrategyOverview } from '#shared/strategy/overview.ts';
import styles from './overview-charts.module.css';

export function OverviewCharts({ overview }: { overview: StrategyOverview }) {
  const t = useText();
  const format = useFormat();
  const specs = useMemo(() => {
    const { history, figure, asOf, strategy } = overview;
    const date = format.date(asOf.reportingOn);
    const wording = {
      percent: format.share,
      origin: { source: '', asOf: t('chart.asOfLine', { date }) },
      t,
    };
    return {
      years: yearChart(strategy.title, yearPoints(history, figure, asOf.reportingOn), wording),
      areas: areaMultiples(overview, wording),
      distribution: statusDistribution(
        overview.goals.filter(({ depth }) => depth === 0),
        wording.origin,
        t,
      ),
    };
  }, [overview, format, t]);
  return (
    <div className={styles['charts']}>
      <ChartView spec={specs.years} />
      <ChartView spec={specs.areas} />
      {specs.distribution && (
        <div className={styles['wide']}>
          <ChartView spec={specs.distribution} />
        </div>
      )}
    </div>
  );
}
