// References that a form chooses from lists: an id that is not of this cluster is refused at its field.
import type { Kysely } from 'kysely';
import { listMembers } from '#db/people/member-queries.ts';
import { listBodies, listPartners } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { refuseField } from '#server/refusal.ts';
import type { IsoDate } from '#shared/iso-date.ts';

type Owned = { ownerBodyId: string | null; responsiblePersonId: string | null };

/**
 * The owner body is the cluster's, and who answers for it there holds a role in it today. One who has left may stay
 * until somebody else is chosen: `before` is what the row says.
 */
export async function checkOwner(
  db: Kysely<Database>,
  clusterId: string,
  owned: Owned,
  before: Owned | null,
  today: IsoDate,
): Promise<void> {
  const { ownerBodyId, responsiblePersonId } = owned;
  await checkOwnerBody(db, clusterId, ownerBodyId);
  const isAsBefore =
    before?.ownerBodyId === ownerBodyId && before.responsiblePersonId === responsiblePersonId;
  if (responsiblePersonId === null || isAsBefore) return;
  const members = await listMembers(db, clusterId, today);
  const chosen = members.find(({ id }) => id === responsiblePersonId);
  if (ownerBodyId === null || !chosen?.bodyIds.includes(ownerBodyId))
    refuseField('responsiblePersonId', 'choice_invalid');
}

async function checkOwnerBody(
  db: Kysely<Database>,
  clusterId: string,
  ownerBodyId: string | null,
): Promise<void> {
  if (ownerBodyId === null) return;
  const bodies = await listBodies(db, clusterId);
  if (!bodies.some((body) => body.id === ownerBodyId)) refuseField('ownerBodyId', 'choice_invalid');
}

export async function checkPartners(
  db: Kysely<Database>,
  clusterId: string,
  field: string,
  partnerIds: readonly string[],
): Promise<void> {
  const known = new Set((await listPartners(db, clusterId)).map((partner) => partner.id));
  if (partnerIds.some((id) => !known.has(id))) refuseField(field, 'choice_invalid');
}
