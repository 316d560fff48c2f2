// The texts of a report document as every file sets them: cleaned, headings and alternative texts on one line and within
// bounds, running text in paragraphs.
import type { DocText } from '#shared/report/report-document.ts';
import { boundedLine, spaces, type TextCleaner } from './pdf-text.ts';

export function cleanStrings(value: unknown, clean: TextCleaner): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((item: unknown) => cleanStrings(item, clean));
  if (value !== null && typeof value === 'object') {
    const cleaned = Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, cleanStrings(item, clean)]),
    );
    // An address leads somewhere only as it is; what is shown of it may break.
    return 'href' in value ? { ...cleaned, href: value.href, address: cleaned['href'] } : cleaned;
  }
  return value;
}

export function words(text: DocText): string {
  return typeof text === 'string' ? text : text.text;
}

/** Bookmarks and tags take no more than 32 767; a title of more than a few lines is a slip anyway. */
const longestTitle = 600;
export const longestAlt = 4000;

/** A heading without a letter would fail the export. */
export function title<T extends DocText>(text: T): T {
  return line(text, longestTitle);
}

export function line<T extends DocText>(text: T, longest: number): T {
  const bounded = boundedLine(words(text), longest);
  return (typeof text === 'string' ? bounded : { text: bounded, lang: text.lang }) as T;
}

export function alt(text: string): string {
  return boundedLine(text, longestAlt);
}

export function flat(text: DocText): DocText {
  const flattened = words(text).replace(spaces, ' ').trim();
  return typeof text === 'string' ? flattened : { text: flattened, lang: text.lang };
}

/** Running text: blank lines part paragraphs, single newlines are spaces. */
export function paragraphsOf(text: DocText): string[] {
  return words(text)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(spaces, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

// Controls, noncharacters, and marks that turn the reading direction of what comes after them. A reader's machine has fonts
// for everything else.
const unsettable =
  /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\p{Noncharacter_Code_Point}]/gu;

/** For files that are set on the reader's machine: what no XML or HTML may hold is left out. */
export const officeText: TextCleaner = (raw) =>
  raw
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(unsettable, '');
