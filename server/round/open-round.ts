// Opening a round: who is asked for what is settled from the strategy as it stands, and each gets one mail with one link.
// All in one write, so that nobody is asked twice and nobody is left out.
import type { Kysely, Transaction } from 'kysely';
import { newId } from '#db/id.ts';
import { findCluster } from '#db/people/people-queries.ts';
import type { WhoComesIn } from '#db/people/person-queries.ts';
import { listAskable, type AskablePerson } from '#db/round/askable-queries.ts';
import { insertItems } from '#db/round/round-item-queries.ts';
import { insertReminder } from '#db/round/reminder-queries.ts';
import { insertLink } from '#db/round/round-link-queries.ts';
import type { Database } from '#db/schema.ts';
import { loadSnapshot } from '#db/strategy/snapshot-queries.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import type { Mailer } from '#server/mail/mailer.ts';
import { found } from '#server/refusal.ts';
import { linkToken, newLink } from '#server/round/round-link.ts';
import { addDays, norwegianDay, norwegianDayStart, type IsoInstant } from '#shared/iso-date.ts';
import { roundMail } from '#shared/mail/round-mail.ts';
import { askedIn, type Asked, type RoundChoice } from '#shared/round/asked.ts';
import { unanswered, type RoundItemRow, type RoundRow } from '#shared/round/round-type.ts';

export type OpeningParts = {
  auth: WhoComesIn & { baseUrl: string; secret: string };
  mailer: Mailer;
  now: IsoInstant;
};

export type RoundPlan = {
  asked: Asked[];
  people: AskablePerson[];
  /** Of what is asked about, by id. */
  titles: ReadonlyMap<string, string>;
};

/** Who would be asked for what, were the round opened now. */
export async function planRound(
  db: Kysely<Database>,
  clusterId: string,
  round: RoundChoice & Pick<RoundRow, 'strategyId'>,
  { auth, now }: Pick<OpeningParts, 'auth' | 'now'>,
): Promise<RoundPlan> {
  const strategy = found(await findStrategy(db, clusterId, round.strategyId));
  const content = await loadSnapshot(db, clusterId, strategy, null);
  const people = await listAskable(db, clusterId, norwegianDay(now), auth);
  const rows = [...content.measures, ...content.indicators, ...content.goals];
  return {
    asked: askedIn(round, content, people, { clusterId, today: norwegianDay(now) }),
    people,
    titles: new Map(rows.map(({ id, title }) => [id, title])),
  };
}

/** The items of a round that is being opened, and a mail to each who is asked. */
export async function askEverybody(
  trx: Transaction<Database>,
  clusterId: string,
  round: RoundRow,
  { asked, people, titles }: RoundPlan,
  parts: OpeningParts,
): Promise<void> {
  const items = asked.map((one): RoundItemRow => ({
    ...one,
    id: newId(),
    roundId: round.id,
    ...unanswered,
  }));
  await insertItems(trx, clusterId, items);
  const itemsOf = Map.groupBy(items, ({ personId }) => personId);
  for (const person of people) {
    const own = itemsOf.get(person.actor.personId);
    if (own) await sendLink(trx, { round, person, items: own, titles }, parts);
  }
}

type Sending = {
  round: RoundRow;
  person: AskablePerson;
  /** What the person is asked for, and has not answered. */
  items: readonly RoundItemRow[];
  titles: ReadonlyMap<string, string>;
};

/** A new link, in a mail of its own. */
export async function sendLink(
  trx: Transaction<Database>,
  { round, person, items, titles }: Sending,
  { auth, mailer, now }: OpeningParts,
): Promise<void> {
  const { personId, clusterId, name } = person.actor;
  const link = newLink(clusterId, { roundId: round.id, personId }, now);
  await insertLink(trx, link);
  const strategy = found(await findStrategy(trx, clusterId, round.strategyId));
  const cluster = found(await findCluster(trx, clusterId));
  const document = roundMail(mailWords(person.lang), {
    name,
    cluster: cluster.name,
    strategy: strategy.shortTitle,
    period: round.period,
    message: round.message,
    asked: items.map(({ subjectId, dueOn }) => ({ title: titles.get(subjectId) ?? '', dueOn })),
    // After the #: neither the server's log nor another site's sees it.
    url: `${auth.baseUrl}/oppdater#${linkToken(auth.secret, link)}`,
    // The whole of the last day.
    validUntil: norwegianDayStart(addDays(round.graceOn, 1)),
  });
  const mailId = await mailer.enqueue(trx, { clusterId, to: person.email, personId, document });
  // It is the day's mail: no reminder comes on top of it.
  await insertReminder(trx, { clusterId, personId, day: norwegianDay(now), mailId });
}
