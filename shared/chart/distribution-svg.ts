// Draws the distribution for print: a stacked bar by status with the marks as its key, weakest first.
import type { DistributionChart, DistributionRow } from '#shared/chart/chart-spec.ts';
import type { Palette } from '#shared/chart/palette.ts';
import { markSvg } from '#shared/chart/status-mark.ts';
import { indicatorStatuses } from '#shared/indicator/indicator-type.ts';
import { rect, svgDocument, text, textWidth, wrapText } from '#shared/chart/svg-element.ts';

const barHeight = 15;
const rowHeight = 24;
const keyHeight = 15;

/** One row alone needs no label column; several share one scale. */
export function distributionSvg(chart: DistributionChart, width: number, palette: Palette): string {
  const isAlone = chart.rows.length === 1;
  const left = isAlone ? 0 : width * 0.3;
  const unit = chart.max > 0 ? (width - left - (isAlone ? 0 : 22)) / chart.max : 0;
  const step = isAlone ? barHeight + 4 : rowHeight;
  const parts = chart.rows.map((row, index) =>
    barRow(chart, row, index * step, left, unit, palette),
  );
  const keyTop = chart.rows.length * step + 4;
  const key = keyRows(chart, width);
  key.forEach((items, rowIndex) => {
    for (const item of items) {
      const top = keyTop + rowIndex * keyHeight;
      parts.push(markSvg(item.status, item.x, top, 8.5, palette.status[item.status].graphic));
      parts.push(
        text(item.x + 12, top + 7.2, item.words, {
          size: 8,
          colour: palette.status[item.status].text,
        }),
      );
    }
  });
  return svgDocument(width, keyTop + key.length * keyHeight, parts);
}

function barRow(
  chart: DistributionChart,
  row: DistributionRow,
  top: number,
  left: number,
  unit: number,
  palette: Palette,
): string {
  const parts: string[] = [];
  if (chart.rows.length > 1) {
    const label = wrapText(row.label, 8, left - 8, 2);
    label.forEach((words, index) =>
      parts.push(
        text(0, top + 10.5 + (index - (label.length - 1) / 2) * 9, words, {
          size: 8,
          colour: palette.text,
        }),
      ),
    );
  }
  let x = left;
  for (const segment of row.segments) {
    const width = segment.count.value * unit;
    // White words need 4.5:1, so the fill is the status colour made for text.
    parts.push(rect(x, top, width - 1.5, barHeight, palette.status[segment.status].text));
    if (width > 30) parts.push(markSvg(segment.status, x + 5, top + 3.5, 8, palette.paper));
    const countX = width > 30 ? x + 17 : x + (width - 1.5) / 2;
    if (width > 8) {
      parts.push(
        text(countX, top + 10.8, segment.count.label, {
          size: 8.5,
          colour: palette.paper,
          bold: true,
          anchor: width > 30 ? 'start' : 'middle',
        }),
      );
    }
    x += width;
  }
  if (row.segments.length === 0) {
    parts.push(text(left, top + 10.5, chart.emptyWord, { size: 8, colour: palette.textSoft }));
  } else if (chart.rows.length > 1) {
    parts.push(text(x + 4, top + 10.8, row.total.label, { size: 8, colour: palette.textSoft }));
  }
  return parts.join('');
}

type KeyItem = { status: DistributionRow['segments'][number]['status']; words: string; x: number };

/** A row alone tells its counts in the key; several rows have them in the bars. */
function keyRows(chart: DistributionChart, width: number): KeyItem[][] {
  const seen = new Map<KeyItem['status'], string>();
  for (const row of chart.rows) {
    for (const segment of row.segments) {
      const words =
        chart.rows.length === 1
          ? `${segment.count.label} ${segment.word.toLowerCase()}`
          : segment.word;
      seen.set(segment.status, words);
    }
  }
  const rows: KeyItem[][] = [[]];
  let x = 0;
  for (const status of indicatorStatuses) {
    const words = seen.get(status);
    if (words === undefined) continue;
    const itemWidth = 12 + textWidth(words, 8);
    if (x + itemWidth > width && x > 0) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ status, words, x });
    x += itemWidth + 16;
  }
  return rows;
}
