// Who can be asked in a round: everybody with an address who holds a role, and which bodies they lead.
import type { Kysely } from 'kysely';
import type { WhoComesIn } from '#db/people/person-queries.ts';
import { heldOn } from '#db/people/role-queries.ts';
import type { Database } from '#db/schema.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { BodyKind } from '#shared/people/people-type.ts';
import type { Role } from '#shared/permission.ts';
import type { Askable } from '#shared/round/asked.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

export type AskablePerson = Askable & { email: string; lang: Lang };

/** The longest-serving first. */
export async function listAskable(
  db: Kysely<Database>,
  clusterId: string,
  day: IsoDate,
  { withSample }: WhoComesIn,
): Promise<AskablePerson[]> {
  const rows = await db
    .selectFrom('role_assignment')
    .innerJoin('person', 'person.id', 'role_assignment.person_id')
    .innerJoin('body', 'body.id', 'role_assignment.body_id')
    .select(['person.id', 'person.name', 'person.email', 'person.lang'])
    .select(['role_assignment.role', 'role_assignment.is_leader as isLeader'])
    .select(['body.id as bodyId', 'body.kind as bodyKind'])
    .where('role_assignment.cluster_id', '=', clusterId)
    .where('role_assignment.archived_at', 'is', null)
    .where(heldOn(day))
    .where('person.erased_at', 'is', null)
    .where('person.email', 'is not', null)
    .$if(!withSample, (query) => query.where('person.is_sample', '=', 0))
    .orderBy('role_assignment.from_on')
    .orderBy('role_assignment.id')
    .execute();
  const people = new Map<string, AskablePerson & { leads: string[] }>();
  for (const { id, name, email, lang, role, isLeader, bodyId, bodyKind } of rows) {
    const person = people.get(id) ?? {
      actor: { personId: id, clusterId, name, roles: [] },
      leads: [],
      email: email ?? '',
      lang: lang as Lang,
    };
    people.set(id, person);
    person.actor.roles.push({ role: role as Role, bodyId, bodyKind: bodyKind as BodyKind });
    if (isLeader === 1) person.leads.push(bodyId);
  }
  return [...people.values()];
}
