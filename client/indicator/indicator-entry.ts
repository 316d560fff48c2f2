// An indicator joined with what lists show beside it: the goals above it and who answers for it.
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '#server/app-router.ts';
import type { IndicatorStatus } from '#shared/indicator/indicator-type.ts';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';
import type { GoalSummary } from '#shared/strategy/overview.ts';
import type { BodyRow } from '#shared/strategy/snapshot.ts';

export type IndicatorListData = inferRouterOutputs<AppRouter>['indicator']['list'];
export type IndicatorPageData = inferRouterOutputs<AppRouter>['indicator']['get'];

/** A computed status, or `no_target`: a value that nothing was promised for. */
export type StatusChoice = IndicatorStatus | 'no_target';

export type IndicatorEntry = IndicatorStanding & {
  status: StatusChoice;
  /** From the topmost goal down to the one it measures. */
  goals: GoalSummary[];
  owner: BodyRow | null;
};

export function indicatorEntries(
  data: Pick<IndicatorListData, 'goals' | 'indicators' | 'bodies'>,
): IndicatorEntry[] {
  const goalOf = new Map(data.goals.map((goal) => [goal.id, goal]));
  const parentOf = new Map(
    data.goals.flatMap((goal) => goal.childIds.map((child) => [child, goal] as const)),
  );
  const bodyOf = new Map(data.bodies.map((body) => [body.id, body]));
  const wayTo = (id: string): GoalSummary[] => {
    const way: GoalSummary[] = [];
    for (let goal = goalOf.get(id); goal; goal = parentOf.get(goal.id)) way.unshift(goal);
    return way;
  };
  const placeOf = new Map(data.goals.map((goal, place) => [goal.id, place]));
  // Below a goal the order they were made in; among goals the document's.
  const place = (goalId: string) => placeOf.get(goalId) ?? data.goals.length;
  return data.indicators
    .map((indicator) => ({
      ...indicator,
      status: indicator.figure.status ?? ('no_target' as const),
      goals: wayTo(indicator.row.goalId),
      owner: bodyOf.get(indicator.row.ownerBodyId ?? '') ?? null,
    }))
    .toSorted(
      (a, b) => place(a.row.goalId) - place(b.row.goalId) || a.row.sortOrder - b.row.sortOrder,
    );
}
