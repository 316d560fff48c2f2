// Attainment by year for charts and trends: the year-ends that have been, and the running year as it stands now.
import {
  attainmentChart,
  multiplesChart,
  type ChartOrigin,
} from '#shared/chart/attainment-chart.ts';
import type {
  AttainmentChart,
  DistributionChart,
  MultiplesChart,
} from '#shared/chart/chart-spec.ts';
import { distributionChart } from '#shared/chart/distribution-chart.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { FigureSummary, StrategyOverview } from '#shared/strategy/overview.ts';
import type { HistoryYear } from '#shared/strategy/strategy-history.ts';
import { isRunningYear } from '#shared/strategy/strategy-year.ts';
import type { Translate } from '#shared/text/text.ts';

export type YearPoint = {
  year: number;
  label: string;
  attainment: number | null;
  plan: number | null;
  isRunning: boolean;
};

type Now = Pick<FigureSummary, 'attainment' | 'plannedAttainment'>;

/** Years to come are left out; the year of the reporting date has the figure the page shows. */
export function yearPoints(
  history: readonly HistoryYear[],
  now: Now,
  reportingOn: IsoDate,
): YearPoint[] {
  const running = Number(reportingOn.slice(0, 4));
  return history
    .filter(({ year }) => year <= running)
    .map(({ year, attainment, plannedAttainment }) => ({
      year,
      label: String(year),
      attainment: year === running ? now.attainment : attainment,
      plan: year === running ? now.plannedAttainment : plannedAttainment,
      isRunning: isRunningYear(year, reportingOn),
    }));
}

type Wording = { percent: (share: number) => string; origin: ChartOrigin; t: Translate };

export function yearChart(
  name: string,
  points: readonly YearPoint[],
  { percent, origin, t }: Wording,
): AttainmentChart {
  return attainmentChart({ name, years: [...points], percent, origin }, t);
}

/** A row per goal, in document order; nothing where none of them has an indicator. */
export function statusDistribution(
  goals: readonly { title: string; figure: Pick<FigureSummary, 'distribution'> }[],
  origin: ChartOrigin,
  t: Translate,
): DistributionChart | null {
  const rows = goals.map(({ title, figure }) => ({
    label: title,
    counts: Object.fromEntries(figure.distribution.map(({ status, count }) => [status, count])),
  }));
  const isEmpty = goals.every(({ figure }) => figure.distribution.length === 0);
  return isEmpty ? null : distributionChart({ rows, origin }, t);
}

export function areaMultiples(
  { goals, areaHistory, asOf }: StrategyOverview,
  { percent, origin, t }: Wording,
): MultiplesChart {
  const panels = goals
    .filter(({ depth }) => depth === 0)
    .map(({ id, title, figure }) => {
      const history = areaHistory.find(({ goalId }) => goalId === id)?.history ?? [];
      return {
        title,
        points: yearPoints(history, figure, asOf.reportingOn).map(({ year, attainment }) => ({
          year,
          value: attainment,
        })),
        plan: figure.plannedAttainment,
        status: figure.status,
      };
    });
  return multiplesChart({ panels, percent, origin }, t);
}
