// Mine oppdateringer: all that waits for whoever is signed in, and the answers to it.
import { findPerson } from '#db/people/person-queries.ts';
import { listAskable } from '#db/round/askable-queries.ts';
import { findRound } from '#db/round/round-queries.ts';
import { findItem, listItemsOf } from '#db/round/round-item-queries.ts';
import { listStrategies } from '#db/strategy/strategy-queries.ts';
import { found, refuse } from '#server/refusal.ts';
import type { ActorContext } from '#server/request-context.ts';
import { answerItem } from '#server/round/answer-item.ts';
import { dueItems, standingNow } from '#server/round/due-items.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import type { DueRound } from '#shared/round/due-item.ts';
import { ownedThings } from '#shared/round/owned.ts';
import { takesAnswers } from '#shared/round/round-date.ts';
import { answerItemInput, itemIdInput } from '#shared/round/round-schema.ts';

export const answerProcedures = {
  /** Round by round, the one that is due first first. */
  mine: readProcedure('round:answer').query(async ({ ctx }) => {
    const items = await listItemsOf(ctx.db.read, ctx.actor.clusterId, ctx.actor.personId);
    const rounds: DueRound[] = [];
    for (const [roundId, own] of Map.groupBy(items, (item) => item.roundId)) {
      const due = await dueRound(ctx, roundId, own);
      if (due) rounds.push(due);
    }
    return { today: norwegianDay(ctx.now), rounds };
  }),

  /** All that the reader answers for, whether a round asks or not, strategy by strategy. */
  owned: readProcedure('round:answer').query(async ({ ctx }) => {
    const { clusterId } = ctx.actor;
    const today = norwegianDay(ctx.now);
    const people = await listAskable(ctx.db.read, clusterId, today, ctx.auth);
    const known = people.find(({ actor }) => actor.personId === ctx.actor.personId);
    const reader = { actor: ctx.actor, leads: known?.leads ?? [] };
    const things = [];
    for (const { id } of await listStrategies(ctx.db.read, clusterId))
      things.push(...ownedThings(await standingNow(ctx, clusterId, id), reader, today));
    return { today, things };
  }),

  /** One thing that a round asks, for the secretariat to answer in the place of whoever is asked. */
  item: readProcedure('round:manage')
    .input(itemIdInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const item = found(await findItem(ctx.db.read, clusterId, input.itemId));
      const due = (await dueRound(ctx, item.roundId, [item])) ?? refuse('round_over');
      const person = item.personId && (await findPerson(ctx.db.read, clusterId, item.personId));
      return { due: due.items[0] ?? refuse('not_found'), person: person ? person.name : null };
    }),

  answerItem: writeProcedure('round:answer')
    .input(answerItemInput)
    .mutation(async ({ ctx, input }) => {
      const { id, answer, answeredAt } = await answerItem(ctx, input);
      return { id, answer, answeredAt };
    }),
};

/** Null when the round takes no answers any longer. */
export async function dueRound(
  ctx: Pick<ActorContext, 'db' | 'now'> & { actor: { clusterId: string } },
  roundId: string,
  items: Parameters<typeof dueItems>[1],
): Promise<DueRound | null> {
  const { clusterId } = ctx.actor;
  const round = found(await findRound(ctx.db.read, clusterId, roundId));
  if (!takesAnswers(round, norwegianDay(ctx.now))) return null;
  const standing = await standingNow(ctx, clusterId, round.strategyId);
  const { id, period, message, lang, contentDueOn, dueOn, graceOn, reviewBodyIds } = round;
  const { slug, shortTitle, lang: strategyLang } = standing.strategy;
  return {
    round: { id, period, message, lang, contentDueOn, dueOn, graceOn, reviewBodyIds },
    strategy: { slug, title: shortTitle, lang: strategyLang },
    items: dueItems(standing, items),
  };
}
