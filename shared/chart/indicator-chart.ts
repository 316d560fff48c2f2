// Builds the chart of one indicator: observations as a line, gaps left open, breaks broken, preliminary values
// hollow, the planned path dashed and the targets marked.
import { lowerFirst } from '#shared/text/letter-case.ts';
import type { ChartOrigin } from '#shared/chart/attainment-chart.ts';
import type {
  Figure,
  IndicatorChart,
  IndicatorPoint,
  LegendItem,
} from '#shared/chart/chart-spec.ts';
import { valueAxis, yearAxis } from '#shared/chart/indicator-axis.ts';
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
  /** Values newer than the last whole period, of a period still running. Ascending. */
  running: { x: number; period: string; value: number }[];
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
  const running = input.running.map(({ x, period, value }) => ({
    x,
    period,
    value: figure(value),
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
      rows: [
        ...points.map((point) => [
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
        ...running.map(({ period, value }) => [period, value.label, t('chart.running')]),
      ],
    },
    ...yearAxis(input),
    yAxis: valueAxis(input),
    points,
    running,
    plan: plan.length > 1 ? plan : [],
    targets,
    band: input.band && { low: figure(input.band.low), high: figure(input.band.high) },
    legend: legend(input, plan.length > 1, t),
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
  const soFar = input.running.at(-1);
  const said = t('chart.indicatorAlt', {
    title: input.title,
    value: words(last.value),
    period: last.period,
    baseline: input.baseline
      ? `${words(input.baseline.value)} (${input.baseline.period})`
      : t('chart.noFigure'),
    target,
    count: measured.length,
  });
  if (!soFar) return said;
  return `${said} ${t('chart.runningAlt', { value: words(soFar.value), period: lowerFirst(soFar.period) })}`;
}

function legend(
  { title, observations, running, targets, band }: IndicatorChartInput,
  hasPlan: boolean,
  t: Translate,
): LegendItem[] {
  const items: (LegendItem | false)[] = [
    { mark: 'line', word: title },
    hasPlan && { mark: 'plan', word: t('chart.plannedPath') },
    targets.length > 0 && { mark: 'target', word: t('chart.target') },
    band !== null && { mark: 'band', word: t('chart.band') },
    running.length > 0 && { mark: 'running', word: t('chart.running') },
    observations.some((one) => one.isPreliminary) && {
      mark: 'preliminary',
      word: t('chart.preliminary'),
    },
    observations.some((one) => one.isBreak) && { mark: 'break', word: t('chart.break') },
  ];
  return items.filter((item) => item !== false);
}
