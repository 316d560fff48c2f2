// What is recorded for somebody else, or counts once another has approved it, keeps all their names beside the recorder's.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['observation', 'measure_update', 'assessment'])
    for (const column of ['on_behalf_of', 'approved_by'])
      await db.schema
        .alterTable(table)
        .addColumn(column, 'text', (c) => c.references('person.id'))
        .execute();
}
