// How contributions compare with those of the year before: one partner's, and all of them in one row. What is not entered is not
// zero, so a sum says how many it is without. Pure.
import { minusSign } from '#shared/number-format.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import { indexBetween } from './contribution.ts';
import { formatHundredths, type Ore } from './money.ts';

/** In two years; null where nothing is entered. */
export type Contributed = { before: Ore | null; now: Ore | null };
const inYears = ['before', 'now'] as const;

export type ContributionSum = Contributed & {
  /** How many of the rows have no figure, in years that others have one in. */
  lacking: { before: number; now: number };
  /** Whether the same partners have both years: other sums say nothing of a change. */
  isComparable: boolean;
};

export function contributionSum(rows: readonly Contributed[]): ContributionSum {
  const sumOf = (key: keyof Contributed) => {
    const given = rows.flatMap((row) => row[key] ?? []);
    if (given.length === 0) return { sum: null, lacking: 0 };
    const sum = given.reduce((total, each) => total + each, 0);
    return { sum, lacking: rows.length - given.length };
  };
  const [before, now] = [sumOf('before'), sumOf('now')];
  return {
    before: before.sum,
    now: now.sum,
    lacking: { before: before.lacking, now: now.lacking },
    isComparable: rows.every((row) => (row.before === null) === (row.now === null)),
  };
}

type Words = { lang: Lang; a: AdminTranslate };

/** `+6 %`; null where there is nothing to compare. */
export function changeWords({ before, now }: Contributed, { lang, a }: Words): string | null {
  if (before === null || now === null || before === 0) return null;
  const hundredths = indexBetween(before, now);
  const sign = hundredths > 0 ? '+' : hundredths < 0 ? minusSign : '';
  const change = `${sign}${formatHundredths(Math.abs(hundredths), lang)}`;
  return a('fund.contributions.change', { change });
}

/** Of the row of all. */
export function sumChangeWords(sum: ContributionSum, words: Words): string | null {
  return sum.isComparable ? changeWords(sum, words) : null;
}

/** A sentence for each of the two years that some partners have no figure in. */
export function lackingWords(
  { lacking }: ContributionSum,
  year: number,
  { a }: Pick<Words, 'a'>,
): string[] {
  return inYears.flatMap((key) => {
    const count = lacking[key];
    const inYear = String(key === 'now' ? year : year - 1);
    return count === 0 ? [] : a('fund.contributions.lacking', { count, year: inYear });
  });
}
