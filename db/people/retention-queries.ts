// How long a cluster keeps what it has of people, and the sweeping out of what is older.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import { usualRetention, type RetentionSettings } from '#shared/people/retention.ts';

export async function findRetention(
  db: Kysely<Database>,
  clusterId: string,
): Promise<RetentionSettings> {
  const row = await db
    .selectFrom('retention')
    .select([
      'person_months as personMonths',
      'mail_days as mailDays',
      'invitation_days as invitationDays',
      'version',
    ])
    .where('cluster_id', '=', clusterId)
    .executeTakeFirst();
  return row ?? usualRetention;
}

/** Within a write, whose lock lets one in at a time: the version was compared there. */
export async function updateRetention(
  db: Kysely<Database>,
  clusterId: string,
  { personMonths, mailDays, invitationDays, version }: RetentionSettings,
): Promise<void> {
  const columns = {
    person_months: personMonths,
    mail_days: mailDays,
    invitation_days: invitationDays,
    version,
  };
  await db
    .insertInto('retention')
    .values({ cluster_id: clusterId, ...columns })
    .onConflict((conflict) => conflict.column('cluster_id').doUpdateSet(columns))
    .execute();
}

export async function listClusterIds(db: Kysely<Database>): Promise<string[]> {
  const rows = await db.selectFrom('cluster').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

/** Those that were accepted, taken back or ran out before `before`. */
export async function deleteEndedInvitations(
  db: Kysely<Database>,
  clusterId: string,
  before: IsoInstant,
): Promise<void> {
  await db
    .deleteFrom('invitation')
    .where('cluster_id', '=', clusterId)
    .where((eb) =>
      eb(eb.fn.coalesce('accepted_at', 'revoked_at', 'expires_at'), '<', eb.val(before)),
    )
    .execute();
}

/** Those made before `before`, whatever became of them. What waits for its reader to be back goes once it is sent. */
export async function deleteMailsBefore(
  db: Kysely<Database>,
  clusterId: string,
  before: IsoInstant,
): Promise<void> {
  await db
    .deleteFrom('mail')
    .where('cluster_id', '=', clusterId)
    .where('state', '!=', 'queued')
    .where('created_at', '<', before)
    .execute();
}
