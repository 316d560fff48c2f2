// Takes mails from the outbox one at a time and hands them to the mail server. A claim in the row keeps two processes
// from sending the same one; a try that failed waits longer and longer, until a day has gone.
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import {
  blankExpiredMail,
  blankOldMail,
  claimMail,
  expireMailToFormer,
  updateLostMail,
  updateMailFailed,
  updateMailSent,
  updateQueuedMailKept,
  type ClaimedMail,
} from '#db/mail/mail-queries.ts';
import type { Database } from '#db/schema.ts';
import { norwegianDay, type IsoInstant } from '#shared/iso-date.ts';
import { isServerTrouble, type SendMail } from './mail-transport.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** How long after each try the next one comes: five tries over a day, the first again while a link still holds. */
const waits = [1 * minute, 10 * minute, 2 * 60 * minute, 21 * 60 * minute];
/** Longer than any try takes: after it, whoever claimed the mail is taken to be gone. */
const claimedFor = 10 * minute;
const betweenRounds = 30_000;
const closingTakes = 10_000;
export const wordsKeptDays = 90;

type DispatcherParts = {
  db: Kysely<Database>;
  /** Null: nothing is sent, only emptied. */
  send: SendMail | null;
  clock: () => IsoInstant;
  logger: Logger;
};

export type MailDispatcher = { kick(): Promise<void>; close(): Promise<void> };

export function createMailDispatcher({ db, send, clock, logger }: DispatcherParts): MailDispatcher {
  const closing = new AbortController();
  let isWanted = false;
  let running: Promise<void> | null = null;
  const timer = setInterval(() => void kick(), betweenRounds);
  // A process that has nothing else to do may end.
  timer.unref();

  const later = (ms: number) => new Date(Date.parse(clock()) + ms).toISOString();

  function kick(): Promise<void> {
    isWanted = true;
    running ??= rounds().then(() => {
      running = null;
      // Somebody may have kicked after the last look.
      return isWanted && !closing.signal.aborted ? kick() : undefined;
    });
    return running;
  }

  async function rounds(): Promise<void> {
    while (isWanted && !closing.signal.aborted) {
      isWanted = false;
      try {
        await round();
      } catch (error) {
        // The database is away, say. The timer comes back to it. Only its name: a driver's words may hold the row.
        logger.error(
          { error: error instanceof Error ? error.name : 'unknown' },
          'mail: round failed',
        );
      }
    }
  }

  async function round(): Promise<void> {
    if (!send) await updateQueuedMailKept(db);
    await blankExpiredMail(db, clock());
    await expireMailToFormer(db, norwegianDay(clock()));
    await blankOldMail(db, later(-wordsKeptDays * day));
    await updateLostMail(db, clock());
    if (send) await sendDue(send);
  }

  async function sendDue(send: SendMail): Promise<void> {
    while (!closing.signal.aborted) {
      const mail = await claimMail(db, clock(), later(claimedFor));
      if (!mail || !(await deliver(send, mail))) return;
    }
  }

  /** False when the mail server is not to be had, so that the others keep their tries. */
  async function deliver(send: SendMail, mail: ClaimedMail): Promise<boolean> {
    const failure = await send(mail);
    const told = { mail: mail.id, kind: mail.kind, attempt: mail.attempts };
    if (!failure) {
      await updateMailSent(db, mail, clock());
      logger.info(told, 'mail: sent');
      return true;
    }
    const wait = failure.isFinal ? undefined : waits[mail.attempts - 1];
    const error = failure.reply === null ? failure.error : `${failure.error} ${failure.reply}`;
    await updateMailFailed(db, mail, error, wait === undefined ? null : later(wait));
    logger.warn(
      { ...told, error },
      wait === undefined ? 'mail: failed' : 'mail: to be tried again',
    );
    return !isServerTrouble(failure);
  }

  return {
    kick,
    async close() {
      closing.abort();
      clearInterval(timer);
      // A server that hangs does not keep the process: the claim runs out, and the mail is tried again.
      const { promise: isLate, resolve } = Promise.withResolvers<void>();
      const deadline = setTimeout(resolve, closingTakes);
      await Promise.race([running, isLate]);
      clearTimeout(deadline);
    },
  };
}
