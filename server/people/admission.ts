// From a user of the sign-in library to the people they are in the clusters.
import { auditedTransaction } from '#db/audited-transaction.ts';
import type { Connection } from '#db/connection.ts';
import { closeInvitations } from '#db/people/invitation-queries.ts';
import {
  attachUserId,
  listPersonsAt,
  listPersonsOfUser,
  type WhoComesIn,
} from '#db/people/person-queries.ts';
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
  who: WhoComesIn,
): Promise<boolean> {
  const known = await listPersonsOfUser(connection.read, user.id, who);
  const invited = user.emailVerified ? await listPersonsAt(connection.read, user.email, who) : [];
  const fresh = invited.filter(({ userId }) => userId === null);
  let attached = 0;
  for (const { clusterId, userId: _none, ...person } of fresh) {
    const context = { clusterId, actorId: person.id, now };
    const work = auditedTransaction(connection.write, context, async (trx, audit) => {
      // Since it was read the person may have got another address, been erased, or somebody may have come in as them.
      if (!(await attachUserId(trx, person.id, user))) throw new NotAttached();
      await closeInvitations(trx, person.id, 'accepted_at', now);
      await audit({
        action: 'people.acceptInvitation',
        entity: 'person',
        entityId: person.id,
        before: auditedPerson(person),
        after: auditedPerson(person),
      });
    });
    attached += await work.then(
      () => 1,
      (error: unknown) => {
        if (error instanceof NotAttached) return 0;
        throw error;
      },
    );
  }
  return known.length + attached > 0;
}

/** Rolls the write back. */
class NotAttached extends Error {}
