// The areas side by side, each with its figure and what the figure rests on; an area that is not measured says so and no more.
import { Link } from '@tanstack/react-router';
import { Sparkline } from '#client/chart/sparkline.tsx';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { yearPoints } from '#client/strategy/attainment-spec.ts';
import { ExplainLink, figureAnchor } from '#client/strategy/explain-link.tsx';
import {
  CoverageLine,
  DistributionList,
  ImplementationLine,
  MeasureCountLine,
} from '#client/strategy/figure-parts.tsx';
import { AttainmentRing } from '#client/ui/attainment-ring.tsx';
import { useFormat } from '#client/ui/format.ts';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import { shareAxis } from '#shared/chart/attainment-chart.ts';
import { sparkline } from '#shared/chart/small-graphic.ts';
import type { GoalSummary, StrategyOverview } from '#shared/strategy/overview.ts';
import styles from './area-cards.module.css';

export function AreaCards({ overview }: { overview: StrategyOverview }) {
  const areas = overview.goals.filter(({ depth }) => depth === 0);
  const isMeasured = areas.some(({ figure }) => figure.attainment !== null);
  return (
    <div className={styles['frame']}>
      <ul className={styles['cards']} data-compact={!isMeasured || undefined}>
        {areas.map((area) => (
          <li key={area.id} className={styles['card']}>
            <AreaTitle area={area} />
            {isMeasured ? (
              <MeasuredArea area={area} overview={overview} />
            ) : (
              <UnmeasuredArea area={area} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function AreaTitle({ area }: { area: GoalSummary }) {
  const strategy = useStrategySlug();
  return (
    <h3 className={styles['title']}>
      <span className={styles['number']}>{area.number}</span>
      <Link to="/$strategy/mal/$goalId" params={{ strategy, goalId: area.id }} lang={area.lang}>
        {area.title}
      </Link>
    </h3>
  );
}

function MeasuredArea({ area, overview }: { area: GoalSummary; overview: StrategyOverview }) {
  const t = useText();
  const format = useFormat();
  const { figure } = area;
  return (
    <>
      <div className={styles['reached']}>
        <ExplainLink goalId={area.id} anchor={figureAnchor} className={styles['ring']}>
          <AttainmentRing
            name={area.title}
            attainment={figure.attainment}
            plan={figure.plannedAttainment}
            isWeak={figure.status === 'no_data'}
            size={92}
          />
          <span className="visually-hidden">{t('strategy.explain')}</span>
        </ExplainLink>
        <div className={styles['judged']}>
          <StatusLabel status={figure.status} />
          {figure.plannedAttainment !== null && (
            <span className="small">
              {t('strategy.figure.plan', { plan: format.share(figure.plannedAttainment) })}
            </span>
          )}
        </div>
      </div>
      <p className="soft small">
        <CoverageLine figure={figure} />
      </p>
      <div>
        <DistributionList figure={figure} goalId={area.id} />
      </div>
      <ImplementationLine
        implementation={area.implementation}
        counts={area.measureCounts}
        goalId={area.id}
      />
      <Trend area={area} overview={overview} />
    </>
  );
}

function Trend({ area, overview }: { area: GoalSummary; overview: StrategyOverview }) {
  const t = useText();
  const format = useFormat();
  const history = overview.areaHistory.find(({ goalId }) => goalId === area.id)?.history ?? [];
  const points = yearPoints(history, area.figure, overview.asOf.reportingOn);
  const measured = points.filter(({ attainment }) => attainment !== null);
  const [first, before, last] = [measured[0], measured.at(-2), measured.at(-1)];
  if (!first || !before || !last) return <div />;
  const title = t('strategy.figure.trend', { name: area.title });
  const values = points.map(({ attainment }) => attainment);
  const plan = points.map((point) => point.plan);
  const scale = shareAxis(format.share, [0, 1]);
  const years = t('strategy.figure.years', { first: first.label, last: last.label });
  return (
    <div className={styles['trend']}>
      <Sparkline
        spec={sparkline({ title, values, plan, scale, format: format.share }, t)}
        width={150}
        height={48}
      />
      <span className="soft small">
        {years}
        <br />
        <ExplainLink goalId={area.id} anchor={figureAnchor}>
          {t('strategy.figure.since', {
            change: format.shareChange(before.attainment ?? 0, last.attainment ?? 0),
            year: before.label,
          })}
        </ExplainLink>
      </span>
    </div>
  );
}

function UnmeasuredArea({ area }: { area: GoalSummary }) {
  return (
    <>
      {area.aim && <p lang={area.lang}>{area.aim}</p>}
      <div className={styles['silent']}>
        <StatusLabel status={area.figure.status} />
        <span className="soft small">
          <MeasureCountLine counts={area.measureCounts} />
        </span>
      </div>
    </>
  );
}
