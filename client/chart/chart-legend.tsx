// The key above a drawing: the signs it uses and their words. What the drawing says itself needs no key.
import { StatusMark } from '#client/ui/status-mark.tsx';
import { useText } from '#client/shell/language.tsx';
import type { ChartSpec, DistributionChart, LegendItem } from '#shared/chart/chart-spec.ts';
import { indicatorStatuses } from '#shared/indicator/indicator-type.ts';
import styles from './chart-legend.module.css';

export function ChartLegend({ spec }: { spec: ChartSpec }) {
  const t = useText();
  if (spec.kind === 'distribution') return <DistributionKey spec={spec} />;
  // Its columns have headings.
  if (spec.kind === 'pairs') return null;
  const items: LegendItem[] =
    spec.kind === 'attainment' || spec.kind === 'indicator'
      ? spec.legend
      : [
          { mark: spec.kind === 'bars' ? 'bar' : 'line', word: t('chart.attainment') },
          { mark: 'plan', word: t('chart.plan') },
        ];
  return (
    <ul className={styles['legend']} aria-hidden="true">
      {items.map(({ mark, word }) => (
        <li key={mark} className={styles['item']}>
          <LegendMark
            mark={mark === 'plan' && spec.kind !== 'indicator' ? 'plan_tick' : mark}
            isUpright={spec.kind === 'bars'}
          />
          {/* The title stands right above: the line is simply its values. */}
          {word === spec.title ? t('chart.value') : word}
        </li>
      ))}
    </ul>
  );
}

/** One row alone tells its counts here; several rows carry them in their bars. */
function DistributionKey({ spec }: { spec: DistributionChart }) {
  const isAlone = spec.rows.length === 1;
  const segments = spec.rows.flatMap((row) => row.segments);
  const shown = indicatorStatuses.flatMap(
    (status) => segments.find((segment) => segment.status === status) ?? [],
  );
  return (
    <ul className={styles['legend']} aria-hidden={isAlone ? undefined : true}>
      {shown.map(({ status, word, count }) => (
        <li key={status} className={styles['item']} data-figure={isAlone ? count.label : undefined}>
          <StatusMark name={status} />
          {isAlone ? `${count.label} ${word.toLowerCase()}` : word}
        </li>
      ))}
    </ul>
  );
}

type MarkName = LegendItem['mark'] | 'plan_tick';

function LegendMark({ mark, isUpright }: { mark: MarkName; isUpright: boolean }) {
  return (
    <svg width="20" height="14" viewBox="0 0 20 14" className={styles['mark']}>
      <LegendShape mark={mark} isUpright={isUpright} />
    </svg>
  );
}

function LegendShape({ mark, isUpright }: { mark: MarkName; isUpright: boolean }) {
  switch (mark) {
    case 'bar':
      return <rect x="4" y="1" width="12" height="12" fill="var(--ink)" />;
    case 'soft_bar':
      return <rect x="4" y="1" width="12" height="12" fill="var(--ink-soft)" />;
    case 'line':
      return (
        <>
          <path d="M0 7H20" stroke="var(--ink)" strokeWidth="2" />
          <circle cx="10" cy="7" r="3.5" fill="var(--ink)" />
        </>
      );
    case 'plan':
      return <path d="M0 7H20" stroke="var(--ochre)" strokeWidth="2" strokeDasharray="5 3" />;
    case 'plan_tick':
      return <path d={isUpright ? 'M10 0V14' : 'M1 7H19'} stroke="var(--ochre)" strokeWidth="3" />;
    case 'target':
      return <path d="M10 1.5L15.5 7L10 12.5L4.5 7Z" fill="var(--ochre)" />;
    case 'band':
      return <rect x="0" y="1" width="20" height="12" fill="var(--track)" />;
    case 'preliminary':
      return (
        <circle cx="10" cy="7" r="4" fill="var(--paper)" stroke="var(--ink)" strokeWidth="2" />
      );
    case 'running':
      return (
        <rect
          x="6"
          y="3"
          width="8"
          height="8"
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth="1.75"
        />
      );
    case 'break':
      return (
        <path d="M5 12.5L9.5 1.5M10.5 12.5L15 1.5" stroke="var(--text-soft)" strokeWidth="1.5" />
      );
  }
}
