// Goals: rows of one strategy's tree.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import { searchText } from '#db/search-text.ts';
import type { GoalRow } from '#shared/strategy/snapshot.ts';
import type { GoalLevel, Lang } from '#shared/strategy/strategy-type.ts';

const goalColumns = [
  'id',
  'strategy_id as strategyId',
  'parent_id as parentId',
  'level',
  'sort_order as sortOrder',
  'title',
  'aim',
  'arena',
  'description',
  'lang',
  'owner_body_id as ownerBodyId',
  'responsible_person_id as responsiblePersonId',
  'weight',
  'is_sample as isSample',
  'archived_at as archivedAt',
  'version',
] as const;

function selectGoals(db: Kysely<Database>, clusterId: string) {
  return db.selectFrom('goal').select(goalColumns).where('cluster_id', '=', clusterId);
}

type SelectedGoal = Awaited<ReturnType<ReturnType<typeof selectGoals>['execute']>>[number];

function toGoal(row: SelectedGoal): GoalRow {
  return {
    ...row,
    level: row.level as GoalLevel,
    lang: row.lang as Lang,
    isSample: row.isSample === 1,
  };
}

/** Goals in tree order of their siblings; archived ones only when asked for. */
export async function listGoals(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
  { withArchived = false } = {},
): Promise<GoalRow[]> {
  let query = selectGoals(db, clusterId)
    .where('strategy_id', '=', strategyId)
    .orderBy('sort_order')
    .orderBy('id');
  if (!withArchived) query = query.where('archived_at', 'is', null);
  return (await query.execute()).map(toGoal);
}

export async function findGoal(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<GoalRow | undefined> {
  const row = await selectGoals(db, clusterId).where('id', '=', id).executeTakeFirst();
  return row && toGoal(row);
}

export async function insertGoal(
  db: Kysely<Database>,
  clusterId: string,
  goal: GoalRow,
): Promise<void> {
  await db
    .insertInto('goal')
    .values({
      id: goal.id,
      cluster_id: clusterId,
      strategy_id: goal.strategyId,
      ...goalValues(goal),
    })
    .execute();
}

/** Writes the goal if its row still has `expectedVersion`; false when somebody else was first. */
export async function updateGoal(
  db: Kysely<Database>,
  clusterId: string,
  goal: GoalRow,
  expectedVersion: number,
): Promise<boolean> {
  const result = await db
    .updateTable('goal')
    .set(goalValues(goal))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', goal.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

function goalValues(goal: GoalRow) {
  return {
    parent_id: goal.parentId,
    level: goal.level,
    sort_order: goal.sortOrder,
    title: goal.title,
    aim: goal.aim,
    arena: goal.arena,
    description: goal.description,
    lang: goal.lang,
    owner_body_id: goal.ownerBodyId,
    responsible_person_id: goal.responsiblePersonId,
    weight: goal.weight,
    is_sample: goal.isSample ? 1 : 0,
    archived_at: goal.archivedAt,
    version: goal.version,
    search_text: searchText(goal.title, goal.aim, goal.arena, goal.description),
  };
}
