// Work by the clock: each run of a job in a slot of its own, and whom it has reminded on which day.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('job_run')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('slot', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('started_at', 'text', (c) => c.notNull())
    .addColumn('claimed_until', 'text')
    .addColumn('finished_at', 'text')
    .addColumn('done', 'integer', (c) => c.notNull())
    .addColumn('error', 'text')
    .addUniqueConstraint('job_run_slot', ['name', 'slot'])
    .execute();

  // One a day, whatever there is to tell: written in the transaction that puts the mail in the outbox.
  await db.schema
    .createTable('reminder')
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('cluster_id', 'text', (c) => c.notNull().references('cluster.id'))
    .addColumn('mail_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('reminder_once', ['person_id', 'day'])
    .execute();
}
