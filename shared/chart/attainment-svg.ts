// Draws attainment for print: by year against plan, bars per row, small multiples.
import { scaleBand, scaleLinear } from 'd3-scale';
import { line as d3Line } from 'd3-shape';
import type {
  AttainmentChart,
  AttainmentYear,
  BarsChart,
  MultiplesChart,
  MultiplesPanel,
} from '#shared/chart/chart-spec.ts';
import type { Palette } from '#shared/chart/palette.ts';
import { markSvg } from '#shared/chart/status-mark.ts';
import {
  dot,
  line,
  n,
  path,
  rect,
  svgDocument,
  text,
  textWidth,
  wrapText,
} from '#shared/chart/svg-element.ts';
import { axisWidth, labelSize, legendRow, yGrid } from '#shared/chart/svg-legend.ts';

const legendHeight = 18;

/** What a tick reaches past its bar, and its label. */
const planRoom = 26;

export function attainmentSvg(
  chart: AttainmentChart,
  width: number,
  height: number,
  palette: Palette,
): string {
  const left = axisWidth(chart.axis);
  const isTwoLined = chart.years.some((year) => year.label.includes(' '));
  const bottom = height - (isTwoLined ? 24 : 16);
  const y = scaleLinear(chart.axis.domain, [bottom, legendHeight + 8]);
  const x = scaleBand(
    chart.years.map((_, index) => index),
    [left + 4, width - planRoom + 12],
  )
    .paddingInner(0.5)
    .paddingOuter(0.35);
  const bar = Math.min(x.bandwidth(), 38);
  // Beside each tick where there is room before the next bar; of many years beside the last one alone.
  const isNarrow = x.step() - bar < planRoom;
  const parts = [
    legendRow(chart.legend, 8, width, palette),
    yGrid(chart.axis, y, left, width, palette),
  ];
  chart.years.forEach((year, index) => {
    const middle = (x(index) ?? 0) + x.bandwidth() / 2;
    parts.push(
      yearBar(
        { ...year, isPlanTold: !isNarrow || index === chart.years.length - 1 },
        middle,
        bar,
        y,
        chart.noFigure,
        palette,
      ),
    );
    const [name = '', ...more] = year.label.split(' ');
    for (const [place, words] of [name, more.join(' ')].entries()) {
      parts.push(
        text(middle, bottom + 12 + place * 8.5, words, {
          size: labelSize + 0.5 - place,
          colour: year.isCurrent ? palette.text : palette.textSoft,
          anchor: 'middle',
          bold: year.isCurrent && place === 0,
        }),
      );
    }
  });
  return svgDocument(width, height, parts);
}

function yearBar(
  year: AttainmentYear & { isPlanTold: boolean },
  middle: number,
  bar: number,
  y: (value: number) => number,
  noFigure: string,
  palette: Palette,
): string {
  const ground = y(0);
  const parts: string[] = [];
  if (year.attainment) {
    const top = y(year.attainment.value);
    parts.push(
      year.isRunning
        ? path(
            `M${n(middle - bar / 2)} ${n(ground)}V${n(top)}h${n(bar)}V${n(ground)}`,
            `fill="${palette.paper}" stroke="${palette.ink}" stroke-width="1.2"`,
          )
        : rect(
            middle - bar / 2,
            top,
            bar,
            ground - top,
            year.isCurrent ? palette.ink : palette.inkSoft,
          ),
    );
    // Inside the bar, clear of the plan's tick; above it where the bar is too low or the tick is in the way.
    const planY = year.plan ? y(year.plan.value) : -100;
    const isWide = textWidth(year.attainment.label, 8.5, true) < bar;
    const fits = isWide && ground - top > 15 && (planY < top - 2 || planY > top + 14);
    const over = planY > top - 12 && planY < top - 1 ? planY : top;
    parts.push(
      text(middle, fits ? top + 11 : over - 3.5, year.attainment.label, {
        size: 8.5,
        colour: fits && year.isCurrent && !year.isRunning ? palette.paper : palette.ink,
        anchor: 'middle',
        bold: true,
      }),
    );
  } else {
    // Above the plan's tick where that stands near the ground.
    const planY = year.plan ? y(year.plan.value) : 0;
    parts.push(
      text(middle, planY > ground - 16 ? planY - 4 : ground - 4, noFigure, {
        size: labelSize,
        colour: palette.textSoft,
        anchor: 'middle',
      }),
    );
  }
  if (year.plan) {
    const at = y(year.plan.value);
    const reach = bar / 2 + 5;
    parts.push(line([middle - reach, at], [middle + reach, at], palette.paper, 3.4));
    parts.push(line([middle - reach, at], [middle + reach, at], palette.ochre, 1.8));
    // Never so low that the ground line strikes it through.
    parts.push(
      year.isPlanTold
        ? text(middle + reach + 2.5, Math.min(at + 2.5, ground - 2), year.plan.label, {
            size: 7,
            colour: palette.ochreText,
          })
        : '',
    );
  }
  return parts.join('');
}

const rowHeight = 19;

export function barsHeight(chart: BarsChart): number {
  return 16 + rowHeight * chart.rows.length;
}

