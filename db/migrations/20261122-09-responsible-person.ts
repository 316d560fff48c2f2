// The person who answers for a goal, a measure or an indicator, within the body that owns it.
import type { Kysely } from 'kysely';

const tables = ['goal', 'measure', 'indicator'] as const;

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of tables) {
    await db.schema.alterTable(table).addColumn('responsible_person_id', 'text').execute();
    await db.schema
      .createIndex(`${table}_responsible`)
      .on(table)
      .columns(['cluster_id', 'responsible_person_id'])
      .execute();
  }
}
