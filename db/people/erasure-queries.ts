// Erasing a person: who has asked for it, and the rows of theirs that go. What they recorded stays, under their id.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { IsoInstant } from '#shared/iso-date.ts';

/** Asking twice is asking once. */
export async function insertErasureRequest(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
  now: IsoInstant,
): Promise<void> {
  await db
    .insertInto('erasure_request')
    .values({ person_id: personId, cluster_id: clusterId, asked_at: now })
    .onConflict((conflict) => conflict.column('person_id').doNothing())
    .execute();
}

/** Answers false when there was none. */
export async function deleteErasureRequest(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('erasure_request')
    .where('cluster_id', '=', clusterId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

export async function findErasureRequest(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<IsoInstant | null> {
  const row = await db
    .selectFrom('erasure_request')
    .select('asked_at as askedAt')
    .where('cluster_id', '=', clusterId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.askedAt ?? null;
}

export type ErasureRequestRow = { personId: string; askedAt: IsoInstant };

/** Longest waiting first. */
export async function listErasureRequests(
  db: Kysely<Database>,
  clusterId: string,
): Promise<ErasureRequestRow[]> {
  return db
    .selectFrom('erasure_request')
    .select(['person_id as personId', 'asked_at as askedAt'])
    .where('cluster_id', '=', clusterId)
    .orderBy('asked_at')
    .orderBy('person_id')
    .execute();
}

/** How many people of the cluster have been erased so far. */
export async function countErased(db: Kysely<Database>, clusterId: string): Promise<number> {
  const { count } = await db
    .selectFrom('person')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('cluster_id', '=', clusterId)
    .where('erased_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return count;
}

export async function deleteInvitationsOfPerson(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<void> {
  await db
    .deleteFrom('invitation')
    .where('cluster_id', '=', clusterId)
    .where('person_id', '=', personId)
    .execute();
}

type Erased = { personId: string; names: readonly string[]; addresses: readonly string[] };

/**
 * Mails to the person go whole. Mails to others may name them, as who invited: of those that lie about, the words go.
 * What is on its way to its reader stays for the day that takes at most.
 */
export async function deleteMailTraces(
  db: Kysely<Database>,
  clusterId: string,
  { personId, names, addresses }: Erased,
): Promise<void> {
  await db
    .deleteFrom('mail')
    .where('cluster_id', '=', clusterId)
    .where((eb) =>
      eb.or([
        eb('person_id', '=', personId),
        ...addresses.map((address) => eb('to_address', '=', address)),
      ]),
    )
    .execute();
  const kept = await db
    .selectFrom('mail')
    .select(['id', 'text', 'html'])
    .where('cluster_id', '=', clusterId)
    .where('state', '!=', 'queued')
    .where('text', '!=', '')
    .execute();
  const told = [...names, ...addresses];
  for (const { id, text, html } of kept) {
    if (!told.some((words) => text.includes(words) || html.includes(words))) continue;
    await db.updateTable('mail').set({ text: '', html: '' }).where('id', '=', id).execute();
  }
}
