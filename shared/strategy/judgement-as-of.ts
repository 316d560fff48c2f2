// The forum's and the steering group's newest word on each goal, as of two dates.
import type { AsOf } from '#shared/indicator/indicator-type.ts';
import { periodEnd, periodStart } from '#shared/indicator/period.ts';
import { isRecordedBy } from '#shared/indicator/known-observation.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { AssessmentRow, DecisionRow } from './snapshot.ts';

export type CurrentJudgements = {
  assessmentOf: Map<string, AssessmentRow>;
  decisionOf: Map<string, DecisionRow>;
  /** Newest known revision of each goal and period. */
  assessments: AssessmentRow[];
  decisions: DecisionRow[];
};

/**
 * A judgement counts when its period has begun by the reporting date, and it was spoken by then or its period had ended:
 * the assessment of 2025 written in January 2026 belongs to the report for 2025.
 */
export function currentJudgements(
  rows: { assessments: readonly AssessmentRow[]; decisions: readonly DecisionRow[] },
  asOf: AsOf,
): CurrentJudgements {
  const assessments = knownAssessments(rows.assessments, asOf);
  const decisions = rows.decisions
    .filter(
      (decision) =>
        isKnown(decision.recordedAt, asOf) &&
        counts(decision.period, decision.decidedOn <= asOf.reportingOn, asOf),
    )
    .map((decision) => ({ ...decision, closedOn: closedBy(decision, asOf) }));
  return {
    assessments,
    decisions,
    assessmentOf: newestByGoal(assessments, (one) => periodEnd(one.period)),
    decisionOf: newestByGoal(decisions, (one) => one.decidedOn),
  };
}

function knownAssessments(rows: readonly AssessmentRow[], asOf: AsOf): AssessmentRow[] {
  const newest = new Map<string, AssessmentRow>();
  for (const row of rows) {
    if (
      !isKnown(row.recordedAt, asOf) ||
      !counts(row.period, isRecordedBy(row.recordedAt, asOf.reportingOn), asOf)
    )
      continue;
    const key = `${row.goalId} ${row.period}`;
    const other = newest.get(key);
    if (!other || row.revision > other.revision) newest.set(key, row);
  }
  return [...newest.values()].filter((row) => !row.isWithdrawn);
}

/** A decision that was closed later was still open on the date. */
function closedBy({ closedOn }: DecisionRow, { reportingOn, knownOn }: AsOf): IsoDate | null {
  if (closedOn === null || closedOn > reportingOn) return null;
  return knownOn !== null && closedOn > knownOn ? null : closedOn;
}

function isKnown(recordedAt: string, { knownOn }: AsOf): boolean {
  return knownOn === null || isRecordedBy(recordedAt, knownOn);
}

function counts(period: string, isSpoken: boolean, { reportingOn }: AsOf): boolean {
  return periodStart(period) <= reportingOn && (isSpoken || periodEnd(period) <= reportingOn);
}

function newestByGoal<Row extends { goalId: string; recordedAt: string }>(
  rows: readonly Row[],
  timeOf: (row: Row) => string,
): Map<string, Row> {
  const newest = new Map<string, Row>();
  for (const row of rows) {
    const other = newest.get(row.goalId);
    const [time, otherTime] = [timeOf(row), other ? timeOf(other) : ''];
    if (time > otherTime || (time === otherTime && row.recordedAt > (other?.recordedAt ?? '')))
      newest.set(row.goalId, row);
  }
  return newest;
}
