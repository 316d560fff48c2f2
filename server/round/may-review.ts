// Whose answers somebody may approve; theirs need nobody's approval.
import { listAskable } from '#db/round/askable-queries.ts';
import type { ActorContext } from '#server/request-context.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { can } from '#shared/permission.ts';
import type { RoundItemRow } from '#shared/round/round-type.ts';

/** Whoever leads the body that answers for the item, and the secretariat. */
export async function mayReview(
  ctx: ActorContext,
  { bodyId }: Pick<RoundItemRow, 'bodyId'>,
): Promise<boolean> {
  const bodies = await reviewedBodies(ctx);
  return bodies === null || (bodyId !== null && bodies.includes(bodyId));
}

/** Whose answers the actor may approve; null: everybody's. */
export async function reviewedBodies({
  db,
  actor,
  now,
  auth,
}: ActorContext): Promise<readonly string[] | null> {
  if (can(actor, 'round:manage')) return null;
  const people = await listAskable(db.read, actor.clusterId, norwegianDay(now), auth);
  return people.find((each) => each.actor.personId === actor.personId)?.leads ?? [];
}
