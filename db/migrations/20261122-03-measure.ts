// Measures with the goals they serve, the partners behind them and their dated updates.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('measure')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('strategy_id', 'text', (c) => c.notNull().references('strategy.id'))
    .addColumn('home_goal_id', 'text', (c) => c.notNull().references('goal.id'))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('description', 'text', (c) => c.notNull())
    .addColumn('sub_points', 'text', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('owner_body_id', 'text', (c) => c.references('body.id'))
    .addColumn('starts_on', 'text')
    .addColumn('due_on', 'text')
    .addColumn('milestones', 'text', (c) => c.notNull())
    .addColumn('source_url', 'text', (c) => c.notNull())
    .addColumn('phase', 'text', (c) => c.notNull())
    .addColumn('progress', 'integer', (c) => c.notNull())
    .addColumn('sort_order', 'integer', (c) => c.notNull())
    .addColumn('is_sample', 'integer', (c) => c.notNull())
    .addColumn('archived_at', 'text')
    .addColumn('version', 'integer', (c) => c.notNull().defaultTo(1))
    .addColumn('search_text', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('measure_strategy').on('measure').column('strategy_id').execute();

  await db.schema
    .createTable('measure_goal')
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('measure_id', 'text', (c) => c.notNull().references('measure.id'))
    .addColumn('goal_id', 'text', (c) => c.notNull().references('goal.id'))
    .addColumn('sort_order', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('measure_goal_pk', ['measure_id', 'goal_id'])
    .execute();

  await db.schema
    .createTable('measure_partner')
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('measure_id', 'text', (c) => c.notNull().references('measure.id'))
    .addColumn('partner_id', 'text', (c) => c.notNull().references('partner.id'))
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('sort_order', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('measure_partner_pk', ['measure_id', 'partner_id'])
    .execute();

  await db.schema
    .createTable('measure_update')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('measure_id', 'text', (c) => c.notNull().references('measure.id'))
    .addColumn('phase', 'text', (c) => c.notNull())
    .addColumn('progress', 'integer', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('withdraws_id', 'text', (c) => c.references('measure_update.id'))
    .addColumn('is_sample', 'integer', (c) => c.notNull())
    .addColumn('recorded_by', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('recorded_at', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('measure_update_measure')
    .on('measure_update')
    .columns(['measure_id', 'recorded_at'])
    .execute();
}
