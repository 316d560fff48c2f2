// Numbers as people type them. Takes every Norwegian spelling and refuses what can be read two ways:
// a wrong number is worse than a question.
import type { FieldReason } from './error-reason.ts';
import type { Lang } from './strategy/strategy-type.ts';

export type ParsedNumber =
  | { ok: true; value: number }
  | {
      ok: false;
      reason: Extract<
        FieldReason,
        'required' | 'number_invalid' | 'number_ambiguous' | 'number_too_large'
      >;
    };

/** Beyond this a double loses whole units. */
export const largestNumber = 1e15;

/**
 * Reads `1 234,5`: thousands set apart by a plain space, U+00A0 or U+202F; comma or point before the
 * decimals; U+2212 or hyphen before the number; spaces around it.
 *
 * A single point or comma is the decimal mark, but where it usually parts thousands it is refused as
 * ambiguous before three digits: `1.234` in a Norwegian form, `1,234` in an English one; so is `1.234,5`
 * in any. Exponents, units and unevenly set spaces are refused. At most ±1e15.
 */
export function parseNumber(text: string, lang: Lang = 'nb'): ParsedNumber {
  const typed = text.trim();
  if (typed === '') return { ok: false, reason: 'required' };
  if (isAmbiguous(typed, lang)) return { ok: false, reason: 'number_ambiguous' };
  const match = /^([-\u2212])?(\d+|\d{1,3}(?:[ \u00A0\u202F]\d{3})+)?(?:[.,](\d+))?$/.exec(typed);
  const [, sign, whole, fraction] = match ?? [];
  if (whole === undefined && fraction === undefined) return { ok: false, reason: 'number_invalid' };
  const size = Number(`${(whole ?? '0').replace(/\D/g, '')}.${fraction ?? '0'}`);
  if (size > largestNumber) return { ok: false, reason: 'number_too_large' };
  return { ok: true, value: sign && size !== 0 ? -size : size };
}

function isAmbiguous(typed: string, lang: Lang): boolean {
  const hasTwoMarks = /^[-\u2212]?\d[\d \u00A0\u202F]*[.,][\d \u00A0\u202F]*[.,][\d.,]*$/.test(
    typed,
  );
  // No thousands begin with 0: `0.125` can only be read one way.
  const thousands =
    lang === 'en' ? /^[-\u2212]?[1-9]\d{0,2},\d{3}$/ : /^[-\u2212]?[1-9]\d{0,2}\.\d{3}$/;
  return hasTwoMarks || thousands.test(typed);
}

/** What is left of `25 prosjekter`, `62 %` or `kr 100` without the unit that the field already has. */
export function withoutUnit(text: string, unit: string): string {
  const typed = text.trim();
  const [lower, word] = [typed.toLowerCase(), unit.trim().toLowerCase()];
  if (word === '') return typed;
  if (lower.endsWith(word)) return typed.slice(0, -word.length).trimEnd();
  return lower.startsWith(word) ? typed.slice(word.length).trimStart() : typed;
}
