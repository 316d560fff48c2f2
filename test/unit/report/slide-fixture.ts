// Decks of documents, and how much room their scenes really leave: what every rendering of slides rests on.
import { slideDeck } from '#shared/report/slide-deck.ts';
import { footTop, slideSize } from '#shared/report/slide-grid.ts';
import { paragraphsHeight } from '#shared/report/slide-layout-text.ts';
import { slideScene } from '#shared/report/slide-layout.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import type { SceneItem } from '#shared/report/slide-scene.ts';
import { lineCount, textHeight, wordsOf } from '#shared/report/slide-text.ts';
import type { Slide, SlideDeck } from '#shared/report/slide-type.ts';
import { nbAdmin } from '#shared/text/nb-admin.ts';
import { adminTranslatorFor } from '#shared/text/text.ts';

export const deckOf = (document: ReportDocument): SlideDeck =>
  slideDeck(document, adminTranslatorFor('nb', nbAdmin));

/** All words that a slide shows, in reading order. */
export function shownWords(slide: Slide): string[] {
  return slideScene(slide).items.flatMap((item): string[] => {
    switch (item.kind) {
      case 'title':
        return [wordsOf(item.text)];
      case 'text':
        return item.paragraphs.map(({ runs }) => runs.map(({ text }) => wordsOf(text)).join(''));
      case 'ring':
        return [item.ring.label];
      case 'chart':
        return item.chart.table.rows.flat();
      case 'table':
        return [
          item.columns.map(({ header }) => header),
          ...item.rows.flatMap(({ cells }) => cells),
        ]
          .flat()
          .map(({ runs }) => runs.map(({ text }) => wordsOf(text)).join(''));
      default:
        return [];
    }
  });
}

const slack = 0.6;

/** Every way in which things on a slide could stand outside it, over its foot, or over each other. */
export function overflows(slide: Slide): string[] {
  const { background, items } = slideScene(slide);
  const end = background === null ? footTop : slideSize.h;
  const outside = items
    .filter(
      ({ box }) => box.x < 0 || box.x + box.w > slideSize.w + slack || box.y + box.h > end + slack,
    )
    .map((item) => `${item.kind} outside: ${JSON.stringify(item.box)}`);
  const tall = items.flatMap((item): string[] => {
    if (item.kind === 'title') {
      const room = { width: item.box.w, size: item.size, bold: true };
      const height = textHeight(lineCount(wordsOf(item.text), room), item.size);
      return height > item.box.h + slack ? [`title ${height} in ${item.box.h}`] : [];
    }
    if (item.kind !== 'text') return [];
    const height = paragraphsHeight(item.paragraphs, item.box.w);
    return height > item.box.h + slack ? [`text ${height} in ${item.box.h}`] : [];
  });
  return [...outside, ...tall, ...overlaps(items)];
}

function overlaps(items: readonly SceneItem[]): string[] {
  // Text stands on tinted panels; everything else stands free.
  const solid = items.filter(({ kind }) => kind !== 'rect');
  return solid.flatMap((one, at) =>
    solid.slice(at + 1).flatMap((other) => {
      const [a, b] = [one.box, other.box];
      const across = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
      return across > slack && down > slack
        ? [`${one.kind} ${JSON.stringify(a)} over ${other.kind} ${JSON.stringify(b)}`]
        : [];
    }),
  );
}
