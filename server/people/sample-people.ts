// The invented people that anyone may sign in as where the sample is loaded: the first of each role, as held today.
import type { Kysely } from 'kysely';
import { listBodies } from '#db/people/people-queries.ts';
import { listSamplePersons } from '#db/people/person-queries.ts';
import { listHeldRoles } from '#db/people/role-queries.ts';
import type { Database } from '#db/schema.ts';
import { norwegianDay, type IsoInstant } from '#shared/iso-date.ts';
import { bodyName } from '#shared/people/body-name.ts';
import { roles, type Role } from '#shared/permission.ts';

export type SamplePerson = { id: string; name: string; email: string; role: Role; body: string };

export async function listSamplePeople(
  db: Kysely<Database>,
  now: IsoInstant,
): Promise<SamplePerson[]> {
  const firstOf = new Map<Role, SamplePerson>();
  for (const { id, name, email, clusterId } of await listSamplePersons(db)) {
    const bodies = await listBodies(db, clusterId);
    for (const { role, bodyId } of await listHeldRoles(db, id, norwegianDay(now))) {
      const body = bodies.find((each) => each.id === bodyId);
      if (email && body && !firstOf.has(role))
        firstOf.set(role, { id, name, email, role, body: bodyName(body) });
    }
  }
  return roles.flatMap((role) => firstOf.get(role) ?? []);
}
