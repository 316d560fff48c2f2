// The cover: the title on ink, and the year drawn as measuring rods.
import { darkPalette } from '#shared/chart/palette.ts';
import type { DocText } from './report-document.ts';
import { columnWidth, contentWidth, edge, gutter, slideSize } from './slide-grid.ts';
import { para, textItem } from './slide-layout-text.ts';
import type { SceneItem } from './slide-scene.ts';
import { lineCount, textHeight, wordsOf } from './slide-text.ts';
import type { CoverBody } from './slide-type.ts';

/** On the cover's ink. */
const quiet = '#D5E4E6';
const white = '#FFFFFF';
const rodTrack = '#2B6671';

export function coverItems(title: DocText, cover: CoverBody): SceneItem[] {
  const width = 118;
  const size = lineCount(wordsOf(title), { width, size: 44, bold: true }, 1) === 1 ? 44 : 34;
  const lines = lineCount(wordsOf(title), { width, size, bold: true }, 2);
  const titleEnd = 40 + textHeight(lines, size) + 1;
  const items: SceneItem[] = [
    { kind: 'rect', box: { x: edge, y: 13, w: contentWidth, h: 0.9 }, fill: darkPalette.ochre },
    textItem(edge, 16.5, contentWidth - 60, [
      para(12, { text: cover.organisation, colour: white, isBold: true }),
    ]),
    {
      kind: 'title',
      box: { x: edge, y: 40, w: width, h: titleEnd - 40 },
      text: title,
      size,
      colour: white,
    },
    textItem(edge, titleEnd + 2, width, [
      para(17, { text: cover.subtitle, colour: quiet }),
      para(12, { text: cover.strategy, colour: white, isBold: true }, 8),
    ]),
    ...(cover.notice === null
      ? []
      : [
          textItem(slideSize.w - edge - 58, 16.5, 58, [
            para(10, { text: cover.notice, colour: darkPalette.ochre, isBold: true }, 0, 'right'),
          ]),
        ]),
    ...rodItems(cover),
    { kind: 'rect', box: { x: edge, y: 117, w: contentWidth, h: 0.25 }, fill: '#5E8B94' },
  ];
  const factWidth = columnWidth(4);
  cover.facts.forEach(({ label, value }, at) => {
    items.push(
      textItem(edge + at * (factWidth + gutter), 119.5, factWidth, [
        para(9, { text: label, colour: quiet }),
        para(11, { text: value, colour: white, isBold: true }),
      ]),
    );
  });
  return items;
}

function rodItems({ rods, rodsNote }: CoverBody): SceneItem[] {
  const x = 150;
  const width = slideSize.w - edge - x;
  const step = Math.min(14, 80 / Math.max(1, rods.length));
  const top = 72 - (rods.length * step) / 2;
  const bars = rods.flatMap(({ name, label, share, plan }, at): SceneItem[] => {
    const y = top + at * step;
    const bar = y + 5.8;
    return [
      textItem(x, y, 66, [para(10.5, { text: name, colour: white })]),
      textItem(x + width - 22, y, 22, [
        para(10.5, { text: label, colour: white, isBold: true }, 0, 'right'),
      ]),
      { kind: 'rect', box: { x, y: bar, w: width, h: 1.6 }, fill: rodTrack },
      ...(share === null || share <= 0
        ? []
        : [{ kind: 'rect' as const, box: { x, y: bar, w: width * share, h: 1.6 }, fill: quiet }]),
      ...(plan === null
        ? []
        : [
            {
              kind: 'rect' as const,
              box: { x: x + width * plan - 0.5, y: bar - 0.8, w: 1, h: 3.2 },
              fill: darkPalette.ochre,
            },
          ]),
    ];
  });
  if (rodsNote === '') return bars;
  const below = top + rods.length * step + 1;
  return [...bars, textItem(x, below, width, [para(9, { text: rodsNote, colour: quiet })])];
}
