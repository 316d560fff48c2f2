// Observations: every revision of every period's value.
import type { Kysely } from 'kysely';
import { newId } from '#db/id.ts';
import { readJson } from '#db/json-column.ts';
import type { Database } from '#db/schema.ts';
import { computedFromSchema } from '#shared/formula/formula-schema.ts';
import type { NoValueReason } from '#shared/indicator/indicator-type.ts';
import type { RecordedIds } from '#db/strategy/recorded-ids.ts';
import type { ObservationRow, RecordedNames } from '#shared/strategy/snapshot.ts';

function selectObservations(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('observation')
    .innerJoin('person', 'person.id', 'observation.recorded_by')
    .leftJoin('person as owner', 'owner.id', 'observation.on_behalf_of')
    .leftJoin('person as approver', 'approver.id', 'observation.approved_by')
    .select([
      'observation.indicator_id as indicatorId',
      'observation.period',
      'observation.revision',
      'observation.value',
      'observation.no_value_reason as noValueReason',
      'observation.is_preliminary as isPreliminary',
      'observation.is_break as isBreak',
      'observation.is_withdrawn as isWithdrawn',
      'observation.note',
      'observation.source',
      'observation.is_sample as isSample',
      'person.name as recordedBy',
      'owner.name as onBehalfOf',
      'approver.name as approvedBy',
      'observation.recorded_at as recordedAt',
      'observation.computed',
    ])
    .where('observation.cluster_id', '=', clusterId);
}

type SelectedObservation = Awaited<
  ReturnType<ReturnType<typeof selectObservations>['execute']>
>[number];

function toObservation(row: SelectedObservation): ObservationRow {
  return {
    ...row,
    noValueReason: row.noValueReason as NoValueReason | null,
    isPreliminary: row.isPreliminary === 1,
    isBreak: row.isBreak === 1,
    isWithdrawn: row.isWithdrawn === 1,
    isSample: row.isSample === 1,
    computed: row.computed === null ? null : readJson(computedFromSchema, row.computed),
  };
}

/** All revisions of a strategy's observations, in no particular order: the rules pick by period and revision. */
export async function listObservations(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
): Promise<ObservationRow[]> {
  const rows = await selectObservations(db, clusterId)
    .innerJoin('indicator', 'indicator.id', 'observation.indicator_id')
    .where('indicator.strategy_id', '=', strategyId)
    .execute();
  return rows.map(toObservation);
}

/** All revisions of one indicator's observations, by period and revision. */
export async function listIndicatorObservations(
  db: Kysely<Database>,
  clusterId: string,
  indicatorId: string,
): Promise<ObservationRow[]> {
  const rows = await selectObservations(db, clusterId)
    .where('observation.indicator_id', '=', indicatorId)
    .orderBy('observation.period')
    .orderBy('observation.revision')
    .execute();
  return rows.map(toObservation);
}

/** The newest revisions of one period, newest first; the second is what an undo brings back. */
export async function listPeriodRevisions(
  db: Kysely<Database>,
  clusterId: string,
  indicatorId: string,
  period: string,
): Promise<ObservationRow[]> {
  const rows = await selectObservations(db, clusterId)
    .where('observation.indicator_id', '=', indicatorId)
    .where('observation.period', '=', period)
    .orderBy('observation.revision', 'desc')
    .limit(2)
    .execute();
  return rows.map(toObservation);
}

export async function insertObservation(
  db: Kysely<Database>,
  clusterId: string,
  observation: Omit<ObservationRow, keyof RecordedNames> & RecordedIds,
): Promise<void> {
  await db
    .insertInto('observation')
    .values({
      id: newId(),
      cluster_id: clusterId,
      indicator_id: observation.indicatorId,
      period: observation.period,
      revision: observation.revision,
      value: observation.value,
      no_value_reason: observation.noValueReason,
      is_preliminary: observation.isPreliminary ? 1 : 0,
      is_break: observation.isBreak ? 1 : 0,
      is_withdrawn: observation.isWithdrawn ? 1 : 0,
      note: observation.note,
      source: observation.source,
      is_sample: observation.isSample ? 1 : 0,
      recorded_by: observation.recordedById,
      on_behalf_of: observation.onBehalfOfId ?? null,
      approved_by: observation.approvedById ?? null,
      recorded_at: observation.recordedAt,
      computed: observation.computed && JSON.stringify(observation.computed),
    })
    .execute();
}
