// Reporting rounds: what is asked of whom by when, what was answered, and the personal links of their mails.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reporting_round')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('strategy_id', 'text', (c) => c.notNull().references('strategy.id'))
    .addColumn('period', 'text', (c) => c.notNull())
    .addColumn('meeting_on', 'text')
    .addColumn('message', 'text', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('opens_on', 'text', (c) => c.notNull())
    .addColumn('content_due_on', 'text', (c) => c.notNull())
    .addColumn('due_on', 'text', (c) => c.notNull())
    .addColumn('grace_on', 'text', (c) => c.notNull())
    .addColumn('asks', 'text', (c) => c.notNull())
    .addColumn('goal_ids', 'text', (c) => c.notNull())
    .addColumn('body_ids', 'text', (c) => c.notNull())
    .addColumn('review_body_ids', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('opened_at', 'text')
    .addColumn('closed_at', 'text')
    .addColumn('is_sample', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('archived_at', 'text')
    .execute();
  await db.schema
    .createIndex('reporting_round_strategy')
    .on('reporting_round')
    .columns(['cluster_id', 'strategy_id'])
    .execute();

  await db.schema
    .createTable('round_item')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('round_id', 'text', (c) => c.notNull().references('reporting_round.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('subject_id', 'text', (c) => c.notNull())
    .addColumn('period', 'text', (c) => c.notNull())
    .addColumn('body_id', 'text', (c) => c.references('body.id'))
    .addColumn('person_id', 'text', (c) => c.references('person.id'))
    .addColumn('due_on', 'text', (c) => c.notNull())
    .addColumn('answer', 'text')
    .addColumn('answered_at', 'text')
    .addColumn('answered_by', 'text', (c) => c.references('person.id'))
    .addColumn('submission', 'text')
    .addColumn('submitted_at', 'text')
    .addColumn('submitted_by', 'text', (c) => c.references('person.id'))
    .addColumn('review_note', 'text', (c) => c.notNull())
    .addColumn('reviewed_at', 'text')
    .addColumn('reviewed_by', 'text', (c) => c.references('person.id'))
    .addColumn('sort_order', 'integer', (c) => c.notNull())
    .addUniqueConstraint('round_item_subject', ['round_id', 'kind', 'subject_id'])
    .execute();
  await db.schema.createIndex('round_item_person').on('round_item').column('person_id').execute();
  await db.schema
    .createIndex('round_item_subject_id')
    .on('round_item')
    .column('subject_id')
    .execute();

  // The link itself is in the mails alone: it is signed, and its row says whether it still holds.
  await db.schema
    .createTable('round_link')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('round_id', 'text', (c) => c.notNull().references('reporting_round.id'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('opened_at', 'text')
    .addColumn('revoked_at', 'text')
    .execute();
  await db.schema
    .createIndex('round_link_round')
    .on('round_link')
    .columns(['round_id', 'person_id'])
    .execute();
}
