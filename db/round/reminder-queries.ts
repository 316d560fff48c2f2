// Who has been reminded on which day.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { IsoDate } from '#shared/iso-date.ts';

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

export async function deleteRemindersBefore(
  db: Kysely<Database>,
  clusterId: string,
  day: IsoDate,
): Promise<void> {
  await db
    .deleteFrom('reminder')
    .where('cluster_id', '=', clusterId)
    .where('day', '<', day)
    .execute();
}

/** Answers false where the person has been reminded that day. */
export async function insertReminder(
  db: Kysely<Database>,
  reminder: { clusterId: string; personId: string; day: IsoDate; mailId: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('reminder')
    .values({
      cluster_id: reminder.clusterId,
      person_id: reminder.personId,
      day: reminder.day,
      mail_id: reminder.mailId,
    })
    .onConflict((conflict) => conflict.columns(['person_id', 'day']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
