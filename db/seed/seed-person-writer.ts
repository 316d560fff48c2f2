// People of the seed with the roles they hold.
import { insertPerson } from '#db/people/person-queries.ts';
import { insertRole } from '#db/people/role-queries.ts';
import { seedId } from '#db/seed/seed-id.ts';
import type { SeedTarget } from '#db/seed/seed-target.ts';
import type { PersonSeed } from '#db/seed/seed-type.ts';
import { auditedPerson, type PersonRow } from '#shared/people/person.ts';

/** In a domain that can never exist. */
export function sampleAddress(key: string): string {
  return `${key}@eksempel.example`;
}

/** Answers the person's row. */
export async function writePerson(
  { trx, audit, clusterId }: SeedTarget,
  { key, name, partnerKey, lang = 'nb', hasNoAddress = false, roles }: PersonSeed,
  { isSample }: { isSample: boolean },
): Promise<PersonRow> {
  const person: PersonRow = {
    id: seedId('person', key),
    name,
    email: isSample && !hasNoAddress ? sampleAddress(key) : null,
    partnerId: partnerKey && seedId('partner', partnerKey),
    lang,
    isSample,
    erasedAt: null,
    version: 1,
  };
  await insertPerson(trx, clusterId, person);
  await audit({
    action: 'people.createPerson',
    entity: 'person',
    entityId: person.id,
    before: null,
    after: auditedPerson(person),
  });
  for (const [place, given] of roles.entries()) {
    const { bodyKey, role, fromOn, toOn = null, isLeader = false } = given;
    const { seat = 'member', organisation = '' } = given;
    const row = {
      id: seedId('role', `${key}:${place}`),
      personId: person.id,
      bodyId: seedId('body', bodyKey),
      role,
      isLeader,
      seat,
      organisation,
      fromOn,
      toOn,
      version: 1,
      archivedAt: null,
    };
    await insertRole(trx, clusterId, row);
    await audit({
      action: 'people.giveRole',
      entity: 'role_assignment',
      entityId: row.id,
      before: null,
      after: row,
    });
  }
  return person;
}
