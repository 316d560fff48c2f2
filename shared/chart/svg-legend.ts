// The line of signs and words above a chart, and the hairlines of its axis.
import type { Axis, LegendItem } from '#shared/chart/chart-spec.ts';
import type { Palette } from '#shared/chart/palette.ts';
import { dot, line, rect, text, textWidth } from '#shared/chart/svg-element.ts';

export const labelSize = 7.5;

/** One row of legend with its baseline at `y`; items that find no room are left out, the caption has them. */
export function legendRow(
  items: readonly LegendItem[],
  y: number,
  width: number,
  palette: Palette,
): string {
  let x = 0;
  const parts: string[] = [];
  for (const item of items) {
    const itemWidth = 18 + textWidth(item.word, labelSize);
    if (x + itemWidth > width) break;
    parts.push(legendMark(item.mark, x, y - 2.6, palette));
    parts.push(text(x + 16, y, item.word, { size: labelSize, colour: palette.textSoft }));
    x += itemWidth + 12;
  }
  return parts.join('');
}

function legendMark(mark: LegendItem['mark'], x: number, y: number, palette: Palette): string {
  switch (mark) {
    case 'bar':
      return rect(x + 2, y - 3.2, 9, 6.4, palette.ink);
    case 'soft_bar':
      return rect(x + 2, y - 3.2, 9, 6.4, palette.inkSoft);
    case 'line':
      return line([x, y], [x + 12, y], palette.ink, 1.6) + dot(x + 6, y, 2, palette.ink);
    case 'plan':
      return line([x, y], [x + 12, y], palette.ochre, 1.6, ' stroke-dasharray="3.2 2"');
    case 'target':
      return targetMark(x + 6, y, palette);
    case 'band':
      return rect(x, y - 3.2, 12, 6.4, palette.track);
    case 'preliminary':
      return dot(x + 6, y, 2.4, palette.paper, palette.ink, 1.3);
    case 'running':
      return runningMark(x + 6, y, palette);
    case 'break':
      return breakMark(x + 6, y, palette);
  }
}

/** A lozenge: targets read apart from observations in black and white too. */
export function targetMark(x: number, y: number, palette: Palette): string {
  return `<path d="M${x} ${y - 3.6}L${x + 3.6} ${y}L${x} ${y + 3.6}L${x - 3.6} ${y}Z" fill="${palette.ochre}"/>`;
}

/** An empty square: no value of the line, and no preliminary one either. */
export function runningMark(x: number, y: number, palette: Palette): string {
  return `<path d="M${x - 2.2} ${y - 2.2}h4.4v4.4h-4.4Z" fill="${palette.paper}" stroke="${palette.ink}" stroke-width="1.1"/>`;
}

/** Two short strokes, as a broken axis is drawn. */
export function breakMark(x: number, y: number, palette: Palette): string {
  return (
    line([x - 3, y + 3.5], [x, y - 3.5], palette.textSoft, 1) +
    line([x, y + 3.5], [x + 3, y - 3.5], palette.textSoft, 1)
  );
}

/** Horizontal hairlines with their figures to the left; the first line is the ground and stands out. */
export function yGrid(
  axis: Axis,
  place: (value: number) => number,
  left: number,
  right: number,
  palette: Palette,
): string {
  return axis.ticks
    .map((tick) => {
      const y = place(tick.value);
      const isGround = tick.value === 0;
      return (
        line([left, y], [right, y], isGround ? palette.text : palette.line, isGround ? 0.75 : 0.5) +
        text(left - 5, y + 2.5, tick.label, {
          size: labelSize,
          colour: palette.textSoft,
          anchor: 'end',
        })
      );
    })
    .join('');
}

export function axisWidth(axis: Axis): number {
  return Math.max(0, ...axis.ticks.map((tick) => textWidth(tick.label, labelSize))) + 6;
}
