// Where a goal may stand in the tree: levels may be missing, but never turned around.
import type { FieldReason } from '#shared/error-reason.ts';
import { goalLevels, type GoalLevel } from '#shared/strategy/strategy-type.ts';

type Placed = { id: string; parentId: string | null; level: GoalLevel; archivedAt: string | null };

/**
 * Why the goal may not hang under `parentId`, or null when it may. `goals` are the strategy's, archived ones included;
 * a goal that is new has the id null. An unknown parent answers `invalid`.
 */
export function placementProblem(
  goals: readonly Placed[],
  goal: { id: string | null; level: GoalLevel },
  parentId: string | null,
): FieldReason | null {
  if (parentId === null) return null;
  const byId = new Map(goals.map((each) => [each.id, each]));
  const parent = byId.get(parentId);
  if (!parent) return 'invalid';
  for (let above: Placed | undefined = parent; above; above = byId.get(above.parentId ?? '')) {
    if (above.id === goal.id) return 'parent_itself';
  }
  if (parent.archivedAt !== null) return 'parent_archived';
  return goalLevels.indexOf(parent.level) < goalLevels.indexOf(goal.level) ? null : 'parent_level';
}

/** The siblings' new order with the goal at `position` (past the end counts as last): ids whose place changes. */
export function reorderedSiblings(
  siblings: readonly { id: string; sortOrder: number }[],
  goalId: string,
  position: number,
): { id: string; sortOrder: number }[] {
  const placeOf = new Map(siblings.map((sibling) => [sibling.id, sibling.sortOrder]));
  const ids = siblings.map((sibling) => sibling.id).filter((id) => id !== goalId);
  ids.splice(position, 0, goalId);
  return ids.flatMap((id, sortOrder) => (placeOf.get(id) === sortOrder ? [] : [{ id, sortOrder }]));
}
