// What fields of a form hold, as numbers. What cannot be read is no number, which the schema refuses in words.
import { parseMoney, type Ore } from '#shared/fund/money.ts';
import { parseNumber } from '#shared/number-parse.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

export function amountOf(typed: string): Ore {
  return parseMoney(typed) ?? Number.NaN;
}

/** Nothing typed is none. */
export function amountOrNone(typed: string): Ore | null {
  return typed.trim() === '' ? null : amountOf(typed);
}

/** `6,5` as hundredths of a percent. */
export function hundredthsOf(typed: string, lang: Lang): number {
  const bare = typed.replace(/\s*%\s*$/, '');
  const parsed = parseNumber(bare, lang);
  return parsed.ok ? Math.round(parsed.value * 100) : Number.NaN;
}
