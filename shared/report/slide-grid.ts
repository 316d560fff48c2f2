// Where things stand on a slide, in millimetres: 16:9, ten inches wide, so that points mean the same in PowerPoint and in the
// PDF. The deck makes texts short enough for these places, and the scene puts them there.
export type Box = { x: number; y: number; w: number; h: number };

export const slideSize = { w: 254, h: 142.875 };
export const edge = 14;
export const contentWidth = slideSize.w - edge * 2;

export const kickerTop = 7;
export const titleTop = 11.5;
/** Of a title in one line, the larger the shorter it is; and of one in two. */
export const titleSizes = { one: [24, 21, 18], two: 18 };
export const leadSize = 11.5;
export const bodyTop = 36;
export const bodyEnd = 128;
export const bodyHeight = bodyEnd - bodyTop;
export const footTop = 133;
export const gutter = 6;

/** Equal columns beside each other. */
export function columnWidth(count: number, width = contentWidth, gap = gutter): number {
  return (width - gap * (count - 1)) / count;
}

/** Four beside each other, or two rows of three. */
export function figureColumns(count: number): number {
  return count === 5 || count === 6 ? 3 : 4;
}

export const ringColumns = { few: 5, many: 3 };
/** Name and lines beside a ring, where there are many. */
export const ringTextWidth = columnWidth(ringColumns.many) - 29;

export const strategyPerSlide = { columns: 5, tiles: 4 };
export const strategyColumn = columnWidth(strategyPerSlide.columns, contentWidth, 3);

/** An area's slide: ring and facts to the left, chart and voices to the right. */
export const area = {
  side: 58,
  left: edge + 58 + 12,
  width: contentWidth - 58 - 12,
  top: 33.5,
  chartTop: 39,
  chartEnd: 84,
  voicesTop: 88,
} as const;

export const tableCell = { padX: 1.6, padY: 1.5 };
export const mostRows = 8;
