// One cell of a sheet, between the file and the rules. Days are ISO text; an empty cell is null.
import type { Lang } from '#shared/strategy/strategy-type.ts';

export type Cell = string | number | boolean | null;

// What a spreadsheet would take for the beginning of a formula.
const formulaStart = /^'*[=+\-@\t\r]/;

/** A text that no spreadsheet takes for a formula, as an apostrophe before it says. */
export function guardedText(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** The text that was guarded. */
export function unguardedText(text: string): string {
  return text.startsWith("'") && formulaStart.test(text) ? text.slice(1) : text;
}

/** As fields keep text, so that what differs in no letter is no change. */
export function tidyText(cell: Cell): string {
  if (cell === null) return '';
  return String(cell).replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

/** For comparing what people write: letter case and kinds of space do not count. */
export function comparable(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** All digits of a number, with the decimal mark of the language, and never an exponent. */
export function numberText(value: number, lang: Lang): string {
  const written = String(value);
  const digits = written.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 17 })
    : written;
  return lang === 'en' ? digits : digits.replace('.', ',');
}

/** The lines of a cell that holds a list. */
export function linesOf(cell: Cell): string[] {
  return tidyText(cell)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
