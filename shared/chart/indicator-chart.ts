// Builds the chart of one indicator: observations as a line, gaps left open, breaks broken, preliminary values
// hollow, the planned path dashed and the targets marked.
import { scaleLinear } from 'd3-scale';
import type { ChartOrigin } from '#shared/chart/attainment-chart.ts';
import type {
  Axis,
  Figure,
  IndicatorChart,
  IndicatorPoint,
  LegendItem,
} from '#shared/chart/chart-spec.ts';
import type { NoValueReason } from '#shared/indicator/indicator-type.ts';
import type { Translate } from '#shared/text/text.ts';

export type IndicatorChartInput = {
  title: string;
  unit: string;
  /** The indicator's own number format, unit left out. */
  format: (value: number) => string;
  /** Ascending. `x` is the period's end as a fractional year (the end of 2024 is 2025). */
  observations: {
    x: number;
    period: string;
    value: number | null;
    noValueReason: NoValueReason | null;
    isPreliminary: boolean;
    isBreak: boolean;
  }[];
  baseline: { x: number; period: string; value: number } | null;
  targets: { x: number; period: string; value: number }[];
  band: { low: number; high: number } | null;
  /** Where the x axis begins and ends, besides what the data needs; null when the data decides. */
  span: { from: number; to: number } | null;
  origin: ChartOrigin;
};

export function indicatorChart(input: IndicatorChartInput, t: Translate): IndicatorChart {
  const figure = (value: number): Figure => ({ value, label: input.format(value) });
  const points: IndicatorPoint[] = input.observations.map((observation) => ({
    x: observation.x,
    period: observation.period,
    value: observation.value === null ? null : figure(observation.value),
    reason:
      observation.value === null
        ? observation.noValueReason
          ? t(`word.noValue.${observation.noValueReason}`)
          : t('chart.notRecorded')
        : '',
    isPreliminary: observation.isPreliminary,
    isBreak: observation.isBreak,
  }));
  const plan = [...(input.baseline ? [input.baseline] : []), ...input.targets].map(
    ({ x, value }) => ({ x, y: value }),
  );
  const targets = input.targets.map((target) => ({
    x: target.x,
    y: figure(target.value),
    label: t('chart.targetFor', { period: target.period, value: input.format(target.value) }),
  }));
  return {
    kind: 'indicator',
    title: input.title,
    unit: input.unit,
    ...input.origin,
    alt: altText(input, t),
    table: {
      columns: [t('chart.period'), t('chart.value'), t('chart.note')],
      rows: points.map((point) => [
        point.period,
        point.value?.label ?? t('chart.noFigure'),
        [
          point.reason,
          point.isPreliminary ? t('chart.preliminary') : '',
          point.isBreak ? t('chart.break') : '',
        ]
          .filter((word) => word !== '')
          .join('. '),
      ]),
    },
    xAxis: yearAxis(input),
    yAxis: valueAxis(input),
    points,
    plan: plan.length > 1 ? plan : [],
    targets,
    band: input.band && { low: figure(input.band.low), high: figure(input.band.high) },
    legend: legend(
      points,
      plan.length > 1,
      targets.length > 0,
      input.band !== null,
      input.title,
      t,
    ),
  };
}

function altText(input: IndicatorChartInput, t: Translate): string {
  const measured = input.observations.filter((observation) => observation.value !== null);
  const last = measured.at(-1);
  const words = (value: number) =>
    [input.format(value), input.unit].filter((part) => part !== '').join(' ');
  const goal = input.targets.at(-1);
  const target = goal
    ? `${words(goal.value)} (${goal.period})`
    : input.band
      ? `${input.format(input.band.low)}–${words(input.band.high)}`
      : t('chart.noFigure');
  if (!last || last.value === null)
    return t('chart.indicatorAltNone', { title: input.title, target });
  return t('chart.indicatorAlt', {
    title: input.title,
    value: words(last.value),
    period: last.period,
    baseline: input.baseline
      ? `${words(input.baseline.value)} (${input.baseline.period})`
      : t('chart.noFigure'),
    target,
    count: measured.length,
  });
}

/** Whole years; a tick stands at the year's end, where yearly values stand. */
function yearAxis(input: IndicatorChartInput): Axis {
  const xs = [
    ...input.observations.map(({ x }) => x),
    ...input.targets.map(({ x }) => x),
    ...(input.baseline ? [input.baseline.x] : []),
    ...(input.span ? [input.span.from, input.span.to] : []),
  ];
  const from = xs.length ? Math.floor(Math.min(...xs)) : 0;
  const to = xs.length ? Math.max(Math.ceil(Math.max(...xs)), from + 1) : 1;
  const step = Math.max(1, Math.ceil((to - from) / 12));
  const ticks: Figure[] = [];
  for (let x = from; x <= to; x += step) ticks.push({ value: x, label: String(x - 1) });
  return { domain: [from, to], ticks };
}

/** From zero, or below it where values are negative. Axis labels use the indicator's decimals. */
function valueAxis(input: IndicatorChartInput): Axis {
  const values = [
    ...input.observations.flatMap(({ value }) => (value === null ? [] : [value])),
    ...input.targets.map(({ value }) => value),
    ...(input.baseline ? [input.baseline.value] : []),
    ...(input.band ? [input.band.low, input.band.high] : []),
  ];
  const low = Math.min(0, ...values);
  const high = Math.max(...values, low);
  const scale = scaleLinear([low, high > low ? high : low + 1], [0, 1]).nice(4);
  const [start = 0, end = 1] = scale.domain();
  return {
    domain: [start, end],
    ticks: scale.ticks(4).map((value) => ({ value, label: input.format(value) })),
  };
}

function legend(
  points: IndicatorPoint[],
  hasPlan: boolean,
  hasTarget: boolean,
  hasBand: boolean,
  title: string,
  t: Translate,
): LegendItem[] {
  const items: (LegendItem | false)[] = [
    { mark: 'line', word: title },
    hasPlan && { mark: 'plan', word: t('chart.plannedPath') },
    hasTarget && { mark: 'target', word: t('chart.target') },
    hasBand && { mark: 'band', word: t('chart.band') },
    points.some((point) => point.isPreliminary) && {
      mark: 'preliminary',
      word: t('chart.preliminary'),
    },
    points.some((point) => point.isBreak) && { mark: 'break', word: t('chart.break') },
  ];
  return items.filter((item) => item !== false);
}
