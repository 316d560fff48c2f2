// Mail to those who sit in a body on the day of its meeting, in the transaction that gives cause for it.
import { mailPreferences } from '#db/mail/preference-queries.ts';
import { listBodyMembers } from '#db/people/member-queries.ts';
import { listAskable, type AskablePerson } from '#db/round/askable-queries.ts';
import { listStrategies } from '#db/strategy/strategy-queries.ts';
import type { Write } from '#server/change-row.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import type { MailDocument } from '#shared/mail/mail-document.ts';
import { sendingTime, usualPreference } from '#shared/mail/mail-preference.ts';
import type { MailWords } from '#shared/mail/mail-type.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { sittingOn } from '#shared/people/body-member.ts';

/** A meeting's page has an address in every strategy; the cluster's own is where its people are at home. */
export async function meetingUrl({ ctx, trx }: Write, meetingId: string): Promise<string> {
  const [strategy] = await listStrategies(trx, ctx.actor.clusterId);
  return `${ctx.auth.baseUrl}/${strategy?.slug ?? ''}/moter/${meetingId}`;
}

/**
 * Answers how many are told. Quiet days are kept, but for a mail that would come after `until`, the day on which it has
 * served.
 */
export async function tellMembers(
  { ctx, trx }: Write,
  meeting: MeetingRow,
  until: string,
  mailFor: (words: MailWords, person: AskablePerson) => MailDocument,
): Promise<number> {
  const { clusterId } = ctx.actor;
  const members = sittingOn(await listBodyMembers(trx, clusterId, meeting.bodyId), meeting.heldOn);
  const sits = new Set(members.map(({ personId }) => personId));
  const readers = await listAskable(trx, clusterId, norwegianDay(ctx.now), ctx.auth);
  const told = readers.filter(({ actor }) => sits.has(actor.personId));
  const preferenceOf = await mailPreferences(trx, clusterId);
  for (const person of told) {
    const { personId } = person.actor;
    const quietly = sendingTime(preferenceOf(personId), ctx.now);
    await ctx.mailer.enqueue(trx, {
      clusterId,
      to: person.email,
      personId,
      document: mailFor(mailWords(person.lang), person),
      sendAt: norwegianDay(quietly) < until ? quietly : sendingTime(usualPreference, ctx.now),
    });
  }
  return told.length;
}
