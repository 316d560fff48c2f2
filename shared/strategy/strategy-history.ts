// Attainment by year against plan: the figures of the strategy and of any goal at each year-end.
// Runs inside a request, so each indicator's periods are read once, and goals are computed when asked for.
import { clamp } from '#shared/indicator/comparison.ts';
import { judgedFigureAt } from '#shared/indicator/indicator-figure.ts';
import type { IndicatorSeries } from '#shared/indicator/indicator-series.ts';
import { plannedShare } from '#shared/indicator/judgement.ts';
import { lastEndedMonth } from '#shared/indicator/period.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { goalFigure, weightedMean, type GoalFigure, type LeafIndicator } from './goal-figure.ts';
import { itemsBelow, type GoalTree } from './goal-tree.ts';
import { strategyFigure } from './roll-up.ts';
import type { GoalStatus } from './strategy-type.ts';

/** An indicator whose periods have been read already, once for all the years. */
export type HistoryIndicator = {
  id: string;
  goalId: string;
  weight: number;
  series: IndicatorSeries;
};

/** A goal or the strategy at a year's end; shares with 1 for the whole way. */
export type HistoryYear = {
  year: number;
  /** Null for a year that has not ended by the reporting date, like the three after it. */
  status: GoalStatus | null;
  attainment: number | null;
  /** What the plan said for the periods that were measured: compares with `attainment`. */
  plannedAttainment: number | null;
  coverage: GoalFigure['coverage'] | null;
  /** What the plan says for the year's end over all indicators, measured or not: a line into the future. */
  plan: number | null;
};

export type StrategyHistory = {
  strategy: HistoryYear[];
  /** Of one goal of the tree; empty for an id that is not in it. */
  ofGoal: (goalId: string) => HistoryYear[];
};

/** @param years first and last year, both included */
export function strategyHistory(
  tree: GoalTree,
  indicators: readonly HistoryIndicator[],
  years: { first: number; last: number },
  reportingOn: IsoDate,
): StrategyHistory {
  const below = itemsBelow(tree, indicators, (one) => [one.goalId]);
  const yearEnds = Array.from({ length: years.last - years.first + 1 }, (_, index) => {
    const year = years.first + index;
    return { year, leafOf: leavesAt(indicators, `${year}-12-31`, reportingOn) };
  });
  const goalAt = (goalId: string, leafOf: Leaves | null) => {
    return leafOf && goalFigure((below.get(goalId) ?? []).map((one) => leafOf.get(one)!));
  };
  const planAt = (goalId: string, year: number) => meanPlan(below.get(goalId) ?? [], year);
  return {
    strategy: yearEnds.map(({ year, leafOf }) => {
      const roots = new Map(tree.roots.map(({ row }) => [row.id, goalAt(row.id, leafOf)]));
      const plan = weightedMean(
        tree.roots.map(({ row }) => row),
        (row) => planAt(row.id, year),
      );
      return historyYear(year, leafOf && strategyFigure(tree, [...leafOf.values()], roots), plan);
    }),
    ofGoal: (goalId) => {
      if (!below.has(goalId)) return [];
      return yearEnds.map(({ year, leafOf }) =>
        historyYear(year, goalAt(goalId, leafOf), planAt(goalId, year)),
      );
    },
  };
}

type Leaves = ReadonlyMap<HistoryIndicator, LeafIndicator>;

/** Null for a year that has not ended. */
function leavesAt(
  indicators: readonly HistoryIndicator[],
  yearEnd: IsoDate,
  reportingOn: IsoDate,
): Leaves | null {
  if (yearEnd > reportingOn) return null;
  const endedMonth = lastEndedMonth(yearEnd);
  return new Map(
    indicators.map((one) => {
      const { id, goalId, weight, series } = one;
      // A past year-end is not called outdated: nobody can answer for it in time any more.
      return [
        one,
        { id, goalId, weight, figure: { ...judgedFigureAt(series, endedMonth), isStale: false } },
      ];
    }),
  );
}

function meanPlan(indicators: readonly HistoryIndicator[], year: number): number | null {
  const december = year * 12 + 11;
  return weightedMean(indicators, ({ series }) => {
    const share = plannedShare(series, december);
    return share === null ? null : clamp(share, 0, 1);
  });
}

function historyYear(year: number, figure: GoalFigure | null, plan: number | null): HistoryYear {
  return {
    year,
    status: figure?.status ?? null,
    attainment: figure?.attainment ?? null,
    plannedAttainment: figure?.plannedAttainment ?? null,
    coverage: figure?.coverage ?? null,
    plan,
  };
}
