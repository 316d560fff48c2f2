// From a user of the sign-in library to the people they are in the clusters.
import { auditedTransaction } from '#db/audited-transaction.ts';
import type { Connection } from '#db/connection.ts';
import { closeInvitations } from '#db/people/invitation-queries.ts';
import { listPersonsAt, listPersonsOfUser, setUserId } from '#db/people/person-queries.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import { auditedPerson } from '#shared/people/person.ts';

/**
 * The user is whoever was invited at their verified address, and stays that person when the address changes. Answers
 * false for a user who is nobody here.
 */
export async function attachUser(
  connection: Connection,
  user: { id: string; email: string; emailVerified: boolean },
  now: IsoInstant,
): Promise<boolean> {
  const known = await listPersonsOfUser(connection.read, user.id);
  const invited = user.emailVerified ? await listPersonsAt(connection.read, user.email) : [];
  const fresh = invited.filter(({ userId }) => userId === null);
  for (const { clusterId, userId: _none, ...person } of fresh) {
    const context = { clusterId, actorId: person.id, now };
    await auditedTransaction(connection.write, context, async (trx, audit) => {
      await setUserId(trx, person.id, user.id);
      await closeInvitations(trx, person.id, 'accepted_at', now);
      await audit({
        action: 'people.acceptInvitation',
        entity: 'person',
        entityId: person.id,
        before: auditedPerson(person),
        after: auditedPerson(person),
      });
    });
  }
  return known.length + fresh.length > 0;
}
