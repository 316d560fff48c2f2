// Who has been reminded on which day, and when each was last told all there was.
import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import { readJson } from '#db/json-column.ts';
import type { Database } from '#db/schema.ts';
import type { IsoDate, IsoInstant } from '#shared/iso-date.ts';

export async function listRemindedOn(
  db: Kysely<Database>,
  clusterId: string,
  day: IsoDate,
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('reminder')
    .select('person_id as personId')
    .where('cluster_id', '=', clusterId)
    .where('day', '=', day)
    .execute();
  return new Set(rows.map(({ personId }) => personId));
}

/** By person: the moment of the newest whole digest. */
export async function listLastDigests(
  db: Kysely<Database>,
  clusterId: string,
): Promise<ReadonlyMap<string, IsoInstant>> {
  const rows = await db
    .selectFrom('reminder')
    .select((eb) => ['person_id as personId', eb.fn.max('digest_at').as('at')])
    .where('cluster_id', '=', clusterId)
    .where('digest_at', 'is not', null)
    .groupBy('person_id')
    .execute();
  return new Map(rows.flatMap(({ personId, at }) => (at === null ? [] : [[personId, at]])));
}

export type ToldNudges = { day: IsoDate; keys: string[] };

const storedKeys = z.array(z.string());

/** By person: the nudges they were told last, and when. */
export async function listLastNudges(
  db: Kysely<Database>,
  clusterId: string,
): Promise<ReadonlyMap<string, ToldNudges>> {
  const rows = await db
    .selectFrom('reminder')
    .select(['person_id as personId', 'day', 'nudges'])
    .where('cluster_id', '=', clusterId)
    .where('nudges', 'is not', null)
    .orderBy('day')
    .execute();
  return new Map(
    rows.map(({ personId, day, nudges }) => [
      personId,
      { day, keys: readJson(storedKeys, nudges ?? '[]') },
    ]),
  );
}

/** What was last told is kept, however old: a round that is open for long must not tell it again. */
export async function deleteRemindersBefore(
  db: Kysely<Database>,
  clusterId: string,
  day: IsoDate,
): Promise<void> {
  const newest = db
    .selectFrom('reminder as told')
    .select((eb) => eb.fn.max('told.day').as('day'))
    .where('told.cluster_id', '=', clusterId)
    .where('told.digest_at', 'is not', null)
    .groupBy('told.person_id');
  await db
    .deleteFrom('reminder')
    .where('cluster_id', '=', clusterId)
    .where('day', '<', day)
    .where('day', 'not in', newest)
    .execute();
}

export type NewReminder = {
  clusterId: string;
  personId: string;
  day: IsoDate;
  mailId: string;
  /** Null for the mail of a round that opened. */
  digestAt: IsoInstant | null;
  nudges: readonly string[] | null;
};

/** Answers false where the person has had a mail that day. */
export async function insertReminder(
  db: Kysely<Database>,
  reminder: NewReminder,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('reminder')
    .values({
      cluster_id: reminder.clusterId,
      person_id: reminder.personId,
      day: reminder.day,
      mail_id: reminder.mailId,
      digest_at: reminder.digestAt,
      nudges: reminder.nudges && JSON.stringify(reminder.nudges),
    })
    .onConflict((conflict) => conflict.columns(['person_id', 'day']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
