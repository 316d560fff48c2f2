// The three voices on a goal side by side: what the figures say, what the forum judges, what the steering group decided.
// None overrules another; where they differ, the page says so.
import type { ReactNode } from 'react';
import { useText } from '#client/shell/language.tsx';
import { lowerFirst, upperFirst } from '#client/strategy/level-word.ts';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { StatusLabel, StatusMark } from '#client/ui/status-mark.tsx';
import type { Period } from '#shared/indicator/indicator-type.ts';
import { latestFinishedPeriod } from '#shared/indicator/period-calendar.ts';
import { periodFrequency, periodSpan } from '#shared/indicator/period.ts';
import { norwegianDay, type IsoDate } from '#shared/iso-date.ts';
import { bodyName } from '#shared/people/body-name.ts';
import type { GoalDetail } from '#shared/strategy/goal-detail.ts';
import type { BodyRow } from '#shared/strategy/snapshot.ts';
import type { GoalStatus } from '#shared/strategy/strategy-type.ts';
import styles from './voices.module.css';

type VoicesProps = { detail: GoalDetail; bodies: readonly BodyRow[] };

export function Voices({ detail, bodies }: VoicesProps) {
  const t = useText();
  const { assessment, decision } = detail.goal;
  const decider = bodies.find(({ id }) => id === decision?.bodyId);
  const isSteering = !decider || decider.kind === 'steering_group';
  return (
    <Section anchor="stemmer" title={t('strategy.voice.title')} note={t('strategy.voice.note')}>
      <div className={styles['voices']}>
        <Computed detail={detail} />
        <Voice name={t('strategy.voice.assessment')}>
          {assessment ? (
            <>
              <StatusLabel status={assessment.status} />
              <p className="prose" lang={assessment.lang}>
                {assessment.text}
              </p>
              <AssessmentLine assessment={assessment} />
              <OldMark period={assessment.period} reportingOn={detail.asOf.reportingOn} />
            </>
          ) : (
            <>
              <p className="soft">{t('strategy.voice.notAssessed')}</p>
              <p className="soft small">{t('strategy.voice.howAssessed')}</p>
            </>
          )}
        </Voice>
        <Voice
          name={
            isSteering
              ? t('strategy.voice.decision')
              : t('strategy.voice.decisionBy', { body: bodyName(decider) })
          }
        >
          {decision ? (
            <>
              {decision.status ? (
                <StatusLabel status={decision.status} />
              ) : (
                <p className="soft">{t('strategy.voice.noStatus')}</p>
              )}
              <p className="prose" lang={decision.lang}>
                {decision.text}
              </p>
              <DecisionLine decision={decision} bodies={bodies} />
              <OldMark period={decision.period} reportingOn={detail.asOf.reportingOn} />
            </>
          ) : (
            <>
              <p className="soft">{t('strategy.voice.notDecided')}</p>
              <p className="soft small">{t('strategy.voice.howDecided')}</p>
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
  const t = useText();
  const format = useFormat();
  const { status, attainment, plannedAttainment } = detail.goal.figure;
  const plan = plannedAttainment === null ? null : format.share(plannedAttainment);
  const reached = attainment === null ? null : format.share(attainment);
  return (
    <Voice name={t('strategy.voice.computed')}>
      <StatusLabel status={status} />
      <p>
        {status === 'not_measured'
          ? t('strategy.voice.computedNone')
          : reached === null || status === 'no_data'
            ? t('strategy.voice.computedWeak')
            : plan === null
              ? t('strategy.voice.computedNoPlan', { attainment: reached })
              : t('strategy.voice.computedText', { attainment: reached, plan })}
      </p>
      <p className="soft small">
        {t('strategy.asOf', { date: format.date(detail.asOf.reportingOn) })}
      </p>
    </Voice>
  );
}

export function AssessmentLine({ assessment }: { assessment: GoalDetail['assessments'][number] }) {
  const t = useText();
  const format = useFormat();
  return (
    <p className="soft small">
      {t('strategy.voice.assessedBy', {
        period: format.period(assessment.period),
        name: assessment.recordedBy,
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
  const t = useText();
  const format = useFormat();
  const body = bodies.find(({ id }) => id === decision.bodyId);
  return (
    <p className="soft small">
      {t('strategy.voice.decidedBy', {
        body: body ? bodyName(body) : t('word.bodyKind.steering_group'),
        caseNumber: decision.caseNumber,
        date: format.date(decision.decidedOn),
        period: format.period(decision.period),
      })}{' '}
      {decision.closedOn === null
        ? t('strategy.voice.openCase')
        : t('strategy.voice.closedOn', { date: format.date(decision.closedOn) })}
      .
    </p>
  );
}

type OldMarkProps = { period: Period; reportingOn: IsoDate };

/** A whole period of the same length has gone since: what was said then may not hold now. */
function OldMark({ period, reportingOn }: OldMarkProps) {
  const t = useText();
  const format = useFormat();
  const newest = latestFinishedPeriod(periodFrequency(period), reportingOn);
  if (periodSpan(newest).lastMonth <= periodSpan(period).lastMonth) return null;
  return (
    <p className={`${styles['old']} small`}>
      <StatusMark name="stale" size={14} />
      {t('strategy.voice.old', { period: format.period(newest) })}
    </p>
  );
}

type AgreementProps = {
  computed: GoalStatus;
  assessment: GoalDetail['goal']['assessment'];
  decision: GoalDetail['goal']['decision'];
  reportingOn: IsoDate;
};

/** Which voices agree or differ, and the period each of the two spoken ones is about. */
function Agreement({ computed, assessment, decision, reportingOn }: AgreementProps) {
  const t = useText();
  const format = useFormat();
  const isComputed = computed !== 'no_data' && computed !== 'not_measured';
  const voices = [
    ...(isComputed ? [{ who: 'computed' as const, status: computed, period: null }] : []),
    ...(assessment ? [{ who: 'assessment' as const, ...assessment }] : []),
    ...(decision?.status
      ? [{ who: 'decision' as const, status: decision.status, period: decision.period }]
      : []),
  ];
  if (voices.length < 2) return null;
  const isSame = new Set(voices.map(({ status }) => status)).size === 1;
  const who = voices.map((voice) => t(`strategy.voice.agreeing.${voice.who}`));
  const said = voices.map((voice) =>
    t('strategy.voice.says', {
      voice: t(`strategy.voice.who.${voice.who}`),
      status: lowerFirst(t(`word.status.${voice.status}`)),
    }),
  );
  const about = voices.flatMap(({ who: voice, period }) =>
    period === null ? [] : [t(`strategy.voice.about.${voice}`, { period: format.period(period) })],
  );
  return (
    <p className={styles['agreement']}>
      {isSame
        ? t('strategy.voice.agree', {
            voices: upperFirst(
              [who.slice(0, -1).join(', '), who.at(-1)].join(` ${t('strategy.and')} `),
            ),
          })
        : t('strategy.voice.differs', { voices: said.join(', ') })}{' '}
      <span className={styles['about']}>
        {isComputed && t('strategy.voice.computedAbout', { date: format.date(reportingOn) })}{' '}
        {about.join(' ')}
      </span>
    </p>
  );
}
