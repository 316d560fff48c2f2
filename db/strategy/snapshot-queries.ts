// Loads all that a strategy's figures are computed from, as known now or as known on an earlier day.
import type { Kysely } from 'kysely';
import { listKnownRecords } from '#db/audit/audit-queries.ts';
import { listIndicators } from '#db/indicator/indicator-queries.ts';
import { listObservations } from '#db/indicator/observation-queries.ts';
import { listMeasures } from '#db/measure/measure-queries.ts';
import { listMeasureUpdates } from '#db/measure/measure-update-queries.ts';
import { listBodies, listPartners } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { listDecisions } from '#db/meeting/decision-queries.ts';
import { listAssessments } from '#db/strategy/assessment-queries.ts';
import { listGoals } from '#db/strategy/goal-queries.ts';
import { addDays, norwegianDayStart, type IsoDate } from '#shared/iso-date.ts';
import type {
  GoalRow,
  IndicatorRow,
  MeasureRow,
  StrategyRow,
  StrategySnapshot,
} from '#shared/strategy/snapshot.ts';

/**
 * Definitions come from the audit trail when a knowledge date is given: what the rows were at the end of that day.
 * Observations, updates and assessments carry their own time; the rules pick by it, so all revisions come along.
 * One transaction, the caller's where there is one: a write that comes in between the queries is in all of them or in none.
 */
export async function loadSnapshot(
  db: Kysely<Database>,
  clusterId: string,
  strategy: StrategyRow,
  knownOn: IsoDate | null,
): Promise<StrategySnapshot> {
  if (db.isTransaction) return readSnapshot(db, clusterId, strategy, knownOn);
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((trx) => readSnapshot(trx, clusterId, strategy, knownOn));
}

async function readSnapshot(
  db: Kysely<Database>,
  clusterId: string,
  strategy: StrategyRow,
  knownOn: IsoDate | null,
): Promise<StrategySnapshot> {
  const definitions =
    knownOn === null
      ? await currentDefinitions(db, clusterId, strategy.id)
      : await knownDefinitions(db, clusterId, strategy.id, knownOn);
  return {
    strategy,
    ...definitions,
    observations: await listObservations(db, clusterId, strategy.id),
    measureUpdates: await listMeasureUpdates(db, clusterId, strategy.id),
    assessments: await listAssessments(db, clusterId, strategy.id),
    decisions: await listDecisions(db, clusterId, strategy.id),
    partners: await listPartners(db, clusterId),
    bodies: await listBodies(db, clusterId),
  };
}

type Definitions = Pick<StrategySnapshot, 'goals' | 'indicators' | 'measures'>;

async function currentDefinitions(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
): Promise<Definitions> {
  return {
    goals: await listGoals(db, clusterId, strategyId),
    indicators: await listIndicators(db, clusterId, strategyId),
    measures: await listMeasures(db, clusterId, strategyId),
  };
}

async function knownDefinitions(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
  knownOn: IsoDate,
): Promise<Definitions> {
  const knownBefore = norwegianDayStart(addDays(knownOn, 1));
  const known = async <
    T extends {
      id: string;
      strategyId: string;
      archivedAt: string | null;
      sortOrder: number;
      responsiblePersonId: string | null;
    },
  >(
    entity: string,
  ) => {
    const records = await listKnownRecords<T>(db, clusterId, entity, knownBefore);
    return (
      records
        .filter((record) => record.strategyId === strategyId && record.archivedAt === null)
        .sort((a, b) => a.sortOrder - b.sortOrder || a.id.localeCompare(b.id))
        // Entries from before there was such a field.
        .map((record) => ({ ...record, responsiblePersonId: record.responsiblePersonId ?? null }))
    );
  };
  return {
    goals: await known<GoalRow>('goal'),
    indicators: (await known<IndicatorRow>('indicator')).map((row) => ({
      ...row,
      formula: row.formula ?? null,
    })),
    measures: await known<MeasureRow>('measure'),
  };
}
