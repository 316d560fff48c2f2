// Addresses that calendar programs read a body's meetings at, or the whole year.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { IsoInstant } from '#shared/iso-date.ts';

export type CalendarAddressRow = {
  id: string;
  clusterId: string;
  personId: string;
  /** Null: the whole year. */
  bodyId: string | null;
  createdAt: IsoInstant;
  revokedAt: IsoInstant | null;
};

function selectAddresses(db: Kysely<Database>) {
  return db
    .selectFrom('calendar_address')
    .select([
      'id',
      'cluster_id as clusterId',
      'person_id as personId',
      'body_id as bodyId',
      'created_at as createdAt',
      'revoked_at as revokedAt',
    ]);
}

/** In whichever cluster: the id in a signed address is all that its bearer has. */
export async function findCalendarAddress(
  db: Kysely<Database>,
  id: string,
): Promise<CalendarAddressRow | undefined> {
  return selectAddresses(db).where('id', '=', id).executeTakeFirst();
}

type Whose = Pick<CalendarAddressRow, 'personId' | 'bodyId'>;

/** The one that works. */
export async function findOpenAddress(
  db: Kysely<Database>,
  clusterId: string,
  { personId, bodyId }: Whose,
): Promise<CalendarAddressRow | undefined> {
  return selectAddresses(db)
    .where('cluster_id', '=', clusterId)
    .where('person_id', '=', personId)
    .where('body_id', bodyId === null ? 'is' : '=', bodyId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
}

export async function insertCalendarAddress(
  db: Kysely<Database>,
  address: CalendarAddressRow,
): Promise<void> {
  await db
    .insertInto('calendar_address')
    .values({
      id: address.id,
      cluster_id: address.clusterId,
      person_id: address.personId,
      body_id: address.bodyId,
      created_at: address.createdAt,
      revoked_at: address.revokedAt,
    })
    .execute();
}

/** Those of a body, of the whole year, or all: what is known of them by another stops working. */
export async function revokeCalendarAddresses(
  db: Kysely<Database>,
  clusterId: string,
  { personId, bodyId }: { personId: string; bodyId?: string | null },
  now: IsoInstant,
): Promise<void> {
  await db
    .updateTable('calendar_address')
    .set({ revoked_at: now })
    .where('cluster_id', '=', clusterId)
    .where('person_id', '=', personId)
    .$if(bodyId !== undefined, (query) =>
      query.where('body_id', bodyId === null ? 'is' : '=', bodyId!),
    )
    .where('revoked_at', 'is', null)
    .execute();
}

export async function deleteCalendarAddresses(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<void> {
  await db
    .deleteFrom('calendar_address')
    .where('cluster_id', '=', clusterId)
    .where('person_id', '=', personId)
    .execute();
}

/** Newest first. */
export async function listCalendarAddresses(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<CalendarAddressRow[]> {
  return selectAddresses(db)
    .where('cluster_id', '=', clusterId)
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
