// Bodies are renamed and their mandates changed: a version, for forms that two may have open at once.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('body')
    .addColumn('version', 'integer', (c) => c.notNull().defaultTo(1))
    .execute();
}