export function barsSvg(chart: BarsChart, width: number, palette: Palette): string {
  const height = barsHeight(chart);
  const left = width * 0.36;
  const right = width - 92;
  const x = scaleLinear(chart.axis.domain, [left, right]);
  const parts = chart.axis.ticks.map(
    (tick) =>
      line(
        [x(tick.value), 0],
        [x(tick.value), height - 14],
        tick.value === 0 ? palette.text : palette.line,
        0.5,
      ) +
      text(x(tick.value), height - 4, tick.label, {
        size: 7,
        colour: palette.textSoft,
        anchor: 'middle',
      }),
  );
  chart.rows.forEach((row, index) => {
    const middle = index * rowHeight + rowHeight / 2;
    const label = wrapText(row.label, 8, left - 8, 2);
    label.forEach((words, lineIndex) => {
      const at = middle + 2.8 + (lineIndex - (label.length - 1) / 2) * 8.6;
      parts.push(text(left - 6, at, words, { size: 8, colour: palette.text, anchor: 'end' }));
    });
    if (row.value) {
      const end = x(Math.min(1, Math.max(0, row.value.value)));
      parts.push(rect(left, middle - 4, end - left, 8, palette.ink));
    }
    if (row.plan) {
      const at = x(row.plan.value);
      parts.push(line([at, middle - 6.5], [at, middle + 6.5], palette.paper, 3.2));
      parts.push(line([at, middle - 6.5], [at, middle + 6.5], palette.ochre, 1.8));
    }
    const colour = palette.status[row.status];
    parts.push(
      text(right + 28, middle + 2.8, row.value?.label ?? '–', {
        size: 8.5,
        colour: palette.text,
        anchor: 'end',
        bold: true,
      }),
    );
    parts.push(markSvg(row.status, right + 34, middle - 4.25, 8.5, colour.graphic));
    parts.push(text(right + 45, middle + 2.6, row.statusWord, { size: 7.5, colour: colour.text }));
  });
  return svgDocument(width, height, parts);
}

export function multiplesSvg(
  chart: MultiplesChart,
  width: number,
  height: number,
  palette: Palette,
): string {
  const perRow = Math.min(5, Math.max(1, chart.panels.length));
  const rows = Math.ceil(chart.panels.length / perRow);
  const gap = 14;
  const panelWidth = (width - gap * (perRow - 1)) / perRow;
  const parts = chart.panels.map((panel, index) => {
    const x = (index % perRow) * (panelWidth + gap);
    const y = Math.floor(index / perRow) * height;
    return `<g transform="translate(${n(x)} ${n(y)})">${multiplesPanel(chart, panel, panelWidth, height - 6, palette)}</g>`;
  });
  return svgDocument(width, height * rows, parts);
}

function multiplesPanel(
  chart: MultiplesChart,
  panel: MultiplesPanel,
  width: number,
  height: number,
  palette: Palette,
): string {
  // Wrapped as if a little larger: what is measured is not the bold face.
  const title = wrapText(panel.title, 8.6, width, 2);
  const ground = height - 11;
  const x = scaleLinear(chart.xDomain, [2, width - 34]);
  const y = scaleLinear(chart.yAxis.domain, [ground, 27]);
  const shape = d3Line<MultiplesPanel['points'][number]>()
    .defined((point) => point.value !== null)
    .x((point) => x(point.x))
    .y((point) => y(point.value?.value ?? 0))
    .digits(2);
  const last = panel.points.at(-1);
  const parts = [
    ...title.map((words, index) =>
      text(0, 8 + index * 9, words, { size: 8, colour: palette.text, bold: true }),
    ),
    ...chart.yAxis.ticks.map((tick) =>
      tick.value === 0
        ? text(width - 22, ground + 2, tick.label, { size: 6, colour: palette.textSoft })
        : text(0, y(tick.value) - 1.5, tick.label, { size: 6, colour: palette.textSoft }),
    ),
    line([0, y(1)], [width - 24, y(1)], palette.line, 0.5),
    line([0, ground], [width - 24, ground], palette.text, 0.6),
    path(shape(panel.points) ?? '', `fill="none" stroke="${palette.ink}" stroke-width="1.5"`),
    ...panel.points.flatMap((point) =>
      point.value ? [dot(x(point.x), y(point.value.value), 1.4, palette.ink)] : [],
    ),
    text(0, height - 1, panel.points[0]?.label ?? '', { size: 6.5, colour: palette.textSoft }),
    text(width - 24, height - 1, last?.label ?? '', {
      size: 6.5,
      colour: palette.textSoft,
      anchor: 'end',
    }),
  ];
  if (panel.plan) {
    const at = y(panel.plan.value);
    parts.push(line([width - 31, at], [width - 23, at], palette.ochre, 1.8));
  }
  if (last?.value && panel.last) {
    parts.push(dot(x(last.x), y(last.value.value), 2.3, palette.ink));
    parts.push(
      text(width, y(last.value.value) + 3, panel.last.label, {
        size: 8,
        colour: palette.ink,
        bold: true,
        anchor: 'end',
      }),
    );
  } else {
    parts.push(
      text(0, ground - 5, panel.statusWord, {
        size: labelSize,
        colour: palette.status[panel.status].text,
      }),
    );
  }
  return parts.join('');
}
