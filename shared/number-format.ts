// Figures as people read them: attainment.md, "Showing figures". Written out here because the
// platform's Intl gives `140 350 kr`, `27.5.2024` and `14:00` for Norwegian. Bokmål and nynorsk agree.
import type { Lang } from './strategy/strategy-type.ts';

/** No-break space: a figure and its unit, and the thousands within it, stay on one line. */
export const noBreakSpace = '\u00A0';
export const minusSign = '\u2212';
export const enDash = '\u2013';

/**
 * `1 234,5` with no-break spaces and U+2212 (en: `1,234.5`), always with all decimals; halves round
 * away from 0, and what rounds to 0 has no sign. Throws RangeError for what is not a finite number.
 * @param decimals whole, 0 or more
 */
export function formatNumber(value: number, decimals: number, lang: Lang): string {
  const digits = roundedDigits(Math.abs(value), decimals);
  const sign = value < 0 && /[1-9]/.test(digits) ? minusSign : '';
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  const [thousands, point] = lang === 'en' ? [',', '.'] : [noBreakSpace, ','];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return sign + grouped + (decimals > 0 ? point + fraction : '');
}

/**
 * All digits of a number without its decimal point, at least one before it. Rounds the decimal number
 * that people see, not the binary one beneath: 1.005 is a half, though its double lies just below.
 */
function roundedDigits(value: number, decimals: number): string {
  if (!Number.isFinite(value)) throw new RangeError('number_not_finite');
  const [shown = '0', exponent = '0'] = String(value).split('e');
  const shifted = Number(`${shown}e${Number(exponent) + decimals}`);
  return BigInt(Math.round(shifted))
    .toString()
    .padStart(decimals + 1, '0');
}

/** The number that `formatNumber` shows. Throws RangeError for what is not a finite number. */
export function roundTo(value: number, decimals: number): number {
  const rounded = Number(`${roundedDigits(Math.abs(value), decimals)}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** How many decimals it takes to write a number in full: 0 of 12, 1 of 12.5. */
export function writtenDecimals(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}

/** A value with the indicator's unit: `68 %` (en: `68%`), `kr 140 350` (en: `NOK 140,350`), `12 studenter`. */
export function formatValue(value: number, unit: string, decimals: number, lang: Lang): string {
  const number = formatNumber(value, decimals, lang);
  if (unit === '') return number;
  if (unit === '%') return withPercentSign(number, lang);
  if (unit === 'kr') return `${lang === 'en' ? 'NOK' : 'kr'}${noBreakSpace}${number}`;
  return `${number}${noBreakSpace}${unit}`;
}

/** Money kept in whole øre: `kr 140 350`, with øre only where there are any: `kr 99,50`. */
export function formatOre(ore: number, lang: Lang): string {
  return formatValue(ore / 100, 'kr', ore % 100 === 0 ? 0 : 2, lang);
}

/**
 * A share as whole percent, `62 %` (en: `62%`). Halves round up, but never up to 100 % before the
 * target is reached, nor down to 0 % once something is.
 * @param share 1 for the whole way; may be negative or above 1
 */
export function formatShare(share: number, lang: Lang): string {
  return withPercentSign(formatNumber(wholePercent(share), 0, lang), lang);
}

/** The whole percent that `formatShare` shows, for bars and rings that must agree with it. */
export function wholePercent(share: number): number {
  const rounded = roundHalfUp(share * 100);
  if (share < 1 - shareSlack && rounded >= 100) return 99;
  return share > shareSlack && rounded <= 0 ? 1 : rounded;
}

/** Room for binary arithmetic: 0.285 × 100 is a half, and a mean of reached targets is 1. */
const shareSlack = 1e-9;

function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5 + shareSlack);
}

/**
 * A pace with two decimals, always rounded down: 0.947 shown as 0.95 would stand above the threshold that
 * its status says it is below.
 */
export function formatPace(pace: number, lang: Lang): string {
  return formatNumber(Math.floor(pace * 100 + shareSlack) / 100, 2, lang);
}

/**
 * The change from one share to another in percentage points: `+5 prosentpoeng`, `−3 prosentpoeng`,
 * `0 prosentpoeng`. The difference of the whole percents that `formatShare` shows, so that anyone can check it.
 */
export function formatShareChange(from: number, to: number, lang: Lang): string {
  const points = wholePercent(to) - wholePercent(from);
  const sign = points > 0 ? '+' : '';
  return `${sign}${formatNumber(points, 0, lang)}${noBreakSpace}${pointsWord(points, lang)}`;
}

function pointsWord(points: number, lang: Lang): string {
  if (lang !== 'en') return 'prosentpoeng';
  return Math.abs(points) === 1 ? 'percentage point' : 'percentage points';
}

function withPercentSign(number: string, lang: Lang): string {
  return lang === 'en' ? `${number}%` : `${number}${noBreakSpace}%`;
}

/** `4,0–5,0`: an en dash without spaces, the unit written once by the caller. */
export function formatRange(from: string, to: string): string {
  return `${from}${enDash}${to}`;
}
