// One answer to one thing that a round asks: the value, update or assessment itself and the round's note that it came, in
// one write.
import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from 'kysely';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { findItem, updateItemAnswer } from '#db/round/round-item-queries.ts';
import { findRound } from '#db/round/round-queries.ts';
import type { Database } from '#db/schema.ts';
import type { Attribution } from '#db/strategy/recorded-ids.ts';
import type { Write } from '#server/change-row.ts';
import { recordObservation } from '#server/indicator/record-observation.ts';
import { recordMeasureUpdate } from '#server/measure/record-update.ts';
import { checked, found, refuse, refuseField } from '#server/refusal.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { standingNow } from '#server/round/due-items.ts';
import { mayReview } from '#server/round/may-review.ts';
import { assessGoal } from '#server/strategy/assess-goal.ts';
import { recordObservationInput } from '#shared/indicator/indicator-schema.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { recordMeasureUpdateInput } from '#shared/measure/measure-schema.ts';
import { can } from '#shared/permission.ts';
import { permissionFor } from '#shared/round/asked.ts';
import { dueSubject, unchangedAnswer } from '#shared/round/due-item.ts';
import { takesAnswers } from '#shared/round/round-date.ts';
import type { AnswerItemInput, SaidAnswer } from '#shared/round/round-schema.ts';
import type { RoundItemRow, RoundRow } from '#shared/round/round-type.ts';
import { assessGoalInput } from '#shared/strategy/goal-schema.ts';

/** Refuses `not_found` for what is asked of somebody else, `round_over` when the round takes no answers. `byLink`: its id. */
export async function answerItem(
  ctx: ActorContext,
  { itemId, answer }: AnswerItemInput,
  byLink: string | null = null,
): Promise<RoundItemRow> {
  const { clusterId, personId } = ctx.actor;
  const asked = found(await findItem(ctx.db.read, clusterId, itemId));
  if (asked.personId !== personId && !can(ctx.actor, 'round:manage')) refuse('not_found');
  // Sent once more, since the first answer's answer was lost: it is written once.
  if (asked.answer !== null) return asked;
  const round = found(await findRound(ctx.db.read, clusterId, asked.roundId));
  // Read before the write begins: the standing takes many queries.
  const said =
    answer.kind === 'unchanged' ? await unchanged(ctx, round, asked, answer.seen) : answer;
  if (said.kind !== asked.kind) refuseField('answer', 'choice_invalid');
  const isReviewed =
    round.reviewBodyIds.includes(asked.bodyId ?? '') && !(await mayReview(ctx, asked));
  if (isReviewed) await rehearse(ctx, asked, said);
  return auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
    const before = found(await findItem(trx, clusterId, itemId));
    if (before.answer !== null) return before;
    await checkOpen(ctx, trx, before);
    const kind = answer.kind === 'unchanged' ? ('unchanged' as const) : ('updated' as const);
    const given = { answer: kind, submittedAt: ctx.now, submittedById: personId };
    const after: RoundItemRow = isReviewed
      ? { ...before, ...given, submission: said, ...unreviewed }
      : { ...before, ...given, ...approved(ctx, personId), ...unreviewed };
    if (!isReviewed) {
      const attribution = onBehalf(before.personId, personId);
      await writeAnswer({ ctx, trx, audit, attribution }, before, said);
    }
    await updateItemAnswer(trx, clusterId, after);
    const action = isReviewed ? 'round.submitItem' : 'round.answerItem';
    const told = itemTold(before, after);
    // One that was passed on can be told from somebody who was signed in.
    await audit({ action, ...told, after: byLink ? { ...told.after, byLink } : told.after });
    return after;
  });
}

const unreviewed = { reviewNote: '', reviewedAt: null, reviewedById: null };

/** As the trail has it, which all may read and nobody forgets: without what does not count, and notes to one person. */
export function itemTold(before: RoundItemRow, after: RoundItemRow) {
  const told = ({ submission: _said, reviewNote: _note, ...rest }: RoundItemRow) => rest;
  return {
    entity: 'round_item',
    entityId: before.id,
    before: told(before),
    after: told(after),
  };
}

/** Refuses what could not be written, and writes nothing: before it waits for somebody's approval. */
async function rehearse(ctx: ActorContext, item: RoundItemRow, said: SaidAnswer): Promise<void> {
  class Rehearsed extends Error {}
  const trial = auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
    await writeAnswer({ ctx, trx, audit }, item, said);
    throw new Rehearsed();
  });
  await trial.catch((error: unknown) => {
    if (!(error instanceof Rehearsed)) throw error;
  });
}

/** The item as answered: by whoever said it, from now on. */
export function approved({ now }: Pick<ActorContext, 'now'>, answeredById: string | null) {
  return { answeredAt: now, answeredById, submission: null, reviewNote: '' };
}

async function checkOpen(
  { actor, now }: ActorContext,
  trx: Transaction<Database>,
  { roundId }: RoundItemRow,
): Promise<void> {
  const round = found(await findRound(trx, actor.clusterId, roundId));
  if (!takesAnswers(round, norwegianDay(now))) refuse('round_over');
}

async function unchanged(
  ctx: ActorContext,
  { strategyId }: RoundRow,
  asked: RoundItemRow,
  seen: SaidAnswer,
): Promise<SaidAnswer> {
  const standing = await standingNow(ctx, ctx.actor.clusterId, strategyId);
  const subject = dueSubject(standing, asked) ?? refuse('not_found');
  const now = unchangedAnswer(subject) ?? refuseField('answer', 'choice_invalid');
  // Nobody confirms what they have not seen.
  return isDeepStrictEqual(now, seen) ? now : refuse('conflict');
}

/** What an answer says, as the form of its own would send it. */
function checkedInput({ subjectId, period }: RoundItemRow, answer: SaidAnswer) {
  if (answer.kind === 'measure')
    return {
      kind: answer.kind,
      input: checked(recordMeasureUpdateInput, { ...answer, measureId: subjectId }),
    };
  if (answer.kind === 'goal')
    return {
      kind: answer.kind,
      input: checked(assessGoalInput, { ...answer, goalId: subjectId, period }),
    };
  const full = { ...answer, indicatorId: subjectId, period, isBreak: false, source: '' };
  // Not asked for in a round: as they were.
  const { isBreak: _break, source: _source, ...input } = checked(recordObservationInput, full);
  return { kind: answer.kind, input };
}

/** Whose answer it is, where another than whoever is asked records it. What nobody is asked is nobody else's. */
export function onBehalf(ownerId: string | null, recordedById: string): Attribution {
  return { onBehalfOfId: ownerId === recordedById ? null : ownerId };
}

/** By the rules of what is answered: who may, and what it takes. */
export async function writeAnswer(
  { ctx, ...rest }: Write,
  item: RoundItemRow,
  answer: SaidAnswer,
): Promise<void> {
  const permission = permissionFor[item.kind];
  const write: Write = { attribution: {}, ...rest, ctx: { ...ctx, permission } };
  const said = checkedInput(item, answer);
  if (said.kind === 'measure') await recordMeasureUpdate(write, said.input);
  else if (said.kind === 'indicator')
    await recordObservation(write, said.input, { kind: 'round', period: item.period });
  else await assessGoal(write, said.input);
}
