// What stands beside every rolled-up figure: what it rests on, how its indicators are spread, and how far the work has come.
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { ExplainLink, implementationAnchor } from '#client/strategy/explain-link.tsx';
import { AttainmentBar } from '#client/ui/attainment-bar.tsx';
import { useFormat } from '#client/ui/format.ts';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { Implementation } from '#shared/measure/implementation.ts';
import type { FigureSummary } from '#shared/strategy/overview.ts';
import type { MeasureCount, MeasureCounts } from '#shared/strategy/standing.ts';
import styles from './figure-parts.module.css';
import { lowerFirst } from '#shared/text/letter-case.ts';

/** "Bygger på 7 av 9 indikatorer", with what is outdated or cannot be attained. */
export function CoverageLine({ figure }: { figure: FigureSummary }) {
  const t = useText();
  const { coverage, staleCount, withoutTarget, distribution } = figure;
  const counted = distribution.reduce((sum, { count }) => sum + count, 0);
  const parts = [
    coverage.total === 0
      ? t('strategy.figure.noIndicators')
      : coverage.total === counted + withoutTarget
        ? t('strategy.figure.coverage', coverage)
        : t('strategy.figure.coverageOfTargets', coverage),
    ...(staleCount > 0 ? [t('strategy.figure.stale', { count: staleCount })] : []),
    ...(withoutTarget > 0 ? [t('strategy.figure.withoutTarget', { count: withoutTarget })] : []),
  ];
  return <>{parts.join(', ')}</>;
}

type DistributionListProps = {
  figure: FigureSummary;
  /** Null: of the whole strategy. */
  goalId: string | null;
};

/** Shape, number and word for each status, weakest first, each the way to the indicators it counts. */
export function DistributionList({ figure, goalId }: DistributionListProps) {
  const t = useText();
  const strategy = useStrategySlug();
  if (figure.distribution.length === 0) return null;
  return (
    <ul className={styles['distribution']} aria-label={t('strategy.figure.distribution')}>
      {figure.distribution.map(({ status, count }) => (
        <li key={status} className={styles['share']}>
          <StatusMark name={status} size={14} />
          <span className={`${styles['count']} figures`}>{count}</span>
          <Link
            to="/$strategy/indikatorer"
            params={{ strategy }}
            search={{ status, ...(goalId !== null && { omrade: goalId }) }}
            className={styles['counted']}
          >
            {lowerFirst(t(`word.status.${status}`))}
          </Link>
        </li>
      ))}
    </ul>
  );
}

type ImplementationLineProps = {
  implementation: Implementation;
  counts: MeasureCounts;
  /** The goal whose page explains the figure; null where the page itself does. */
  goalId: string | null;
};

/** Progress of the measures with the tick where time says it should be; never mixed with attainment. */
export function ImplementationLine({ implementation, counts, goalId }: ImplementationLineProps) {
  const t = useText();
  const format = useFormat();
  const { progress, due } = implementation;
  const label = t('strategy.figure.implementation');
  return (
    <div className={styles['implementation']}>
      <span className={styles['label']}>
        {progress === null ? (
          label
        ) : (
          <ExplainLink goalId={goalId} anchor={implementationAnchor}>
            {label}
          </ExplainLink>
        )}
      </span>
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
        <MeasureCountLine counts={counts} />
      </span>
    </div>
  );
}

/** "16 egne tiltak, 4 forfalte. 3 tiltak under andre mål tjener også dette, ett forfalt." */
export function MeasureCountLine({ counts }: { counts: MeasureCounts }) {
  const t = useText();
  const { shared } = counts;
  const said = (words: string, { total, unreported, overdue }: MeasureCount) => {
    const isSilent = total > 0 && unreported === total;
    return [
      words,
      ...(overdue > 0 ? [t('strategy.figure.overdue', { count: overdue })] : []),
      ...(isSilent
        ? [t('strategy.figure.allUnreported')]
        : unreported > 0
          ? [t('strategy.figure.unreported', { count: unreported })]
          : []),
    ].join(', ');
  };
  if (shared.total === 0) {
    return <>{said(t('strategy.figure.measures', { count: counts.total }), counts)}</>;
  }
  const own = {
    total: counts.total - shared.total,
    unreported: counts.unreported - shared.unreported,
    overdue: counts.overdue - shared.overdue,
  };
  return (
    <>
      {said(t('strategy.figure.ownMeasures', { count: own.total }), own)}
      <br />
      {said(t('strategy.figure.sharedMeasures', { count: shared.total }), shared)}
    </>
  );
}
