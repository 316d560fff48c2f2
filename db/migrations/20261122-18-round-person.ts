// A round may ask some people only.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('reporting_round')
    .addColumn('person_ids', 'text', (c) => c.notNull().defaultTo('[]'))
    .execute();
}
