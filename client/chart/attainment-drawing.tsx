// Attainment by year as bars from zero, with the plan's tick across each year. A year without figures has no bar.
import {
  Bar,
  BarChart,
  CartesianGrid,
  XAxis,
  YAxis,
  ZIndexLayer,
  useXAxisScale,
  useYAxisScale,
  type BarShapeProps,
  type XAxisTickContentProps,
} from 'recharts';
import type { DrawingProps } from '#client/chart/chart-drawing.tsx';
import { chartHeight, labelSize, smallLabelSize } from '#client/chart/chart-size.ts';
import { ChartTooltip, type Told } from '#client/chart/chart-tooltip.tsx';
import { useText } from '#client/shell/language.tsx';
import type { AttainmentChart, AttainmentYear } from '#shared/chart/chart-spec.ts';
import { textWidth } from '#shared/chart/svg-element.ts';

type Datum = { year: AttainmentYear; label: string; share: number | null; told: Told };

export function AttainmentDrawing({ spec, label, width }: DrawingProps<AttainmentChart>) {
  const t = useText();
  const left = axisRoom(spec.axis.ticks.map((tick) => tick.label));
  const band = (width - left - 8) / Math.max(1, spec.years.length);
  const hasTwoLines = spec.years.some((year) => year.label.includes(' '));
  const data = spec.years.map((year): Datum => ({
    year,
    label: year.label,
    share: year.attainment?.value ?? null,
    told: {
      heading: year.label,
      lines: [
        { word: t('chart.attainment'), label: year.attainment?.label ?? spec.noFigure },
        ...(year.plan ? [{ word: t('chart.plan'), label: year.plan.label }] : []),
      ],
    },
  }));
  return (
    <BarChart
      width={width}
      height={chartHeight(spec)}
      data={data}
      margin={{ top: 20, right: 8, bottom: 0, left: 0 }}
      aria-label={label}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="label"
        interval={0}
        height={hasTwoLines ? 42 : 26}
        tickLine={false}
        axisLine={{ stroke: 'var(--text)' }}
        tick={YearTick}
      />
      <YAxis
        domain={spec.axis.domain}
        allowDataOverflow
        ticks={spec.axis.ticks.map((tick) => tick.value)}
        width={left}
        axisLine={false}
        tickLine={false}
        tickFormatter={(value) => spec.axis.ticks.find((tick) => tick.value === value)?.label ?? ''}
        tick={{ fontSize: labelSize, fill: 'var(--text-soft)' }}
      />
      <ChartTooltip />
      <Bar dataKey="share" barSize={barWidth(band)} isAnimationActive={false} shape={YearBar} />
      <ZIndexLayer zIndex={700}>
        <YearMarks spec={spec} band={band} />
      </ZIndexLayer>
    </BarChart>
  );
}

/** The last year is the one that the chart is about. */
function YearTick({ x, y, payload, index, visibleTicksCount }: XAxisTickContentProps) {
  const isCurrent = index === visibleTicksCount - 1;
  const [year = '', ...more] = String(payload.value).split(' ');
  return (
    <text
      x={x}
      y={Number(y) + 10}
      textAnchor="middle"
      fontSize={labelSize}
      fontWeight={isCurrent ? 600 : 400}
      fill={isCurrent ? 'var(--text)' : 'var(--text-soft)'}
    >
      {year}
      <tspan x={x} dy={16} fontSize={smallLabelSize} fontWeight={400}>
        {more.join(' ')}
      </tspan>
    </text>
  );
}

function barWidth(band: number): number {
  return Math.min(56, Math.max(12, band * 0.5));
}

export function axisRoom(labels: readonly string[]): number {
  return Math.ceil(Math.max(0, ...labels.map((words) => textWidth(words, labelSize)))) + 10;
}

function YearBar({ x, y, width, height, payload }: BarShapeProps) {
  const year = yearOf(payload);
  if (!year?.attainment) return null;
  const reached = Math.max(0, height);
  const shape = `M${x} ${y + reached}V${y}h${width}V${y + reached}`;
  const full = year.isCurrent ? 'var(--ink)' : 'var(--ink-soft)';
  return (
    <path
      d={shape}
      fill={year.isRunning ? 'var(--paper)' : full}
      stroke={year.isRunning ? 'var(--ink)' : 'none'}
      strokeWidth="2"
      data-figure={year.attainment.label}
      data-series="attainment"
      data-at={year.label}
    />
  );
}

