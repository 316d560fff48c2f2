// An invitation on its way: a fresh token, of which only the hash is kept, and the mail that holds it.
import type { Transaction } from 'kysely';
import { newId } from '#db/id.ts';
import { closeInvitations, insertInvitation } from '#db/people/invitation-queries.ts';
import { findCluster, listBodies } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import { newToken, tokenHash } from '#server/people/token.ts';
import { found, refuseField } from '#server/refusal.ts';
import type { ActorContext } from '#server/request-context.ts';
import { invitationMail } from '#shared/mail/invitation-mail.ts';
import { bodyName } from '#shared/people/body-name.ts';
import type { PersonRow, RoleAssignmentRow } from '#shared/people/person.ts';

const validDays = 14;

/** In place of any invitation before it. The caller audits it, and kicks the mailer when the transaction is through. */
export async function sendInvitation(
  ctx: ActorContext,
  trx: Transaction<Database>,
  person: PersonRow,
  roles: readonly RoleAssignmentRow[],
): Promise<void> {
  const { clusterId } = ctx.actor;
  const email = person.email ?? refuseField('personId', 'email_invalid');
  const token = newToken();
  const expiresAt = new Date(Date.parse(ctx.now) + validDays * 86_400_000).toISOString();
  await closeInvitations(trx, person.id, 'revoked_at', ctx.now);
  await insertInvitation(trx, {
    id: newId(),
    clusterId,
    personId: person.id,
    tokenHash: tokenHash(token),
    invitedBy: ctx.actor.personId,
    createdAt: ctx.now,
    expiresAt,
    acceptedAt: null,
    revokedAt: null,
  });
  const cluster = found(await findCluster(trx, clusterId));
  const bodies = await listBodies(trx, clusterId);
  const document = invitationMail(mailWords(person.lang), {
    name: person.name,
    cluster: cluster.name,
    inviter: ctx.actor.name,
    roles: roles.flatMap(({ role, bodyId }) => {
      const body = bodies.find(({ id }) => id === bodyId);
      return body ? [{ role, body: bodyName(body) }] : [];
    }),
    // After the #: neither the server's log nor another site's sees it.
    url: `${ctx.auth.baseUrl}/invitasjon#${token}`,
    validUntil: expiresAt,
  });
  await ctx.mailer.enqueue(trx, { clusterId, to: email, personId: person.id, document });
}
