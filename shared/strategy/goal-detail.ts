// What a goal's page shows of a standing: the goal with its figure explained, and all that hangs below it.
import { bodyNameOn } from '#shared/people/body-name.ts';
import { goalSummary, type GoalSummary } from './overview.ts';
import type { DecisionRow, AssessmentRow } from './snapshot.ts';
import {
  goalPath,
  type GoalStanding,
  type IndicatorStanding,
  type StrategyStanding,
} from './standing.ts';
import type { MeasureStanding } from '#shared/measure/measure-standing.ts';

export type GoalDetail = Pick<StrategyStanding, 'asOf' | 'hasSampleData' | 'years'> & {
  strategy: Pick<
    StrategyStanding['strategy'],
    'id' | 'slug' | 'title' | 'lang' | 'levelNames' | 'startsOn' | 'endsOn'
  >;
  goal: GoalStanding;
  /** From the top down, without the goal itself. */
  ancestors: GoalSummary[];
  /** Before and after it, of those of its own level under the same goal. */
  beside: { previous: GoalSummary | null; next: GoalSummary | null };
  /** Everything below, in document order. */
  descendants: GoalSummary[];
  /** Below the goal, its own first. */
  indicators: IndicatorStanding[];
  /** That serve the goal or one below it. */
  measures: MeasureStanding[];
  /** Of the goal itself, newest first. */
  assessments: AssessmentRow[];
  decisions: DecisionRow[];
  /** The body that answers for the goal. */
  ownerName: string | null;
};

/** Undefined when the goal is not part of the standing (archived, or not yet known then). */
export function goalDetailOf(standing: StrategyStanding, goalId: string): GoalDetail | undefined {
  const goalOf = new Map(standing.goals.map((goal) => [goal.row.id, goal]));
  const goal = goalOf.get(goalId);
  if (!goal) return undefined;
  const descendants = descendantsOf(goal, goalOf);
  const siblings = standing.goals.filter(({ row }) => row.parentId === goal.row.parentId);
  const place = siblings.indexOf(goal);
  const summaryAt = (index: number) => {
    const sibling = siblings[index];
    return sibling ? goalSummary(sibling) : null;
  };
  const inside = new Set([goalId, ...descendants.map(({ row }) => row.id)]);
  const ownFirst = <T>(items: T[], isOwn: (item: T) => boolean) =>
    items.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  const { asOf, hasSampleData, years } = standing;
  const { id, slug, title, lang, levelNames, startsOn, endsOn } = standing.strategy;
  const owner = standing.bodies.find((body) => body.id === goal.row.ownerBodyId);
  return {
    asOf,
    hasSampleData,
    years,
    strategy: { id, slug, title, lang, levelNames, startsOn, endsOn },
    goal,
    ancestors: goalPath(goalOf, goal.row.parentId).map(goalSummary),
    beside: { previous: summaryAt(place - 1), next: summaryAt(place + 1) },
    descendants: descendants.map(goalSummary),
    indicators: ownFirst(
      standing.indicators.filter(({ row }) => inside.has(row.goalId)),
      ({ row }) => row.goalId === goalId,
    ),
    measures: ownFirst(
      standing.measures.filter(({ row }) =>
        [row.homeGoalId, ...row.servedGoalIds].some((each) => inside.has(each)),
      ),
      ({ row }) => row.homeGoalId === goalId,
    ),
    assessments: standing.assessments
      .filter((assessment) => assessment.goalId === goalId)
      .sort((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1)),
    decisions: standing.decisions.filter((decision) => decision.goalId === goalId),
    ownerName: owner ? bodyNameOn(owner, asOf.reportingOn) : null,
  };
}

function descendantsOf(
  goal: GoalStanding,
  goalOf: ReadonlyMap<string, GoalStanding>,
): GoalStanding[] {
  return goal.childIds.flatMap((id) => {
    const child = goalOf.get(id);
    return child ? [child, ...descendantsOf(child, goalOf)] : [];
  });
}
