// A goal that slips is assessed with why it does, and what is done about it. Older assessments have neither.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['cause', 'next_step'])
    await db.schema
      .alterTable('assessment')
      .addColumn(column, 'text', (c) => c.notNull().defaultTo(''))
      .execute();
}
