// All that is kept of collaboration funds, as it stood on a day: what a year's page, report and partners tell of money. Pure.
import type { IsoDate } from '#shared/iso-date.ts';
import { isRunningYear } from '#shared/strategy/strategy-year.ts';
import { yearBalances, type YearBalance } from './fund-balance.ts';
import type { ContributionRow, FundEntryRow, FundYearRow, ProjectRow } from './fund-type.ts';
import type { Ore } from './money.ts';

export type FundRecord = {
  years: readonly FundYearRow[];
  contributions: readonly ContributionRow[];
  projects: readonly ProjectRow[];
  entries: readonly FundEntryRow[];
};

/** Frames and contributions up to a year, and what had moved by a day of it. */
export function fundsBy<Funds extends FundRecord>(funds: Funds, year: number, day: IsoDate): Funds {
  const upTo = (row: { year: number }) => row.year <= year;
  const moved = new Set(funds.entries.map(({ projectId }) => projectId));
  const entries = funds.entries.filter((entry) => upTo(entry) && entry.on <= day);
  const known = new Set(entries.map(({ projectId }) => projectId));
  return {
    ...funds,
    years: funds.years.filter(upTo),
    contributions: funds.contributions.filter(upTo),
    entries,
    // One that was awarded its first money later was none yet.
    projects: funds.projects.filter(({ id }) => known.has(id) || !moved.has(id)),
  };
}

/** A year's balance with null for what nobody has entered, which is not nothing. */
export type ToldBalance = Omit<YearBalance, 'setAside' | 'awarded' | 'used'> & {
  /** Null where the year has no frame. */
  setAside: Ore | null;
  /** Null where the year has no frame and no award: with a frame nothing is awarded yet. */
  awarded: Ore | null;
  /** Null where no project has told of any use. */
  used: Ore | null;
};

export function toldBalances({
  years,
  entries,
}: Pick<FundRecord, 'years' | 'entries'>): ToldBalance[] {
  return yearBalances(years, entries).map((balance) => {
    const { year, setAside, awarded, used } = balance;
    const hasFrame = years.some((each) => each.year === year);
    const has = (kind: FundEntryRow['kind']) =>
      entries.some((entry) => entry.year === year && entry.kind === kind);
    return {
      ...balance,
      setAside: hasFrame ? setAside : null,
      awarded: hasFrame || has('award') ? awarded : null,
      used: has('use') ? used : null,
    };
  });
}

/** What a year's frame and contributions rest on. Once the year is over, what no decision was tied to is no proposal. */
export type YearBasis = 'decided' | 'proposal' | 'untied';

export function yearBasis(
  years: readonly Pick<FundYearRow, 'year' | 'decisionId'>[],
  year: number,
  day: IsoDate,
): YearBasis {
  const frame = years.find((each) => each.year === year);
  if ((frame?.decisionId ?? null) !== null) return 'decided';
  return isRunningYear(year, day) ? 'proposal' : 'untied';
}

/** What one year comes to; null for what nobody has entered. */
export type FundYearSum = {
  balance: ToldBalance | null;
  contributions: { sum: Ore; partners: number } | null;
  row: FundYearRow | null;
};

export function fundYearSum(funds: FundRecord, year: number): FundYearSum {
  const own = funds.contributions.filter((each) => each.year === year);
  return {
    balance: toldBalances(funds).find((each) => each.year === year) ?? null,
    contributions:
      own.length === 0
        ? null
        : { sum: own.reduce((sum, { amount }) => sum + amount, 0), partners: own.length },
    row: funds.years.find((each) => each.year === year) ?? null,
  };
}
