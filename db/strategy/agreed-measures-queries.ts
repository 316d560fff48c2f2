// How many open measures a priority of a strategy was agreed to have at most.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';

export type AgreedMeasures = { agreedMeasures: number | null; version: number };

/** Nothing agreed where there is no such strategy. */
export async function findAgreedMeasures(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
): Promise<AgreedMeasures> {
  const row = await db
    .selectFrom('strategy')
    .select(['agreed_measures as agreedMeasures', 'version'])
    .where('cluster_id', '=', clusterId)
    .where('id', '=', strategyId)
    .executeTakeFirst();
  return row ?? { agreedMeasures: null, version: 1 };
}

/** Within a write, whose lock lets one in at a time: the version was compared there. */
export async function updateAgreedMeasures(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
  { agreedMeasures, version }: AgreedMeasures,
): Promise<void> {
  await db
    .updateTable('strategy')
    .set({ agreed_measures: agreedMeasures, version })
    .where('cluster_id', '=', clusterId)
    .where('id', '=', strategyId)
    .execute();
}
