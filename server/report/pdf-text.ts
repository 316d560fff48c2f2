// Makes any text safe to set: a glyph that is in no font, a control character or a lone surrogate fails a PDF/A
// export, and an unbroken word of a thousand letters would run off the page.
import type { Coverage } from './font-coverage.ts';

/** Characters in a row before a break is allowed. */
const unbrokenLetters = 28;

const missing = '□';

// Controls (newline handled apart), bidi marks and overrides, private use, noncharacters, variation selectors,
// tags and other characters that show nothing: dropped. So are marks that found no letter to compose with: set
// over a letter they become glyphs without a character, which PDF/A does not take.
const invisible =
  /[\p{M}\p{Cc}\p{Co}\p{Cn}\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
const emoji = /\p{RGI_Emoji}/v;
const emojis = /\p{RGI_Emoji}/gv;
// A run without anything to break at: hyphens, slashes and spaces end it, no-break spaces do not.
const unbroken = '[^ \\n\\u00AD\\u200B/\\-–—]';
const unbrokenRun = new RegExp(`${unbroken}{${unbrokenLetters + 1},}`, 'gu');
const longRun = new RegExp(`${unbroken}{${unbrokenLetters}}(?=${unbroken})`, 'gu');
const word = /^\P{L}{0,2}\p{L}{1,64}\P{L}{0,2}$/u;
// Letters that no rule of division knows what to do with: thrice the same, or too many without a vowel.
const babble = /(\p{L})\1\1|[b-df-hj-np-tv-xz]{7}/iu;

// Most texts: short words of ASCII and Norwegian letters, which both fonts have.
const isPlain = /^(?:[\x21-\x7EæøåÆØÅ]{0,27}[ \n])*[\x21-\x7EæøåÆØÅ]{0,27}$/;

/** Text in, text that can be set out; newlines kept. */
export type TextCleaner = (raw: string) => string;

/** `strict` is the second try after a failed export: letters of the Latin script, digits and plain marks only. */
export function textCleaner(coverage: Coverage, strict = false): TextCleaner {
  const canShow = strict
    ? (point: number) => coverage(point) && (point < 0x180 || point === 0x2013 || point === 0x2212)
    : coverage;
  const replacement = strict ? '?' : missing;
  return (raw) => (isPlain.test(raw) ? raw : breakable(showable(plain(raw), canShow, replacement)));
}

function plain(raw: string): string {
  return (
    raw
      .toWellFormed()
      .normalize('NFC')
      .replaceAll('\uFFFD', missing)
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      .replaceAll('\t', ' ')
      .split('\n')
      // An emoji of several code points is one missing sign, not five.
      .map((row) =>
        (emoji.test(row) ? row.replace(emojis, '\u{1F600}') : row).replace(invisible, ''),
      )
      .join('\n')
  );
}

function showable(text: string, canShow: (point: number) => boolean, replacement: string): string {
  let result = '';
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    result += char === '\n' || canShow(point) ? char : replacement;
  }
  return result;
}

/** Words of letters are divided as words are, by the rules of their language. */
function breakable(text: string): string {
  return text.replace(unbrokenRun, (run) =>
    word.test(run) && !babble.test(run) ? run : run.replace(longRun, '$&\u200B'),
  );
}

/** Breaking spaces only: a no-break space holds a figure and its unit together. */
export const spaces = /[ \t\n]+/g;

/** One line for headings, captions and alternative texts: never empty, never past what bookmarks and tags take. */
export function boundedLine(cleaned: string, longest: number): string {
  const line = cleaned
    .slice(0, longest * 2)
    .replace(spaces, ' ')
    .trim();
  if (line === '') return '–';
  return line.length > longest
    ? `${line
        .slice(0, longest - 1)
        .toWellFormed()
        .replaceAll('\uFFFD', '')}…`
    : line;
}
