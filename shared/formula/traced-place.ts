// What rows of every source have in common: a figure that is neither about right nor incomplete, and what they serve.
import type { FormulaSources } from './formula-source.ts';

export const exact = { isApproximate: false, isIncomplete: false, parts: null };

/** Whether anything that is served is the goal, or below it. */
export function servesGoal(
  goalId: string | null,
  servedIds: readonly string[],
  { goalIdsBelow }: FormulaSources,
): boolean {
  if (goalId === null) return true;
  const below = goalIdsBelow(goalId);
  return servedIds.some((id) => below.has(id));
}
