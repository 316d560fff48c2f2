// Computed indicators, found by what they read.
import type { Kysely } from 'kysely';
import { selectIndicators, toIndicator } from '#db/indicator/indicator-queries.ts';
import type { Database } from '#db/schema.ts';
import type { Formula } from '#shared/formula/formula-type.ts';
import type { IndicatorRow } from '#shared/strategy/snapshot.ts';

export type ComputedIndicator = IndicatorRow & { formula: Formula };

const isComputed = (row: IndicatorRow): row is ComputedIndicator => row.formula !== null;

/** Those that stand. */
export async function listComputed(
  db: Kysely<Database>,
  clusterId: string,
): Promise<ComputedIndicator[]> {
  const rows = await selectIndicators(db, clusterId)
    .where('formula', 'is not', null)
    .where('archived_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(toIndicator).filter(isComputed);
}

/** Those that stand and read any of these. */
export async function listReaders(
  db: Kysely<Database>,
  clusterId: string,
  reads: readonly string[],
): Promise<ComputedIndicator[]> {
  const rows = await selectIndicators(db, clusterId)
    .where('archived_at', 'is', null)
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('formula_read')
        .select('formula_read.indicator_id')
        .where('formula_read.cluster_id', '=', clusterId)
        .where('formula_read.reads', 'in', reads),
    )
    .orderBy('id')
    .execute();
  return rows.map(toIndicator).filter(isComputed);
}
