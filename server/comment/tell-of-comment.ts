// The mails of a comment, in the transaction that writes it: to those it mentions for the first time, and to those who
// take part in the thread that it answers.
import { insertMention, listMentioned } from '#db/comment/comment-queries.ts';
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
import {
  commentAnchor,
  type CommentedKind,
  type CommentRow,
} from '#shared/comment/comment-type.ts';
import { mentionedIn, typedComment } from '#shared/comment/mention.ts';
import { commentMail } from '#shared/mail/comment-mail.ts';
import { wantsMail } from '#shared/mail/mail-preference.ts';

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
  const path = `${strategy.slug}/${pathOf[comment.entity]}/${comment.subjectId}`;
  for (const { person, reason } of recipients) {
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
    await ctx.mailer.enqueue(trx, { clusterId, to: person.email, personId, document });
  }
}

const pathOf = {
  goal: 'mal',
  measure: 'tiltak',
  indicator: 'indikator',
} as const satisfies Record<CommentedKind, string>;

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

/** Everybody who gets a mail of a comment, and why: the one place that decides it. */
async function recipientsOf(
  { ctx, trx }: Write,
  mentioned: readonly string[],
  thread: CommentThread | null,
): Promise<{ person: AskablePerson; reason: TellingReason }[]> {
  const participants = thread
    ? [thread.head, ...thread.replies]
        .filter(({ archivedAt }) => archivedAt === null)
        .map(({ authorId }) => authorId)
    : [];
  if (mentioned.length + participants.length === 0) return [];
  const readers = await listReaders(trx, ctx.actor.clusterId, ctx);
  const told = { writerId: ctx.actor.personId, mentioned, participants };
  const preferenceOf = await mailPreferences(trx, ctx.actor.clusterId);
  return commentRecipients(told, readers).filter(({ person }) =>
    wantsMail(preferenceOf(person.actor.personId), 'comment'),
  );
}
