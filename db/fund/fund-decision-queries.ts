// Which decisions the money of a year, a call or a project rests on.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';

/** Of a call: of what was awarded to its applications. */
export async function listDecisionIdsOfFunds(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<string[]> {
  const years = await db
    .selectFrom('fund_year')
    .select('decision_id as decisionId')
    .where('cluster_id', '=', clusterId)
    .where('id', '=', id)
    .execute();
  const entries = await db
    .selectFrom('fund_entry')
    .select('decision_id as decisionId')
    .distinct()
    .where('cluster_id', '=', clusterId)
    .where('archived_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('project_id', '=', id),
        eb(
          'project_id',
          'in',
          eb
            .selectFrom('fund_project')
            .innerJoin('fund_application', 'fund_application.id', 'fund_project.application_id')
            .select('fund_project.id')
            .where('fund_project.cluster_id', '=', clusterId)
            .where('fund_application.call_id', '=', id),
        ),
      ]),
    )
    .execute();
  return [...years, ...entries].flatMap(({ decisionId }) => decisionId ?? []);
}
