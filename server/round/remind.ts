// The day's reminders: one mail for each who is to be told something, once, whatever happens in between. Each stands in a
// transaction of its own with the note that it was made, so that a run which was cut off goes on where it was.
import type { Transaction } from 'kysely';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { mailPreferences } from '#db/mail/preference-queries.ts';
import { listClusterIds } from '#db/people/retention-queries.ts';
import { listAskable, type AskablePerson } from '#db/round/askable-queries.ts';
import {
  insertReminder,
  listLastDigests,
  listLastNudges,
  listRemindedOn,
} from '#db/round/reminder-queries.ts';
import { listItems } from '#db/round/round-item-queries.ts';
import { updateLinkTold } from '#db/round/round-link-queries.ts';
import type { Database } from '#db/schema.ts';
import { systemPersonId } from '#db/people/system-person.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import { mailStop } from '#server/mail/stop-mail.ts';
import {
  digestSource,
  linkKey,
  nudgeData,
  reminderData,
  type DigestSource,
} from '#server/round/digest.ts';
import { NothingToTell, wasTold, type TellingParts } from '#server/round/tell-round.ts';
import { norwegianDay, type IsoDate, type IsoInstant } from '#shared/iso-date.ts';
import type { MailDocument } from '#shared/mail/mail-document.ts';
import { isQuietDay, wantsMail } from '#shared/mail/mail-preference.ts';
import { nudgeMail } from '#shared/mail/nudge-mail.ts';
import { reminderMail } from '#shared/mail/reminder-mail.ts';
import { isNudgeDay, nudgesByPerson } from '#shared/round/nudge-rule.ts';
import { remindersOn, stillWaiting, type Reminder } from '#shared/round/reminder-rule.ts';
import type { RoundItemRow } from '#shared/round/round-type.ts';
import { nudgeKey } from '#shared/strategy/nudge.ts';
import type { PlacedNudge } from '#server/round/plan-nudges.ts';

export async function remindAll(
  parts: TellingParts,
  now: IsoInstant,
  didOne: () => Promise<void>,
): Promise<void> {
  for (const clusterId of await listClusterIds(parts.connection.read))
    await remindCluster(parts, clusterId, now, didOne);
  void parts.mailer.kick();
}

async function remindCluster(
  parts: TellingParts,
  clusterId: string,
  now: IsoInstant,
  didOne: () => Promise<void>,
): Promise<void> {
  const { read } = parts.connection;
  const today = norwegianDay(now);
  const people = await listAskable(read, clusterId, today, parts.auth);
  const preferenceOf = await mailPreferences(read, clusterId);
  const digests = await listLastDigests(read, clusterId);
  const lastNudges = await listLastNudges(read, clusterId);
  const reminded = await listRemindedOn(read, clusterId, today);
  const source = await digestSource(parts, clusterId, now);
  const isQuietFor = (personId: string) => (day: string) => isQuietDay(preferenceOf(personId), day);
  const reminders = remindersOn(today, source.rounds, people, (personId) => ({
    toldAt: digests.get(personId) ?? null,
    askedAt: (roundId) => source.links.get(linkKey(roundId, personId))?.toldAt ?? null,
    isQuiet: isQuietFor(personId),
  }));
  const nudged = nudgesByPerson(source.nudges, people);
  const failed: unknown[] = [];
  for (const person of people) {
    const { personId } = person.actor;
    if (reminded.has(personId)) continue;
    const own = nudged.get(personId) ?? [];
    const day = { today, isQuiet: isQuietFor(personId), last: lastNudges.get(personId) ?? null };
    const isDue = wantsMail(preferenceOf(personId), 'nudge') && isNudgeDay(day, own.map(nudgeKey));
    const one: One = {
      person,
      reminder: reminders.get(personId) ?? null,
      nudges: isDue ? own : [],
      source,
      now,
    };
    if (one.reminder === null && one.nudges.length === 0) continue;
    // One who cannot be reminded keeps nobody else from it.
    const isTold = await remindOne(parts, one).catch((error: unknown) => {
      failed.push(error);
      return false;
    });
    if (isTold) await didOne();
  }
  if (failed.length > 0) throw failed[0];
}

type One = {
  person: AskablePerson;
  reminder: Reminder | null;
  nudges: readonly PlacedNudge[];
  source: DigestSource;
  now: IsoInstant;
};

async function remindOne({ connection, auth, mailer }: TellingParts, one: One): Promise<boolean> {
  const { personId, clusterId } = one.person.actor;
  const day = norwegianDay(one.now);
  const context = { clusterId, actorId: systemPersonId, now: one.now };
  const telling = auditedTransaction(connection.write, context, async (trx, audit) => {
    const { email: to } = one.person;
    // All have been read at once, and many mails have been made since: who has answered by now is not asked again.
    const reminder = one.reminder && (await stillToTell(trx, one.reminder, { clusterId, day }));
    if (reminder === null && one.nudges.length === 0) throw new NothingToTell();
    const document = documentOf(auth, { ...one, reminder });
    const mailId = await mailer.enqueue(trx, { clusterId, to, personId, document });
    const nudges = one.nudges.length === 0 ? null : one.nudges.map(nudgeKey);
    const row = { clusterId, personId, day, mailId, digestAt: one.now, nudges };
    if (!(await insertReminder(trx, row))) throw new NothingToTell();
    // It held the link to all that they ask: the mail of a round that opened has nothing to add.
    for (const { round } of reminder?.own ?? [])
      await updateLinkTold(trx, clusterId, { roundId: round.id, personId }, one.now);
    const after = { day, mailId };
    await audit({
      action: 'round.remind',
      entity: 'person',
      entityId: personId,
      before: null,
      after,
    });
  });
  return wasTold(telling);
}

async function stillToTell(
  trx: Transaction<Database>,
  reminder: Reminder,
  { clusterId, day }: { clusterId: string; day: IsoDate },
): Promise<Reminder | null> {
  const told = Object.values(reminder).flat();
  const rows: RoundItemRow[] = [];
  for (const roundId of new Set(told.map(({ round }) => round.id)))
    rows.push(...(await listItems(trx, clusterId, roundId)));
  return stillWaiting(reminder, rows, day);
}

function documentOf(
  auth: TellingParts['auth'],
  { person, reminder, nudges, source, now }: One,
): MailDocument {
  const { name, personId } = person.actor;
  const words = mailWords(person.lang);
  const stop = mailStop(auth, { personId, kind: 'nudge' });
  const nudged = { ...nudgeData(auth.baseUrl, nudges), stop };
  if (reminder === null) return nudgeMail(words, { name, cluster: source.cluster, ...nudged });
  return reminderMail(words, {
    ...reminderData(auth.baseUrl, { personId, reminder, source, now }),
    name,
    nudges: nudges.length === 0 ? null : nudged,
  });
}
