// Answers that count once they are approved: who leads a group sees them, takes them, or returns them with a note.
import type { Transaction } from 'kysely';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { findMeasure } from '#db/measure/measure-queries.ts';
import { listUpdatesOfMeasure } from '#db/measure/measure-update-queries.ts';
import { listPersons } from '#db/people/person-queries.ts';
import { listAskable } from '#db/round/askable-queries.ts';
import { findItem, listSubmitted, updateItemAnswer } from '#db/round/round-item-queries.ts';
import { findRound } from '#db/round/round-queries.ts';
import type { Database } from '#db/schema.ts';
import { found, refuse } from '#server/refusal.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { approved, itemTold, onBehalf, writeAnswer } from '#server/round/answer-item.ts';
import { dueItems, standingNow } from '#server/round/due-items.ts';
import { mayReview, reviewedBodies } from '#server/round/may-review.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { itemIdInput, returnItemInput, type SaidAnswer } from '#shared/round/round-schema.ts';
import type { RoundItemRow } from '#shared/round/round-type.ts';

export const reviewProcedures = {
  /** What waits for the reader's approval, with who said it. */
  reviews: readProcedure('round:answer').query(async ({ ctx }) => {
    const { clusterId } = ctx.actor;
    const items = await listSubmitted(ctx.db.read, clusterId, await reviewedBodies(ctx));
    const persons = await listPersons(ctx.db.read, clusterId);
    const nameOf = (id: string | null) => persons.find((person) => person.id === id)?.name ?? '';
    const shown = [];
    for (const [roundId, own] of Map.groupBy(items, (item) => item.roundId)) {
      const { strategyId } = found(await findRound(ctx.db.read, clusterId, roundId));
      const standing = await standingNow(ctx, clusterId, strategyId);
      for (const due of dueItems(standing, own))
        shown.push({ ...due, saidBy: nameOf(due.item.submittedById) });
    }
    return shown;
  }),

  /** It counts from now on, as said by whoever said it. Refuses `conflict` where the thing has changed since. */
  approveItem: writeProcedure('round:answer')
    .input(itemIdInput)
    .mutation(({ ctx, input }) =>
      review(ctx, input.itemId, 'round.approveItem', async (before, write) => {
        const { submission, submittedById } = before;
        if (submission === null || submittedById === null) return refuse('not_found');
        const { clusterId } = ctx.actor;
        const people = await listAskable(write.trx, clusterId, norwegianDay(ctx.now), ctx.auth);
        const said = people.find(({ actor }) => actor.personId === submittedById);
        // In the name of who said it; of one who has left since, in the reviewer's.
        const actor = said?.actor ?? ctx.actor;
        const counted = await upToDate(write.trx, clusterId, before, submission);
        const attribution = {
          ...onBehalf(submittedById, actor.personId),
          approvedById: ctx.actor.personId,
        };
        await writeAnswer({ ...write, ctx: { ...ctx, actor }, attribution }, before, counted);
        return approved(ctx, submittedById);
      }),
    ),

  /** Back to whoever said it, with why. */
  returnItem: writeProcedure('round:answer')
    .input(returnItemInput)
    .mutation(({ ctx, input }) =>
      review(ctx, input.itemId, 'round.returnItem', async () => ({
        answer: null,
        reviewNote: input.note,
      })),
    ),
};

/**
 * The answer as it can be written now. What was said of a measure waits for approval while the measure's own text may be
 * edited: only a newer word on where it stands is in the way. Values and assessments have revisions of their own.
 */
async function upToDate(
  trx: Transaction<Database>,
  clusterId: string,
  { subjectId, submittedAt }: RoundItemRow,
  said: SaidAnswer,
): Promise<SaidAnswer> {
  if (said.kind !== 'measure') return said;
  const measure = found(await findMeasure(trx, clusterId, subjectId));
  const newest = (await listUpdatesOfMeasure(trx, clusterId, subjectId)).at(-1);
  if (newest && submittedAt !== null && newest.recordedAt > submittedAt)
    refuse('conflict', { current: measure });
  return { ...said, version: measure.version };
}

type Judging = (
  before: RoundItemRow,
  write: Parameters<typeof writeAnswer>[0],
) => Promise<Partial<RoundItemRow>>;

async function review(ctx: ActorContext, itemId: string, action: string, judge: Judging) {
  const { clusterId, personId } = ctx.actor;
  const asked = found(await findItem(ctx.db.read, clusterId, itemId));
  if (!(await mayReview(ctx, asked))) refuse('not_found');
  return auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
    const before = found(await findItem(trx, clusterId, itemId));
    if (before.submission === null || before.reviewedAt !== null) refuse('not_found');
    const after: RoundItemRow = {
      ...before,
      ...(await judge(before, { ctx, trx, audit })),
      reviewedAt: ctx.now,
      reviewedById: personId,
    };
    await updateItemAnswer(trx, clusterId, after);
    await audit({ action, ...itemTold(before, after) });
    return { id: itemId };
  });
}
