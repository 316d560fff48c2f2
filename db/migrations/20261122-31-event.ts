// Meeting places and events: when, what and where, who holds them, how many took part, and what they serve.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('event')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('series', 'text', (c) => c.notNull())
    .addColumn('starts_on', 'text', (c) => c.notNull())
    .addColumn('ends_on', 'text')
    .addColumn('starts_at', 'text')
    .addColumn('ends_at', 'text')
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('registered', 'integer')
    .addColumn('registered_is_approximate', 'integer', (c) => c.notNull())
    .addColumn('registered_words', 'text', (c) => c.notNull())
    .addColumn('present', 'integer')
    .addColumn('present_is_approximate', 'integer', (c) => c.notNull())
    .addColumn('present_words', 'text', (c) => c.notNull())
    .addColumn('links', 'text', (c) => c.notNull())
    .addColumn('origin', 'text')
    .addColumn('is_sample', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('archived_at', 'text')
    .addColumn('search_text', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('event_day')
    .on('event')
    .columns(['cluster_id', 'starts_on'])
    .execute();
  await db.schema
    .createTable('event_organiser')
    .addColumn('event_id', 'text', (c) => c.notNull().references('event.id'))
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('sort_order', 'integer', (c) => c.notNull())
    .addColumn('partner_id', 'text', (c) => c.references('partner.id'))
    .addColumn('body_id', 'text', (c) => c.references('body.id'))
    .addPrimaryKeyConstraint('event_organiser_key', ['event_id', 'sort_order'])
    .execute();
  await db.schema
    .createTable('event_goal')
    .addColumn('event_id', 'text', (c) => c.notNull().references('event.id'))
    .addColumn('goal_id', 'text', (c) => c.notNull().references('goal.id'))
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('sort_order', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('event_goal_key', ['event_id', 'goal_id'])
    .execute();
  await db.schema
    .createTable('event_part')
    .addColumn('event_id', 'text', (c) => c.notNull().references('event.id'))
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('sort_order', 'integer', (c) => c.notNull())
    .addColumn('partner_id', 'text', (c) => c.references('partner.id'))
    .addColumn('kind', 'text')
    .addColumn('registered', 'integer')
    .addColumn('present', 'integer')
    .addPrimaryKeyConstraint('event_part_key', ['event_id', 'sort_order'])
    .execute();
  // An address without a body is that of the whole year. Copied, since SQLite cannot let a column be empty afterwards.
  await db.schema
    .createTable('calendar_address_kept')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('body_id', 'text', (c) => c.references('body.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('revoked_at', 'text')
    .execute();
  const columns = ['id', 'cluster_id', 'person_id', 'body_id', 'created_at', 'revoked_at'] as const;
  const typed = db as Kysely<{
    calendar_address: Record<(typeof columns)[number], string | null>;
    calendar_address_kept: Record<(typeof columns)[number], string | null>;
  }>;
  await typed
    .insertInto('calendar_address_kept')
    .columns(columns)
    .expression(typed.selectFrom('calendar_address').select(columns))
    .execute();
  await db.schema.dropTable('calendar_address').execute();
  await db.schema.alterTable('calendar_address_kept').renameTo('calendar_address').execute();
  await db.schema
    .createIndex('calendar_address_person')
    .on('calendar_address')
    .columns(['person_id', 'body_id'])
    .execute();
}
