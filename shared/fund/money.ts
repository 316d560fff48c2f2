// Money as whole øre: sums of it are exact, and shares of it lose nothing. Pure.
import { formatNumber } from '#shared/number-format.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** Whole øre; kr 140 350 is 14 035 000. */
export type Ore = number;

/** What a field takes: a hundred thousand million kroner would be a slip. */
export const mostOre: Ore = 100_000_000_000;

/** `kr 140 350`, with øre only where there are any; English `NOK 140,350`. A space that does not break holds it together. */
export function formatMoney(ore: Ore, lang: Lang): string {
  const amount = formatNumber(ore / 100, ore % 100 === 0 ? 0 : 2, lang);
  return `${lang === 'en' ? 'NOK' : 'kr'}\u00A0${amount}`;
}

/** `6`, `6,5`: hundredths of a percent. */
export function formatHundredths(hundredths: number, lang: Lang): string {
  const decimals = hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2;
  return formatNumber(hundredths / 100, decimals, lang);
}

const typedAmount = /^(?:kr\.?|nok)?(-?\d{1,12})(?:[.,](\d{1,2}))?(?:kr\.?|,-)?$/i;

/** What somebody typed as kroner: `140 350`, `kr. 140.350,50`, `1 200,-`. Null for what is none. */
export function parseMoney(typed: string): Ore | null {
  const bare = typed
    .replaceAll(/[\s\u00A0\u202F]/g, '')
    .replace('\u2212', '-')
    // Points or commas before three figures group them.
    .replaceAll(/[.,](?=\d{3}(?:\D|$))/g, '')
    .replace(/,-+$/, '');
  const read = typedAmount.exec(bare);
  if (!read) return null;
  const [, kroner = '0', decimals = ''] = read;
  const ore = Math.abs(Number(kroner)) * 100 + Number(decimals.padEnd(2, '0'));
  if (ore > mostOre) return null;
  return kroner.startsWith('-') && ore !== 0 ? -ore : ore;
}

/** Shares in hundredths of a percent: 10 000 is all of it. */
export const wholeShare = 10_000;

/**
 * Parts of an amount that sum to it exactly: each rounded down, then what is left of øre to those that lost most, the first
 * among equals. Shares that do not sum to the whole are taken for what they are to each other; of none, all parts are 0.
 */
export function splitMoney(ore: Ore, shares: readonly number[]): Ore[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  if (sum === 0) return shares.map(() => 0);
  const exact = shares.map((share) => (BigInt(ore) * BigInt(share) * 1n) / BigInt(sum));
  const parts = exact.map(Number);
  const losses = shares.map((share, place) => ({
    place,
    // What was cut off, in parts of the sum: compared, never added.
    lost: BigInt(ore) * BigInt(share) - BigInt(parts[place] ?? 0) * BigInt(sum),
  }));
  let left = ore - parts.reduce((all, part) => all + part, 0);
  const step = left < 0 ? -1 : 1;
  for (const { place } of losses.toSorted((a, b) =>
    a.lost === b.lost ? a.place - b.place : (a.lost > b.lost ? -1 : 1) * step,
  )) {
    if (left === 0) break;
    parts[place] = (parts[place] ?? 0) + step;
    left -= step;
  }
  return parts;
}
