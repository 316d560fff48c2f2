// Draws one indicator for print: line with gaps and breaks, planned path dashed, targets as lozenges.
import { scaleLinear } from 'd3-scale';
import { line as d3Line } from 'd3-shape';
import type { IndicatorChart, IndicatorPoint, RunningPoint } from '#shared/chart/chart-spec.ts';
import type { Palette } from '#shared/chart/palette.ts';
import { dot, line, path, rect, svgDocument, text, textWidth } from '#shared/chart/svg-element.ts';
import {
  axisWidth,
  breakMark,
  labelSize,
  legendRow,
  runningMark,
  targetMark,
  yGrid,
} from '#shared/chart/svg-legend.ts';

/** With more points than this only the first and the last carry their figures; the table has them all. */
const mostLabelled = 9;

export function indicatorSvg(
  chart: IndicatorChart,
  width: number,
  height: number,
  palette: Palette,
): string {
  const left = axisWidth(chart.yAxis);
  const finalTarget = chart.targets.at(-1);
  const right =
    width - (finalTarget ? Math.min(90, textWidth(finalTarget.y.label, 8, true) + 10) : 14);
  const bottom = height - 16;
  const x = scaleLinear(chart.xAxis.domain, [left + 10, right - 4]);
  const y = scaleLinear(chart.yAxis.domain, [bottom, 26]);
  const plan = d3Line<{ x: number; y: number }>()
    .x((corner) => x(corner.x))
    .y((corner) => y(corner.y))
    .digits(2);
  const values = d3Line<IndicatorPoint>()
    .x((point) => x(point.x))
    .y((point) => y(point.value?.value ?? 0))
    .digits(2);
  const parts = [legendRow(chart.legend, 8, width, palette)];
  if (chart.band) {
    const top = y(chart.band.high.value);
    parts.push(rect(left, top, right - left, y(chart.band.low.value) - top, palette.track));
  }
  parts.push(yGrid(chart.yAxis, y, left, right, palette));
  for (const turn of chart.yearTurns) {
    parts.push(line([x(turn), bottom], [x(turn), bottom + 5], palette.textSoft, 0.5));
  }
  for (const tick of chart.xAxis.ticks) {
    parts.push(
      text(x(tick.value), height - 4, tick.label, {
        size: labelSize,
        colour: palette.textSoft,
        anchor: 'middle',
      }),
    );
  }
  parts.push(
    path(
      plan(chart.plan) ?? '',
      `fill="none" stroke="${palette.ochre}" stroke-width="1.4" stroke-dasharray="3.6 2.4"`,
    ),
  );
  for (const run of unbrokenRuns(chart.points)) {
    parts.push(
      path(
        values(run) ?? '',
        `fill="none" stroke="${palette.ink}" stroke-width="1.8" stroke-linejoin="round"`,
      ),
    );
  }
  for (const target of chart.targets)
    parts.push(targetMark(x(target.x), y(target.y.value), palette));
  if (finalTarget) {
    parts.push(
      text(x(finalTarget.x) + 6, y(finalTarget.y.value) + 2.8, finalTarget.y.label, {
        size: 8,
        colour: palette.ochreText,
        bold: true,
      }),
    );
  }
  parts.push(
    ...chart.running.map((point, index) => drawRunning(chart, point, index, x, y, palette)),
  );
  parts.push(...chart.points.map((point, index) => drawPoint(chart, point, index, x, y, palette)));
  return svgDocument(width, height, parts);
}

function drawPoint(
  chart: IndicatorChart,
  point: IndicatorPoint,
  index: number,
  x: (value: number) => number,
  y: (value: number) => number,
  palette: Palette,
): string {
  if (point.value === null) return '';
  const at: [number, number] = [x(point.x), y(point.value.value)];
  const isLast = chart.points.slice(index + 1).every((later) => later.value === null);
  const isLabelled = isLast || index === 0 || chart.points.length <= mostLabelled;
  const parts = [
    point.isPreliminary
      ? dot(at[0], at[1], 2.6, palette.paper, palette.ink, 1.4)
      : dot(at[0], at[1], isLast ? 3 : 2.2, palette.ink),
  ];
  if (point.isBreak) parts.push(breakMark(at[0] - 9, at[1], palette));
  if (isLabelled) {
    // Away from the planned path: under the point where the path runs above it.
    const isUnder = (planAt(chart.plan, point.x) ?? -Infinity) >= point.value.value;
    parts.push(
      text(at[0], at[1] + (isUnder ? 11.5 : -6), point.value.label, {
        size: isLast ? 8.5 : labelSize,
        colour: palette.ink,
        anchor: 'middle',
        bold: isLast,
      }),
    );
  }
  return parts.join('');
}

/** The newest carries its figure; the others stand in the table. */
function drawRunning(
  chart: IndicatorChart,
  point: RunningPoint,
  index: number,
  x: (value: number) => number,
  y: (value: number) => number,
  palette: Palette,
): string {
  const at: [number, number] = [x(point.x), y(point.value.value)];
  const mark = runningMark(at[0], at[1], palette);
  if (index < chart.running.length - 1) return mark;
  return (
    mark +
    text(at[0], at[1] - 6, point.value.label, {
      size: labelSize,
      colour: palette.ink,
      anchor: 'middle',
    })
  );
}

function planAt(plan: IndicatorChart['plan'], x: number): number | null {
  for (let index = 1; index < plan.length; index += 1) {
    const [from, to] = [plan[index - 1], plan[index]];
    if (from && to && x >= from.x && x <= to.x && to.x > from.x) {
      return from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
    }
  }
  return null;
}

/** Stretches that one line may join: cut at gaps and before a break in the series. */
export function unbrokenRuns(points: readonly IndicatorPoint[]): IndicatorPoint[][] {
  const runs: IndicatorPoint[][] = [];
  let run: IndicatorPoint[] = [];
  for (const point of points) {
    if (point.value === null || point.isBreak) {
      if (run.length > 1) runs.push(run);
      run = [];
    }
    if (point.value !== null) run.push(point);
  }
  if (run.length > 1) runs.push(run);
  return runs;
}
