// Figures for every goal of a strategy and for the strategy as a whole, at one date.
// Source: attainment.md, "Roll-up".
import { goalFigure, weightedMean, type GoalFigure, type LeafIndicator } from './goal-figure.ts';
import { goalStatus } from './goal-status.ts';
import { itemsBelow, type GoalTree } from './goal-tree.ts';

/** A topmost goal's part in the headline; shares with 1 for the whole way, null where it has no figure. */
export type AreaTerm = {
  goalId: string;
  weight: number;
  attainment: number | null;
  plannedAttainment: number | null;
  pace: number | null;
};

/**
 * The strategy's headline. Attainment, plan and pace are means of the topmost goals by their weight;
 * coverage, distribution, counts and the rules of the status look at all indicators below.
 */
export type StrategyFigure = GoalFigure & { areas: AreaTerm[] };

/** The figure of every goal in the tree, by goal id. An indicator whose goal is not in the tree counts nowhere. */
export function goalFigures(
  tree: GoalTree,
  leaves: readonly LeafIndicator[],
): Map<string, GoalFigure> {
  const below = itemsBelow(tree, leaves, (leaf) => [leaf.goalId]);
  return new Map([...below].map(([goalId, under]) => [goalId, goalFigure(under)]));
}

/** @param figures of the topmost goals at least, from `goalFigures` with the same leaves */
export function strategyFigure(
  tree: GoalTree,
  leaves: readonly LeafIndicator[],
  figures: ReadonlyMap<string, GoalFigure | null>,
): StrategyFigure {
  const areas = tree.roots.map(({ row }): AreaTerm => {
    const figure = figures.get(row.id);
    return {
      goalId: row.id,
      weight: row.weight,
      attainment: figure?.attainment ?? null,
      plannedAttainment: figure?.plannedAttainment ?? null,
      pace: figure?.pace ?? null,
    };
  });
  const whole = goalFigure(leaves.filter((leaf) => tree.nodes.has(leaf.goalId)));
  const pace = weightedMean(areas, (area) => area.pace);
  const statuses = whole.terms.map((term) => term.status);
  return {
    ...whole,
    ...goalStatus({ statuses, total: whole.coverage.total, pace }),
    attainment: weightedMean(areas, (area) => area.attainment),
    plannedAttainment: weightedMean(areas, (area) => area.plannedAttainment),
    pace,
    areas,
  };
}
