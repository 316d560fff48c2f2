// A person's name, address, institution and language. A new address is a new way in and the only one: whoever went in
// before is let out everywhere, password, code and linked providers are gone, and both addresses are told.
import { auditedTransaction } from '#db/audited-transaction.ts';
import { closeInvitations } from '#db/people/invitation-queries.ts';
import { findCluster, listPartners } from '#db/people/people-queries.ts';
import {
  findUserId,
  listPersonsAt,
  listPersonsOfUser,
  setUserId,
  updatePerson as writePerson,
} from '#db/people/person-queries.ts';
import { revokeCalendarAddresses } from '#db/meeting/calendar-queries.ts';
import { revokeLinksOf } from '#db/round/round-link-queries.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import { freshSession } from '#server/people/own-account.ts';
import { loadPerson } from '#server/people/people-guard.ts';
import { dropWays } from '#server/people/sign-in-account.ts';
import { found, refuse, refuseField } from '#server/refusal.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { accountChangedMail } from '#shared/mail/account-changed-mail.ts';
import type { UpdatePersonInput } from '#shared/people/people-schema.ts';
import { auditedPerson, type PersonRow } from '#shared/people/person.ts';

export async function updatePerson(
  ctx: ActorContext,
  { id, version, ...given }: UpdatePersonInput,
): Promise<PersonRow> {
  const { clusterId } = ctx.actor;
  const { after, userId } = await auditedTransaction(
    ctx.db.write,
    writeContextOf(ctx),
    async (trx, audit) => {
      const { person: before } = await loadPerson(ctx, trx, id);
      if (before.version !== version) refuse('conflict', { current: before });
      const isPartnerKnown =
        given.partnerId === null ||
        (await listPartners(trx, clusterId)).some((partner) => partner.id === given.partnerId);
      if (!isPartnerKnown) refuseField('partnerId', 'choice_invalid');
      if (before.email !== given.email) freshSession(ctx);
      // An address is changed, not taken away: what was sent to it must have somewhere to be told of.
      if (given.email === null && before.email !== null) refuseField('email', 'required');
      const others = given.email === null ? [] : await listPersonsAt(trx, given.email);
      if (others.some((other) => other.clusterId === clusterId && other.id !== id))
        refuseField('email', 'email_taken');
      const after = { ...before, ...given, version: version + 1 };
      if (!(await writePerson(trx, clusterId, after, version)))
        refuse('conflict', { current: before });
      await audit({
        action: 'people.updatePerson',
        entity: 'person',
        entityId: id,
        before: auditedPerson(before),
        after: auditedPerson(after),
      });
      // A first address takes nothing over, and nobody has been told of another.
      if (before.email === null || given.email === null || before.email === given.email)
        return { after, userId: null };
      const userId = await findUserId(trx, id);
      // Nobody's until the sign-in user has the new address too: should that fail, the old way in is closed all the same.
      await setUserId(trx, id, null);
      await closeInvitations(trx, id, 'revoked_at', ctx.now);
      await revokeLinksOf(trx, clusterId, id, ctx.now);
      await revokeCalendarAddresses(trx, clusterId, { personId: id }, ctx.now);
      const cluster = found(await findCluster(trx, clusterId));
      const document = accountChangedMail(mailWords(after.lang), {
        name: after.name,
        cluster: cluster.name,
        change: { change: 'address_changed', address: given.email },
        changedAt: ctx.now,
        accountUrl: `${ctx.auth.baseUrl}/konto`,
      });
      for (const to of [before.email, given.email])
        await ctx.mailer.enqueue(trx, { clusterId, to, personId: id, document });
      return { after, userId };
    },
  );
  if (userId) await moveUser(ctx, after, userId);
  void ctx.mailer.kick();
  return after;
}

/**
 * The sign-in user follows its person to the new address, which nobody has proved to have yet: its sessions, password with
 * code and linked providers go, so that only a link to that address signs in. Links that wait at the old one lead to no
 * person any longer. One that is somebody in another cluster too, or whose new
 * address is another user's, is left where it is: nobody here decides about that, and the person signs in anew.
 */
async function moveUser(ctx: ActorContext, person: PersonRow, userId: string): Promise<void> {
  const { internalAdapter } = await ctx.auth.context;
  await internalAdapter.deleteUserSessions(userId);
  const email = found(person.email ?? undefined);
  const isShared = (await listPersonsOfUser(ctx.db.read, userId)).length > 0;
  if (isShared || (await internalAdapter.findUserByEmail(email))) return;
  await dropWays(ctx.auth, userId);
  await internalAdapter.updateUser(userId, { email, emailVerified: false });
  await setUserId(ctx.db.write, person.id, userId);
}
