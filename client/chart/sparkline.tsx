// Values in order as a small line on its own scale; gaps stay open and the last point is marked. Plain SVG.
import type { Sparkline as SparklineSpec } from '#shared/chart/chart-spec.ts';

type SparklineProps = { spec: SparklineSpec; width?: number; height?: number };

export function Sparkline({ spec, width = 96, height = 28 }: SparklineProps) {
  const all = [...spec.values, spec.target].filter((value) => value !== null);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (index: number) => 4 + (index / Math.max(1, spec.values.length - 1)) * (width - 8);
  const y = (value: number) =>
    height - 4 - (high > low ? (value - low) / (high - low) : 0.5) * (height - 8);
  const last = spec.values.findLastIndex((value) => value !== null);
  const lastValue = spec.values[last] ?? null;
  // A new stretch begins after every gap.
  const path = spec.values
    .map((value, index) => {
      if (value === null) return '';
      const isStart = (spec.values[index - 1] ?? null) === null;
      return `${isStart ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={spec.alt}
    >
      {spec.target !== null && (
        <path
          d={`M1 ${y(spec.target)}H${width - 1}`}
          stroke="var(--ochre)"
          strokeWidth="1.5"
          strokeDasharray="3 2"
        />
      )}
      <path d={path} fill="none" stroke="var(--ink)" strokeWidth="1.5" strokeLinejoin="round" />
      {lastValue !== null && <circle cx={x(last)} cy={y(lastValue)} r="3" fill="var(--ink)" />}
    </svg>
  );
}
