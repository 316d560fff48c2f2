// Applications are classified as projects are.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('fund_application')
    .addColumn('hrcs', 'text', (c) => c.notNull().defaultTo('[]'))
    .execute();
}
