// Who is in which body: for forms to choose from, and for pages to say who leads and who sits. Never of who was erased;
// of panels, where membership can reveal health, only by `listBodyMembers`.
import type { Kysely } from 'kysely';
import { heldOn } from '#db/people/role-queries.ts';
import type { Database } from '#db/schema.ts';
import type { BodyMember } from '#shared/people/body-member.ts';
import type { Seat } from '#shared/people/seat.ts';
import type { IsoDate } from '#shared/iso-date.ts';

export type MemberRow = { id: string; name: string; bodyIds: string[] };

function selectMembers(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('role_assignment')
    .innerJoin('person', 'person.id', 'role_assignment.person_id')
    .innerJoin('body', 'body.id', 'role_assignment.body_id')
    .select(['person.id', 'person.name', 'body.id as bodyId'])
    .where('role_assignment.cluster_id', '=', clusterId)
    .where('role_assignment.archived_at', 'is', null)
    .where('person.erased_at', 'is', null)
    .where('body.kind', '!=', 'panel');
}

/** Who holds a role on a day, and in which bodies; and who answers for something, also where they hold none any longer. */
export async function listMembers(
  db: Kysely<Database>,
  clusterId: string,
  day: IsoDate,
): Promise<MemberRow[]> {
  const held = await selectMembers(db, clusterId).where(heldOn(day)).execute();
  const chosen = await listResponsible(db, clusterId);
  const people = [...chosen, ...held].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const members = new Map(
    people.map(({ id, name }) => [id, { id, name, bodyIds: [] as string[] }]),
  );
  for (const { id, bodyId } of held) {
    const bodyIds = members.get(id)?.bodyIds;
    if (bodyIds && !bodyIds.includes(bodyId)) bodyIds.push(bodyId);
  }
  return [...members.values()];
}

/** Whom goals, measures and indicators name. */
async function listResponsible(
  db: Kysely<Database>,
  clusterId: string,
): Promise<{ id: string; name: string }[]> {
  const named = (table: 'goal' | 'measure' | 'indicator') =>
    db
      .selectFrom(table)
      .select('responsible_person_id')
      .where('cluster_id', '=', clusterId)
      .where('responsible_person_id', 'is not', null);
  return db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('cluster_id', '=', clusterId)
    .where('erased_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('id', 'in', named('goal')),
        eb('id', 'in', named('measure')),
        eb('id', 'in', named('indicator')),
      ]),
    )
    .execute();
}

/** All who sit, have sat and will sit in a body; the caller says who may be told, also of a panel. */
export async function listBodyMembers(
  db: Kysely<Database>,
  clusterId: string,
  bodyId: string,
): Promise<BodyMember[]> {
  const rows = await db
    .selectFrom('role_assignment')
    .innerJoin('person', 'person.id', 'role_assignment.person_id')
    .leftJoin('partner', 'partner.id', 'person.partner_id')
    .select([
      'role_assignment.id',
      'person.id as personId',
      'person.name',
      'role_assignment.is_leader as isLeader',
      'role_assignment.seat',
      'role_assignment.organisation',
      'role_assignment.from_on as fromOn',
      'role_assignment.to_on as toOn',
      'partner.name as partnerName',
      'partner.sort_order as partnerPlace',
    ])
    .where('role_assignment.cluster_id', '=', clusterId)
    .where('role_assignment.body_id', '=', bodyId)
    .where('role_assignment.archived_at', 'is', null)
    .where('person.erased_at', 'is', null)
    .orderBy('role_assignment.id')
    .execute();
  return rows.map(({ partnerName, ...row }) => ({
    ...row,
    isLeader: row.isLeader === 1,
    seat: row.seat as Seat,
    organisation: row.organisation || (partnerName ?? ''),
  }));
}

/** Who leads each body on a day, the longest-serving first. */
export async function listLeaders(
  db: Kysely<Database>,
  clusterId: string,
  day: IsoDate,
): Promise<{ bodyId: string; name: string }[]> {
  const rows = await selectMembers(db, clusterId)
    .where(heldOn(day))
    .where('role_assignment.is_leader', '=', 1)
    .orderBy('role_assignment.from_on')
    .orderBy('role_assignment.id')
    .execute();
  return rows.map(({ bodyId, name }) => ({ bodyId, name }));
}

/** The name of who answers for something; null for nobody, and of who was erased. */
export async function findResponsible(
  db: Kysely<Database>,
  clusterId: string,
  personId: string | null,
): Promise<{ id: string; name: string } | null> {
  if (personId === null) return null;
  const row = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('cluster_id', '=', clusterId)
    .where('id', '=', personId)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}
