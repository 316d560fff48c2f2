// Events that are called off, with why; and imports that are of events and not of a plan.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('event')
    .addColumn('is_cancelled', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .alterTable('event')
    .addColumn('cancelled_reason', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
  await db.schema
    .alterTable('import_run')
    .addColumn('what', 'text', (c) => c.notNull().defaultTo('plan'))
    .execute();
}
