// Invitations to sign in, and the set-up link of the first administrator. Only hashes of their tokens are kept.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { IsoInstant } from '#shared/iso-date.ts';

export type InvitationRow = {
  id: string;
  clusterId: string;
  personId: string;
  invitedBy: string;
  createdAt: IsoInstant;
  expiresAt: IsoInstant;
  acceptedAt: IsoInstant | null;
  revokedAt: IsoInstant | null;
};

function selectInvitations(db: Kysely<Database>) {
  return db
    .selectFrom('invitation')
    .select([
      'id',
      'cluster_id as clusterId',
      'person_id as personId',
      'invited_by as invitedBy',
      'created_at as createdAt',
      'expires_at as expiresAt',
      'accepted_at as acceptedAt',
      'revoked_at as revokedAt',
    ]);
}

/** Whatever cluster it belongs to: who follows an invitation is not signed in anywhere. */
export async function findInvitationByHash(
  db: Kysely<Database>,
  tokenHash: string,
): Promise<InvitationRow | undefined> {
  return selectInvitations(db).where('token_hash', '=', tokenHash).executeTakeFirst();
}

/** Newest first. */
export async function listInvitations(
  db: Kysely<Database>,
  clusterId: string,
): Promise<InvitationRow[]> {
  return selectInvitations(db)
    .where('cluster_id', '=', clusterId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function insertInvitation(
  db: Kysely<Database>,
  invitation: InvitationRow & { tokenHash: string },
): Promise<void> {
  await db
    .insertInto('invitation')
    .values({
      id: invitation.id,
      cluster_id: invitation.clusterId,
      person_id: invitation.personId,
      token_hash: invitation.tokenHash,
      invited_by: invitation.invitedBy,
      created_at: invitation.createdAt,
      expires_at: invitation.expiresAt,
      accepted_at: invitation.acceptedAt,
      revoked_at: invitation.revokedAt,
    })
    .execute();
}

/** The person's open invitations are used up: accepted, or revoked. */
export async function closeInvitations(
  db: Kysely<Database>,
  personId: string,
  how: 'accepted_at' | 'revoked_at',
  now: IsoInstant,
): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ [how]: now })
    .where('person_id', '=', personId)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute();
}

/** The newest set-up link replaces the older ones. */
export async function insertSetupLink(
  db: Kysely<Database>,
  link: { tokenHash: string; clusterId: string; createdAt: IsoInstant; expiresAt: IsoInstant },
): Promise<void> {
  await db.deleteFrom('setup_link').where('cluster_id', '=', link.clusterId).execute();
  await db
    .insertInto('setup_link')
    .values({
      token_hash: link.tokenHash,
      cluster_id: link.clusterId,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
      used_at: null,
    })
    .execute();
}

/** One that has not been used, and can still be. */
export async function hasSetupLink(
  db: Kysely<Database>,
  clusterId: string,
  now: IsoInstant,
): Promise<boolean> {
  const row = await db
    .selectFrom('setup_link')
    .select('token_hash')
    .where('cluster_id', '=', clusterId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}

/** The cluster of an open set-up link; undefined when there is none, or its time is past. */
export async function findSetupCluster(
  db: Kysely<Database>,
  tokenHash: string,
  now: IsoInstant,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('setup_link')
    .select('cluster_id as clusterId')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.clusterId;
}

/** Answers false when it was used already. */
export async function useSetupLink(
  db: Kysely<Database>,
  tokenHash: string,
  now: IsoInstant,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('setup_link')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
