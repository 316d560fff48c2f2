// Indicators and the values recorded for them.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('indicator')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('strategy_id', 'text', (c) => c.notNull().references('strategy.id'))
    .addColumn('goal_id', 'text', (c) => c.notNull().references('goal.id'))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('definition', 'text', (c) => c.notNull())
    .addColumn('unit', 'text', (c) => c.notNull())
    .addColumn('decimals', 'integer', (c) => c.notNull())
    .addColumn('direction', 'text', (c) => c.notNull())
    .addColumn('aggregation', 'text', (c) => c.notNull())
    .addColumn('frequency', 'text', (c) => c.notNull())
    .addColumn('pace_method', 'text', (c) => c.notNull())
    .addColumn('results_step', 'text', (c) => c.notNull())
    .addColumn('baseline_period', 'text')
    .addColumn('baseline_value', 'double precision')
    .addColumn('targets', 'text', (c) => c.notNull())
    .addColumn('band_low', 'double precision')
    .addColumn('band_high', 'double precision')
    .addColumn('band_tolerance', 'double precision')
    .addColumn('weight', 'double precision', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('source_url', 'text', (c) => c.notNull())
    .addColumn('caveat', 'text', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('owner_body_id', 'text', (c) => c.references('body.id'))
    .addColumn('sort_order', 'integer', (c) => c.notNull())
    .addColumn('is_sample', 'integer', (c) => c.notNull())
    .addColumn('archived_at', 'text')
    .addColumn('version', 'integer', (c) => c.notNull().defaultTo(1))
    .addColumn('search_text', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('indicator_strategy').on('indicator').column('strategy_id').execute();

  await db.schema
    .createTable('observation')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('indicator_id', 'text', (c) => c.notNull().references('indicator.id'))
    .addColumn('period', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('value', 'double precision')
    .addColumn('no_value_reason', 'text')
    .addColumn('is_preliminary', 'integer', (c) => c.notNull())
    .addColumn('is_break', 'integer', (c) => c.notNull())
    .addColumn('is_withdrawn', 'integer', (c) => c.notNull())
    .addColumn('note', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('is_sample', 'integer', (c) => c.notNull())
    .addColumn('recorded_by', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('recorded_at', 'text', (c) => c.notNull())
    .addUniqueConstraint('observation_revision', ['indicator_id', 'period', 'revision'])
    .execute();
}
