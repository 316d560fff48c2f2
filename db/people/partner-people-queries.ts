// The people of a partner: who they are to the rows that name them, and where they sit. Never of who was erased, and nothing
// of panels, where membership can reveal health.
import type { Kysely } from 'kysely';
import { heldOn } from '#db/people/role-queries.ts';
import type { Database } from '#db/schema.ts';
import type { IsoDate } from '#shared/iso-date.ts';

/** Ids alone: whose things are the partner's to answer for. */
export async function listPeopleOf(
  db: Kysely<Database>,
  clusterId: string,
  partnerId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('cluster_id', '=', clusterId)
    .where('partner_id', '=', partnerId)
    .where('erased_at', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

export type PartnerSeat = { personId: string; name: string; bodyId: string; isLeader: boolean };

/** Each person once in each body, leaders first. */
export async function listSeatsOf(
  db: Kysely<Database>,
  clusterId: string,
  partnerId: string,
  day: IsoDate,
): Promise<PartnerSeat[]> {
  const rows = await db
    .selectFrom('role_assignment')
    .innerJoin('person', 'person.id', 'role_assignment.person_id')
    .innerJoin('body', 'body.id', 'role_assignment.body_id')
    .select(['person.id as personId', 'person.name', 'body.id as bodyId'])
    .select('role_assignment.is_leader as isLeader')
    .where('role_assignment.cluster_id', '=', clusterId)
    .where('role_assignment.archived_at', 'is', null)
    .where(heldOn(day))
    .where('person.partner_id', '=', partnerId)
    .where('person.erased_at', 'is', null)
    .where('body.kind', '!=', 'panel')
    .orderBy('role_assignment.is_leader', 'desc')
    .orderBy('role_assignment.id')
    .execute();
  const first = new Map(
    rows.map((row) => [`${row.personId} ${row.bodyId}`, row] as const).toReversed(),
  );
  return rows
    .filter((row) => first.get(`${row.personId} ${row.bodyId}`) === row)
    .map((row) => ({ ...row, isLeader: row.isLeader === 1 }));
}
