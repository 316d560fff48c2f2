// What Recharts has no word for, placed by its scales: the planned path, lozenges for targets, and the points with
// their figures, kept clear of each other and of the path.
import { useXAxisScale, useYAxisScale } from 'recharts';
import { labelSize, smallLabelSize } from '#client/chart/chart-size.ts';
import type { IndicatorChart, IndicatorPoint } from '#shared/chart/chart-spec.ts';
import { textWidth } from '#shared/chart/svg-element.ts';

type Place = { x: (value: number) => number; y: (value: number) => number };

/** Null while the chart has no scales yet. */
function usePlace(): Place | null {
  const x = useXAxisScale();
  const y = useYAxisScale();
  return x && y ? { x: (value) => x(value) ?? 0, y: (value) => y(value) ?? 0 } : null;
}

export function PlanLayer({ spec }: { spec: IndicatorChart }) {
  const place = usePlace();
  if (!place || spec.plan.length === 0) return null;
  const corners = spec.plan.map(({ x, y }) => `${place.x(x)} ${place.y(y)}`);
  return (
    <path
      d={`M${corners.join('L')}`}
      fill="none"
      stroke="var(--ochre)"
      strokeWidth="2"
      strokeDasharray="6 4"
      data-series="plan"
    />
  );
}

export function TargetLayer({ spec }: { spec: IndicatorChart }) {
  const place = usePlace();
  if (!place) return null;
  const last = spec.targets.at(-1);
  return spec.targets.map((target) => {
    const [x, y] = [place.x(target.x), place.y(target.y.value)];
    return (
      <g key={target.x} data-figure={target.y.label} data-series="target" data-at={target.label}>
        <path
          d={`M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`}
          fill="var(--ochre)"
          stroke="var(--paper)"
        />
        {target === last && (
          <text
            x={x + 10}
            y={y + 4.5}
            fontSize={labelSize}
            fontWeight={600}
            fill="var(--ochre-text)"
          >
            {target.y.label}
          </text>
        )}
      </g>
    );
  });
}

export function PointLayer({ spec }: { spec: IndicatorChart }) {
  const place = usePlace();
  if (!place) return null;
  const last = spec.points.findLastIndex((point) => point.value !== null);
  const labelled = labelledPoints(spec, place, last);
  return spec.points.map((point, index) => {
    if (point.value === null) return null;
    const [x, y] = [place.x(point.x), place.y(point.value.value)];
    const isLast = index === last;
    const isUnder = isLabelUnder(spec, index) && place.y(spec.yAxis.domain[0]) - y > 24;
    return (
      <g
        key={point.period}
        data-figure={point.value.label}
        data-series="value"
        data-at={point.period}
      >
        <circle
          cx={x}
          cy={y}
          r={isLast ? 5 : 4}
          fill={point.isPreliminary ? 'var(--paper)' : 'var(--ink)'}
          stroke={point.isPreliminary ? 'var(--ink)' : 'var(--paper)'}
          strokeWidth={point.isPreliminary ? 2 : 1}
        />
        {point.isBreak && (
          <path
            d={`M${x - 17} ${y + 6}l4 -12M${x - 12} ${y + 6}l4 -12`}
            stroke="var(--text-soft)"
            strokeWidth="1.5"
          />
        )}
        {labelled.has(index) && (
          <text
            x={x}
            y={isUnder ? y + 20 : y - 10}
            textAnchor="middle"
            fontSize={isLast ? labelSize : smallLabelSize}
            fontWeight={isLast ? 600 : 400}
            fill="var(--ink)"
          >
            {point.value.label}
          </text>
        )}
      </g>
    );
  });
}

/** Squares beside the line; the newest carries its figure. */
export function RunningLayer({ spec }: { spec: IndicatorChart }) {
  const place = usePlace();
  if (!place) return null;
  return spec.running.map(({ x: at, period, value }, index) => {
    const [x, y] = [place.x(at), place.y(value.value)];
    return (
      <g key={period} data-figure={value.label} data-series="running" data-at={period}>
        <rect
          x={x - 4}
          y={y - 4}
          width="8"
          height="8"
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth="1.75"
        />
        {index === spec.running.length - 1 && (
          <text
            x={x}
            y={y - 10}
            textAnchor="middle"
            fontSize={smallLabelSize}
            fill="var(--ink)"
            stroke="var(--paper)"
            strokeWidth="4"
            paintOrder="stroke"
          >
            {value.label}
          </text>
        )}
      </g>
    );
  });
}

/** The turns of the year under the axis; its names stand between them. */
export function YearTurnLayer({ spec }: { spec: IndicatorChart }) {
  const place = usePlace();
  if (!place) return null;
  const ground = place.y(spec.yAxis.domain[0]);
  return spec.yearTurns.map((turn) => (
    <path key={turn} d={`M${place.x(turn)} ${ground}v7`} stroke="var(--text-soft)" />
  ));
}

// With more points than this the line itself is in the way: only the first and the last carry their figures.
const mostLabelled = 12;

/** The last and the first point first, then those in between that have room beside the ones already chosen. */
function labelledPoints(spec: IndicatorChart, place: Place, last: number): Set<number> {
  const first = spec.points.findIndex((point) => point.value !== null);
  const between = spec.points.length > mostLabelled ? [] : [...spec.points.keys()];
  const order = [last, first, ...between].filter((index) => index >= 0);
  const taken: { index: number; from: number; to: number }[] = [];
  for (const index of order) {
    const point = spec.points[index];
    if (!point?.value || taken.some((one) => one.index === index)) continue;
    const half = textWidth(point.value.label, labelSize) / 2 + 4;
    const at = place.x(point.x);
    if (taken.every((one) => at + half < one.from || at - half > one.to)) {
      taken.push({ index, from: at - half, to: at + half });
    }
  }
  return new Set(taken.map(({ index }) => index));
}

/** Away from the planned path, or from the line where there is no plan: under a point that the next one rises from. */
function isLabelUnder(spec: IndicatorChart, index: number): boolean {
  const point = spec.points[index];
  if (!point?.value) return false;
  const plan = planAt(spec.plan, point.x);
  if (plan !== null) return plan >= point.value.value;
  const beside = spec.points[index + 1]?.value ?? spec.points[index - 1]?.value;
  return beside !== undefined && beside !== null && beside.value > point.value.value;
}

function planAt(plan: IndicatorChart['plan'], x: IndicatorPoint['x']): number | null {
  for (const [index, to] of plan.entries()) {
    const from = plan[index - 1];
    if (from && x >= from.x && x <= to.x && to.x > from.x) {
      return from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
    }
  }
  return null;
}
