// The outbox as pages read it.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import type { MailKind, MailState } from '#shared/mail/mail-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** Without its words where they are not for reading: what is on its way goes to its recipient only. */
export type OutboxMail = {
  id: string;
  kind: MailKind;
  toAddress: string;
  personName: string | null;
  lang: Lang;
  subject: string;
  text: string;
  state: MailState;
  attempts: number;
  nextAttemptAt: IsoInstant | null;
  error: string | null;
  createdAt: IsoInstant;
  sentAt: IsoInstant | null;
  expiresAt: IsoInstant | null;
};

/** Newest first, those before the id `before` where it is given. */
export async function listMails(
  db: Kysely<Database>,
  clusterId: string,
  { state, before, limit }: { state?: MailState; before?: string; limit: number },
): Promise<OutboxMail[]> {
  const rows = await db
    .selectFrom('mail')
    .leftJoin('person', 'person.id', 'mail.person_id')
    .select(['mail.id', 'mail.kind', 'mail.to_address as toAddress', 'person.name as personName'])
    .select(['mail.lang', 'mail.subject', 'mail.text', 'mail.state', 'mail.attempts'])
    .select(['mail.next_attempt_at as nextAttemptAt', 'mail.error', 'mail.sent_at as sentAt'])
    .select(['mail.created_at as createdAt', 'mail.expires_at as expiresAt'])
    .where('mail.cluster_id', '=', clusterId)
    .$if(state !== undefined, (query) => query.where('mail.state', '=', state ?? ''))
    .$if(before !== undefined, (query) => query.where('mail.id', '<', before ?? ''))
    .orderBy('mail.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...row,
    kind: row.kind as MailKind,
    lang: row.lang as Lang,
    state: row.state as MailState,
    text: row.state === 'kept' || row.state === 'failed' ? row.text : '',
  }));
}

export async function countMailsByState(
  db: Kysely<Database>,
  clusterId: string,
): Promise<Partial<Record<MailState, number>>> {
  const rows = await db
    .selectFrom('mail')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .where('cluster_id', '=', clusterId)
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}
