// What computed indicators read, so that a change finds those it concerns without looking at the others.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import { formulaReads } from '#shared/formula/formula-dependence.ts';
import type { IndicatorRow } from '#shared/strategy/snapshot.ts';

/** In place of what was there: nothing, of an indicator whose values are recorded. */
export async function replaceFormulaReads(
  db: Kysely<Database>,
  clusterId: string,
  { id, formula }: Pick<IndicatorRow, 'id' | 'formula'>,
): Promise<void> {
  await db
    .deleteFrom('formula_read')
    .where('cluster_id', '=', clusterId)
    .where('indicator_id', '=', id)
    .execute();
  if (formula === null) return;
  const rows = formulaReads(formula).map((reads) => ({
    cluster_id: clusterId,
    indicator_id: id,
    reads,
  }));
  await db.insertInto('formula_read').values(rows).execute();
}
