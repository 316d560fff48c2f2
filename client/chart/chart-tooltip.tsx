// The figures of the place that is pointed at, or reached with the arrow keys.
import { Tooltip, type TooltipContentProps } from 'recharts';
import styles from './chart-drawing.module.css';

/** What a datum says when it is pointed at. */
export type Told = { heading: string; lines: { word: string; label: string }[] };

export function ChartTooltip({ cursor = false }: { cursor?: boolean }) {
  return (
    <Tooltip
      content={TooltipContent}
      filterNull={false}
      isAnimationActive={false}
      cursor={cursor ? { stroke: 'var(--text-soft)', strokeWidth: 1 } : { fill: 'var(--tint)' }}
      allowEscapeViewBox={{ x: false, y: true }}
      wrapperStyle={{ zIndex: 2 }}
    />
  );
}

function TooltipContent({ active, payload }: TooltipContentProps) {
  const datum: unknown = payload[0]?.payload;
  if (!active || !hasTold(datum)) return null;
  return (
    <output className={styles['tooltip']}>
      <strong>{datum.told.heading}</strong>
      <dl>
        {datum.told.lines.map(({ word, label }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </output>
  );
}

function hasTold(datum: unknown): datum is { told: Told } {
  return typeof datum === 'object' && datum !== null && 'told' in datum;
}
