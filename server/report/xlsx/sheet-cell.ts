// Cells of the report's workbook: numbers that are shown as the report words them, and text that stays text.
import type { DocStatus, DocText, Amount } from '#shared/report/report-document.ts';
import { readAmount, wordedNumber } from '#shared/report/figure-cell.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

type Look = 'title' | 'heading' | 'header' | 'strong' | 'soft';
export type SheetCell =
  | (({ text: string } | { number: number; format: string; label: string }) & {
      look?: Look | undefined;
      /** Name of the sheet that it leads to. */
      sheet?: string;
    })
  | null;

/** Null where there is nothing to say. */
export function textCell(text: DocText, look?: Look): SheetCell {
  const words = plainWords(text);
  return words === '' ? null : { text: words, look };
}

export function plainWords(text: DocText): string {
  return typeof text === 'string' ? text : text.text;
}

export function statusCell({ word, stale }: DocStatus): SheetCell {
  return { text: stale === null ? word : `${word}, ${stale.toLowerCase()}` };
}

/** A plain count: the number of a table. */
export function countCell(count: number): SheetCell {
  return { number: count, format: '0', label: String(count) };
}

/**
 * A number where the label says one, shown as there: `kr 140 350`, `| 45*` and `+5 prosentpoeng` keep what stands around
 * it as part of the number's format. What is missing keeps its word.
 */
export function figureCell(
  label: string,
  lang: Lang,
  {
    amount = readAmount(label, lang),
    isStrong = false,
  }: { amount?: Amount; isStrong?: boolean } = {},
): SheetCell {
  const look = isStrong ? 'strong' : undefined;
  const format = amount && numberFormat(label, amount, lang);
  return amount && format ? { number: amount.value, format, label, look } : textCell(label, look);
}

/** What Excel takes in a format at most is 255; words as long as that are no unit. */
const longestWords = 60;

/** Undefined for words that hold no number or cannot stand in a format. */
function numberFormat(
  label: string,
  { value, unit, decimals }: Amount,
  lang: Lang,
): string | undefined {
  const worded = wordedNumber(label, lang);
  if (!worded || label.length > longestWords || label.includes('"')) return undefined;
  const { before, sign, digits, after } = worded;
  // A year is not grouped; nor does a label that has no thousands say whether they would be.
  const isUngrouped = unit === 'percent' || /^\d{4,}/.test(digits);
  const core = (isUngrouped ? '0' : '#,##0') + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
  const shown = (mark: string) => literal(before + mark) + core + suffix(after);
  if (value < 0) return `${shown('')};${shown(sign)}`;
  return sign === '' && before === '' ? shown('') : `${shown(sign)};${shown('\u2212')}`;
}

const literal = (words: string) => (words === '' ? '' : `"${words}"`);

/** A percent sign that is quoted would show the share as it is kept: 0.62. */
function suffix(after: string): string {
  const at = after.indexOf('%');
  if (at < 0) return literal(after);
  return `${literal(after.slice(0, at))}%${literal(after.slice(at + 1))}`;
}
