// The forum's judgement of a goal for a period: saying it again is the period's next revision, and so is undoing it.
import { auditedTransaction } from '#db/audited-transaction.ts';
import { insertAssessment, listAssessmentRevisions } from '#db/strategy/assessment-queries.ts';
import { findGoal } from '#db/strategy/goal-queries.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import { authorise } from '#server/authorise.ts';
import { refuseArchived, refuseStale, takenBack, withoutName } from '#server/change-row.ts';
import { found, refuseField } from '#server/refusal.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { writeProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { assessablePeriodProblem } from '#shared/strategy/assessment-rule.ts';
import { assessGoalInput, undoAssessmentInput } from '#shared/strategy/goal-schema.ts';
import type { AssessmentRow } from '#shared/strategy/snapshot.ts';
import { assessmentResource } from '#shared/strategy/strategy-resource.ts';

type Said = Pick<AssessmentRow, 'status' | 'text' | 'cause' | 'nextStep' | 'isWithdrawn'>;

/** Writes what follows the newest revision, if that is still the one the form was opened with. */
async function reviseAssessment(
  ctx: ActorContext,
  action: string,
  { goalId, period, revision }: { goalId: string; period: string; revision: number },
  next: (newest: AssessmentRow | undefined, previous: AssessmentRow | undefined) => Said,
) {
  const { clusterId, personId } = ctx.actor;
  return auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
    const goal = found(await findGoal(trx, clusterId, goalId));
    authorise(ctx, assessmentResource(clusterId, goal));
    refuseArchived(goal);
    const strategy = found(await findStrategy(trx, clusterId, goal.strategyId));
    const problem = assessablePeriodProblem(strategy, period, norwegianDay(ctx.now));
    if (problem) refuseField('period', problem);
    const [newest, previous] = await listAssessmentRevisions(trx, clusterId, goalId, period);
    refuseStale(newest, revision);
    const after = {
      ...next(newest, previous),
      goalId,
      period,
      revision: (newest?.revision ?? 0) + 1,
      lang: goal.lang,
      isSample: false,
      recordedAt: ctx.now,
    };
    await insertAssessment(trx, clusterId, { ...after, recordedById: personId });
    await audit({
      action,
      entity: 'assessment',
      entityId: goalId,
      before: newest ? withoutName(newest) : null,
      after,
    });
    return after;
  });
}

export const assessmentProcedures = {
  assessGoal: writeProcedure('strategy:assess')
    .input(assessGoalInput)
    .mutation(({ ctx, input }) =>
      reviseAssessment(ctx, 'strategy.assessGoal', input, () => {
        const { status, text, cause, nextStep } = input;
        return { status, text, cause, nextStep, isWithdrawn: false };
      }),
    ),

  /** What stood before the newest revision stands again; a first assessment is withdrawn. */
  undoAssessment: writeProcedure('strategy:assess')
    .input(undoAssessmentInput)
    .mutation(({ ctx, input }) =>
      reviseAssessment(ctx, 'strategy.undoAssessment', input, (newest, previous) => {
        const { status, text, cause, nextStep, isWithdrawn } = takenBack(newest, previous);
        return { status, text, cause, nextStep, isWithdrawn };
      }),
    ),
};
