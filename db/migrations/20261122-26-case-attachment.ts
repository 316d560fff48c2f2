// PDF files that are laid before a meeting with a case, and kept whole.
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter.constructor.name.startsWith('Sqlite');
  await db.schema
    .createTable('case_attachment')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('case_id', 'text', (c) => c.notNull().references('meeting_case.id'))
    .addColumn('body_id', 'text', (c) => c.notNull().references('body.id'))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('file_name', 'text', (c) => c.notNull())
    .addColumn('bytes', isSqlite ? 'blob' : sql`bytea`, (c) => c.notNull())
    .addColumn('size', 'integer', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('added_by', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('added_at', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('archived_at', 'text')
    .execute();
  await db.schema
    .createIndex('case_attachment_case')
    .on('case_attachment')
    .column('case_id')
    .execute();
}
