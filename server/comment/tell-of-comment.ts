// The mails of a comment, in the transaction that writes it: to those it mentions for the first time, and to those who
// take part in the thread that it answers.
import { insertMention, listMentioned, listReplyMails } from '#db/comment/comment-queries.ts';
import { mailPreferences } from '#db/mail/preference-queries.ts';
import { findCluster } from '#db/people/people-queries.ts';
import type { AskablePerson } from '#db/round/askable-queries.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import type { Write } from '#server/change-row.ts';
import type { FoundThing } from '#server/comment/commented-thing.ts';
import { listMentionable, listNamed, listReaders } from '#server/comment/comment-reader.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import { mailStop } from '#server/mail/stop-mail.ts';
import { found, refuseField } from '#server/refusal.ts';
import { commentRecipients, type TellingReason } from '#shared/comment/comment-recipient.ts';
import type { CommentThread } from '#shared/comment/comment-rule.ts';
import { commentAnchor, type CommentRow } from '#shared/comment/comment-type.ts';
import { mentionedIn, typedComment } from '#shared/comment/mention.ts';
import { norwegianDay, type IsoInstant } from '#shared/iso-date.ts';
import { commentMail } from '#shared/mail/comment-mail.ts';
import { sendingTime, wantsMail } from '#shared/mail/mail-preference.ts';

/** Refuses to mention who may not be. `thread`: the one that is answered; null where nothing is answered. */
export async function tellOfComment(
  write: Write,
  comment: CommentRow,
  thing: FoundThing,
  thread: CommentThread | null,
): Promise<void> {
  const mentioned = await keepMentions(write, comment);
  const recipients = await recipientsOf(write, mentioned, thread);
  if (recipients.length === 0) return;
  const { ctx, trx } = write;
  const { clusterId } = ctx.actor;
  const names = new Map(
    (await listNamed(trx, clusterId, mentionedIn(comment.text))).map(({ id, name }) => [id, name]),
  );
  const strategy = found(await findStrategy(trx, clusterId, thing.strategyId));
  const cluster = found(await findCluster(trx, clusterId));
  const path = `${strategy.slug}/${thing.path}`;
  for (const { person, reason, sendAt } of recipients) {
    const { name, personId } = person.actor;
    const document = commentMail(mailWords(person.lang), {
      reason,
      name,
      cluster: cluster.name,
      writer: ctx.actor.name,
      title: thing.title,
      text: typedComment(comment.text, (id) => names.get(id)),
      lang: comment.lang,
      url: `${ctx.auth.baseUrl}/${path}${commentAnchor(comment.id)}`,
      stop: mailStop(ctx.auth, { personId, kind: 'comment' }),
    });
    const to = person.email;
    const told = { to, personId, document, sendAt, commentId: comment.id };
    await ctx.mailer.enqueue(trx, { clusterId, ...told });
  }
}

/** Answers those who are mentioned for the first time. */
async function keepMentions({ ctx, trx }: Write, { id, text }: CommentRow): Promise<string[]> {
  const { clusterId, personId: writerId } = ctx.actor;
  const known = new Set(await listMentioned(trx, clusterId, id));
  const added = mentionedIn(text).filter((personId) => !known.has(personId));
  if (added.length === 0) return [];
  const mentionable = await listMentionable(trx, clusterId, ctx);
  const allowed = new Set([writerId, ...mentionable.map((person) => person.id)]);
  if (!added.every((personId) => allowed.has(personId))) refuseField('text', 'mention_unknown');
  for (const personId of added) await insertMention(trx, clusterId, { commentId: id, personId });
  return added;
}

type Recipient = { person: AskablePerson; reason: TellingReason; sendAt: IsoInstant };

/** Everybody who gets a mail of a comment, why and when: the one place that decides it. */
async function recipientsOf(
  { ctx, trx }: Write,
  mentioned: readonly string[],
  thread: CommentThread | null,
): Promise<Recipient[]> {
  const participants = thread
    ? [thread.head, ...thread.replies]
        .filter(({ archivedAt }) => archivedAt === null)
        .map(({ authorId }) => authorId)
    : [];
  if (mentioned.length + participants.length === 0) return [];
  const readers = await listReaders(trx, ctx.actor.clusterId, ctx);
  const told = { writerId: ctx.actor.personId, mentioned, participants };
  const preferenceOf = await mailPreferences(trx, ctx.actor.clusterId);
  const answeredToday = thread ? await toldOfAnswersToday({ ctx, trx }, thread) : new Set();
  return commentRecipients(told, readers).flatMap((recipient) => {
    const { personId } = recipient.person.actor;
    const preference = preferenceOf(personId);
    const isToldAlready = recipient.reason === 'answered' && answeredToday.has(personId);
    if (isToldAlready || !wantsMail(preference, 'comment')) return [];
    return [{ ...recipient, sendAt: sendingTime(preference, ctx.now) }];
  });
}

/** A lively thread tells each of its answers once a day, and of those that wait for somebody's next day once. */
async function toldOfAnswersToday(
  { ctx, trx }: Pick<Write, 'ctx' | 'trx'>,
  { head }: CommentThread,
): Promise<Set<string | null>> {
  const today = norwegianDay(ctx.now);
  const mails = await listReplyMails(trx, ctx.actor.clusterId, head.id);
  return new Set(
    mails
      .filter(({ state, at }) => state === 'queued' || norwegianDay(at) === today)
      .map(({ personId }) => personId),
  );
}
