// What a person answers for, archived things too: those can be brought back.
import type { Kysely } from 'kysely';
import { findIndicator } from '#db/indicator/indicator-queries.ts';
import { findMeasure } from '#db/measure/measure-queries.ts';
import type { Database } from '#db/schema.ts';
import { findGoal } from '#db/strategy/goal-queries.ts';
import type { GoalRow, IndicatorRow, MeasureRow } from '#shared/strategy/snapshot.ts';

export type Owned = { goals: GoalRow[]; measures: MeasureRow[]; indicators: IndicatorRow[] };

export async function listOwned(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<Owned> {
  const ids = async (table: 'goal' | 'measure' | 'indicator') => {
    const rows = await db
      .selectFrom(table)
      .select('id')
      .where('cluster_id', '=', clusterId)
      .where('responsible_person_id', '=', personId)
      .orderBy('sort_order')
      .orderBy('id')
      .execute();
    return rows.map(({ id }) => id);
  };
  return {
    goals: await foundAll(await ids('goal'), (id) => findGoal(db, clusterId, id)),
    measures: await foundAll(await ids('measure'), (id) => findMeasure(db, clusterId, id)),
    indicators: await foundAll(await ids('indicator'), (id) => findIndicator(db, clusterId, id)),
  };
}

async function foundAll<Row>(
  ids: readonly string[],
  find: (id: string) => Promise<Row | undefined>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const id of ids) {
    const row = await find(id);
    if (row) rows.push(row);
  }
  return rows;
}
