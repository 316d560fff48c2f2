// The first administrator: a link that the first start prints, good for one person once.
import { auditedTransaction, recordEvent } from '#db/audited-transaction.ts';
import type { Connection } from '#db/connection.ts';
import { newId } from '#db/id.ts';
import {
  findSetupCluster,
  hasSetupLink,
  insertSetupLink,
  useSetupLink,
} from '#db/people/invitation-queries.ts';
import { listBodies } from '#db/people/people-queries.ts';
import { insertPerson, listPersonsAt, type WhoComesIn } from '#db/people/person-queries.ts';
import { hasAdministrator, insertRole } from '#db/people/role-queries.ts';
import { systemPersonId } from '#db/people/system-person.ts';
import { newToken, tokenHash } from '#server/people/token.ts';
import { refuse, refuseField } from '#server/refusal.ts';
import { norwegianDay, type IsoInstant } from '#shared/iso-date.ts';
import { auditedPerson, type PersonRow } from '#shared/people/person.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

const setupHours = 72;

/** A new set-up link in place of any before it. */
export async function makeSetupToken(
  connection: Connection,
  clusterId: string,
  now: IsoInstant,
): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(new Date(now).getTime() + setupHours * 3_600_000).toISOString();
  await insertSetupLink(connection.write, {
    tokenHash: tokenHash(token),
    clusterId,
    createdAt: now,
    expiresAt,
  });
  const context = { clusterId, actorId: systemPersonId, now };
  const told = { entity: 'cluster', entityId: clusterId };
  await recordEvent(connection.write, context, { action: 'people.makeSetupLink', ...told });
  return token;
}

/** The token to print at a start: only while nobody who may sign in administers the cluster, and not again while one is out. */
export async function firstSetupToken(
  connection: Connection,
  clusterId: string,
  now: IsoInstant,
  who: WhoComesIn,
): Promise<string | null> {
  if (await hasAdministrator(connection.read, clusterId, norwegianDay(now), who)) return null;
  if (await hasSetupLink(connection.read, clusterId, now)) return null;
  return makeSetupToken(connection, clusterId, now);
}

/** Makes the person an administrator, from today on. Refuses `link_used_up`, and who is invented where those do not come in. */
export async function setUpAdministrator(
  connection: Pick<Connection, 'read' | 'write'>,
  { token, name, email, lang }: { token: string; name: string; email: string; lang: Lang },
  now: IsoInstant,
  { withSample }: WhoComesIn,
): Promise<void> {
  const hash = tokenHash(token);
  const clusterId = (await findSetupCluster(connection.read, hash, now)) ?? refuse('link_used_up');
  const known = await listPersonsAt(connection.read, email);
  const person: PersonRow = known.find((each) => each.clusterId === clusterId) ?? {
    id: newId(),
    name,
    email,
    partnerId: null,
    lang,
    isSample: false,
    erasedAt: null,
    version: 1,
  };
  if (person.isSample && !withSample) refuseField('email', 'sample_person');
  const context = { clusterId, actorId: person.id, now };
  await auditedTransaction(connection.write, context, async (trx, audit) => {
    if (!(await useSetupLink(trx, hash, now))) refuse('link_used_up');
    const bodies = await listBodies(trx, clusterId);
    const home = bodies.find(({ kind }) => kind === 'secretariat') ?? bodies[0];
    if (!home) throw new Error('The cluster has no body to hold a role in.');
    if (known.every(({ id }) => id !== person.id)) {
      await insertPerson(trx, clusterId, person);
      const after = auditedPerson(person);
      const told = { entity: 'person', entityId: person.id, before: null, after };
      await audit({ action: 'people.createPerson', ...told });
    }
    const role = {
      id: newId(),
      personId: person.id,
      bodyId: home.id,
      role: 'administrator' as const,
      isLeader: false,
      seat: 'member' as const,
      organisation: '',
      fromOn: norwegianDay(now),
      toOn: null,
      version: 1,
      archivedAt: null,
    };
    await insertRole(trx, clusterId, role);
    const told = { entity: 'role_assignment', entityId: role.id, before: null, after: role };
    await audit({ action: 'people.giveRole', ...told });
  });
}
