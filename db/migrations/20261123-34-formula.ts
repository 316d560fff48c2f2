// Computed indicators: their formulas, what these read, and how each computed value came to be.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('indicator').addColumn('formula', 'text').execute();
  await db.schema.alterTable('observation').addColumn('computed', 'text').execute();
  await db.schema
    .createTable('formula_read')
    .addColumn('indicator_id', 'text', (c) => c.notNull().references('indicator.id'))
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('reads', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('formula_read_key', ['cluster_id', 'reads', 'indicator_id'])
    .execute();
  await db.schema
    .createIndex('formula_read_indicator')
    .on('formula_read')
    .columns(['cluster_id', 'indicator_id'])
    .execute();
}
