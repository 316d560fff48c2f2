// What hangs on a goal: asked before it is archived, so that nothing disappears with it unseen.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';

/** True while the goal has a child, an indicator or a measure of its own that is not archived. */
export async function hasLiveContent(
  db: Kysely<Database>,
  clusterId: string,
  goalId: string,
): Promise<boolean> {
  const rows = await db
    .selectFrom('goal')
    .select('id')
    .where('cluster_id', '=', clusterId)
    .where('parent_id', '=', goalId)
    .where('archived_at', 'is', null)
    .union(
      db
        .selectFrom('indicator')
        .select('id')
        .where('cluster_id', '=', clusterId)
        .where('goal_id', '=', goalId)
        .where('archived_at', 'is', null),
    )
    .union(
      db
        .selectFrom('measure')
        .select('id')
        .where('cluster_id', '=', clusterId)
        .where('home_goal_id', '=', goalId)
        .where('archived_at', 'is', null),
    )
    .limit(1)
    .execute();
  return rows.length > 0;
}
