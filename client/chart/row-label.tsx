// What a row of bars is about: to the left of its bar, or above it on narrow screens; two lines at most.
import { labelSize } from '#client/chart/chart-size.ts';
import { wrapText } from '#shared/chart/svg-element.ts';

export const labelLineHeight = 16;

/** Lines that the longest label takes above its bar. */
export function linesNeeded(labels: readonly string[], width: number): number {
  return Math.max(1, ...labels.map((words) => wrapText(words, labelSize, width, 2).length));
}

type RowLabelProps = {
  words: string;
  /** Lines kept above the bar; null: to its left. */
  lines: number | null;
  /** Of the bar. */
  middle: number;
  width: number;
};

export function RowLabel({ words, lines: above, middle, width }: RowLabelProps) {
  const lines = wrapText(words, labelSize, above === null ? width - 16 : width, above ?? 2);
  const firstLine =
    above === null
      ? middle + 4.5 - ((lines.length - 1) / 2) * labelLineHeight
      : middle - 17 - (lines.length - 1) * labelLineHeight;
  return (
    <text fontSize={labelSize} fill="var(--text)">
      <title>{words}</title>
      {lines.map((line, index) => (
        <tspan key={line} x={0} y={firstLine + index * labelLineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
