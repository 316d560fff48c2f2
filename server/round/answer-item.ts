// One answer to one thing that a round asks: the value, update or assessment itself and the round's note that it came, in
// one write.
import type { Transaction } from 'kysely';
import { auditedTransaction } from '#db/audited-transaction.ts';
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
import type { AnswerItemInput, ItemAnswer } from '#shared/round/round-schema.ts';
import type { RoundItemRow, RoundRow } from '#shared/round/round-type.ts';
import { assessGoalInput } from '#shared/strategy/goal-schema.ts';

type SaidAnswer = Exclude<ItemAnswer, { kind: 'unchanged' }>;

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
  return auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
    const before = found(await findItem(trx, clusterId, itemId));
    if (before.personId !== personId && !can(ctx.actor, 'round:manage')) refuse('not_found');
    await checkOpen(ctx, trx, before);
    await writeAnswer({ ctx, trx, audit }, before, said);
    const after: RoundItemRow = {
      ...before,
      answer: answer.kind === 'unchanged' ? 'unchanged' : 'updated',
      answeredAt: ctx.now,
      answeredById: personId,
    };
    await updateItemAnswer(trx, clusterId, after);
    const told = { entity: 'round_item', entityId: itemId, before, after };
    await audit({ action: 'round.answerItem', ...told });
    return after;
  });
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

/** By the rules of what is answered: who may, and what it takes. */
async function writeAnswer(
  { ctx, trx, audit }: Write,
  { kind, subjectId, period }: RoundItemRow,
  answer: SaidAnswer,
): Promise<void> {
  const write: Write = { ctx: { ...ctx, permission: permissionFor[kind] }, trx, audit };
  if (answer.kind === 'measure')
    await recordMeasureUpdate(
      write,
      checked(recordMeasureUpdateInput, { ...answer, measureId: subjectId }),
    );
  else if (answer.kind === 'indicator') {
    const full = { ...answer, indicatorId: subjectId, period, isBreak: false, source: '' };
    // Not asked for in a round: as they were.
    const { isBreak: _break, source: _source, ...said } = checked(recordObservationInput, full);
    await recordObservation(write, said);
  } else
    await assessGoal(write, checked(assessGoalInput, { ...answer, goalId: subjectId, period }));
}
