// The axes of an indicator's chart. A year's name stands where nobody can take it for another year.
import { scaleLinear } from 'd3-scale';
import type { Axis, Figure, IndicatorChart } from '#shared/chart/chart-spec.ts';
import type { IndicatorChartInput } from '#shared/chart/indicator-chart.ts';

/**
 * Whole years only: the name stands right under the value of the year. Something inside a year: the axis is a
 * calendar, with the name in the middle of its year and a mark at each turn, as values stand at their period's end.
 */
export function yearAxis(input: IndicatorChartInput): Pick<IndicatorChart, 'xAxis' | 'yearTurns'> {
  const xs = [
    ...input.observations.map(({ x }) => x),
    ...input.running.map(({ x }) => x),
    ...input.targets.map(({ x }) => x),
    ...(input.baseline ? [input.baseline.x] : []),
    ...(input.span ? [input.span.from, input.span.to] : []),
  ];
  const isCalendar = !xs.every(Number.isInteger);
  const low = xs.length > 0 ? Math.min(...xs) : 0;
  const high = xs.length > 0 ? Math.max(...xs) : 1;
  const from = isCalendar ? Math.ceil(low) - 1 : low;
  const to = Math.max(Math.ceil(high), from + 1);
  // A calendar names its years, the ends of years are one more than they.
  const years = to - from + (isCalendar ? 0 : 1);
  const step = Math.max(1, Math.ceil(years / 12));
  const ticks: Figure[] = [];
  for (let place = 0; place < years; place += step) {
    const x = from + place;
    ticks.push(
      isCalendar ? { value: x + 0.5, label: String(x) } : { value: x, label: String(x - 1) },
    );
  }
  return {
    xAxis: { domain: [from, to], ticks },
    yearTurns: isCalendar ? Array.from({ length: years + 1 }, (_, place) => from + place) : [],
  };
}

/** From zero, or below it where values are negative. Axis labels use the indicator's decimals. */
export function valueAxis(input: IndicatorChartInput): Axis {
  const values = [
    ...input.observations.flatMap(({ value }) => (value === null ? [] : [value])),
    ...input.running.map(({ value }) => value),
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
