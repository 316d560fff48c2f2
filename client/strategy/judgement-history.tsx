// What forum and steering group have said about a goal before, newest first: the words that the newest ones replaced.
import { useAdminText } from '#client/shell/admin-text.ts';
import { AssessmentWords } from '#client/strategy/assessment-words.tsx';
import { AssessmentLine, DecisionLine } from '#client/strategy/voices.tsx';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import { norwegianDay } from '#shared/iso-date.ts';
import type { GoalDetail } from '#shared/strategy/goal-detail.ts';
import type { BodyRow } from '#shared/strategy/snapshot.ts';
import styles from './judgement-history.module.css';

type JudgementHistoryProps = { detail: GoalDetail; bodies: readonly BodyRow[] };

export function JudgementHistory({ detail, bodies }: JudgementHistoryProps) {
  const a = useAdminText();
  const format = useFormat();
  const { goal, assessments, decisions } = detail;
  const older = [
    ...assessments
      .filter(({ period }) => period !== goal.assessment?.period)
      .map((assessment) => ({
        kind: 'assessment' as const,
        day: norwegianDay(assessment.recordedAt),
        assessment,
      })),
    ...decisions
      .filter(({ id }) => id !== goal.decision?.id)
      .map((decision) => ({ kind: 'decision' as const, day: decision.decidedOn, decision })),
  ].toSorted((a, b) => (a.day < b.day ? 1 : -1));
  if (older.length === 0) return null;
  return (
    <Section anchor="tidligere" title={a('strategyVoice.olderTitle')}>
      <ol className={styles['list']}>
        {older.map((one) =>
          one.kind === 'assessment' ? (
            <li key={`assessment ${one.assessment.period}`} className={styles['one']}>
              <div className={styles['head']}>
                <h3>
                  {a('strategyVoice.olderAssessment', {
                    period: format.period(one.assessment.period),
                  })}
                </h3>
                <StatusLabel status={one.assessment.status} />
              </div>
              <AssessmentWords assessment={one.assessment} />
              <AssessmentLine assessment={one.assessment} />
            </li>
          ) : (
            <li key={one.decision.id} className={styles['one']}>
              <div className={styles['head']}>
                <h3>{a('strategyVoice.olderDecision', { caseNumber: one.decision.caseNumber })}</h3>
                {one.decision.status && <StatusLabel status={one.decision.status} />}
              </div>
              <p className="prose" lang={one.decision.lang}>
                {one.decision.text}
              </p>
              <DecisionLine decision={one.decision} bodies={bodies} />
            </li>
          ),
        )}
      </ol>
    </Section>
  );
}
