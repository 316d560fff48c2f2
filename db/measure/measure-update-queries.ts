// The dated updates of measures: where each stood when, and in whose words.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { MeasurePhase } from '#shared/measure/measure-type.ts';
import type { RecordedIds } from '#db/strategy/recorded-ids.ts';
import type { MeasureUpdateRow, RecordedNames } from '#shared/strategy/snapshot.ts';

function selectUpdates(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('measure_update')
    .innerJoin('person', 'person.id', 'measure_update.recorded_by')
    .leftJoin('person as owner', 'owner.id', 'measure_update.on_behalf_of')
    .leftJoin('person as approver', 'approver.id', 'measure_update.approved_by')
    .select([
      'measure_update.id',
      'measure_update.measure_id as measureId',
      'measure_update.phase',
      'measure_update.progress',
      'measure_update.text',
      'measure_update.withdraws_id as withdrawsId',
      'measure_update.is_sample as isSample',
      'person.name as recordedBy',
      'owner.name as onBehalfOf',
      'approver.name as approvedBy',
      'measure_update.recorded_at as recordedAt',
    ])
    .where('measure_update.cluster_id', '=', clusterId)
    .orderBy('measure_update.recorded_at')
    .orderBy('measure_update.id');
}

type SelectedUpdate = Awaited<ReturnType<ReturnType<typeof selectUpdates>['execute']>>[number];

function toUpdate(row: SelectedUpdate): MeasureUpdateRow {
  return { ...row, phase: row.phase as MeasurePhase, isSample: row.isSample === 1 };
}

/** The dated updates of a strategy's measures, oldest first. */
export async function listMeasureUpdates(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
): Promise<MeasureUpdateRow[]> {
  const rows = await selectUpdates(db, clusterId)
    .innerJoin('measure', 'measure.id', 'measure_update.measure_id')
    .where('measure.strategy_id', '=', strategyId)
    .execute();
  return rows.map(toUpdate);
}

/** One measure's dated updates, oldest first. */
export async function listUpdatesOfMeasure(
  db: Kysely<Database>,
  clusterId: string,
  measureId: string,
): Promise<MeasureUpdateRow[]> {
  const rows = await selectUpdates(db, clusterId)
    .where('measure_update.measure_id', '=', measureId)
    .execute();
  return rows.map(toUpdate);
}

export async function insertMeasureUpdate(
  db: Kysely<Database>,
  clusterId: string,
  update: Omit<MeasureUpdateRow, keyof RecordedNames> & RecordedIds,
): Promise<void> {
  await db
    .insertInto('measure_update')
    .values({
      id: update.id,
      cluster_id: clusterId,
      measure_id: update.measureId,
      phase: update.phase,
      progress: update.progress,
      text: update.text,
      withdraws_id: update.withdrawsId,
      is_sample: update.isSample ? 1 : 0,
      recorded_by: update.recordedById,
      on_behalf_of: update.onBehalfOfId ?? null,
      approved_by: update.approvedById ?? null,
      recorded_at: update.recordedAt,
    })
    .execute();
}
