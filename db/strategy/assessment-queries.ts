// Assessments of goals: the forum's word.
import type { Kysely } from 'kysely';
import { newId } from '#db/id.ts';
import type { Database } from '#db/schema.ts';
import type { RecordedIds } from '#db/strategy/recorded-ids.ts';
import type { AssessmentRow, RecordedNames } from '#shared/strategy/snapshot.ts';
import type { JudgedStatus, Lang } from '#shared/strategy/strategy-type.ts';

function selectAssessments(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('assessment')
    .innerJoin('person', 'person.id', 'assessment.recorded_by')
    .leftJoin('person as owner', 'owner.id', 'assessment.on_behalf_of')
    .leftJoin('person as approver', 'approver.id', 'assessment.approved_by')
    .select([
      'assessment.goal_id as goalId',
      'assessment.period',
      'assessment.revision',
      'assessment.status',
      'assessment.text',
      'assessment.cause',
      'assessment.next_step as nextStep',
      'assessment.lang',
      'assessment.is_withdrawn as isWithdrawn',
      'assessment.is_sample as isSample',
      'person.name as recordedBy',
      'owner.name as onBehalfOf',
      'approver.name as approvedBy',
      'assessment.recorded_at as recordedAt',
    ])
    .where('assessment.cluster_id', '=', clusterId);
}

type SelectedAssessment = Awaited<
  ReturnType<ReturnType<typeof selectAssessments>['execute']>
>[number];

function toAssessment(row: SelectedAssessment): AssessmentRow {
  return {
    ...row,
    status: row.status as JudgedStatus,
    lang: row.lang as Lang,
    isWithdrawn: row.isWithdrawn === 1,
    isSample: row.isSample === 1,
  };
}

/** All revisions of a strategy's assessments, by goal, period and revision. */
export async function listAssessments(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
): Promise<AssessmentRow[]> {
  const rows = await selectAssessments(db, clusterId)
    .innerJoin('goal', 'goal.id', 'assessment.goal_id')
    .where('goal.strategy_id', '=', strategyId)
    .orderBy('assessment.goal_id')
    .orderBy('assessment.period')
    .orderBy('assessment.revision')
    .execute();
  return rows.map(toAssessment);
}

/** The newest revisions of a goal's assessment for a period, newest first; the second is what an undo brings back. */
export async function listAssessmentRevisions(
  db: Kysely<Database>,
  clusterId: string,
  goalId: string,
  period: string,
): Promise<AssessmentRow[]> {
  const rows = await selectAssessments(db, clusterId)
    .where('assessment.goal_id', '=', goalId)
    .where('assessment.period', '=', period)
    .orderBy('assessment.revision', 'desc')
    .limit(2)
    .execute();
  return rows.map(toAssessment);
}

export async function insertAssessment(
  db: Kysely<Database>,
  clusterId: string,
  assessment: Omit<AssessmentRow, keyof RecordedNames> & RecordedIds,
): Promise<void> {
  await db
    .insertInto('assessment')
    .values({
      id: newId(),
      cluster_id: clusterId,
      goal_id: assessment.goalId,
      period: assessment.period,
      revision: assessment.revision,
      status: assessment.status,
      text: assessment.text,
      cause: assessment.cause,
      next_step: assessment.nextStep,
      lang: assessment.lang,
      is_withdrawn: assessment.isWithdrawn ? 1 : 0,
      is_sample: assessment.isSample ? 1 : 0,
      recorded_by: assessment.recordedById,
      on_behalf_of: assessment.onBehalfOfId ?? null,
      approved_by: assessment.approvedById ?? null,
      recorded_at: assessment.recordedAt,
    })
    .execute();
}
