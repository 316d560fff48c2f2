// One more revision of a goal's assessment, in a transaction that others may write in too.
import { insertAssessment, listAssessmentRevisions } from '#db/strategy/assessment-queries.ts';
import { findGoal } from '#db/strategy/goal-queries.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import { authorise } from '#server/authorise.ts';
import { refuseArchived, refuseStale, withoutName, type Write } from '#server/change-row.ts';
import { found, refuseField } from '#server/refusal.ts';
import { answerOpenRounds } from '#server/round/answer-elsewhere.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { assessablePeriodProblem } from '#shared/strategy/assessment-rule.ts';
import type { AssessGoalInput } from '#shared/strategy/goal-schema.ts';
import type { AssessmentRow } from '#shared/strategy/snapshot.ts';
import { assessmentResource } from '#shared/strategy/strategy-resource.ts';

type Said = Pick<AssessmentRow, 'status' | 'text' | 'cause' | 'nextStep' | 'isWithdrawn'>;

/** Writes what follows the newest revision, if that is still the one the form was opened with. */
export async function reviseAssessment(
  { ctx, trx, audit, attribution = {} }: Write,
  action: string,
  { goalId, period, revision }: { goalId: string; period: string; revision: number },
  next: (newest: AssessmentRow | undefined, previous: AssessmentRow | undefined) => Said,
) {
  const { clusterId, personId } = ctx.actor;
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
    ...attribution,
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
}

export async function assessGoal(write: Write, input: AssessGoalInput) {
  await answerOpenRounds(write, { kind: 'goal', subjectId: input.goalId, period: input.period });
  const { status, text, cause, nextStep } = input;
  return reviseAssessment(write, 'strategy.assessGoal', input, () => {
    return { status, text, cause, nextStep, isWithdrawn: false };
  });
}
