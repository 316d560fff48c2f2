// Attainment by year against plan: the figures of every goal and of the strategy at each year-end.
// Runs inside a request, so each indicator's periods are read once and asked for all years.
import { clamp } from '#shared/indicator/comparison.ts';
import { figureAt } from '#shared/indicator/indicator-figure.ts';
import { indicatorSeries, type IndicatorSeries } from '#shared/indicator/indicator-series.ts';
import type { IndicatorDefinition, Observation } from '#shared/indicator/indicator-type.ts';
import { plannedShare } from '#shared/indicator/judgement.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { weightedMean, type GoalFigure } from './goal-figure.ts';
import { itemsBelow, type GoalTree } from './goal-tree.ts';
import { goalFigures, strategyFigure } from './roll-up.ts';
import type { GoalStatus } from './strategy-type.ts';

export type HistoryIndicator = {
  id: string;
  goalId: string;
  definition: IndicatorDefinition;
  /** Newest known revisions, one per period. */
  observations: readonly Observation[];
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
  /** By goal id, every goal of the tree. */
  goals: Map<string, HistoryYear[]>;
};

/** @param years first and last year, both included */
export function strategyHistory(
  tree: GoalTree,
  indicators: readonly HistoryIndicator[],
  years: { first: number; last: number },
  reportingOn: IsoDate,
): StrategyHistory {
  const prepared = indicators.map(({ id, goalId, definition, observations }) => {
    const series = indicatorSeries(definition, observations);
    return { id, goalId, weight: definition.weight, series };
  });
  const below = itemsBelow(tree, prepared, (one) => [one.goalId]);
  const history: StrategyHistory = {
    strategy: [],
    goals: new Map([...tree.nodes.keys()].map((id) => [id, []])),
  };
  for (let year = years.first; year <= years.last; year += 1) {
    const figures = figuresAt(tree, prepared, `${year}-12-31`, reportingOn);
    const plans = new Map([...below].map(([id, under]) => [id, planAt(under, year)]));
    for (const [id, points] of history.goals) {
      points.push(historyYear(year, figures?.goals.get(id), plans.get(id) ?? null));
    }
    const plan = weightedMean(
      tree.roots.map(({ row }) => row),
      (row) => plans.get(row.id) ?? null,
    );
    history.strategy.push(historyYear(year, figures?.strategy, plan));
  }
  return history;
}

type Prepared = { id: string; goalId: string; weight: number; series: IndicatorSeries };

function figuresAt(
  tree: GoalTree,
  prepared: readonly Prepared[],
  yearEnd: IsoDate,
  reportingOn: IsoDate,
): { goals: Map<string, GoalFigure>; strategy: GoalFigure } | null {
  if (yearEnd > reportingOn) return null;
  const leaves = prepared.map(({ id, goalId, weight, series }) => {
    return { id, goalId, weight, figure: figureAt(series, yearEnd) };
  });
  const goals = goalFigures(tree, leaves);
  return { goals, strategy: strategyFigure(tree, leaves, goals) };
}

function planAt(indicators: readonly Prepared[], year: number): number | null {
  const december = year * 12 + 11;
  return weightedMean(indicators, ({ series }) => {
    const share = plannedShare(series, december);
    return share === null ? null : clamp(share, 0, 1);
  });
}

function historyYear(
  year: number,
  figure: GoalFigure | undefined,
  plan: number | null,
): HistoryYear {
  return {
    year,
    status: figure?.status ?? null,
    attainment: figure?.attainment ?? null,
    plannedAttainment: figure?.plannedAttainment ?? null,
    coverage: figure?.coverage ?? null,
    plan,
  };
}
