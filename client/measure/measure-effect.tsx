// Work done beside effect reached: this measure's progress and its goal's implementation to the left, the indicators of
// the goals it serves to the right. Never one figure.
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import { implementationAnchor } from '#client/strategy/explain-link.tsx';
import { AttainmentBar } from '#client/ui/attainment-bar.tsx';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import type { GoalSummary } from '#shared/strategy/overview.ts';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';
import type { MeasureEntry, MeasurePageData } from './measure-entry.ts';
import styles from './measure-effect.module.css';
import { MeasureProgress } from './measure-progress.tsx';

type MeasureEffectProps = { data: MeasurePageData; entry: MeasureEntry; strategySlug: string };

export function MeasureEffect({ data, entry, strategySlug }: MeasureEffectProps) {
  const t = useText();
  const { home } = entry;
  return (
    <Section title={t('measure.page.effect')} note={t('measure.page.effectNote')}>
      <div className={styles['sides']}>
        <section className={styles['work']}>
          <h3>{t('measure.page.work')}</h3>
          <dl>
            <dt>{t('measure.page.thisMeasure')}</dt>
            <dd>
              {entry.progress === null ? (
                t('measure.unreported')
              ) : (
                <MeasureProgress phase={entry.phase} progress={entry.progress} due={entry.due} />
              )}
            </dd>
            {home && (
              <>
                <dt>
                  {t('measure.page.workGoal')}{' '}
                  <Link
                    to="/$strategy/mal/$goalId"
                    params={{ strategy: strategySlug, goalId: home.id }}
                    hash={implementationAnchor}
                    lang={home.lang}
                  >
                    {home.number} {home.title}
                  </Link>
                </dt>
                <dd>
                  <GoalImplementation goal={home} />
                </dd>
              </>
            )}
          </dl>
        </section>
        <section>
          <h3>{t('measure.page.effects')}</h3>
          {data.indicators.length === 0 ? (
            <p className="soft">{t('measure.page.noIndicators')}</p>
          ) : (
            <div className="table-scroll">
              <table className={`plain-table ${styles['indicators']}`}>
                <caption className="visually-hidden">{t('measure.page.effects')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('measure.page.indicator')}</th>
                    <th scope="col" className="number-cell">
                      {t('measure.page.value')}
                    </th>
                    <th scope="col">{t('measure.page.attainment')}</th>
                    <th scope="col">{t('measure.page.status')}</th>
                  </tr>
                </thead>
                <tbody>
                  {data.indicators.map((indicator) => (
                    <IndicatorLine
                      key={indicator.row.id}
                      indicator={indicator}
                      strategySlug={strategySlug}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </section>
      </div>
    </Section>
  );
}

function GoalImplementation({ goal: { implementation } }: { goal: GoalSummary }) {
  const t = useText();
  const format = useFormat();
  if (implementation.progress === null) return t('measure.page.workNone');
  return (
    <>
      <AttainmentBar attainment={implementation.progress} plan={implementation.due} />
      {implementation.due !== null && (
        <span className="visually-hidden">
          {t('measure.due', { share: format.share(implementation.due) })}
        </span>
      )}
      <span className="soft small">
        {t('measure.page.workCount', { count: implementation.counted })}
      </span>
    </>
  );
}

function IndicatorLine({
  indicator,
  strategySlug,
}: {
  indicator: IndicatorStanding;
  strategySlug: string;
}) {
  const t = useText();
  const format = useFormat();
  const { row, figure } = indicator;
  const { judged } = figure;
  const value = (number: number) => {
    if (row.direction === 'yes_no') return t(number === 1 ? 'measure.page.yes' : 'measure.page.no');
    return format.value(number, row.unit, row.decimals);
  };
  return (
    <tr>
      <th scope="row" className={styles['indicator']}>
        <Link
          to="/$strategy/indikator/$indicatorId"
          params={{ strategy: strategySlug, indicatorId: row.id }}
          lang={row.lang}
        >
          {row.title}
        </Link>
      </th>
      <td className={`number-cell ${styles['value']}`}>
        {judged ? (
          <>
            {value(judged.value)}
            <span className={`${styles['period']} soft small`}>{format.period(judged.period)}</span>
          </>
        ) : (
          '–'
        )}
      </td>
      <td className={styles['bar']}>
        <AttainmentBar attainment={figure.attainment} plan={figure.plannedAttainment} />
      </td>
      <td>
        <StatusLabel status={figure.status} isStale={figure.isStale} />
      </td>
    </tr>
  );
}
