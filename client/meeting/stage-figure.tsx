// What a case is about, with its figure as it stands now: large with its chart, or in one line among others.
import { useQuery } from '@tanstack/react-query';
import { ChartView } from '#client/chart/chart-view.tsx';
import { indicatorChartSpec } from '#shared/indicator/indicator-chart-spec.ts';
import { useIndicatorFormat } from '#client/indicator/indicator-format.ts';
import { useIndicatorLead } from '#client/indicator/indicator-lead.ts';
import { measureEntries } from '#client/measure/measure-entry.ts';
import { MeasureProgress } from '#client/measure/measure-progress.tsx';
import { PhaseLabel } from '#client/measure/phase-label.tsx';
import { useTRPC } from '#client/seam.ts';
import { useLanguage, useText } from '#client/shell/language.tsx';
import { yearChart, yearPoints } from '#client/strategy/attainment-spec.ts';
import { AttainmentRing } from '#client/ui/attainment-ring.tsx';
import { useFormat } from '#client/ui/format.ts';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';
import { FundFigure } from './fund-figure.tsx';
import { Frame } from './stage-frame.tsx';
import type { StageThing } from './stage-thing.ts';
import styles from './stage-figure.module.css';

type StageFigureProps = {
  thing: StageThing;
  /** One line: what it is called, its figure and its status. */
  isLine?: boolean;
};

/** What has been taken out of the strategy since is told by its name alone. */
export function StageFigure({ thing, isLine = false }: StageFigureProps) {
  if (thing.strategySlug === null) return <Frame title={thing.title} isLine={isLine} />;
  switch (thing.kind) {
    case 'goal':
      return <GoalFigure thing={thing} isLine={isLine} />;
    case 'indicator':
      return <IndicatorFigure thing={thing} isLine={isLine} />;
    case 'measure':
      return <MeasureFigure thing={thing} isLine={isLine} />;
    default:
      return <FundFigure thing={thing} isLine={isLine} />;
  }
}

function GoalFigure({ thing, isLine = false }: StageFigureProps) {
  const t = useText();
  const format = useFormat();
  const { data } = useQuery(useTRPC().strategy.goalDetail.queryOptions({ id: thing.id }));
  if (!data) return <Frame title={thing.title} isLine={isLine} />;
  const { goal, asOf } = data;
  const { row, figure, history } = goal;
  const isMeasured = figure.attainment !== null;
  const origin = { source: '', asOf: t('chart.asOfLine', { date: format.date(asOf.reportingOn) }) };
  const points = yearPoints(history, figure, asOf.reportingOn);
  return (
    <Frame
      title={row.title}
      lang={row.lang}
      isLine={isLine}
      figure={
        isLine ? (
          <>
            {figure.attainment !== null && (
              <span className="figures">{format.share(figure.attainment)}</span>
            )}
            <StatusLabel status={figure.status} />
          </>
        ) : (
          <>
            {isMeasured && (
              <AttainmentRing
                name={row.title}
                attainment={figure.attainment}
                plan={figure.plannedAttainment}
                isWeak={figure.status === 'no_data'}
                size={96}
              />
            )}
            <span className={styles['judged']}>
              <StatusLabel status={figure.status} />
              {isMeasured && figure.plannedAttainment !== null && (
                <span className={styles['beside']}>
                  {t('strategy.figure.plan', { plan: format.share(figure.plannedAttainment) })}
                </span>
              )}
            </span>
          </>
        )
      }
    >
      {isMeasured && (
        <div className={styles['chart']}>
          <ChartView
            spec={yearChart(row.title, points, { percent: format.share, origin, t })}
            hasTable={false}
          />
        </div>
      )}
    </Frame>
  );
}

function IndicatorFigure({ thing, isLine = false }: StageFigureProps) {
  const { data } = useQuery(useTRPC().indicator.get.queryOptions({ id: thing.id }));
  if (!data) return <Frame title={thing.title} isLine={isLine} />;
  const { indicator, asOf } = data;
  return isLine ? (
    <IndicatorLine indicator={indicator} />
  ) : (
    <LargeIndicator indicator={indicator} reportingOn={asOf.reportingOn} />
  );
}

function IndicatorLine({ indicator: { row, figure } }: { indicator: IndicatorStanding }) {
  const { value } = useIndicatorFormat(row);
  return (
    <Frame
      title={row.title}
      lang={row.lang}
      isLine
      figure={
        <>
          {figure.judged && (
            <span className="figures" lang={row.lang}>
              {value(figure.judged.value)}
            </span>
          )}
          <StatusLabel status={figure.status} isStale={figure.isStale} />
        </>
      }
    />
  );
}

type LargeIndicatorProps = { indicator: IndicatorStanding; reportingOn: string };

function LargeIndicator({ indicator, reportingOn }: LargeIndicatorProps) {
  const { lang, t } = useLanguage();
  const format = useFormat();
  const { row, figure, observations } = indicator;
  const { value } = useIndicatorFormat(row);
  const lead = useIndicatorLead(indicator);
  const asOf = t('indicator.asOf', { date: format.date(reportingOn) });
  return (
    <Frame
      title={row.title}
      lang={row.lang}
      isLine={false}
      figure={
        <>
          {figure.judged && (
            <span className={styles['value']} lang={row.lang}>
              {value(figure.judged.value)}
              <span className={styles['period']} lang={lang}>
                {format.period(figure.judged.period)}
              </span>
            </span>
          )}
          <span className={styles['judged']}>
            <StatusLabel status={figure.status} isStale={figure.isStale} />
            <span className={styles['beside']}>{lead}</span>
          </span>
        </>
      }
    >
      {observations.length > 0 && row.direction !== 'yes_no' && (
        <div className={styles['chart']} data-untitled="">
          <ChartView
            spec={indicatorChartSpec(indicator, reportingOn, asOf, lang, t)}
            titleLang={row.lang}
            hasTable={false}
          />
        </div>
      )}
    </Frame>
  );
}

function MeasureFigure({ thing, isLine = false }: StageFigureProps) {
  const t = useText();
  const format = useFormat();
  const { data } = useQuery(useTRPC().measure.get.queryOptions({ id: thing.id }));
  const [entry] = data ? measureEntries({ ...data, measures: [data.measure] }) : [];
  if (!entry) return <Frame title={thing.title} isLine={isLine} />;
  const { row, phase, isOverdue } = entry;
  const newest = data?.measure.updates.at(-1);
  return (
    <Frame
      title={row.title}
      lang={row.lang}
      isLine={isLine}
      figure={<PhaseLabel phase={phase} isOverdue={isOverdue} />}
    >
      <div className={styles['progress']}>
        <MeasureProgress {...entry} />
      </div>
      {row.dueOn && (
        <p className={styles['lead']}>{t('measure.dueOn', { date: format.date(row.dueOn) })}</p>
      )}
      {newest?.text && <p className={styles['lead']}>{newest.text}</p>}
    </Frame>
  );
}
