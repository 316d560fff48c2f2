// What is recorded on a thing's own page answers the open rounds that ask for it, unless a group approves its answers there.
import { answerElsewhere, listBodiesReviewing } from '#db/round/round-item-queries.ts';
import type { Write } from '#server/change-row.ts';
import { refuse } from '#server/refusal.ts';
import { mayReview } from '#server/round/may-review.ts';

/** Refuses `round_reviews` to those whose answer would have to be approved: recording is no way around that. */
export async function answerOpenRounds(
  { ctx, trx, attribution }: Pick<Write, 'ctx' | 'trx' | 'attribution'>,
  asked: Parameters<typeof answerElsewhere>[2],
): Promise<void> {
  const { personId, clusterId } = ctx.actor;
  // An answer to a round says who stands behind it, and has been approved where it must.
  const reviewing = attribution ? [] : await listBodiesReviewing(trx, clusterId, asked);
  for (const bodyId of reviewing) if (!(await mayReview(ctx, { bodyId }))) refuse('round_reviews');
  await answerElsewhere(trx, clusterId, asked, { personId, now: ctx.now });
}
