// The mail with the link: one for each person and working day, of all rounds that they are to be told of. Whoever has had
// their mail today, or wants none, is told on their next day; where none is left in a round, today after all. Made from the
// links' rows, so that none is lost or told twice.
import type { Transaction } from 'kysely';
import { auditedTransaction } from '#db/audited-transaction.ts';
import type { Connection } from '#db/connection.ts';
import { mailPreferences } from '#db/mail/preference-queries.ts';
import { findCluster } from '#db/people/people-queries.ts';
import type { WhoComesIn } from '#db/people/person-queries.ts';
import { listAskable, type AskablePerson } from '#db/round/askable-queries.ts';
import { insertReminder, listRemindedOn } from '#db/round/reminder-queries.ts';
import { listItemsOf } from '#db/round/round-item-queries.ts';
import {
  listUntoldLinks,
  updateLinkTold,
  type RoundLinkRow,
} from '#db/round/round-link-queries.ts';
import { findRound, listRounds } from '#db/round/round-queries.ts';
import { listSubjectTitles } from '#db/round/subject-queries.ts';
import type { Database } from '#db/schema.ts';
import { systemPersonId } from '#db/people/system-person.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import type { Mailer } from '#server/mail/mailer.ts';
import { found } from '#server/refusal.ts';
import type { ActorContext } from '#server/request-context.ts';
import { linkToken } from '#server/round/round-link.ts';
import {
  addDays,
  norwegianDay,
  norwegianDayStart,
  type IsoDate,
  type IsoInstant,
} from '#shared/iso-date.ts';
import { isQuietDay } from '#shared/mail/mail-preference.ts';
import { roundMail, type ToldRound } from '#shared/mail/round-mail.ts';
import { canBeToldLater } from '#shared/round/reminder-rule.ts';
import { takesAnswers } from '#shared/round/round-date.ts';
import { isWorkingDay } from '#shared/round/working-day.ts';

export type TellingParts = {
  connection: Pick<Connection, 'read' | 'write'>;
  auth: WhoComesIn & { baseUrl: string; secret: string };
  mailer: Mailer;
};

/** Tells all in the cluster who are to be told of a round, and may be told today. */
export async function tellRounds(
  { connection, auth, mailer }: TellingParts,
  clusterId: string,
  now: IsoInstant,
  didOne: () => Promise<void> = async () => {},
): Promise<void> {
  const { read, write } = connection;
  const today = norwegianDay(now);
  if (!isWorkingDay(today)) return;
  const untold = await listUntoldLinks(read, clusterId);
  if (untold.length === 0) return;
  const rounds = new Map((await listRounds(read, clusterId)).map((round) => [round.id, round]));
  const people = await listAskable(read, clusterId, today, auth);
  const preferenceOf = await mailPreferences(read, clusterId);
  const reminded = await listRemindedOn(read, clusterId, today);
  const failed: unknown[] = [];
  for (const person of people) {
    const { personId } = person.actor;
    if (reminded.has(personId)) continue;
    const isQuiet = (day: IsoDate) => isQuietDay(preferenceOf(personId), day);
    const isForToday = (link: RoundLinkRow) => {
      if (link.personId !== personId) return false;
      const round = rounds.get(link.roundId);
      return !isQuiet(today) || (round && !canBeToldLater(round, today, isQuiet));
    };
    if (!untold.some(isForToday)) continue;
    const context = { clusterId, actorId: systemPersonId, now };
    const telling = auditedTransaction(write, context, async (trx, audit) => {
      const links = (await listUntoldLinks(trx, clusterId)).filter(isForToday);
      const mailId = await tellLinks(trx, { person, links }, { auth, mailer, now });
      if (mailId === null) throw new NothingToTell();
      const day = norwegianDay(now);
      const reminder = { clusterId, personId, day, mailId, digestAt: null, nudges: null };
      if (!(await insertReminder(trx, reminder))) throw new NothingToTell();
      await audit({
        action: 'round.sendLink',
        entity: 'person',
        entityId: personId,
        before: null,
        after: { day, mailId, roundIds: links.map(({ roundId }) => roundId) },
      });
    });
    // One who cannot be told keeps nobody else from it.
    const isTold = await wasTold(telling).catch((error: unknown) => {
      failed.push(error);
      return false;
    });
    if (isTold) await didOne();
  }
  if (failed.length > 0) throw failed[0];
}

/** As part of a request: what opened stays open, and whoever could not be told is tried again by the clock. */
export async function tellRoundsNow({ actor, db, now, ...ctx }: ActorContext): Promise<void> {
  const telling = tellRounds({ ...ctx, connection: db }, actor.clusterId, now);
  await telling.catch((error: unknown) => ctx.logger.error(error));
}

/** Answered by now, or another process was first: nothing of this stands. */
export class NothingToTell extends Error {}

export function wasTold(telling: Promise<void>): Promise<boolean> {
  return telling.then(
    () => true,
    (error: unknown) => {
      if (error instanceof NothingToTell) return false;
      throw error;
    },
  );
}

type Telling = { person: AskablePerson; links: readonly RoundLinkRow[] };

/** Puts the mail with these links in the outbox; answers its id, or null where nothing waits behind them. */
export async function tellLinks(
  trx: Transaction<Database>,
  { person, links }: Telling,
  { auth, mailer, now }: Omit<TellingParts, 'connection'> & { now: IsoInstant },
): Promise<string | null> {
  const { personId, clusterId, name } = person.actor;
  const titles = await listSubjectTitles(trx, clusterId);
  const waiting = (await listItemsOf(trx, clusterId, personId)).filter(
    ({ answer, subjectId }) => answer === null && titles.has(subjectId),
  );
  const rounds: ToldRound[] = [];
  for (const link of links) {
    const round = found(await findRound(trx, clusterId, link.roundId));
    const asked = waiting.filter(({ roundId }) => roundId === round.id);
    if (asked.length === 0 || !takesAnswers(round, norwegianDay(now))) continue;
    const strategy = found(await findStrategy(trx, clusterId, round.strategyId));
    rounds.push({
      strategy: strategy.shortTitle,
      period: round.period,
      message: round.message,
      asked: asked.map(({ subjectId, dueOn }) => ({ title: titles.get(subjectId) ?? '', dueOn })),
      // After the #: neither the server's log nor another site's sees it.
      url: `${auth.baseUrl}/oppdater#${linkToken(auth.secret, link)}`,
      // The whole of the last day.
      validUntil: norwegianDayStart(addDays(round.graceOn, 1)),
    });
    await updateLinkTold(trx, clusterId, { roundId: round.id, personId }, now);
  }
  if (rounds.length === 0) return null;
  const cluster = found(await findCluster(trx, clusterId));
  const document = roundMail(mailWords(person.lang), { name, cluster: cluster.name, rounds });
  return mailer.enqueue(trx, { clusterId, to: person.email, personId, document });
}
