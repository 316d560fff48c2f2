// One answer to one thing that a round asks: the value, update or assessment itself and the round's note that it came, in
// one write.
import type { Transaction } from 'kysely';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { listAskable } from '#db/round/askable-queries.ts';
import { findItem, updateItemAnswer } from '#db/round/round-item-queries.ts';
import { findRound } from '#db/round/round-queries.ts';
import type { Database } from '#db/schema.ts';
import type { Write } from '#server/change-row.ts';
import { recordObservation } from '#server/indicator/record-observation.ts';
import { recordMeasureUpdate } from '#server/measure/record-update.ts';
import { checked, found, refuse, refuseField } from '#server/refusal.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { standingNow } from '#server/round/due-items.ts';
import { assessGoal } from '#server/strategy/assess-goal.ts';
import { recordObservationInput } from '#shared/indicator/indicator-schema.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { recordMeasureUpdateInput } from '#shared/measure/measure-schema.ts';
import { can, type Permission } from '#shared/permission.ts';
import { dueSubject, unchangedAnswer } from '#shared/round/due-item.ts';
import { takesAnswers } from '#shared/round/round-date.ts';
import type { AnswerItemInput, SaidAnswer } from '#shared/round/round-schema.ts';
import type { RoundItemRow, RoundRow } from '#shared/round/round-type.ts';
import { assessGoalInput } from '#shared/strategy/goal-schema.ts';

/** Refuses `not_found` for what is asked of somebody else, `round_over` when the round takes no answers. */
export async function answerItem(
  ctx: ActorContext,
  { itemId, answer }: AnswerItemInput,
): Promise<RoundItemRow> {
  const { clusterId, personId } = ctx.actor;
  const asked = found(await findItem(ctx.db.read, clusterId, itemId));
  const round = found(await findRound(ctx.db.read, clusterId, asked.roundId));
  // Read before the write begins: the standing takes many queries.
  const said = answer.kind === 'unchanged' ? await unchanged(ctx, round, asked) : answer;
  if (said.kind !== asked.kind) refuseField('answer', 'choice_invalid');
  const mayApprove = await mayReview(ctx, asked);
  return auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
    const before = found(await findItem(trx, clusterId, itemId));
    if (before.personId !== personId && !can(ctx.actor, 'round:manage')) refuse('not_found');
    const open = await openRoundOf(ctx, trx, before);
    const isReviewed = open.reviewBodyIds.includes(before.bodyId ?? '') && !mayApprove;
    const kind = answer.kind === 'unchanged' ? ('unchanged' as const) : ('updated' as const);
    const given = { answer: kind, submittedAt: ctx.now, submittedById: personId };
    const after: RoundItemRow = isReviewed
      ? { ...before, ...given, submission: said, reviewNote: '', reviewedAt: null }
      : { ...before, ...given, ...approved(ctx, personId) };
    if (isReviewed) checkedInput(before, said);
    else await writeAnswer({ ctx, trx, audit }, before, said);
    await updateItemAnswer(trx, clusterId, after);
    const action = isReviewed ? 'round.submitItem' : 'round.answerItem';
    await audit({ action, entity: 'round_item', entityId: itemId, before, after });
    return after;
  });
}

/** The item as answered: by whoever said it, from now on. */
export function approved({ now }: Pick<ActorContext, 'now'>, answeredById: string | null) {
  return { answeredAt: now, answeredById, submission: null, reviewNote: '' };
}

/** Whoever leads the body that answers for the item, and the secretariat. */
export async function mayReview(
  { db, actor, now, auth }: ActorContext,
  { bodyId }: Pick<RoundItemRow, 'bodyId'>,
): Promise<boolean> {
  if (can(actor, 'round:manage')) return true;
  const people = await listAskable(db.read, actor.clusterId, norwegianDay(now), auth);
  const leads = people.find((each) => each.actor.personId === actor.personId)?.leads ?? [];
  return bodyId !== null && leads.includes(bodyId);
}

export async function openRoundOf(
  { actor, now }: ActorContext,
  trx: Transaction<Database>,
  { roundId }: RoundItemRow,
): Promise<RoundRow> {
  const round = found(await findRound(trx, actor.clusterId, roundId));
  return takesAnswers(round, norwegianDay(now)) ? round : refuse('round_over');
}

async function unchanged(
  ctx: ActorContext,
  { strategyId }: RoundRow,
  asked: RoundItemRow,
): Promise<SaidAnswer> {
  const standing = await standingNow(ctx, ctx.actor.clusterId, strategyId);
  const subject = dueSubject(standing, asked) ?? refuse('not_found');
  return unchangedAnswer(subject) ?? refuseField('answer', 'choice_invalid');
}

const permissionFor = {
  measure: 'measure:update',
  indicator: 'indicator:record',
  goal: 'strategy:assess',
} as const satisfies Record<RoundItemRow['kind'], Permission>;

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

/** By the rules of what is answered: who may, and what it takes. */
export async function writeAnswer(
  { ctx, trx, audit }: Write,
  item: RoundItemRow,
  answer: SaidAnswer,
): Promise<void> {
  const write: Write = { ctx: { ...ctx, permission: permissionFor[item.kind] }, trx, audit };
  const said = checkedInput(item, answer);
  if (said.kind === 'measure') await recordMeasureUpdate(write, said.input);
  else if (said.kind === 'indicator') await recordObservation(write, said.input);
  else await assessGoal(write, said.input);
}
