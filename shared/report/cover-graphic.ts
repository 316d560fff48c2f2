// The cover's picture is the year itself: a measuring rod per focus area, a hairline per two percent, bright as far
// as the goal is reached, with an ochre stroke where the plan says it should be.
import { darkPalette, lightPalette } from '#shared/chart/palette.ts';
import {
  line,
  svgDocument,
  text,
  wrapText,
  figureFont,
  textWidth,
} from '#shared/chart/svg-element.ts';
import type { CoverRod } from '#shared/report/report-document.ts';

/** Points; the picture fills the type area of the cover. */
export const coverGraphicSize = { width: 470.5, height: 340 };

const strokes = 50;
const rodTop = 8;
const labelHeight = 52;
/** How far the plan's stroke reaches past its rod. */
const overhang = 3;

export function coverSvg(rods: readonly CoverRod[]): string {
  const { width, height } = coverGraphicSize;
  const gap = rods.length > 6 ? 8 : 16;
  const rodWidth = (width - overhang * 2 - gap * (rods.length - 1)) / Math.max(1, rods.length);
  const parts = rods.flatMap((rod, index) =>
    rodParts(rod, overhang + index * (rodWidth + gap), rodWidth, height - labelHeight),
  );
  return svgDocument(width, height, parts);
}

function rodParts(rod: CoverRod, x: number, width: number, ground: number): string[] {
  const step = (ground - rodTop) / strokes;
  const parts: string[] = [];
  for (let index = 1; index <= strokes; index += 1) {
    const isReached = rod.share !== null && index <= Math.round(rod.share * strokes);
    const y = ground - index * step + step / 2;
    parts.push(
      line([x, y], [x + width, y], isReached ? '#EEF4F4' : '#2F6A76', isReached ? 2.6 : 1),
    );
  }
  if (rod.plan !== null) {
    const y = ground - rod.plan * (ground - rodTop);
    parts.push(line([x - overhang, y], [x + width + overhang, y], lightPalette.ink, 7));
    parts.push(line([x - overhang, y], [x + width + overhang, y], darkPalette.ochre, 2.8));
  }
  const full = rod.share === null ? 10 : 17;
  const size = Math.max(6, Math.min(full, (full * width) / textWidth(rod.label, full, true)));
  const style = { size, colour: '#FFFFFF', font: figureFont, bold: true };
  parts.push(text(x, ground + 20, rod.label, style));
  const name = typeof rod.name === 'string' ? rod.name : rod.name.text;
  const nameSize = width < 60 ? 6.5 : 8.5;
  wrapText(name, nameSize, width + 2, width < 60 ? 3 : 2).forEach((words, index) =>
    parts.push(
      text(x, ground + 34 + index * (nameSize + 2), words, { size: nameSize, colour: '#D5E4E6' }),
    ),
  );
  return parts;
}
