// Mails on their way out: put in, claimed by one dispatcher at a time, answered for, and emptied when they have served.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import { heldOn } from '#db/people/role-queries.ts';
import type { IsoDate, IsoInstant } from '#shared/iso-date.ts';
import { onceMailKinds, type MailError, type MailKind } from '#shared/mail/mail-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

export type NewMailRow = {
  id: string;
  clusterId: string;
  kind: MailKind;
  toAddress: string;
  personId: string | null;
  lang: Lang;
  subject: string;
  text: string;
  html: string;
  state: 'queued' | 'kept';
  createdAt: IsoInstant;
  expiresAt: IsoInstant | null;
  /** Where mail programs post that its kind is no longer wanted; null for what cannot be turned off. */
  unsubscribeUrl: string | null;
  /** Of what is queued: not to be tried before. */
  sendAt: IsoInstant;
  commentId: string | null;
};

export async function insertMail(db: Kysely<Database>, mail: NewMailRow): Promise<void> {
  await db
    .insertInto('mail')
    .values({
      id: mail.id,
      cluster_id: mail.clusterId,
      kind: mail.kind,
      to_address: mail.toAddress,
      person_id: mail.personId,
      lang: mail.lang,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      state: mail.state,
      attempts: 0,
      next_attempt_at: mail.state === 'queued' ? mail.sendAt : null,
      error: null,
      created_at: mail.createdAt,
      sent_at: null,
      expires_at: mail.expiresAt,
      unsubscribe_url: mail.unsubscribeUrl,
      comment_id: mail.commentId,
    })
    .execute();
}

/** What a dispatcher needs to send one mail. `attempts` counts the one it was claimed for. */
export type ClaimedMail = {
  id: string;
  kind: MailKind;
  toAddress: string;
  lang: Lang;
  subject: string;
  text: string;
  html: string;
  attempts: number;
  createdAt: IsoInstant;
  unsubscribeUrl: string | null;
};

/**
 * Takes the queued mail that has waited longest, of any cluster, and counts the attempt. Until `until` no other
 * dispatcher takes it: should this process die meanwhile, another one tries it then.
 */
export async function claimMail(
  db: Kysely<Database>,
  now: IsoInstant,
  until: IsoInstant,
): Promise<ClaimedMail | undefined> {
  for (;;) {
    const due = await db
      .selectFrom('mail')
      .select(['id', 'kind', 'to_address as toAddress', 'lang', 'subject', 'text', 'html'])
      .select(['attempts', 'created_at as createdAt', 'unsubscribe_url as unsubscribeUrl'])
      .where('state', '=', 'queued')
      .where('next_attempt_at', '<=', now)
      .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]))
      // What somebody who is gone may have sent is not sent again (`updateLostMail`).
      .where((eb) =>
        eb.or([
          eb('error', 'is', null),
          eb('error', '!=', 'sending' satisfies MailError),
          eb('kind', 'not in', onceMailKinds),
        ]),
      )
      .orderBy('next_attempt_at')
      .orderBy('id')
      .executeTakeFirst();
    if (!due) return undefined;
    const attempts = due.attempts + 1;
    const { numUpdatedRows } = await db
      .updateTable('mail')
      .set({ attempts, next_attempt_at: until, error: 'sending' satisfies MailError })
      .where('id', '=', due.id)
      .where('state', '=', 'queued')
      // Somebody else who claimed it first has counted up.
      .where('attempts', '=', due.attempts)
      .executeTakeFirst();
    if (numUpdatedRows === 1n)
      return { ...due, attempts, kind: due.kind as MailKind, lang: due.lang as Lang };
  }
}

/** What a dispatcher that is gone was sending may have been sent: where twice is worse than not at all, it has failed. */
export async function updateLostMail(db: Kysely<Database>, now: IsoInstant): Promise<void> {
  await db
    .updateTable('mail')
    .set({ state: 'failed', error: 'uncertain' satisfies MailError, next_attempt_at: null })
    .where('state', '=', 'queued')
    .where('error', '=', 'sending' satisfies MailError)
    .where('next_attempt_at', '<=', now)
    .where('kind', 'in', onceMailKinds)
    .execute();
}

const noWords = { text: '', html: '', unsubscribe_url: null };

/** It has been sent: its words go, the trace stays. */
export async function updateMailSent(
  db: Kysely<Database>,
  { id, attempts }: ClaimedMail,
  now: IsoInstant,
): Promise<void> {
  await db
    .updateTable('mail')
    .set({ state: 'sent', sent_at: now, next_attempt_at: null, error: null, ...noWords })
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .execute();
}

/** It could not be sent: it waits until `next`, or has failed for good when there is no next time. */
export async function updateMailFailed(
  db: Kysely<Database>,
  { id, attempts }: ClaimedMail,
  error: string,
  next: IsoInstant | null,
): Promise<void> {
  await db
    .updateTable('mail')
    .set({ state: next ? 'queued' : 'failed', next_attempt_at: next, error })
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .execute();
}

/** A failed mail is queued once more, with all its attempts; false when it has not failed, or its words are gone. */
export async function updateMailQueued(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
  now: IsoInstant,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('mail')
    .set({ state: 'queued', attempts: 0, next_attempt_at: now, error: null })
    .where('cluster_id', '=', clusterId)
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .where('text', '!=', '')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** No mail server is set any longer: what waits for one is kept for the administrator. */
export async function updateQueuedMailKept(db: Kysely<Database>): Promise<void> {
  await db
    .updateTable('mail')
    .set({ state: 'kept', next_attempt_at: null })
    .where('state', '=', 'queued')
    .execute();
}

/** What waits for a day that suits its reader is not sent to who has lost their last role meanwhile; its words go. */
export async function expireMailToFormer(db: Kysely<Database>, today: IsoDate): Promise<void> {
  await db
    .updateTable('mail')
    .set({
      ...noWords,
      state: 'failed',
      error: 'expired' satisfies MailError,
      next_attempt_at: null,
    })
    .where('state', '=', 'queued')
    .where('kind', '=', 'comment' satisfies MailKind)
    .where('person_id', 'not in', (eb) =>
      eb
        .selectFrom('role_assignment')
        .select('person_id')
        .where('archived_at', 'is', null)
        .where(heldOn(today)),
    )
    .execute();
}

/** Drops the words of what no longer holds, so that no link lingers; what was still to be sent has failed by that. */
export async function blankExpiredMail(db: Kysely<Database>, now: IsoInstant): Promise<void> {
  await db
    .updateTable('mail')
    .set({ state: 'failed', error: 'expired', next_attempt_at: null })
    .where('state', '=', 'queued')
    .where('expires_at', '<=', now)
    .execute();
  await db
    .updateTable('mail')
    .set(noWords)
    .where('expires_at', '<=', now)
    .where('text', '!=', '')
    .execute();
}

/** Drops the words of mails made before `before`. The rows go when retention says so (decision 0009). */
export async function blankOldMail(db: Kysely<Database>, before: IsoInstant): Promise<void> {
  await db
    .updateTable('mail')
    .set(noWords)
    .where('created_at', '<', before)
    .where('state', '!=', 'queued')
    .where('text', '!=', '')
    .execute();
}

/** Mails that are still here and tell of a comment that is no more: they are not to be sent, nor read. */
export async function deleteCommentMails(
  db: Kysely<Database>,
  clusterId: string,
  commentId: string,
): Promise<void> {
  await db
    .deleteFrom('mail')
    .where('cluster_id', '=', clusterId)
    .where('state', '!=', 'sent')
    .where('comment_id', '=', commentId)
    .execute();
}
