// How a strategy stands at a date: rows and figures joined once, for pages and report alike. Pure: the dates come in.
import { figureAt, type IndicatorFigure } from '#shared/indicator/indicator-figure.ts';
import { indicatorSeries } from '#shared/indicator/indicator-series.ts';
import type { AsOf } from '#shared/indicator/indicator-type.ts';
import { knownObservations } from '#shared/indicator/known-observation.ts';
import {
  goalImplementations,
  implementation,
  type Implementation,
} from '#shared/measure/implementation.ts';
import { measureStanding, type MeasureStanding } from '#shared/measure/measure-standing.ts';
import { strategyYears } from './strategy-year.ts';
import type { GoalFigure } from './goal-figure.ts';
import { buildGoalTree, itemsBelow } from './goal-tree.ts';
import { currentJudgements } from './judgement-as-of.ts';
import { goalFigures, strategyFigure, type StrategyFigure } from './roll-up.ts';
import type {
  AssessmentRow,
  BodyRow,
  DecisionRow,
  GoalRow,
  IndicatorRow,
  ObservationRow,
  PartnerRow,
  StrategyRow,
  StrategySnapshot,
} from './snapshot.ts';
import { strategyHistory, type HistoryYear } from './strategy-history.ts';

/** `unreported`: nobody has ever reported on them. */
export type MeasureCount = { total: number; unreported: number; overdue: number };
/** All measures that serve a goal, and of them those that have their home under another. */
export type MeasureCounts = MeasureCount & { shared: MeasureCount };

export type GoalStanding = {
  row: GoalRow;
  /** `2`, `2.3`, `2.3.1` */
  number: string;
  /** 0 for the topmost goals. */
  depth: number;
  childIds: string[];
  figure: GoalFigure;
  /** Of the measures that somebody has reported on. */
  implementation: Implementation;
  measureCounts: MeasureCounts;
  /** A point per year of the strategy. */
  history: HistoryYear[];
  /** The forum's and the steering group's newest word by the date. */
  assessment: AssessmentRow | null;
  decision: DecisionRow | null;
};

export type IndicatorStanding = {
  row: IndicatorRow;
  /** Newest known revision of each period, oldest period first. */
  observations: ObservationRow[];
  figure: IndicatorFigure;
};

export type StrategyStanding = {
  asOf: AsOf;
  strategy: StrategyRow;
  figure: StrategyFigure;
  implementation: Implementation;
  measureCounts: MeasureCounts;
  history: HistoryYear[];
  /** First and last year of the history. */
  years: { first: number; last: number };
  /** In document order: each goal before its children. */
  goals: GoalStanding[];
  indicators: IndicatorStanding[];
  measures: MeasureStanding[];
  /** Known by the date, newest revision of each goal and period. */
  assessments: AssessmentRow[];
  decisions: DecisionRow[];
  partners: PartnerRow[];
  bodies: BodyRow[];
  /** Some row shown is invented: pages and report say so. */
  hasSampleData: boolean;
};

export function strategyStanding(snapshot: StrategySnapshot, asOf: AsOf): StrategyStanding {
  const tree = buildGoalTree(snapshot.goals);
  const revisionsOf = Map.groupBy(snapshot.observations, (observation) => observation.indicatorId);
  const prepared = snapshot.indicators.map((row) => {
    const known = knownObservations(revisionsOf.get(row.id) ?? [], asOf.knownOn);
    const series = indicatorSeries(row, known);
    // The series has them in the order of their periods already.
    const observations = series.recorded.map(({ observation }) => observation as ObservationRow);
    return { row, observations, series, figure: figureAt(series, asOf.reportingOn) };
  });
  const leaves = prepared.map(({ row, figure }) => ({
    id: row.id,
    goalId: row.goalId,
    weight: row.weight,
    figure,
  }));
  const figures = goalFigures(tree, leaves);
  const years = strategyYears(snapshot.strategy, asOf.reportingOn);
  const history = strategyHistory(
    tree,
    prepared.map(({ row, series }) => ({
      id: row.id,
      goalId: row.goalId,
      weight: row.weight,
      series,
    })),
    years,
    asOf.reportingOn,
  );
  const updatesOf = Map.groupBy(snapshot.measureUpdates, (update) => update.measureId);
  const measures = snapshot.measures.map((row) =>
    measureStanding(row, updatesOf.get(row.id) ?? [], asOf),
  );
  const states = measures.flatMap(({ row, state }) =>
    state ? [{ ...state, homeGoalId: row.homeGoalId, servedGoalIds: row.servedGoalIds }] : [],
  );
  const implementations = goalImplementations(tree, states, asOf.reportingOn);
  const measuresOf = itemsBelow(tree, measures, ({ row }) => [
    row.homeGoalId,
    ...row.servedGoalIds,
  ]);
  const homes = itemsBelow(tree, measures, ({ row }) => [row.homeGoalId]);
  const ownOf = new Map([...homes].map(([id, own]) => [id, new Set(own)]));
  const judgements = currentJudgements(snapshot, asOf);
  const goals = [...tree.nodes.values()].map((node): GoalStanding => {
    const { id } = node.row;
    return {
      row: node.row,
      number: node.number,
      depth: node.depth,
      childIds: node.children.map((child) => child.row.id),
      figure: figures.get(id)!,
      implementation: implementations.get(id)!,
      measureCounts: {
        ...countMeasures(measuresOf.get(id)!),
        shared: countMeasures(measuresOf.get(id)!.filter((one) => !ownOf.get(id)!.has(one))),
      },
      // A getter: most pages show the history of few goals, and each costs a figure per year.
      get history() {
        return history.ofGoal(id);
      },
      assessment: judgements.assessmentOf.get(id) ?? null,
      decision: judgements.decisionOf.get(id) ?? null,
    };
  });
  return {
    asOf,
    strategy: snapshot.strategy,
    figure: strategyFigure(tree, leaves, figures),
    implementation: implementation(states, asOf.reportingOn),
    measureCounts: { ...countMeasures(measures), shared: countMeasures([]) },
    history: history.strategy,
    years,
    goals,
    indicators: prepared.map(({ row, observations, figure }) => ({ row, observations, figure })),
    measures,
    assessments: judgements.assessments,
    decisions: judgements.decisions,
    partners: snapshot.partners,
    bodies: snapshot.bodies,
    hasSampleData:
      snapshot.goals.some((goal) => goal.isSample) ||
      snapshot.measures.some((measure) => measure.isSample) ||
      snapshot.indicators.some((indicator) => indicator.isSample),
  };
}

/** From the top down to a goal, itself included; empty for none. */
export function goalPath(
  goalOf: ReadonlyMap<string, GoalStanding>,
  goalId: string | null,
): GoalStanding[] {
  const goal = goalOf.get(goalId ?? '');
  return goal ? [...goalPath(goalOf, goal.row.parentId), goal] : [];
}

function countMeasures(measures: readonly MeasureStanding[]): MeasureCount {
  return {
    total: measures.length,
    unreported: measures.filter(({ state }) => state === null).length,
    overdue: measures.filter(({ isOverdue }) => isOverdue).length,
  };
}
