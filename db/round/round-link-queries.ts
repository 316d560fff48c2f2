// The personal links in the mails of a round: one for each person and round at a time.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { IsoInstant } from '#shared/iso-date.ts';

export type RoundLinkRow = {
  id: string;
  clusterId: string;
  roundId: string;
  personId: string;
  createdAt: IsoInstant;
  /** When it was first used. */
  openedAt: IsoInstant | null;
  revokedAt: IsoInstant | null;
  /** When its mail was made; null while its person is still to be told. */
  toldAt: IsoInstant | null;
};

function selectLinks(db: Kysely<Database>) {
  return db
    .selectFrom('round_link')
    .select([
      'id',
      'cluster_id as clusterId',
      'round_id as roundId',
      'person_id as personId',
      'created_at as createdAt',
      'opened_at as openedAt',
      'revoked_at as revokedAt',
      'told_at as toldAt',
    ]);
}

/** In whichever cluster: the link is all that its bearer has. */
export async function findLink(
  db: Kysely<Database>,
  id: string,
): Promise<RoundLinkRow | undefined> {
  return selectLinks(db).where('id', '=', id).executeTakeFirst();
}

/** Newest first, those that were taken back too. */
export async function listLinks(
  db: Kysely<Database>,
  clusterId: string,
  roundId: string,
): Promise<RoundLinkRow[]> {
  return selectLinks(db)
    .where('cluster_id', '=', clusterId)
    .where('round_id', '=', roundId)
    .orderBy('id', 'desc')
    .execute();
}

/** Those that hold, of rounds that are open, and whose people are still to be told of them; the oldest first. */
export async function listUntoldLinks(
  db: Kysely<Database>,
  clusterId: string,
): Promise<RoundLinkRow[]> {
  const open = db
    .selectFrom('reporting_round')
    .select('reporting_round.id')
    .where('reporting_round.cluster_id', '=', clusterId)
    .where('state', '=', 'open')
    .where('archived_at', 'is', null);
  return selectLinks(db)
    .where('cluster_id', '=', clusterId)
    .where('told_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('round_id', 'in', open)
    .orderBy('id')
    .execute();
}

/** Their link was told of at `toldAt`; null: it is to be told (again). Answers false where no link of theirs holds. */
export async function updateLinkTold(
  db: Kysely<Database>,
  clusterId: string,
  { roundId, personId }: { roundId: string; personId: string },
  toldAt: IsoInstant | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('round_link')
    .set({ told_at: toldAt })
    .where('cluster_id', '=', clusterId)
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function insertLink(db: Kysely<Database>, link: RoundLinkRow): Promise<void> {
  await db
    .insertInto('round_link')
    .values({
      id: link.id,
      cluster_id: link.clusterId,
      round_id: link.roundId,
      person_id: link.personId,
      created_at: link.createdAt,
      opened_at: link.openedAt,
      revoked_at: link.revokedAt,
      told_at: link.toldAt,
    })
    .execute();
}

export async function updateLinkOpened(
  db: Kysely<Database>,
  id: string,
  at: IsoInstant,
): Promise<void> {
  await db
    .updateTable('round_link')
    .set({ opened_at: at })
    .where('id', '=', id)
    .where('opened_at', 'is', null)
    .execute();
}

/** Takes back all links of a person, whose way in has changed. */
export async function revokeLinksOf(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
  at: IsoInstant,
): Promise<void> {
  await db
    .updateTable('round_link')
    .set({ revoked_at: at })
    .where('cluster_id', '=', clusterId)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .execute();
}

/** Takes back the links of a person in a round; answers how many held until now. */
export async function revokeLinks(
  db: Kysely<Database>,
  clusterId: string,
  { roundId, personId }: { roundId: string; personId: string },
  at: IsoInstant,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('round_link')
    .set({ revoked_at: at })
    .where('cluster_id', '=', clusterId)
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
