// One chart as it stands on a page: title, unit, key, drawing, where the figures come from, and the same figures as a table.
// The drawing (Recharts) is its own chunk, asked for when it is needed; its place is kept, so that nothing on the page
// moves.
import { lazy, Suspense, useId } from 'react';
import { ChartLegend } from '#client/chart/chart-legend.tsx';
import { chartHeight } from '#client/chart/chart-size.ts';
import { ChartTableView } from '#client/chart/chart-table-view.tsx';
import { useQuiet } from '#client/chart/use-quiet.ts';
import { useText } from '#client/shell/language.tsx';
import type { ChartSpec } from '#shared/chart/chart-spec.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import styles from './chart-view.module.css';

const ChartDrawing = lazy(() =>
  import('#client/chart/chart-drawing.tsx').then((chunk) => ({ default: chunk.ChartDrawing })),
);

type ChartViewProps = {
  spec: ChartSpec;
  /** Stands before the title: "Figur 3." */
  label?: string;
  /** Language of the title where it is content, not interface. */
  titleLang?: Lang;
  /** False where the page itself shows the same table. */
  hasTable?: boolean;
  /** True where the page is there to be printed. */
  isAtOnce?: boolean;
};

export function ChartView({
  spec,
  label,
  titleLang,
  hasTable = true,
  isAtOnce = false,
}: ChartViewProps) {
  const t = useText();
  const titleId = useId();
  const altId = useId();
  const isDrawn = useQuiet(isAtOnce);
  return (
    <figure
      className={styles['chart']}
      aria-labelledby={titleId}
      aria-describedby={altId}
      data-chart={spec.kind}
    >
      <figcaption className={styles['caption']}>
        <span id={titleId} className={styles['title']} lang={titleLang}>
          {label && <span className={styles['label']}>{label} </span>}
          {spec.title}
        </span>
        {spec.unit && <span className={styles['unit']}>{spec.unit}</span>}
      </figcaption>
      <ChartLegend spec={spec} />
      <p id={altId} className="visually-hidden">
        {spec.alt}
      </p>
      <div className={styles['drawing']} style={{ minHeight: chartHeight(spec) }}>
        {isDrawn && (
          <Suspense fallback={null}>
            <ChartDrawing spec={spec} label={spec.title} />
          </Suspense>
        )}
      </div>
      <p className={styles['origin']}>
        {[spec.source, spec.asOf].filter((line) => line !== '').join(' · ')}
      </p>
      {hasTable && (
        <details className={`${styles['details']} no-print`}>
          <summary>{t('chart.asTable')}</summary>
          <ChartTableView caption={spec.title} table={spec.table} />
        </details>
      )}
    </figure>
  );
}
