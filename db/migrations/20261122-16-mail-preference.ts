// What mail people want, and when: their quiet days and what they have turned off. With it what reminding must remember:
// when the last whole digest was made, and whether somebody has been told of their link. And how many measures a priority
// was agreed to have.
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('mail_preference')
    .addColumn('person_id', 'text', (c) => c.primaryKey().references('person.id'))
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('quiet_weekdays', 'text', (c) => c.notNull())
    .addColumn('quiet_until', 'text')
    .addColumn('off_kinds', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute();

  await db.schema.alterTable('mail').addColumn('unsubscribe_url', 'text').execute();

  await db.schema.alterTable('reminder').addColumn('digest_at', 'text').execute();
  await db.schema.alterTable('reminder').addColumn('nudges', 'text').execute();
  await sql`update reminder set digest_at = day || 'T06:00:00.000Z'`.execute(db);

  await db.schema.alterTable('round_link').addColumn('told_at', 'text').execute();
  await sql`update round_link set told_at = created_at`.execute(db);

  await db.schema.alterTable('strategy').addColumn('agreed_measures', 'integer').execute();
}
