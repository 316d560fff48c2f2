// Short words for texts in their places.
import { lightPalette as palette } from '#shared/chart/palette.ts';
import type { DocStatus, DocText } from './report-document.ts';
import type { SceneItem, SceneParagraph, SceneRun } from './slide-scene.ts';
import { fitted, lineCount, pointsPerMm, textHeight, wordsOf } from './slide-text.ts';

type Align = NonNullable<SceneParagraph['align']>;

export const plain = (text: DocText): SceneRun => ({ text, colour: palette.text });
export const strong = (text: DocText): SceneRun => ({ text, colour: palette.text, isBold: true });
export const soft = (text: DocText): SceneRun => ({ text, colour: palette.textSoft });

export function para(
  size: number,
  run: SceneRun,
  above = 0,
  align: Align = 'left',
): SceneParagraph {
  return { size, runs: [run], above, align };
}

/** Shape, word and colour together; a figure may stand beside them. */
export function statusPara(
  size: number,
  { status, word, stale }: DocStatus,
  above = 0,
  align: Align = 'left',
  figure = '',
): SceneParagraph {
  return {
    size,
    above,
    align,
    runs: [
      { text: word, colour: palette.status[status].text, isBold: true, mark: status },
      ...(stale === null ? [] : [soft(` (${stale})`)]),
      ...(figure === '' ? [] : [strong(`   ${figure}`)]),
    ],
  };
}

/** As high as its paragraphs. */
export function textItem(
  x: number,
  y: number,
  width: number,
  paragraphs: SceneParagraph[],
): Extract<SceneItem, { kind: 'text' }> {
  return {
    kind: 'text',
    box: { x, y, w: width, h: paragraphsHeight(paragraphs, width) },
    paragraphs,
  };
}

export function paragraphsHeight(paragraphs: readonly SceneParagraph[], width: number): number {
  return paragraphs.reduce(
    (height, paragraph, at) =>
      height +
      textHeight(paragraphLines(paragraph, width), paragraph.size) +
      (at === 0 ? 0 : (paragraph.above ?? 0) / pointsPerMm),
    0,
  );
}

/** A status' shape takes about this many millimetres at the size of its word. */
const shapeWidth = 4.5;

export function paragraphLines({ runs, size }: SceneParagraph, width: number): number {
  const words = runs.map(({ text }) => wordsOf(text)).join('');
  const room = width - (runs.some(({ mark }) => mark) ? shapeWidth : 0);
  return lineCount(words, { width: room, size, bold: runs[0]?.isBold ?? false });
}

/** Unit and date follow the title where the line has room; the notes have them anyway. */
export function chartCaption(
  title: string,
  more: readonly string[],
  x: number,
  y: number,
  width: number,
): SceneItem {
  const rest = more.filter((part) => part !== '').join('. ');
  const room = { width, size: 10 };
  const full = lineCount(`${title}   ${rest}`, { ...room, bold: true }, 1) === 1;
  return textItem(x, y, width, [
    {
      size: room.size,
      runs: [
        strong(fitted(title, { ...room, lines: 1, bold: true })),
        ...(full && rest !== '' ? [soft(`   ${rest}`)] : []),
      ],
    },
  ]);
}
