// How many indicators stand where: one stacked bar per row on one scale, weakest first, each part with its mark and count.
import {
  Bar,
  BarChart,
  XAxis,
  YAxis,
  ZIndexLayer,
  useYAxisScale,
  type BarShapeProps,
} from 'recharts';
import type { DrawingProps } from '#client/chart/chart-drawing.tsx';
import { distributionRowHeight, labelSize, narrowWidth } from '#client/chart/chart-size.ts';
import { ChartTooltip, type Told } from '#client/chart/chart-tooltip.tsx';
import { labelLineHeight, linesNeeded, RowLabel } from '#client/chart/row-label.tsx';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { DistributionChart, DistributionRow } from '#shared/chart/chart-spec.ts';
import { indicatorStatuses, type IndicatorStatus } from '#shared/indicator/indicator-type.ts';
import styles from './distribution-drawing.module.css';

/** `shift`: how far the bar stands below the middle of its row, to leave room for its label. */
type Datum = { key: string; row: DistributionRow; shift: number; told: Told };

const barHeight = 24;

export function DistributionDrawing({ spec, label, width }: DrawingProps<DistributionChart>) {
  const isAlone = spec.rows.length === 1;
  const isNarrow = width < narrowWidth;
  const left = isAlone || isNarrow ? 0 : Math.round(width * 0.3);
  const labelLines =
    isNarrow && !isAlone
      ? linesNeeded(
          spec.rows.map((row) => row.label),
          width,
        )
      : 0;
  const rowHeight = isAlone
    ? distributionRowHeight.alone
    : isNarrow
      ? distributionRowHeight.narrow + (labelLines - 1) * labelLineHeight
      : distributionRowHeight.wide;
  const shift = labelLines === 0 ? 0 : 2 + (labelLines * labelLineHeight) / 2;
  const data = spec.rows.map((row, index): Datum => ({
    key: String(index),
    row,
    shift,
    told: {
      heading: row.label === '' ? spec.title : row.label,
      lines: row.segments.map(({ word, count }) => ({ word, label: count.label })),
    },
  }));
  const present = indicatorStatuses.filter((status) =>
    spec.rows.some((row) => row.segments.some((segment) => segment.status === status)),
  );
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={spec.rows.length * rowHeight}
      data={data}
      margin={{ top: 0, right: isAlone ? 0 : 28, bottom: 0, left }}
      barCategoryGap={0}
      aria-label={label}
    >
      <XAxis type="number" domain={[0, Math.max(1, spec.max)]} hide />
      <YAxis type="category" dataKey="key" hide />
      <ChartTooltip />
      {present.map((status) => (
        <Bar
          key={status}
          dataKey={(datum: Datum) => countOf(datum.row, status)}
          stackId="status"
          isAnimationActive={false}
          shape={segments[status]}
        />
      ))}
      <ZIndexLayer zIndex={700}>
        <RowWords spec={spec} labelLines={labelLines} shift={shift} left={left} width={width} />
      </ZIndexLayer>
    </BarChart>
  );
}

function countOf(row: DistributionRow, status: IndicatorStatus): number | null {
  return row.segments.find((segment) => segment.status === status)?.count.value ?? null;
}

type SegmentProps = BarShapeProps & { status: IndicatorStatus };

function Segment({ x, y, width, height, payload, status }: SegmentProps) {
  const { row, shift } = payload as Datum;
  const segment = row.segments.find((one) => one.status === status);
  if (!segment || !(width > 0)) return null;
  const top = y + height / 2 - barHeight / 2 + shift;
  const hasMark = width > 46;
  return (
    <g
      data-figure={segment.count.label}
      data-series={status}
      data-at={row.label}
      className={styles['segment']}
      data-status={status}
    >
      <rect x={x} y={top} width={Math.max(1, width - 2)} height={barHeight} />
      {hasMark && (
        <g transform={`translate(${x + 8} ${top + 5})`} className={styles['mark']}>
          <StatusMark name={status} size={14} />
        </g>
      )}
      {width > 14 && (
        <text
          x={hasMark ? x + 27 : x + width / 2 - 1}
          y={top + 17}
          textAnchor={hasMark ? 'start' : 'middle'}
          fontSize={14}
          fontWeight={600}
        >
          {segment.count.label}
        </text>
      )}
    </g>
  );
}

const segments = Object.fromEntries(
  indicatorStatuses.map((status) => [
    status,
    (props: BarShapeProps) => <Segment {...props} status={status} />,
  ]),
);

type RowWordsProps = {
  spec: DistributionChart;
  labelLines: number;
  shift: number;
  left: number;
  width: number;
};

function RowWords({ spec, labelLines, shift, left, width }: RowWordsProps) {
  const y = useYAxisScale();
  if (!y) return null;
  const isAlone = spec.rows.length === 1;
  const unit = (width - left - (isAlone ? 0 : 28)) / Math.max(1, spec.max);
  return spec.rows.map((row, index) => {
    const middle = y(String(index), { position: 'middle' }) ?? 0;
    const barMiddle = middle + shift;
    const isEmpty = row.segments.length === 0;
    return (
      // Rows may share a label; their place tells them apart.
      <g key={`${index} ${row.label}`}>
        {!isAlone && (
          <RowLabel
            words={row.label}
            lines={labelLines || null}
            middle={barMiddle}
            width={labelLines ? width : left}
          />
        )}
        {(isEmpty || !isAlone) && (
          <text
            x={left + row.total.value * unit + (isEmpty ? 0 : 6)}
            y={barMiddle + 5}
            fontSize={labelSize}
            fill="var(--text-soft)"
          >
            {isEmpty ? spec.emptyWord : row.total.label}
          </text>
        )}
      </g>
    );
  });
}
