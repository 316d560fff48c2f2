// Imports that were carried out: who, when, from which file, and what each made and changed, so that it can be taken back.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('import_run')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('strategy_id', 'text', (c) => c.notNull().references('strategy.id'))
    .addColumn('file_name', 'text', (c) => c.notNull())
    .addColumn('created_count', 'integer', (c) => c.notNull())
    .addColumn('changed_count', 'integer', (c) => c.notNull())
    .addColumn('changes', 'text', (c) => c.notNull())
    .addColumn('imported_by', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('imported_at', 'text', (c) => c.notNull())
    .addColumn('undone_by', 'text', (c) => c.references('person.id'))
    .addColumn('undone_at', 'text')
    .execute();
  await db.schema
    .createIndex('import_run_strategy')
    .on('import_run')
    .columns(['cluster_id', 'strategy_id'])
    .execute();
}
