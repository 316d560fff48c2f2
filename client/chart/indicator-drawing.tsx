// One indicator: values as a line that breaks at gaps and at breaks in the series, the planned path dashed,
// targets as lozenges, preliminary values hollow. A period without a value is never drawn as 0.
import { CartesianGrid, Line, LineChart, ReferenceArea, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { axisRoom } from '#client/chart/attainment-drawing.tsx';
import type { DrawingProps } from '#client/chart/chart-drawing.tsx';
import { chartHeight, labelSize } from '#client/chart/chart-size.ts';
import { ChartTooltip, type Told } from '#client/chart/chart-tooltip.tsx';
import {
  PlanLayer,
  PointLayer,
  RunningLayer,
  TargetLayer,
  YearTurnLayer,
} from '#client/chart/indicator-layer.tsx';
import { useText } from '#client/shell/language.tsx';
import type { Axis, IndicatorChart, IndicatorPoint } from '#shared/chart/chart-spec.ts';
import { textWidth } from '#shared/chart/svg-element.ts';

/** `run` counts the stretches that one line may join. */
type Datum = { x: number; point: IndicatorPoint | null; run: number; told: Told };

export function IndicatorDrawing({ spec, label, width }: DrawingProps<IndicatorChart>) {
  const t = useText();
  const left = axisRoom(spec.yAxis.ticks.map((tick) => tick.label));
  const target = spec.targets.at(-1);
  const right = target ? Math.ceil(textWidth(target.y.label, labelSize, true)) + 14 : 18;
  const points = toldPoints(spec, t('chart.value'));
  const data = [...points, ...toldRunning(spec)].toSorted((a, b) => a.x - b.x);
  const runs = [...new Set(points.map(({ run }) => run))];
  const [low, high] = spec.xAxis.domain;
  return (
    <LineChart
      width={width}
      height={chartHeight(spec)}
      data={data}
      margin={{ top: 16, right, bottom: 0, left: 0 }}
      aria-label={label}
    >
      {spec.band && (
        <ReferenceArea
          y1={spec.band.low.value}
          y2={spec.band.high.value}
          fill="var(--track)"
          fillOpacity={1}
          zIndex={-200}
        />
      )}
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        type="number"
        dataKey="x"
        domain={[low, high]}
        allowDataOverflow
        ticks={roomyTicks(spec.xAxis, width - left - right).map((tick) => tick.value)}
        tickFormatter={labelOf(spec.xAxis)}
        interval={0}
        height={26}
        padding={{ left: 14, right: 4 }}
        axisLine={{ stroke: 'var(--text-soft)' }}
        tickLine={spec.yearTurns.length === 0 && { stroke: 'var(--text-soft)' }}
        tick={{ fontSize: labelSize, fill: 'var(--text-soft)' }}
      />
      <YAxis
        domain={spec.yAxis.domain}
        allowDataOverflow
        ticks={spec.yAxis.ticks.map((tick) => tick.value)}
        tickFormatter={labelOf(spec.yAxis)}
        interval={0}
        width={left}
        axisLine={false}
        tickLine={false}
        tick={{ fontSize: labelSize, fill: 'var(--text-soft)' }}
      />
      <ChartTooltip cursor />
      <ZIndexLayer zIndex={200}>
        <PlanLayer spec={spec} />
      </ZIndexLayer>
      {runs.map((run) => (
        <Line
          key={run}
          dataKey={(datum: Datum) =>
            datum.run === run ? (datum.point?.value?.value ?? null) : null
          }
          type="linear"
          stroke="var(--ink)"
          strokeWidth={2}
          dot={false}
          activeDot={{ r: 6, fill: 'var(--ink)', stroke: 'var(--paper)' }}
          isAnimationActive={false}
        />
      ))}
      <ZIndexLayer zIndex={700}>
        <YearTurnLayer spec={spec} />
        <TargetLayer spec={spec} />
        <RunningLayer spec={spec} />
        <PointLayer spec={spec} />
      </ZIndexLayer>
    </LineChart>
  );
}

function toldPoints(spec: IndicatorChart, valueWord: string): Datum[] {
  let run = 0;
  return spec.points.map((point) => {
    if (point.value === null || point.isBreak) run += 1;
    const marks = spec.legend.filter(
      ({ mark }) =>
        (mark === 'preliminary' && point.isPreliminary) || (mark === 'break' && point.isBreak),
    );
    const label = point.value
      ? [point.value.label, ...marks.map(({ word }) => word.toLowerCase())].join(', ')
      : point.reason;
    const targets = spec.targets.filter(({ x }) => x === point.x);
    return {
      x: point.x,
      point,
      run,
      told: {
        heading: point.period,
        lines: [
          { word: valueWord, label },
          ...targets.map((target) => {
            const [word = '', value = ''] = target.label.split(': ');
            return { word, label: value };
          }),
        ],
      },
    };
  });
}

/** Told like the others, but on no line: `run` is none. */
function toldRunning({ running, legend }: IndicatorChart): Datum[] {
  const word = legend.find(({ mark }) => mark === 'running')?.word ?? '';
  return running.map(({ x, period, value }) => ({
    x,
    point: null,
    run: -1,
    told: { heading: period, lines: [{ word, label: value.label }] },
  }));
}

function labelOf(axis: Axis): (value: number) => string {
  const labels = new Map(axis.ticks.map((tick) => [tick.value, tick.label]));
  return (value) => labels.get(value) ?? '';
}

/** Every tick, or every second, third …, counted from the last, so that no two labels touch. */
function roomyTicks(axis: Axis, room: number): Axis['ticks'] {
  const least = Math.max(...axis.ticks.map((tick) => textWidth(tick.label, labelSize))) + 14;
  const step = Math.max(1, Math.ceil((least * (axis.ticks.length - 1)) / Math.max(1, room)));
  return axis.ticks.filter((_, index) => (axis.ticks.length - 1 - index) % step === 0);
}
