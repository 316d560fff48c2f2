// Mails out of the house. `enqueue` only puts a row in the outbox, so that it can stand in the transaction of its cause;
// a dispatcher sends what is queued afterwards, on a kick and by a timer, and empties what has served.
import type { Kysely, Transaction } from 'kysely';
import type { Logger } from 'pino';
import { newId } from '#db/id.ts';
import { insertMail } from '#db/mail/mail-queries.ts';
import type { Database } from '#db/schema.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import { isMailAddress } from '#shared/mail/mail-address.ts';
import type { MailDocument } from '#shared/mail/mail-document.ts';
import { createMailDispatcher } from './mail-dispatcher.ts';
import { mailHtml } from './mail-html.ts';
import { mailText } from './mail-text.ts';
import { mailTransport, type MailSending } from './mail-transport.ts';

export type OutgoingMail = {
  clusterId: string;
  to: string;
  /** Whose account it is about, where it is known. */
  personId: string | null;
  document: MailDocument;
  /** Not before; at once when left out. */
  sendAt?: IsoInstant;
  /** The comment that it tells of. */
  commentId?: string;
};

export type Mailer = {
  /** Where mail goes through and from whom, for the administrator to read; null when all is kept. */
  sending: { host: string; from: string } | null;
  /** Writes the mail on `db`, which may be a transaction; it is sent once that is through. Answers the mail's id. */
  enqueue(db: Kysely<Database> | Transaction<Database>, mail: OutgoingMail): Promise<string>;
  /** Sends what is due now, without waiting for the timer. Never rejects; resolves when done, for tests to await. */
  kick(): Promise<void>;
  /** Stops the timer and lets a mail that is on its way be finished. */
  close(): Promise<void>;
};

type MailerParts = {
  db: Kysely<Database>;
  /** Null: no mail server, mails are kept. */
  sending: MailSending | null;
  clock: () => IsoInstant;
  logger: Logger;
};

export function createMailer({ db, sending, clock, logger }: MailerParts): Mailer {
  const send = sending && mailTransport(sending);
  const dispatcher = createMailDispatcher({ db, send, clock, logger });
  return {
    sending: sending && { host: sending.server.shown, from: sending.from.address },
    async enqueue(on, { clusterId, to, personId, document, ...rest }) {
      if (!isMailAddress(to)) throw new Error('Not a mail address.');
      if (/[\p{Cc}\u2028\u2029]/u.test(document.subject)) throw new Error('Not a subject line.');
      const id = newId();
      const createdAt = clock();
      await insertMail(on, {
        id,
        clusterId,
        kind: document.kind,
        toAddress: to,
        personId,
        lang: document.lang,
        subject: document.subject,
        text: mailText(document),
        html: mailHtml(document),
        state: sending ? 'queued' : 'kept',
        createdAt,
        sendAt: rest.sendAt ?? createdAt,
        expiresAt: document.expiresAt,
        unsubscribeUrl: document.stop?.postUrl ?? null,
        commentId: rest.commentId ?? null,
      });
      return id;
    },
    kick: dispatcher.kick,
    close: dispatcher.close,
  };
}
