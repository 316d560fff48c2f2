// The day's reminders: one mail for each who is to be told something, once, whatever happens in between. Each stands in a
// transaction of its own with the note that it was made, so that a run which was cut off goes on where it was.
import { auditedTransaction } from '#db/audited-transaction.ts';
import { findCluster } from '#db/people/people-queries.ts';
import { listPersons } from '#db/people/person-queries.ts';
import { listClusterIds } from '#db/people/retention-queries.ts';
import { listAskable, type AskablePerson } from '#db/round/askable-queries.ts';
import { insertReminder, listRemindedOn } from '#db/round/reminder-queries.ts';
import { listItems } from '#db/round/round-item-queries.ts';
import { listLinks } from '#db/round/round-link-queries.ts';
import { listRounds } from '#db/round/round-queries.ts';
import { systemPersonId } from '#db/seed/load-seed.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import { found } from '#server/refusal.ts';
import { standingNow } from '#server/round/due-items.ts';
import type { RoundJobParts } from '#server/round/round-jobs.ts';
import { linkToken } from '#server/round/round-link.ts';
import { addDays, norwegianDay, norwegianDayStart, type IsoInstant } from '#shared/iso-date.ts';
import { reminderMail, type ReminderMailData } from '#shared/mail/reminder-mail.ts';
import {
  remindersOn,
  type OpenRound,
  type Reminder,
  type Waiting,
} from '#shared/round/reminder-rule.ts';
import type { RoundRow } from '#shared/round/round-type.ts';

export async function remindAll(
  parts: RoundJobParts,
  now: IsoInstant,
  didOne: () => Promise<void>,
): Promise<void> {
  for (const clusterId of await listClusterIds(parts.connection.read))
    await remindCluster(parts, clusterId, now, didOne);
  void parts.mailer.kick();
}

async function remindCluster(
  parts: RoundJobParts,
  clusterId: string,
  now: IsoInstant,
  didOne: () => Promise<void>,
): Promise<void> {
  const { read } = parts.connection;
  const today = norwegianDay(now);
  const rounds: OpenRound[] = [];
  for (const round of await listRounds(read, clusterId))
    if (round.state === 'open')
      rounds.push({ round, items: await listItems(read, clusterId, round.id) });
  const people = await listAskable(read, clusterId, today, parts.auth);
  const reminded = await listRemindedOn(read, clusterId, today);
  const words = await wordsOf(parts, clusterId, rounds, now);
  // What has been taken out of the strategy since is no longer waited for.
  const standing = rounds.map(({ round, items }) => ({
    round,
    items: items.filter(({ subjectId }) => words.titles.has(subjectId)),
  }));
  const failed: unknown[] = [];
  for (const [personId, reminder] of remindersOn(today, standing, people)) {
    const person = people.find(({ actor }) => actor.personId === personId);
    if (!person || reminded.has(personId)) continue;
    // One who cannot be reminded keeps nobody else from it.
    const isTold = await remindOne(parts, { person, reminder, words, now }).catch(
      (error: unknown) => {
        failed.push(error);
        return false;
      },
    );
    if (isTold) await didOne();
  }
  if (failed.length > 0) throw failed[0];
}

/** Another process told the person first: nothing of this stands. */
class ToldAlready extends Error {}

type Words = {
  cluster: string;
  /** Of what is asked about, of people, of strategies: by id. */
  titles: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
  strategies: ReadonlyMap<string, { slug: string; title: string }>;
  /** The link that holds, by round and person. */
  links: ReadonlyMap<string, string>;
};

async function wordsOf(
  { connection: { read }, auth }: RoundJobParts,
  clusterId: string,
  rounds: readonly OpenRound[],
  now: IsoInstant,
): Promise<Words> {
  const titles = new Map<string, string>();
  const strategies = new Map<string, { slug: string; title: string }>();
  const links = new Map<string, string>();
  for (const { round } of rounds) {
    const standing = await standingNow({ db: { read }, now }, clusterId, round.strategyId);
    const { slug, shortTitle } = standing.strategy;
    strategies.set(round.strategyId, { slug, title: shortTitle });
    for (const { row } of [...standing.measures, ...standing.indicators, ...standing.goals])
      titles.set(row.id, row.title);
    for (const link of await listLinks(read, clusterId, round.id)) {
      const key = `${round.id} ${link.personId}`;
      if (link.revokedAt === null && !links.has(key)) links.set(key, linkToken(auth.secret, link));
    }
  }
  const persons = await listPersons(read, clusterId);
  return {
    cluster: found(await findCluster(read, clusterId)).name,
    titles,
    names: new Map(persons.map(({ id, name }) => [id, name])),
    strategies,
    links,
  };
}

type One = { person: AskablePerson; reminder: Reminder; words: Words; now: IsoInstant };

async function remindOne(
  { connection, auth, mailer }: RoundJobParts,
  { person, reminder, words, now }: One,
): Promise<boolean> {
  const { personId, clusterId } = person.actor;
  const day = norwegianDay(now);
  const document = reminderMail(
    mailWords(person.lang),
    mailData(auth.baseUrl, { person, reminder, words, now }),
  );
  const context = { clusterId, actorId: systemPersonId, now };
  const telling = auditedTransaction(connection.write, context, async (trx, audit) => {
    const mailId = await mailer.enqueue(trx, { clusterId, to: person.email, personId, document });
    if (!(await insertReminder(trx, { clusterId, personId, day, mailId }))) throw new ToldAlready();
    const after = { day, mailId };
    await audit({
      action: 'round.remind',
      entity: 'person',
      entityId: personId,
      before: null,
      after,
    });
  });
  return telling.then(
    () => true,
    (error: unknown) => {
      if (error instanceof ToldAlready) return false;
      throw error;
    },
  );
}

function mailData(baseUrl: string, { person, reminder, words, now }: One): ReminderMailData {
  const { personId, name } = person.actor;
  const strategyOf = (round: RoundRow) => found(words.strategies.get(round.strategyId));
  const named = (round: RoundRow) => ({
    strategy: strategyOf(round).title,
    period: round.period,
  });
  const silentOf = ({ round, items }: Waiting) => ({
    ...named(round),
    url: `${baseUrl}/${strategyOf(round).slug}/runder/${round.id}`,
    people: [...Map.groupBy(items, (item) => item.personId ?? '')].map(([id, own]) => ({
      name: words.names.get(id) ?? '',
      count: own.length,
    })),
  });
  // Whoever is told of a whole round needs not be told of a group in it again.
  const wider = new Set(reminder.all.map(({ round }) => round.id));
  const led = reminder.led.filter(({ round }) => !wider.has(round.id));
  const rounds = [...reminder.own, ...led, ...reminder.all].map(({ round }) => round.graceOn);
  return {
    name,
    cluster: words.cluster,
    today: norwegianDay(now),
    own: reminder.own.map(({ round, items }) => {
      const token = words.links.get(`${round.id} ${personId}`);
      return {
        ...named(round),
        url: token ? `${baseUrl}/oppdater#${token}` : `${baseUrl}/mine-oppdateringer`,
        isPersonal: token !== undefined,
        asked: items.map(({ subjectId, dueOn }) => ({
          title: words.titles.get(subjectId) ?? '',
          dueOn,
        })),
      };
    }),
    silent: [...led, ...reminder.all].map(silentOf),
    validUntil: norwegianDayStart(addDays(rounds.toSorted().at(-1) ?? norwegianDay(now), 1)),
  };
}
