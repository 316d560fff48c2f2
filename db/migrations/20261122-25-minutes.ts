// The minutes of meetings: what was said in each case, how far they have come, and the documents that have been sent out.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('meeting').addColumn('remarks_due_on', 'text').execute();
  await db.schema.alterTable('meeting').addColumn('approved_on', 'text').execute();
  await db.schema
    .alterTable('meeting')
    .addColumn('approved_case_id', 'text', (c) => c.references('meeting_case.id'))
    .execute();
  await db.schema
    .alterTable('meeting_case')
    .addColumn('minutes', 'text', (c) => c.notNull().defaultTo(''))
    .execute();

  await db.schema
    .createTable('meeting_document')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('meeting_id', 'text', (c) => c.notNull().references('meeting.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('edition', 'integer', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('basis', 'text', (c) => c.notNull())
    .addColumn('made_by', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('made_at', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('meeting_document_edition')
    .on('meeting_document')
    .columns(['meeting_id', 'kind', 'edition'])
    .unique()
    .execute();
}
