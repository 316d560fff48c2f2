// Case numbers as minutes write them: `12-24` is the twelfth case of 2024 in its body. Without gaps, and never used again.
import type { CaseRow } from './meeting-type.ts';

type Numbered = Pick<CaseRow, 'year' | 'number'>;

/** `09-24`, `112-24`. */
export function caseNumber({ year, number }: Numbered): string {
  return `${twoDigits(number)}-${twoDigits(year % 100)}`;
}

/** Reads `9-24`, `09-24`, `09/24` and `sak 09-2024`; null for anything else. Two digits mean this century. */
export function parseCaseNumber(text: string): Numbered | null {
  const match = /^(?:sak\s+)?(\d{1,4})\s*[-/–]\s*(\d{2}|\d{4})$/i.exec(text.trim());
  if (!match) return null;
  const [number, year] = [Number(match[1]), Number(match[2])];
  return number === 0 ? null : { number, year: year < 100 ? 2000 + year : year };
}

/**
 * An agenda in another order before anybody has seen it: the cases share the numbers they hold among themselves, in the
 * new order; those that were withdrawn take the last ones. No number comes or goes.
 */
export function renumbered<Case extends Numbered & Pick<CaseRow, 'archivedAt'>>(
  cases: readonly Case[],
): Case[] {
  const held = cases
    .map(({ year, number }) => ({ year, number }))
    .toSorted((a, b) => a.year - b.year || a.number - b.number);
  const standing = cases.filter(({ archivedAt }) => archivedAt === null);
  const withdrawn = cases.filter(({ archivedAt }) => archivedAt !== null);
  return [...standing, ...withdrawn].map((each, place) => ({ ...each, ...held[place] }));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
