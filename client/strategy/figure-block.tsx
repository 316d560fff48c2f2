// A rolled-up figure with all that stands beside it: ring, status, plan, pace, coverage, distribution and implementation.
import { useText } from '#client/shell/language.tsx';
import {
  CoverageLine,
  DistributionList,
  ImplementationLine,
} from '#client/strategy/figure-parts.tsx';
import { AttainmentRing } from '#client/ui/attainment-ring.tsx';
import { useFormat } from '#client/ui/format.ts';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import type { Implementation } from '#shared/measure/implementation.ts';
import type { FigureSummary } from '#shared/strategy/overview.ts';
import type { MeasureCounts } from '#shared/strategy/standing.ts';
import styles from './figure-block.module.css';

type FigureBlockProps = {
  /** What the figure is of, for the ring's text. */
  name: string;
  figure: FigureSummary;
  implementation: Implementation;
  counts: MeasureCounts;
  /** Null: of the whole strategy. */
  goalId: string | null;
};

export function FigureBlock({ name, figure, implementation, counts, goalId }: FigureBlockProps) {
  const t = useText();
  const isMeasured = figure.attainment !== null;
  return (
    <div className={styles['block']}>
      {isMeasured && (
        <AttainmentRing
          name={name}
          attainment={figure.attainment}
          plan={figure.plannedAttainment}
          isWeak={figure.status === 'no_data'}
          size={148}
        />
      )}
      <div className={styles['facts']} data-alone={!isMeasured || undefined}>
        <StatusLabel status={figure.status} />
        {isMeasured && <PlanAndPace figure={figure} />}
        <span className="soft small">
          <CoverageLine figure={figure} />
        </span>
        {isMeasured && figure.status === 'no_data' && (
          <span className="soft small">{t('strategy.figure.weak')}</span>
        )}
      </div>
      {figure.distribution.length > 0 && <DistributionList figure={figure} goalId={goalId} />}
      <ImplementationLine implementation={implementation} counts={counts} goalId={null} />
    </div>
  );
}

function PlanAndPace({ figure: { plannedAttainment, pace, status } }: { figure: FigureSummary }) {
  const t = useText();
  const format = useFormat();
  return (
    <>
      <span>
        {plannedAttainment === null
          ? t('strategy.figure.noPlan')
          : t('strategy.figure.plan', { plan: format.share(plannedAttainment) })}
      </span>
      {pace !== null && status !== 'no_data' && (
        <span className="small">
          {t('strategy.figure.pace')} <span className="figures">{format.pace(pace)}</span>
        </span>
      )}
    </>
  );
}
