// Values in order as a small line; gaps stay open, the last point is marked and the plan is dashed. Plain SVG.
import type { Sparkline as SparklineSpec } from '#shared/chart/chart-spec.ts';
import { textWidth } from '#shared/chart/svg-element.ts';

type SparklineProps = { spec: SparklineSpec; width?: number; height?: number };

const scaleSize = 11;

export function Sparkline({ spec, width = 96, height = 28 }: SparklineProps) {
  const { values, plan, target, scale } = spec;
  const all = [...values, ...plan, target].filter((value) => value !== null);
  const [low, high] = scale?.domain ?? [Math.min(...all), Math.max(...all)];
  const ticks = scale?.ticks ?? [];
  const room = Math.max(0, ...ticks.map(({ label }) => textWidth(label, scaleSize) + 5));
  const x = (index: number) =>
    room + 4 + (index / Math.max(1, values.length - 1)) * (width - room - 8);
  const y = (value: number) =>
    height - 5 - (high > low ? (value - low) / (high - low) : 0.5) * (height - 10);
  const last = values.findLastIndex((value) => value !== null);
  const lastValue = values[last] ?? null;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={spec.alt}
    >
      {ticks.map(({ value, label }) => (
        <g key={value}>
          <text
            x={room - 5}
            y={y(value) + 4}
            textAnchor="end"
            fontSize={scaleSize}
            fill="var(--text-soft)"
          >
            {label}
          </text>
          <path d={`M${room} ${y(value)}H${width - 1}`} stroke="var(--line)" />
        </g>
      ))}
      {target !== null && (
        <path
          d={`M1 ${y(target)}H${width - 1}`}
          stroke="var(--ochre)"
          strokeWidth="1.5"
          strokeDasharray="3 2"
        />
      )}
      <path
        d={pathOf(plan, x, y)}
        fill="none"
        stroke="var(--ochre)"
        strokeWidth="1.5"
        strokeDasharray="3 2"
      />
      <path
        d={pathOf(values, x, y)}
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      {lastValue !== null && <circle cx={x(last)} cy={y(lastValue)} r="3" fill="var(--ink)" />}
    </svg>
  );
}

/** A new stretch begins after every gap. */
function pathOf(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, index) => {
      if (value === null) return '';
      const isStart = (values[index - 1] ?? null) === null;
      return `${isStart ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
}
