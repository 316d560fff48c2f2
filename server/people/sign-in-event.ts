// Who signed in, how, and who was turned away, in the audit trail. Never an address, neither e-mail nor network.
import type { Connection } from '#db/connection.ts';
import { listPersonsAt } from '#db/people/person-queries.ts';
import { recordEvent } from '#db/audited-transaction.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import type { Actor } from '#shared/permission.ts';

export type WayIn = 'link' | 'password' | 'provider' | 'sample' | 'invitation' | 'setup';

type EventParts = { connection: Pick<Connection, 'write'>; clock: () => IsoInstant };

export async function recordSignIn(
  { connection, clock }: EventParts,
  { clusterId, personId }: Pick<Actor, 'clusterId' | 'personId'>,
  way: WayIn,
): Promise<void> {
  await recordEvent(
    connection.write,
    { clusterId, actorId: personId, now: clock() },
    { action: 'people.signIn', entity: 'person', entityId: personId, after: { way } },
  );
}

/** Of those whose way in was tried, in each cluster; what strangers type is nobody's business. */
export async function recordFailedSignIns(
  { connection, clock }: EventParts,
  persons: readonly { clusterId: string; id: string }[],
  way: WayIn,
): Promise<void> {
  for (const { clusterId, id } of persons) {
    await recordEvent(
      connection.write,
      { clusterId, actorId: null, now: clock() },
      { action: 'people.failSignIn', entity: 'person', entityId: id, after: { way } },
    );
  }
}

/** Of whoever has the address. */
export async function recordFailuresAt(
  parts: EventParts & { connection: Pick<Connection, 'read' | 'write'> },
  email: string,
  way: WayIn,
): Promise<void> {
  const persons = await listPersonsAt(parts.connection.read, email.toLowerCase());
  await recordFailedSignIns(parts, persons, way);
}
