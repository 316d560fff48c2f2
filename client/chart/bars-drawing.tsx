// Attainment as bars, one per row, with the plan's tick, the figure and the status in words beside each.
import {
  Bar,
  BarChart,
  CartesianGrid,
  XAxis,
  YAxis,
  ZIndexLayer,
  useXAxisScale,
  useYAxisScale,
} from 'recharts';
import type { DrawingProps } from '#client/chart/chart-drawing.tsx';
import {
  axisHeight,
  barsRowHeight,
  labelSize,
  narrowWidth,
  smallLabelSize,
} from '#client/chart/chart-size.ts';
import { ChartTooltip, type Told } from '#client/chart/chart-tooltip.tsx';
import { labelLineHeight, linesNeeded, RowLabel } from '#client/chart/row-label.tsx';
import { StatusMark } from '#client/ui/status-mark.tsx';
import { useText } from '#client/shell/language.tsx';
import type { BarsChart, BarsRow } from '#shared/chart/chart-spec.ts';
import { textWidth } from '#shared/chart/svg-element.ts';

type Datum = { key: string; share: number | null; row: BarsRow; told: Told };

const barHeight = 12;
const figureRoom = 52;

export function BarsDrawing({ spec, label, width }: DrawingProps<BarsChart>) {
  const t = useText();
  const isNarrow = width < narrowWidth;
  const left = isNarrow ? 0 : Math.round(width * 0.36);
  const right =
    figureRoom +
    24 +
    Math.ceil(Math.max(0, ...spec.rows.map((row) => textWidth(row.statusWord, labelSize, true))));
  const labelLines = isNarrow
    ? linesNeeded(
        spec.rows.map((row) => row.label),
        width,
      )
    : 1;
  const rowHeight = isNarrow
    ? barsRowHeight.narrow + (labelLines - 1) * labelLineHeight
    : barsRowHeight.wide;
  const data = spec.rows.map((row, index): Datum => ({
    key: String(index),
    share: row.value && Math.min(1, Math.max(0, row.value.value)),
    row,
    told: {
      heading: row.label,
      lines: [
        { word: t('chart.attainment'), label: row.value?.label ?? row.statusWord },
        ...(row.plan ? [{ word: t('chart.plan'), label: row.plan.label }] : []),
      ],
    },
  }));
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={spec.rows.length * rowHeight + axisHeight}
      data={data}
      margin={{ top: 0, right, bottom: 0, left }}
      aria-label={label}
    >
      {!isNarrow && <CartesianGrid horizontal={false} stroke="var(--line)" />}
      <XAxis
        type="number"
        domain={spec.axis.domain}
        allowDataOverflow
        ticks={spec.axis.ticks.map((tick) => tick.value)}
        tickFormatter={(value) => spec.axis.ticks.find((tick) => tick.value === value)?.label ?? ''}
        interval={0}
        height={axisHeight}
        axisLine={false}
        tickLine={false}
        tick={{ fontSize: smallLabelSize, fill: 'var(--text-soft)' }}
      />
      <YAxis type="category" dataKey="key" hide />
      <ChartTooltip />
      <Bar dataKey="share" barSize={0} isAnimationActive={false} fill="none" />
      <ZIndexLayer zIndex={400}>
        <BarRows
          spec={spec}
          labelLines={isNarrow ? labelLines : null}
          left={left}
          right={width - right}
        />
      </ZIndexLayer>
    </BarChart>
  );
}

type BarRowsProps = {
  spec: BarsChart;
  /** Lines above the bar; null where labels stand to its left. */ labelLines: number | null;
  left: number;
  right: number;
};

function BarRows({ spec, labelLines, left, right }: BarRowsProps) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  return spec.rows.map((row, index) => {
    const centre = y(String(index), { position: 'middle' }) ?? 0;
    const middle = labelLines === null ? centre : centre + 4 + (labelLines * labelLineHeight) / 2;
    const end = row.value ? (x(Math.min(1, Math.max(0, row.value.value))) ?? left) : left;
    const planAt = row.plan ? x(Math.min(1, Math.max(0, row.plan.value))) : undefined;
    return (
      // Rows may share a label; their place tells them apart.
      <g key={`${index} ${row.label}`}>
        <RowLabel
          words={row.label}
          lines={labelLines}
          middle={middle}
          width={labelLines === null ? left : right + figureRoom + 80}
        />
        <rect
          x={left}
          y={middle - barHeight / 2}
          width={right - left}
          height={barHeight}
          fill="var(--track)"
        />
        {row.value && (
          <rect
            x={left}
            y={middle - barHeight / 2}
            width={Math.max(0, end - left)}
            height={barHeight}
            fill="var(--ink)"
            data-figure={row.value.label}
            data-series="attainment"
            data-at={row.label}
          />
        )}
        {row.plan && planAt !== undefined && (
          <g data-figure={row.plan.label} data-series="plan" data-at={row.label}>
            <path
              d={`M${planAt} ${middle - 11}V${middle + 11}`}
              stroke="var(--paper)"
              strokeWidth="6"
            />
            <path
              d={`M${planAt} ${middle - 11}V${middle + 11}`}
              stroke="var(--ochre)"
              strokeWidth="3"
            />
          </g>
        )}
        <text
          x={right + figureRoom - 4}
          y={middle + 4.5}
          textAnchor="end"
          fontSize={labelSize}
          fontWeight={600}
          fill="var(--text)"
        >
          {row.value?.label ?? '–'}
        </text>
        <g transform={`translate(${right + figureRoom + 4} ${middle - 7})`}>
          <StatusMark name={row.status} size={14} />
        </g>
        <text
          x={right + figureRoom + 22}
          y={middle + 4.5}
          fontSize={labelSize}
          fill={`var(--status-${row.status.replaceAll('_', '-')}-text)`}
        >
          {row.statusWord}
        </text>
      </g>
    );
  });
}
