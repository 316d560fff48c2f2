// What an open round asks of somebody who may no longer answer goes to whoever may now: after a hand-over whose day has
// come, or when a role has ended. Where there is nobody, the round says so, until there is.
import { auditedTransaction } from '#db/audited-transaction.ts';
import { listItems, updateItemPerson } from '#db/round/round-item-queries.ts';
import { listRounds } from '#db/round/round-queries.ts';
import { systemPersonId } from '#db/people/system-person.ts';
import { itemTold } from '#server/round/answer-item.ts';
import { planRound } from '#server/round/open-round.ts';
import { toBeTold } from '#server/round/round-link.ts';
import type { TellingParts } from '#server/round/tell-round.ts';
import { norwegianDay, type IsoInstant } from '#shared/iso-date.ts';
import { answererToday } from '#shared/round/asked.ts';
import { takesAnswers } from '#shared/round/round-date.ts';

export async function passOnRounds(
  { connection: { read, write }, auth }: Pick<TellingParts, 'connection' | 'auth'>,
  clusterId: string,
  now: IsoInstant,
  didOne: () => Promise<void>,
): Promise<void> {
  for (const round of await listRounds(read, clusterId)) {
    if (!takesAnswers(round, norwegianDay(now))) continue;
    const { content, people } = await planRound(read, clusterId, round, { auth, now });
    const isMoved = (one: { before: Item; after: Item }) =>
      one.before.personId !== one.after.personId;
    const answerer = (before: Item) => {
      const personId = answererToday(before, content, people, clusterId);
      return { before, after: { ...before, personId } };
    };
    if (!(await listItems(read, clusterId, round.id)).map(answerer).some(isMoved)) continue;
    const context = { clusterId, actorId: systemPersonId, now };
    await auditedTransaction(write, context, async (trx, audit) => {
      const moved = (await listItems(trx, clusterId, round.id)).map(answerer).filter(isMoved);
      for (const { before, after } of moved) {
        await updateItemPerson(trx, clusterId, after);
        await audit({ action: 'round.passOn', ...itemTold(before, after) });
      }
      for (const personId of new Set(moved.map(({ after }) => after.personId)))
        if (personId !== null) await toBeTold(trx, clusterId, { roundId: round.id, personId }, now);
    });
    await didOne();
  }
}

type Item = Awaited<ReturnType<typeof listItems>>[number];
