// How much text a place on a slide takes: lines are estimated as charts do it, and what is too long is cut at a
// sentence. Sizes are points, widths millimetres.
import { textWidth } from '#shared/chart/svg-element.ts';
import type { DocText } from './report-document.ts';

export const pointsPerMm = 72 / 25.4;
/** From one line to the next, in sizes of the font. */
export const linePitch = 1.2;

export type TextPlace = { width: number; size: number; lines: number; bold?: boolean };

/** Widths are estimates, generous for running text; PowerPoint's fonts are narrower than the report's. */
const safety = 1.02;
/** Longer words than any in use get places to break. */
const longestWord = 30;
const partOfWord = 16;

export function wordsOf(text: DocText): string {
  return typeof text === 'string' ? text : text.text;
}

export function reworded(text: DocText, words: string): DocText {
  return typeof text === 'string' ? words : { text: words, lang: text.lang };
}

/** As many lines as the words take, at most one more than `most`. */
export function lineCount(
  words: string,
  { width, size, bold = false }: Omit<TextPlace, 'lines'>,
  most = Infinity,
): number {
  const hyphen = words.includes('\u00AD') ? textWidth('-', size, bold) : 0;
  const room = (width * pointsPerMm) / safety - hyphen;
  const space = textWidth(' ', size, bold);
  let lines = 1;
  let used = 0;
  let gap = 0;
  for (const part of words.split(/([ \n\t]+|\u00AD)/u)) {
    if (part === '\u00AD') continue;
    if (part.trim() === '') {
      gap = space;
      continue;
    }
    const wide = textWidth(part, size, bold);
    if (used > 0 && used + gap + wide > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? gap : 0) + wide;
    gap = 0;
    // What no line takes is broken anywhere.
    const broken = Math.max(0, Math.ceil(used / room) - 1);
    lines += broken;
    used -= broken * room;
    if (lines > most) return most + 1;
  }
  return lines;
}

export function textHeight(lines: number, size: number): number {
  return (lines * size * linePitch) / pointsPerMm;
}

/** The whole text where it has room; otherwise whole sentences and "…", or as many words of the first as have room. */
export function fitted(text: DocText, place: TextPlace): DocText {
  const whole = breakable(flat(wordsOf(text)));
  // What no place on a slide takes need not be measured.
  const start = whole.slice(0, 4000);
  if (start === whole && fits(whole, place)) return reworded(text, whole);
  const sentences = start.match(/.+?[.!?](?=\s|$)/gu) ?? [];
  let kept = '';
  for (const sentence of sentences) {
    if (!fits(`${kept}${sentence} …`, place)) break;
    kept += sentence;
  }
  return reworded(text, kept === '' ? someWords(start, place) : `${kept} …`);
}

/** Whether something was left out. */
export function isCut(whole: DocText, kept: DocText): boolean {
  return flat(wordsOf(whole)) !== flat(wordsOf(kept));
}

function someWords(start: string, place: TextPlace): string {
  const words = Array.from(start);
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${words.slice(0, middle).join('')}…`, place)) low = middle;
    else high = middle - 1;
  }
  const cut = words.slice(0, low).join('');
  const atWord = cut.replace(/\s+\S*$/u, '');
  // A word that takes most of the room is cut itself.
  return `${(atWord.length < cut.length / 2 ? cut : atWord).replace(/[\s,;:–-]+$/u, '')}…`;
}

function fits(words: string, place: TextPlace): boolean {
  return lineCount(words, place, place.lines) <= place.lines;
}

function flat(words: string): string {
  return words
    .replaceAll('\u00AD', '')
    .replace(/[ \t\r\n]+/gu, ' ')
    .trim();
}

/** Soft hyphens in words longer than any in use, so that they never run out of a narrow column. */
function breakable(words: string): string {
  return words.replace(new RegExp(`[^ \\-/–]{${longestWord},}`, 'gu'), (word) =>
    Array.from(word)
      .map((char, index) => (index > 0 && index % partOfWord === 0 ? `\u00AD${char}` : char))
      .join(''),
  );
}
