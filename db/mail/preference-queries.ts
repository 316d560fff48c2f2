// What mail each person wants, and when.
import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import { readJson } from '#db/json-column.ts';
import type { Database } from '#db/schema.ts';
import {
  mailWeekdays,
  usualPreference,
  type MailPreference,
} from '#shared/mail/mail-preference.ts';
import { optionalMailKinds } from '#shared/mail/mail-type.ts';

const storedWeekdays = z.array(z.literal(mailWeekdays));
const storedKinds = z.array(z.enum(optionalMailKinds));

function selectPreferences(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('mail_preference')
    .select([
      'person_id as personId',
      'quiet_weekdays as quietWeekdays',
      'quiet_until as quietUntil',
      'off_kinds as offKinds',
      'version',
    ])
    .where('cluster_id', '=', clusterId);
}
type Selected = Awaited<ReturnType<ReturnType<typeof selectPreferences>['execute']>>[number];

function preferenceOf({ quietWeekdays, quietUntil, offKinds, version }: Selected): MailPreference {
  return {
    quietWeekdays: readJson(storedWeekdays, quietWeekdays),
    quietUntil,
    offKinds: readJson(storedKinds, offKinds),
    version,
  };
}

export async function findMailPreference(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<MailPreference> {
  const row = await selectPreferences(db, clusterId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row ? preferenceOf(row) : usualPreference;
}

/** Of everybody in the cluster: by id, the usual where nothing was set. */
export async function mailPreferences(
  db: Kysely<Database>,
  clusterId: string,
): Promise<(personId: string) => MailPreference> {
  const rows = await selectPreferences(db, clusterId).execute();
  const known = new Map(rows.map((row) => [row.personId, preferenceOf(row)]));
  return (personId) => known.get(personId) ?? usualPreference;
}

/** Within a write, whose lock lets one in at a time: the version was compared there. */
export async function updateMailPreference(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
  { quietWeekdays, quietUntil, offKinds, version }: MailPreference,
): Promise<void> {
  const columns = {
    quiet_weekdays: JSON.stringify(quietWeekdays),
    quiet_until: quietUntil,
    off_kinds: JSON.stringify(offKinds),
    version,
  };
  await db
    .insertInto('mail_preference')
    .values({ person_id: personId, cluster_id: clusterId, ...columns })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(columns))
    .execute();
}

/** When somebody is away, and what they read, goes with their name. */
export async function deleteMailPreference(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<void> {
  await db
    .deleteFrom('mail_preference')
    .where('cluster_id', '=', clusterId)
    .where('person_id', '=', personId)
    .execute();
}
