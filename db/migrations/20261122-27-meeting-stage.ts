// Meeting mode: what stands on the big screen of a meeting, and what is written for it about each case.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('meeting_stage')
    .addColumn('meeting_id', 'text', (c) => c.primaryKey().references('meeting.id'))
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('thing_id', 'text')
    .addColumn('begun_at', 'text')
    .addColumn('since', 'text')
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('stage_text')
    .addColumn('case_id', 'text', (c) => c.notNull().references('meeting_case.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('stage_text_key', ['case_id', 'kind'])
    .execute();
}
