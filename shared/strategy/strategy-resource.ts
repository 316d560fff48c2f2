// Whose a goal, a measure or an indicator is, as permissions ask.
import type { Resource } from '#shared/permission.ts';
import type { GoalLevel } from './strategy-type.ts';

type Owned = { ownerBodyId: string | null };

/** A measure or an indicator is its owner's. */
export function ownedResource(clusterId: string, { ownerBodyId }: Owned): Resource {
  return { clusterId, bodyId: ownerBodyId };
}

/** Groups have sub-goals; the levels above are the strategy's own words, as they were adopted, and no group's to change. */
export function goalResource(clusterId: string, goal: Owned & { level: GoalLevel }): Resource {
  return { clusterId, bodyId: goal.level === 'sub_goal' ? goal.ownerBodyId : null };
}

/** A goal is assessed by the group that has it, and by the professional forum at any level. */
export function assessmentResource(
  clusterId: string,
  goal: Owned & { level: GoalLevel },
): Resource {
  return { ...goalResource(clusterId, goal), bodyKinds: ['forum'] };
}
