// What the link in a round's mail opens, without signing in: the bearer's own items of that round, and nothing else.
import { recordEvent } from '#db/audited-transaction.ts';
import { findCluster } from '#db/people/people-queries.ts';
import { listItemsOf } from '#db/round/round-item-queries.ts';
import { updateLinkOpened } from '#db/round/round-link-queries.ts';
import { found, refuse } from '#server/refusal.ts';
import type { RequestContext } from '#server/request-context.ts';
import { answerItem } from '#server/round/answer-item.ts';
import { dueRound } from '#server/round/answer-procedures.ts';
import { findBearer, type Bearer } from '#server/round/round-link.ts';
import { publicProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { answerByLinkInput, linkInput } from '#shared/round/round-schema.ts';

const why =
  'the link in a round’s mail is signed, one person’s, and opens what that round asks of them';

export const linkProcedures = {
  /** What is asked, and whose link it is. A mutation, so that the token stands in no address. */
  openLink: publicProcedure(why)
    .input(linkInput)
    .mutation(async ({ ctx, input }) => {
      const bearer = await findBearer(ctx, input.token);
      const items = await ownItems(ctx, bearer);
      // Used up: all is answered, and nobody can be given it afterwards.
      if (items.every(({ answer }) => answer !== null)) refuse('link_used_up');
      await recordUse(ctx, bearer);
      return { today: norwegianDay(ctx.now), ...(await shown(ctx, bearer)) };
    }),

  answerByLink: publicProcedure(why)
    .input(answerByLinkInput)
    .mutation(async ({ ctx, input: { token, ...input } }) => {
      const bearer = await findBearer(ctx, token);
      const items = await ownItems(ctx, bearer);
      // Of another round, or another's: the link opens neither.
      if (!items.some(({ id }) => id === input.itemId)) refuse('not_found');
      if (items.every(({ answer }) => answer !== null)) refuse('link_used_up');
      const { actor, link } = bearer;
      const { id, answer, answeredAt } = await answerItem(
        { ...ctx, actor, permission: 'round:answer' },
        input,
        link.id,
      );
      return { id, answer, answeredAt };
    }),
};

async function ownItems(ctx: RequestContext, { link, round }: Bearer) {
  const items = await listItemsOf(ctx.db.read, link.clusterId, link.personId);
  return items.filter(({ roundId }) => roundId === round.id);
}

async function shown(ctx: RequestContext, bearer: Bearer) {
  const { actor, round } = bearer;
  const items = await ownItems(ctx, bearer);
  const due = found((await dueRound({ ...ctx, actor }, round.id, items)) ?? undefined);
  const { name } = found(await findCluster(ctx.db.read, actor.clusterId));
  return { ...due, name: actor.name, cluster: name };
}

/** Each opening leaves an entry: whose link, of which round. What is answered leaves its own. */
async function recordUse(ctx: RequestContext, { link, actor }: Bearer): Promise<void> {
  await updateLinkOpened(ctx.db.write, link.id, ctx.now);
  const context = { clusterId: link.clusterId, actorId: actor.personId, now: ctx.now };
  await recordEvent(ctx.db.write, context, {
    action: 'round.openLink',
    entity: 'reporting_round',
    entityId: link.roundId,
  });
}
