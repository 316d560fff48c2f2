// Figures of tables: worded for the reader, and beside the words the number itself, for files that calculate.
import { formatMoney, type Ore } from '#shared/fund/money.ts';
import { formatShare, roundTo, wholePercent } from '#shared/number-format.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { Amount, TableCell } from './report-document.ts';

type FigureCell = Extract<TableCell, { kind: 'figure' }>;
type Look = Omit<FigureCell, 'kind' | 'label' | 'amount'>;

/** Of what is counted within one table: never so many that thousands need be set apart. */
export function countFigure(count: number, look: Look = {}): FigureCell {
  return { kind: 'figure', label: String(count), amount: plainAmount(count, 0), ...look };
}

export function moneyFigure(ore: Ore, lang: Lang, look: Look = {}): FigureCell {
  const amount: Amount = { value: ore / 100, unit: 'kr', decimals: ore % 100 === 0 ? 0 : 2 };
  return { kind: 'figure', label: formatMoney(ore, lang), amount, ...look };
}

/** As told: whole percents that are 100 only where all of the way is gone. */
export function shareFigure(share: number, lang: Lang, look: Look = {}): FigureCell {
  const amount: Amount = { value: wholePercent(share) / 100, unit: 'percent', decimals: 0 };
  return { kind: 'figure', label: formatShare(share, lang), amount, ...look };
}

/** Words that may be a number and nothing else, and are one then. */
export function wordedFigure(label: string, lang: Lang, look: Look = {}): FigureCell {
  const amount = readAmount(label, lang);
  return { kind: 'figure', label, ...(amount && { amount }), ...look };
}

/** Rounded as it is shown: a file that calculates tells no more than the page. */
export function plainAmount(value: number, decimals: number): Amount {
  return { value: roundTo(value, decimals), unit: 'plain', decimals };
}

// Thousands and decimals as `formatNumber` writes them.
const numberIn: Record<Lang, string> = {
  nb: String.raw`(?:\d{1,3}(?:\u00A0\d{3})+|\d+)(?:,\d+)?`,
  nn: String.raw`(?:\d{1,3}(?:\u00A0\d{3})+|\d+)(?:,\d+)?`,
  en: String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`,
};

export type WordedNumber = { before: string; sign: string; digits: string; after: string };

/** The first number in words, with what stands before and after it; null where there is none. */
export function wordedNumber(label: string, lang: Lang): WordedNumber | null {
  const match = new RegExp(`([+\u2212-]?)(${numberIn[lang]})`, 'u').exec(label);
  if (!match) return null;
  const [all, sign = '', digits = ''] = match;
  return {
    before: label.slice(0, match.index),
    sign,
    digits,
    after: label.slice(match.index + all.length),
  };
}

/** `62 %`, `kr 140 350`, `+6`, `1 234,5`, `5 prosentpoeng`: what a figure says, where it says nothing but a number with its unit; else undefined. */
export function readAmount(label: string, lang: Lang): Amount | undefined {
  const worded = wordedNumber(label, lang);
  if (!worded) return undefined;
  const { before, sign, digits, after } = worded;
  const isPercent = before === '' && /^[ \u00A0]?%$/.test(after);
  const isMoney = /^(?:kr|NOK)\u00A0$/.test(before) && after === '';
  // A unit in words is held to its number: `+5 prosentpoeng`, not `7 av 9`.
  const isAlone = before === '' && /^(?:\u00A0[^\d\u00A0]+)?$/.test(after);
  if (!isPercent && !isMoney && !isAlone) return undefined;
  const [thousands, point] = lang === 'en' ? [',', '.'] : ['\u00A0', ','];
  const decimals = digits.includes(point) ? digits.length - digits.indexOf(point) - 1 : 0;
  const size = digits.replaceAll(thousands, '').replace(point, '.');
  // Shifted as text: 28,7 / 100 would not be 0,287.
  const value = Number(isPercent ? `${size}e-2` : size);
  return {
    value: value !== 0 && (sign === '\u2212' || sign === '-') ? -value : value,
    unit: isPercent ? 'percent' : isMoney ? 'kr' : 'plain',
    decimals,
  };
}
