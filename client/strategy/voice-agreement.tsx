// Beside the voices: which of them are about an older period, and whether those that have spoken agree.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { Period } from '#shared/indicator/indicator-type.ts';
import { latestFinishedPeriod } from '#shared/indicator/period-calendar.ts';
import { periodFrequency, periodSpan } from '#shared/indicator/period.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { GoalDetail } from '#shared/strategy/goal-detail.ts';
import type { GoalStatus } from '#shared/strategy/strategy-type.ts';
import styles from './voices.module.css';
import { lowerFirst, upperFirst } from '#shared/text/letter-case.ts';

type OldMarkProps = { period: Period; reportingOn: IsoDate };

/** A whole period of the same length has gone since: what was said then may not hold now. */
export function OldMark({ period, reportingOn }: OldMarkProps) {
  const a = useAdminText();
  const format = useFormat();
  const newest = latestFinishedPeriod(periodFrequency(period), reportingOn);
  if (periodSpan(newest).lastMonth <= periodSpan(period).lastMonth) return null;
  return (
    <p className={`${styles['old']} small`}>
      <StatusMark name="stale" size={14} />
      {a('strategyVoice.old', { period: format.period(newest) })}
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
export function Agreement({ computed, assessment, decision, reportingOn }: AgreementProps) {
  const a = useAdminText();
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
  const who = voices.map((voice) => a(`strategyVoice.agreeing.${voice.who}`));
  const said = voices.map((voice) =>
    a('strategyVoice.says', {
      voice: a(`strategyVoice.who.${voice.who}`),
      status: lowerFirst(t(`word.status.${voice.status}`)),
    }),
  );
  const about = voices.flatMap(({ who: voice, period }) =>
    period === null ? [] : [a(`strategyVoice.about.${voice}`, { period: format.period(period) })],
  );
  return (
    <p className={styles['agreement']}>
      {isSame
        ? a('strategyVoice.agree', {
            voices: upperFirst(
              [who.slice(0, -1).join(', '), who.at(-1)].join(` ${t('strategy.and')} `),
            ),
          })
        : a('strategyVoice.differs', { voices: said.join(', ') })}{' '}
      <span className={styles['about']}>
        {isComputed && a('strategyVoice.computedAbout', { date: format.date(reportingOn) })}{' '}
        {about.join(' ')}
      </span>
    </p>
  );
}
