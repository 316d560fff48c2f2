// A thing that has no room on one slide is parted among several, numbered in their titles; no two slides share a title.
import type { DocText } from './report-document.ts';
import { bodyHeight, contentWidth, leadSize, titleSizes } from './slide-grid.ts';
import type { NoteBook, SlideWords } from './slide-notes.ts';
import { fitted, lineCount, pointsPerMm, reworded, textHeight, wordsOf } from './slide-text.ts';
import type { Slide, SlideBody } from './slide-type.ts';

type Head = Pick<Slide, 'title' | 'kicker' | 'lead'>;

/** The PDF's titles have serifs, and are wider than the estimates. */
const titleRoom = { one: contentWidth * 0.9, two: contentWidth * 0.94 };
const place = { width: titleRoom.two, size: titleSizes.two, lines: 2, bold: true };
/** Leaves room for "(12 av 12)" behind it. */
const numberedPlace = { ...place, width: titleRoom.two - 24 };

/** In one line where a size has room for it, else in two. */
export function titleSetting(title: DocText): { size: number; lines: number } {
  const size = titleSizes.one.find((one) => {
    const room = { width: titleRoom.one, size: one, bold: true };
    return lineCount(wordsOf(title), room, 1) === 1;
  });
  return size === undefined ? { size: titleSizes.two, lines: 2 } : { size, lines: 1 };
}

export function titled(
  book: NoteBook,
  title: DocText,
  { kicker = '', lead = '' }: { kicker?: string; lead?: DocText } = {},
): Head {
  const short = book.fit(title, place);
  // Whether or not a number comes to stand behind it.
  const { lines } = titleSetting(`${wordsOf(short)} (12 av 12)`);
  return {
    title: wordsOf(short) === '' ? book.fit(kicker, place) : short,
    kicker: book.fit(kicker, { width: contentWidth, size: 9.5, lines: 1, bold: true }),
    lead:
      wordsOf(lead).trim() === ''
        ? null
        : book.fit(lead, { width: contentWidth, size: leadSize, lines: lines === 1 ? 2 : 1 }),
  };
}

/** Speaker notes stand with the first of the parts, and where they come from with each. */
export function partedSlides<T>(
  { a }: SlideWords,
  head: Head,
  book: NoteBook,
  parts: readonly T[],
  bodyOf: (part: T, at: number) => SlideBody,
): Slide[] {
  return parts.map((part, at) => ({
    ...head,
    title:
      parts.length === 1
        ? head.title
        : reworded(
            head.title,
            a('slides.part', {
              title: wordsOf(fitted(head.title, numberedPlace)),
              part: String(at + 1),
              parts: String(parts.length),
            }),
          ),
    body: bodyOf(part, at),
    notes: at === 0 ? book.notes : book.notes.slice(0, 1),
  }));
}

/** Points above each item but the first. */
export const bullet = { size: 13, above: 7, width: contentWidth - 8 };

export function bulletSlides(
  words: SlideWords,
  head: Head,
  book: NoteBook,
  texts: readonly DocText[],
): Slide[] {
  const { size, width, above } = bullet;
  const said = texts.filter((text) => wordsOf(text).trim() !== '');
  const items = said.map((text) => book.fit(text, { width, size, lines: 2 }));
  const heights = items.map(
    (item) => textHeight(lineCount(wordsOf(item), { width, size }), size) + above / pointsPerMm,
  );
  return partedSlides(words, head, book, evenParts(items, heights, bodyHeight), (part) => ({
    kind: 'bullets',
    items: part,
  }));
}

/** As few parts as have room, none much longer than another. */
export function evenParts<T>(
  items: readonly T[],
  heights: readonly number[],
  room: number,
  most = Infinity,
): T[][] {
  const parted = (longest: number): T[][] => {
    const parts: T[][] = [];
    let height = 0;
    items.forEach((item, at) => {
      const part = parts.at(-1);
      const own = heights[at] ?? 0;
      height += own;
      if (part && part.length < longest && height <= room) part.push(item);
      else {
        parts.push([item]);
        height = own;
      }
    });
    return parts;
  };
  const fewest = parted(most);
  const even = parted(Math.ceil(items.length / Math.max(1, fewest.length)));
  return even.length === fewest.length ? even : fewest;
}

export function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

/** What nobody has named is called as the report is. */
export function withUniqueTitles({ a, meta }: SlideWords, slides: readonly Slide[]): Slide[] {
  const seen = new Set<string>();
  return slides.map((slide) => {
    const title = wordsOf(slide.title) || meta.title;
    let unique = title;
    for (let number = 2; seen.has(unique); number += 1)
      unique = a('slides.again', {
        title: wordsOf(fitted(title, numberedPlace)),
        number: String(number),
      });
    seen.add(unique);
    return { ...slide, title: reworded(slide.title, unique) };
  });
}
