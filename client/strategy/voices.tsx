// The three voices on a goal side by side: what the figures say, what the forum judges, what the steering group decided.
// None overrules another; where they differ, the page says so.
import type { ReactNode } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { AssessmentWords } from '#client/strategy/assessment-words.tsx';
import { Agreement, OldMark } from '#client/strategy/voice-agreement.tsx';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import { norwegianDay } from '#shared/iso-date.ts';
import { bodyName } from '#shared/people/body-name.ts';
import type { GoalDetail } from '#shared/strategy/goal-detail.ts';
import type { BodyRow } from '#shared/strategy/snapshot.ts';
import { recordedByWords } from '#shared/strategy/recorded-by.ts';
import styles from './voices.module.css';

type VoicesProps = { detail: GoalDetail; bodies: readonly BodyRow[] };

export function Voices({ detail, bodies }: VoicesProps) {
  const a = useAdminText();
  const { assessment, decision } = detail.goal;
  const decider = bodies.find(({ id }) => id === decision?.bodyId);
  const isSteering = !decider || decider.kind === 'steering_group';
  return (
    <Section anchor="stemmer" title={a('strategyVoice.title')} note={a('strategyVoice.note')}>
      <div className={styles['voices']}>
        <Computed detail={detail} />
        <Voice name={a('strategyVoice.assessment')}>
          {assessment ? (
            <>
              <StatusLabel status={assessment.status} />
              <AssessmentWords assessment={assessment} />
              <AssessmentLine assessment={assessment} />
              <OldMark period={assessment.period} reportingOn={detail.asOf.reportingOn} />
            </>
          ) : (
            <>
              <p className="soft">{a('strategyVoice.notAssessed')}</p>
              <p className="soft small">{a('strategyVoice.howAssessed')}</p>
            </>
          )}
        </Voice>
        <Voice
          name={
            isSteering
              ? a('strategyVoice.decision')
              : a('strategyVoice.decisionBy', { body: bodyName(decider) })
          }
        >
          {decision ? (
            <>
              {decision.status ? (
                <StatusLabel status={decision.status} />
              ) : (
                <p className="soft">{a('strategyVoice.noStatus')}</p>
              )}
              <p className="prose" lang={decision.lang}>
                {decision.text}
              </p>
              <DecisionLine decision={decision} bodies={bodies} />
              <OldMark period={decision.period} reportingOn={detail.asOf.reportingOn} />
            </>
          ) : (
            <>
              <p className="soft">{a('strategyVoice.notDecided')}</p>
              <p className="soft small">{a('strategyVoice.howDecided')}</p>
            </>
          )}
        </Voice>
      </div>
      <Agreement
        computed={detail.goal.figure.status}
        assessment={assessment}
        decision={decision}
        reportingOn={detail.asOf.reportingOn}
      />
    </Section>
  );
}

function Voice({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles['voice']}>
      <h3 className={styles['name']}>{name}</h3>
      {children}
    </div>
  );
}

function Computed({ detail }: { detail: GoalDetail }) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const { status, attainment, plannedAttainment } = detail.goal.figure;
  const plan = plannedAttainment === null ? null : format.share(plannedAttainment);
  const reached = attainment === null ? null : format.share(attainment);
  return (
    <Voice name={a('strategyVoice.computed')}>
      <StatusLabel status={status} />
      <p>
        {status === 'not_measured'
          ? a('strategyVoice.computedNone')
          : reached === null || status === 'no_data'
            ? a('strategyVoice.computedWeak')
            : plan === null
              ? a('strategyVoice.computedNoPlan', { attainment: reached })
              : a('strategyVoice.computedText', { attainment: reached, plan })}
      </p>
      <p className="soft small">
        {t('strategy.asOf', { date: format.date(detail.asOf.reportingOn) })}
      </p>
    </Voice>
  );
}

export function AssessmentLine({ assessment }: { assessment: GoalDetail['assessments'][number] }) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  return (
    <p className="soft small">
      {a('strategyVoice.assessedBy', {
        period: format.period(assessment.period),
        name: recordedByWords(t, assessment),
        date: format.date(norwegianDay(assessment.recordedAt)),
      })}
    </p>
  );
}

type DecisionLineProps = {
  decision: GoalDetail['decisions'][number];
  bodies: readonly BodyRow[];
};

export function DecisionLine({ decision, bodies }: DecisionLineProps) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const body = bodies.find(({ id }) => id === decision.bodyId);
  return (
    <p className="soft small">
      {a('strategyVoice.decidedBy', {
        body: body ? bodyName(body) : t('word.bodyKind.steering_group'),
        caseNumber: decision.caseNumber,
        date: format.date(decision.decidedOn),
        period: format.period(decision.period),
      })}{' '}
      {decision.closedOn === null
        ? a('strategyVoice.openCase')
        : a('strategyVoice.closedOn', { date: format.date(decision.closedOn) })}
      .
    </p>
  );
}