function yearOf(payload: unknown): AttainmentYear | null {
  return (payload as Datum | undefined)?.year ?? null;
}

/** Labels and plan ticks, placed by the chart's own scales. */
function YearMarks({ spec, band }: { spec: AttainmentChart; band: number }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  const bar = barWidth(band);
  const reach = bar / 2 + 7;
  // All plan figures or none: some alone would look like a choice.
  const hasRoom = spec.years.every(
    ({ plan }) => band / 2 - reach > textWidth(plan?.label ?? '', smallLabelSize) / 2 + 2,
  );
  return spec.years.map((year) => {
    const middle = x(year.label, { position: 'middle' });
    const ground = y(spec.axis.domain[0]);
    if (middle === undefined || ground === undefined) return null;
    const top = year.attainment ? (y(year.attainment.value) ?? ground) : ground;
    const planAt = year.plan ? y(year.plan.value) : undefined;
    return (
      <g key={year.label}>
        {year.plan && planAt !== undefined && (
          <PlanTick
            year={year}
            middle={middle}
            at={planAt}
            reach={reach}
            labelAt={hasRoom ? Math.min(planAt + 4, ground - 4) : null}
          />
        )}
        <YearLabel
          year={year}
          noFigure={spec.noFigure}
          middle={middle}
          top={top}
          ground={ground}
          planAt={planAt}
          bar={bar}
        />
      </g>
    );
  });
}

type PlanTickProps = {
  year: AttainmentYear;
  middle: number;
  at: number;
  reach: number;
  /** Baseline of its figure, clear of the ground line; null without room. */
  labelAt: number | null;
};

function PlanTick({ year, middle, at, reach, labelAt }: PlanTickProps) {
  const label = year.plan?.label ?? '';
  return (
    <g data-figure={label} data-series="plan" data-at={year.label}>
      <path
        d={`M${middle - reach} ${at}H${middle + reach}`}
        stroke="var(--paper)"
        strokeWidth="6"
      />
      <path
        d={`M${middle - reach} ${at}H${middle + reach}`}
        stroke="var(--ochre)"
        strokeWidth="3"
      />
      {labelAt !== null && (
        <text x={middle + reach + 4} y={labelAt} fontSize={smallLabelSize} fill="var(--ochre-text)">
          {label}
        </text>
      )}
    </g>
  );
}

type YearLabelProps = {
  year: AttainmentYear;
  noFigure: string;
  middle: number;
  top: number;
  ground: number;
  planAt: number | undefined;
  /** Its bar's width. */
  bar: number;
};

/** Inside the bar, clear of the plan's tick; above bar or tick where there is no room. */
function YearLabel({ year, noFigure, middle, top, ground, planAt = -100, bar }: YearLabelProps) {
  if (!year.attainment) {
    return (
      <text
        x={middle}
        y={planAt > ground - 22 ? planAt - 7 : ground - 7}
        textAnchor="middle"
        fontSize={smallLabelSize}
        fill="var(--text-soft)"
      >
        {noFigure}
      </text>
    );
  }
  // The outline of a hollow bar would cut through a figure wider than it.
  const isTooWide = year.isRunning && textWidth(year.attainment.label, labelSize, true) > bar - 6;
  const isInside = !isTooWide && ground - top > 26 && (planAt < top - 4 || planAt > top + 24);
  const over = planAt > top - 20 && planAt < top + 4 ? planAt - 4 : top;
  const insideFill = year.isCurrent && !year.isRunning ? 'var(--paper)' : 'var(--text)';
  return (
    <text
      x={middle}
      y={isInside ? top + 18 : over - 6}
      textAnchor="middle"
      fontSize={labelSize}
      fontWeight={600}
      fill={isInside ? insideFill : 'var(--ink)'}
    >
      {year.attainment.label}
    </text>
  );
}
