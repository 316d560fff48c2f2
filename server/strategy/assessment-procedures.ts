// The forum's judgement of a goal for a period: saying it again is the period's next revision, and so is undoing it.
import { auditedTransaction } from '#db/audited-transaction.ts';
import { takenBack } from '#server/change-row.ts';
import { writeContextOf } from '#server/request-context.ts';
import { assessGoal, reviseAssessment } from '#server/strategy/assess-goal.ts';
import { writeProcedure } from '#server/trpc.ts';
import { assessGoalInput, undoAssessmentInput } from '#shared/strategy/goal-schema.ts';

export const assessmentProcedures = {
  assessGoal: writeProcedure('strategy:assess')
    .input(assessGoalInput)
    .mutation(({ ctx, input }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), (trx, audit) =>
        assessGoal({ ctx, trx, audit }, input),
      ),
    ),

  /** What stood before the newest revision stands again; a first assessment is withdrawn. */
  undoAssessment: writeProcedure('strategy:assess')
    .input(undoAssessmentInput)
    .mutation(({ ctx, input }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), (trx, audit) =>
        reviseAssessment(
          { ctx, trx, audit },
          'strategy.undoAssessment',
          input,
          (newest, previous) => {
            const { status, text, cause, nextStep, isWithdrawn } = takenBack(newest, previous);
            return { status, text, cause, nextStep, isWithdrawn };
          },
        ),
      ),
    ),
};
