// The headline figure with its date, and beside it what it is measured against: attainment, plan, pace, targets.
import type { ReactNode } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { AttainmentBar } from '#client/ui/attainment-bar.tsx';
import { useFormat } from '#client/ui/format.ts';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import { behindWords } from '#shared/formula/formula-words.ts';
import { hasEnded } from '#shared/indicator/period-calendar.ts';
import { periodEnd } from '#shared/indicator/period.ts';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';
import { awaitedPeriod } from './due-period.ts';
import { useIndicatorFormat } from './indicator-format.ts';
import styles from './indicator-headline.module.css';
import { newerObservations } from '#shared/indicator/newer-observation.ts';
import { useHeadlineFacts } from './indicator-fact.tsx';

type HeadlineProps = { indicator: IndicatorStanding; asOfLine: string };

export function IndicatorHeadline({ indicator, asOfLine }: HeadlineProps) {
  const a = useAdminText();
  const { lang, t } = useLanguage();
  const format = useFormat();
  const { row, figure, observations } = indicator;
  const valueFormat = useIndicatorFormat(row);
  const { judged } = figure;
  const facts = useHeadlineFacts(indicator);
  const recorded = observations.find((one) => one.period === judged?.period);
  const parts = judged?.parts.filter((part) => part.value !== null).length ?? 0;
  const next = awaitedPeriod(row.frequency, observations, figure.reportingOn);
  const isOvertaken = newerObservations(indicator).length > 0;
  const isFinished = row.direction === 'yes_no' && figure.status === 'achieved';
  const about = [
    judged &&
      !isOvertaken &&
      t('indicator.headline.forPeriod', { period: format.period(judged.period) }),
    judged?.method === 'sum' && t('indicator.headline.summed', { count: parts }),
    judged?.method === 'mean' && t('indicator.headline.averaged', { count: parts }),
    judged?.isPreliminary && t('indicator.headline.preliminary'),
    recorded?.computed && behindWords(recorded.computed, { lang, a }),
  ].filter((words) => typeof words === 'string');
  return (
    <div className={styles['headline']}>
      <div className={styles['value']}>
        <p className={styles['label']}>
          {judged && isOvertaken
            ? t('indicator.headline.latestWhole', { period: format.period(judged.period) })
            : t('indicator.headline.latest')}
        </p>
        <p className={styles['figure']} lang={judged ? row.lang : undefined}>
          {judged ? breakable(valueFormat.value(judged.value)) : t('indicator.headline.none')}
        </p>
        {about.length > 0 && <p>{about.join(', ')}</p>}
        <p className={styles['status']}>
          <StatusLabel status={figure.status} isStale={figure.isStale} />
        </p>
        {figure.attainment !== null && (
          <div className={styles['attainment']}>
            <AttainmentBar attainment={figure.attainment} plan={figure.plannedAttainment} />
          </div>
        )}
        <p className="soft small">
          {asOfLine}
          {recorded &&
            ` · ${
              recorded.computed
                ? a('formula.computedOn', { date: format.instant(recorded.recordedAt) })
                : t('indicator.headline.recordedOn', { date: format.instant(recorded.recordedAt) })
            }`}
        </p>
        <p className="small no-print">
          <a href="#forklaring">{a('figure.explain')}</a>
        </p>
      </div>
      <dl className={styles['facts']}>
        {facts.map(({ term, words, note }) => (
          <Fact key={term} term={term} words={words} note={note} />
        ))}
        {!isFinished && (
          <Fact
            term={t(
              row.direction === 'yes_no'
                ? 'indicator.headline.nextAnswer'
                : 'indicator.headline.next',
            )}
            words={t(
              hasEnded(next, figure.reportingOn)
                ? 'indicator.headline.nextDue'
                : 'indicator.headline.nextPeriod',
              { period: format.period(next), date: format.date(periodEnd(next)) },
            )}
          />
        )}
      </dl>
    </div>
  );
}

/** At this size a long unit takes a line of its own rather than being cut. */
function breakable(value: string): string {
  return value.replace(/\u00A0(?=\p{L})/u, ' ');
}

type FactProps = { term: string; words: ReactNode; note?: ReactNode };

function Fact({ term, words, note }: FactProps) {
  return (
    <div className={styles['fact']}>
      <dt>{term}</dt>
      <dd>
        <span className="figures">{words}</span>
        {note && <span className={styles['note']}>{note}</span>}
      </dd>
    </div>
  );
}
