// Collaboration funds: each year's money, what partners contribute, calls with their applications, projects, and what moves.
// Money is whole øre, which outgrows a 32-bit integer.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('fund_year')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('set_aside', 'bigint', (c) => c.notNull())
    .addColumn('index_change', 'integer')
    .addColumn('round_to', 'integer', (c) => c.notNull())
    .addColumn('note', 'text', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('decision_id', 'text', (c) => c.references('decision.id'))
    .addColumn('is_sample', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('archived_at', 'text')
    .execute();
  await db.schema
    .createIndex('fund_year_of_cluster')
    .on('fund_year')
    .columns(['cluster_id', 'year'])
    .unique()
    .execute();

  await db.schema
    .createTable('fund_contribution')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('partner_id', 'text', (c) => c.notNull().references('partner.id'))
    .addColumn('amount', 'bigint', (c) => c.notNull())
    .addColumn('note', 'text', (c) => c.notNull())
    .addColumn('is_sample', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('archived_at', 'text')
    .execute();
  await db.schema
    .createIndex('fund_contribution_of_partner')
    .on('fund_contribution')
    .columns(['cluster_id', 'year', 'partner_id'])
    .unique()
    .execute();

  await db.schema
    .createTable('fund_call')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('opens_on', 'text')
    .addColumn('deadline_on', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('criteria', 'text', (c) => c.notNull())
    .addColumn('is_sample', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('archived_at', 'text')
    .execute();
  await db.schema
    .createIndex('fund_call_of_cluster')
    .on('fund_call')
    .columns(['cluster_id', 'year'])
    .execute();

  await db.schema
    .createTable('fund_application')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('call_id', 'text', (c) => c.notNull().references('fund_call.id'))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('summary', 'text', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('received_on', 'text', (c) => c.notNull())
    .addColumn('applied', 'bigint', (c) => c.notNull())
    .addColumn('overhead', 'bigint', (c) => c.notNull())
    .addColumn('user_payment', 'bigint')
    .addColumn('is_new_activity', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('score', 'integer')
    .addColumn('assessment', 'text', (c) => c.notNull())
    .addColumn('is_sample', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('archived_at', 'text')
    .execute();
  await db.schema
    .createIndex('fund_application_call')
    .on('fund_application')
    .column('call_id')
    .execute();

  await db.schema
    .createTable('fund_project')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('application_id', 'text', (c) => c.references('fund_application.id'))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('summary', 'text', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('starts_on', 'text')
    .addColumn('ends_on', 'text')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('result', 'text', (c) => c.notNull())
    .addColumn('hrcs', 'text', (c) => c.notNull())
    .addColumn('is_sample', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('archived_at', 'text')
    .execute();
  await db.schema
    .createIndex('fund_project_application')
    .on('fund_project')
    .column('application_id')
    .unique()
    .execute();
  await db.schema
    .createIndex('fund_project_of_cluster')
    .on('fund_project')
    .column('cluster_id')
    .execute();

  // Of applications and of projects (`owner_id`): who takes part, and what is served.
  await db.schema
    .createTable('fund_party')
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('owner_id', 'text', (c) => c.notNull())
    .addColumn('partner_id', 'text', (c) => c.notNull().references('partner.id'))
    .addColumn('is_lead', 'integer', (c) => c.notNull())
    .addColumn('sort_order', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('fund_party_key', ['owner_id', 'partner_id'])
    .execute();
  await db.schema.createIndex('fund_party_partner').on('fund_party').column('partner_id').execute();
  await db.schema
    .createTable('fund_share')
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('owner_id', 'text', (c) => c.notNull())
    .addColumn('goal_id', 'text', (c) => c.notNull().references('goal.id'))
    .addColumn('share', 'integer', (c) => c.notNull())
    .addColumn('sort_order', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('fund_share_key', ['owner_id', 'goal_id'])
    .execute();
  await db.schema.createIndex('fund_share_goal').on('fund_share').column('goal_id').execute();

  await db.schema
    .createTable('fund_entry')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('project_id', 'text', (c) => c.notNull().references('fund_project.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('amount', 'bigint', (c) => c.notNull())
    .addColumn('on_day', 'text', (c) => c.notNull())
    .addColumn('decision_id', 'text', (c) => c.references('decision.id'))
    .addColumn('note', 'text', (c) => c.notNull())
    .addColumn('is_sample', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('archived_at', 'text')
    .execute();
  await db.schema
    .createIndex('fund_entry_of_cluster')
    .on('fund_entry')
    .columns(['cluster_id', 'year'])
    .execute();
  await db.schema.createIndex('fund_entry_project').on('fund_entry').column('project_id').execute();
}
