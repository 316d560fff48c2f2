// Draws two things of the same rows for print: names, then a bar from zero with its words for each.
import type { PairsChart, ToldValue } from '#shared/chart/chart-spec.ts';
import type { Palette } from '#shared/chart/palette.ts';
import { line, rect, svgDocument, text, textWidth, wrapText } from '#shared/chart/svg-element.ts';

const rowHeight = 13.6;
/** Of a name on two lines, which must not touch its neighbours. */
const wrappedHeight = 19.6;
const headHeight = 16;

/** What a full bar of a column stands for; never nothing, so that a share of it is a number. */
export function pairsMost(chart: PairsChart, column: 'first' | 'second'): number {
  return Math.max(...chart.rows.map((row) => row[column].value ?? 0), Number.EPSILON);
}

/** What the words of a column leave of its width. */
export function barRoom(
  chart: PairsChart,
  column: 'first' | 'second',
  width: number,
  size: number,
): number {
  const words = Math.max(0, ...chart.rows.map((row) => textWidth(row[column].label, size)));
  return Math.max(0, width - words - size);
}

export function pairsSvg(chart: PairsChart, width: number, palette: Palette): string {
  const names = width * 0.5;
  const rows = chart.rows.map((row) => {
    const label = wrapText(row.label, 7.4, names - 10, 2);
    return { row, label, size: label.length > 1 ? wrappedHeight : rowHeight };
  });
  const height = rows.reduce((sum, { size }) => sum + size, headHeight);
  const columns = [
    { key: 'first', left: names, right: width * 0.71, fill: palette.ink },
    { key: 'second', left: width * 0.73, right: width, fill: palette.ochre },
  ] as const;
  const parts = columns.flatMap(({ key, left }) => [
    text(left, 8, chart.columns[key], { size: 7.5, colour: palette.textSoft, bold: true }),
    line([left, headHeight - 2], [left, height], palette.textSoft, 0.6),
  ]);
  let top = headHeight;
  for (const { row, label, size } of rows) {
    const middle = top + size / 2;
    top += size;
    label.forEach((words, place) => {
      const at = middle + 2.8 + (place - (label.length - 1) / 2) * 7.4;
      parts.push(text(0, at, words, { size: 7.4, colour: palette.text }));
    });
    for (const { key, left, right, fill } of columns) {
      const told = row[key];
      const bar = shareOf(told, pairsMost(chart, key)) * barRoom(chart, key, right - left, 7.8);
      if (bar > 0) parts.push(rect(left, middle - 4, bar, 8, fill));
      parts.push(
        text(left + bar + 4, middle + 2.8, told.label, {
          size: 7.8,
          colour: told.value === null ? palette.textSoft : palette.text,
        }),
      );
    }
  }
  return svgDocument(width, height, parts);
}

/** Of the longest bar; none for what is unknown, or not above zero. */
export function shareOf({ value }: ToldValue, most: number): number {
  return value === null || value <= 0 ? 0 : value / most;
}
