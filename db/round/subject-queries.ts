// What rounds ask about, by the titles that stand today.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';

/** By id; what has been taken out of the strategy is left out. */
export async function listSubjectTitles(
  db: Kysely<Database>,
  clusterId: string,
): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for (const table of ['measure', 'indicator', 'goal'] as const) {
    const rows = await db
      .selectFrom(table)
      .select(['id', 'title'])
      .where('cluster_id', '=', clusterId)
      .where('archived_at', 'is', null)
      .execute();
    for (const { id, title } of rows) titles.set(id, title);
  }
  return titles;
}
