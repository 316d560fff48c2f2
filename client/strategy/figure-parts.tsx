// What stands beside every rolled-up figure: what it rests on, how its indicators are spread, and how far the work has come.
import { useText } from '#client/shell/language.tsx';
import { lowerFirst } from '#client/strategy/level-word.ts';
import { AttainmentBar } from '#client/ui/attainment-bar.tsx';
import { useFormat } from '#client/ui/format.ts';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { Implementation } from '#shared/measure/implementation.ts';
import type { FigureSummary } from '#shared/strategy/overview.ts';
import type { MeasureCounts } from '#shared/strategy/standing.ts';
import styles from './figure-parts.module.css';

/** "Bygger på 7 av 9 indikatorer", with what is outdated or cannot be attained. */
export function CoverageLine({ figure }: { figure: FigureSummary }) {
  const t = useText();
  const { coverage, staleCount, withoutTarget } = figure;
  const parts = [
    coverage.total > 0
      ? t('strategy.figure.coverage', coverage)
      : t('strategy.figure.noIndicators'),
    ...(staleCount > 0 ? [t('strategy.figure.stale', { count: staleCount })] : []),
    ...(withoutTarget > 0 ? [t('strategy.figure.withoutTarget', { count: withoutTarget })] : []),
  ];
  return <>{parts.join(', ')}</>;
}

/** Shape, number and word for each status, weakest first. */
export function DistributionList({ figure }: { figure: FigureSummary }) {
  const t = useText();
  if (figure.distribution.length === 0) return null;
  return (
    <ul className={styles['distribution']} aria-label={t('strategy.figure.distribution')}>
      {figure.distribution.map(({ status, count }) => (
        <li key={status} className={styles['share']}>
          <StatusMark name={status} size={14} />
          <span className={`${styles['count']} figures`}>{count}</span>
          <span>{lowerFirst(t(`word.status.${status}`))}</span>
        </li>
      ))}
    </ul>
  );
}

type ImplementationLineProps = { implementation: Implementation; counts: MeasureCounts };

/** Progress of the measures with the tick where time says it should be; never mixed with attainment. */
export function ImplementationLine({ implementation, counts }: ImplementationLineProps) {
  const t = useText();
  const format = useFormat();
  const { progress, due, overdue } = implementation;
  return (
    <div className={styles['implementation']}>
      <span className={styles['label']}>{t('strategy.figure.implementation')}</span>
      {progress !== null && (
        <>
          <AttainmentBar attainment={progress} plan={due} />
          <span className="soft small">
            {due === null
              ? t('strategy.figure.noDue')
              : t('strategy.figure.due', { due: format.share(due) })}
          </span>
        </>
      )}
      <span className="soft small">
        <MeasureCountLine counts={counts} overdue={overdue} />
      </span>
    </div>
  );
}

/** "19 tiltak, 5 forfalte" */
export function MeasureCountLine({ counts, overdue }: { counts: MeasureCounts; overdue: number }) {
  const t = useText();
  const { total, unreported } = counts;
  const isSilent = total > 0 && unreported === total;
  const parts = [
    t('strategy.figure.measures', { count: total }),
    ...(overdue > 0 ? [t('strategy.figure.overdue', { count: overdue })] : []),
    ...(isSilent
      ? [t('strategy.figure.allUnreported')]
      : unreported > 0
        ? [t('strategy.figure.unreported', { count: unreported })]
        : []),
  ];
  return <>{parts.join(', ')}</>;
}
