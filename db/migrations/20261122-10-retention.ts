// How long each cluster keeps what it has of people, and who has asked to be erased.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('retention')
    .addColumn('cluster_id', 'text', (c) => c.primaryKey().references('cluster.id'))
    .addColumn('person_months', 'integer', (c) => c.notNull())
    .addColumn('mail_days', 'integer', (c) => c.notNull())
    .addColumn('invitation_days', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute();

  await db.schema
    .createTable('erasure_request')
    .addColumn('person_id', 'text', (c) => c.primaryKey().references('person.id'))
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('asked_at', 'text', (c) => c.notNull())
    .execute();
}
