// Measures with the goals they serve and the partners behind them.
import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import { readJson } from '#db/json-column.ts';
import type { Database } from '#db/schema.ts';
import { searchText } from '#db/search-text.ts';
import type { MeasurePhase } from '#shared/measure/measure-type.ts';
import type { MeasureRow } from '#shared/strategy/snapshot.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

function selectMeasures(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('measure')
    .select([
      'id',
      'strategy_id as strategyId',
      'home_goal_id as homeGoalId',
      'title',
      'description',
      'sub_points as subPoints',
      'lang',
      'owner_body_id as ownerBodyId',
      'responsible_person_id as responsiblePersonId',
      'starts_on as startsOn',
      'due_on as dueOn',
      'milestones',
      'source_url as sourceUrl',
      'phase',
      'progress',
      'sort_order as sortOrder',
      'is_sample as isSample',
      'archived_at as archivedAt',
      'version',
    ])
    .where('cluster_id', '=', clusterId);
}

type SelectedMeasure = Awaited<ReturnType<ReturnType<typeof selectMeasures>['execute']>>[number];

const storedSubPoints = z.array(z.string());
const storedMilestones = z.array(
  z.object({ title: z.string(), dueOn: z.nullable(z.string()), reachedOn: z.nullable(z.string()) }),
);

/** Adds the links of many measures in two queries, whatever their number. */
async function withLinks(
  db: Kysely<Database>,
  clusterId: string,
  rows: SelectedMeasure[],
  strategyId: string,
): Promise<MeasureRow[]> {
  const [first, second] = rows;
  const all = db.selectFrom('measure').select('id').where('strategy_id', '=', strategyId);
  // One alone is asked for by itself: a write of many reads each before it.
  const measures = first && !second ? all.where('id', '=', first.id) : all;
  const goals = await db
    .selectFrom('measure_goal')
    .select(['measure_id', 'goal_id'])
    .where('cluster_id', '=', clusterId)
    .where('measure_id', 'in', measures)
    .orderBy('sort_order')
    .execute();
  const partners = await db
    .selectFrom('measure_partner')
    .select(['measure_id', 'partner_id', 'role'])
    .where('cluster_id', '=', clusterId)
    .where('measure_id', 'in', measures)
    .orderBy('sort_order')
    .execute();
  const goalsOf = Map.groupBy(goals, (row) => row.measure_id);
  const partnersOf = Map.groupBy(partners, (row) => row.measure_id);
  return rows.map((row) => {
    const linked = partnersOf.get(row.id) ?? [];
    return {
      ...row,
      lang: row.lang as Lang,
      phase: row.phase as MeasurePhase,
      subPoints: readJson(storedSubPoints, row.subPoints),
      milestones: readJson(storedMilestones, row.milestones),
      isSample: row.isSample === 1,
      servedGoalIds: (goalsOf.get(row.id) ?? []).map((link) => link.goal_id),
      leadPartnerIds: linked.filter((link) => link.role === 'lead').map((link) => link.partner_id),
      contributorPartnerIds: linked
        .filter((link) => link.role === 'contributor')
        .map((link) => link.partner_id),
    };
  });
}

export async function listMeasures(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
  { withArchived = false } = {},
): Promise<MeasureRow[]> {
  let query = selectMeasures(db, clusterId)
    .where('strategy_id', '=', strategyId)
    .orderBy('sort_order')
    .orderBy('id');
  if (!withArchived) query = query.where('archived_at', 'is', null);
  return withLinks(db, clusterId, await query.execute(), strategyId);
}

export async function findMeasure(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<MeasureRow | undefined> {
  const row = await selectMeasures(db, clusterId).where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  return (await withLinks(db, clusterId, [row], row.strategyId))[0];
}

export async function insertMeasure(
  db: Kysely<Database>,
  clusterId: string,
  measure: MeasureRow,
): Promise<void> {
  await db
    .insertInto('measure')
    .values({
      id: measure.id,
      cluster_id: clusterId,
      strategy_id: measure.strategyId,
      ...measureValues(measure),
    })
    .execute();
  await insertLinks(db, clusterId, measure);
}

/** Writes the measure and its links if its row still has `expectedVersion`; false when somebody else was first. */
export async function updateMeasure(
  db: Kysely<Database>,
  clusterId: string,
  measure: MeasureRow,
  expectedVersion: number,
): Promise<boolean> {
  const result = await db
    .updateTable('measure')
    .set(measureValues(measure))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', measure.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) return false;
  for (const table of ['measure_goal', 'measure_partner'] as const) {
    await db
      .deleteFrom(table)
      .where('cluster_id', '=', clusterId)
      .where('measure_id', '=', measure.id)
      .execute();
  }
  await insertLinks(db, clusterId, measure);
  return true;
}

async function insertLinks(
  db: Kysely<Database>,
  clusterId: string,
  measure: MeasureRow,
): Promise<void> {
  const goals = measure.servedGoalIds.map((goalId, place) => ({
    cluster_id: clusterId,
    measure_id: measure.id,
    goal_id: goalId,
    sort_order: place,
  }));
  if (goals.length > 0) await db.insertInto('measure_goal').values(goals).execute();
  const partners = [
    ...measure.leadPartnerIds.map((partnerId) => ({ partnerId, role: 'lead' })),
    ...measure.contributorPartnerIds.map((partnerId) => ({ partnerId, role: 'contributor' })),
  ].map(({ partnerId, role }, place) => ({
    cluster_id: clusterId,
    measure_id: measure.id,
    partner_id: partnerId,
    role,
    sort_order: place,
  }));
  if (partners.length > 0) await db.insertInto('measure_partner').values(partners).execute();
}

function measureValues(measure: MeasureRow) {
  return {
    home_goal_id: measure.homeGoalId,
    title: measure.title,
    description: measure.description,
    sub_points: JSON.stringify(measure.subPoints),
    lang: measure.lang,
    owner_body_id: measure.ownerBodyId,
    responsible_person_id: measure.responsiblePersonId,
    starts_on: measure.startsOn,
    due_on: measure.dueOn,
    milestones: JSON.stringify(measure.milestones),
    source_url: measure.sourceUrl,
    phase: measure.phase,
    progress: measure.progress,
    sort_order: measure.sortOrder,
    is_sample: measure.isSample ? 1 : 0,
    archived_at: measure.archivedAt,
    version: measure.version,
    search_text: searchText(measure.title, measure.description, ...measure.subPoints),
  };
}
