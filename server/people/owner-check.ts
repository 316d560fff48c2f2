// References that a form chooses from lists: an id that is not of this cluster is refused at its field.
import type { Kysely } from 'kysely';
import { listBodies, listPartners } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { refuseField } from '#server/refusal.ts';

export async function checkOwnerBody(
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
