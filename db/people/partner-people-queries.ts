// The people of a partner: who they are to the rows that name them, and where they sit. Never of who was erased, and nothing
// of panels, where membership can reveal health.
import type { Kysely } from 'kysely';
import { heldOn } from '#db/people/role-queries.ts';
import type { Database } from '#db/schema.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { seats, type Seat } from '#shared/people/seat.ts';

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

export type PartnerSeat = {
  personId: string;
  name: string;
  bodyId: string;
  seat: Seat;
  isLeader: boolean;
};

/** Each person once in each body: leaders, then as a list of members has them. Who sits in two ways is told by the first. */
export async function listSeatsOf(
  db: Kysely<Database>,
  clusterId: string,
  partnerId: string,
  day: IsoDate,
): Promise<PartnerSeat[]> {
  const found = await db
    .selectFrom('role_assignment')
    .innerJoin('person', 'person.id', 'role_assignment.person_id')
    .innerJoin('body', 'body.id', 'role_assignment.body_id')
    .select(['person.id as personId', 'person.name', 'body.id as bodyId'])
    .select(['role_assignment.is_leader as isLeader', 'role_assignment.seat'])
    .where('role_assignment.cluster_id', '=', clusterId)
    .where('role_assignment.archived_at', 'is', null)
    .where(heldOn(day))
    .where('person.partner_id', '=', partnerId)
    .where('person.erased_at', 'is', null)
    .where('body.kind', '!=', 'panel')
    .orderBy('role_assignment.id')
    .execute();
  const rows = found
    .map((row) => ({ ...row, seat: row.seat as Seat }))
    .toSorted(
      (one, other) =>
        other.isLeader - one.isLeader || seats.indexOf(one.seat) - seats.indexOf(other.seat),
    );
  const first = new Map(
    rows.map((row) => [`${row.personId} ${row.bodyId}`, row] as const).toReversed(),
  );
  return rows
    .filter((row) => first.get(`${row.personId} ${row.bodyId}`) === row)
    .map((row) => ({ ...row, isLeader: row.isLeader === 1 }));
}
