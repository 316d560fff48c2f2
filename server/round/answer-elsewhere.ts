// What is recorded on a thing's own page answers the open rounds that ask for it.
import { answerElsewhere } from '#db/round/round-item-queries.ts';
import type { Write } from '#server/change-row.ts';

export function answerOpenRounds(
  { ctx: { actor, now }, trx }: Pick<Write, 'ctx' | 'trx'>,
  asked: Parameters<typeof answerElsewhere>[2],
): Promise<void> {
  return answerElsewhere(trx, actor.clusterId, asked, { personId: actor.personId, now });
}
