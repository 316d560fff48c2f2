// The strategy as a file is compared with it.
import type { Kysely } from 'kysely';
import { listIndicators } from '#db/indicator/indicator-queries.ts';
import { listObservations } from '#db/indicator/observation-queries.ts';
import { listMeasures } from '#db/measure/measure-queries.ts';
import { listMembers } from '#db/people/member-queries.ts';
import { listBodies, listPartners } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { listGoals } from '#db/strategy/goal-queries.ts';
import { knownPlan, type KnownPlan } from '#shared/import/known-plan.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { StrategyRow } from '#shared/strategy/snapshot.ts';

export async function loadKnownPlan(
  db: Kysely<Database>,
  clusterId: string,
  strategy: StrategyRow,
  today: IsoDate,
): Promise<KnownPlan> {
  const all = { withArchived: true };
  return knownPlan({
    strategy,
    goals: await listGoals(db, clusterId, strategy.id, all),
    indicators: await listIndicators(db, clusterId, strategy.id, all),
    measures: await listMeasures(db, clusterId, strategy.id, all),
    observations: await listObservations(db, clusterId, strategy.id),
    bodies: await listBodies(db, clusterId),
    partners: await listPartners(db, clusterId),
    members: await listMembers(db, clusterId, today),
    today,
  });
}
