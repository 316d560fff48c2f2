// Where the money stands: each year's, and each project's. What is not awarded is carried over, so that a year always
// balances. Pure.
import type { FundEntryRow, FundYearRow } from './fund-type.ts';
import type { Ore } from './money.ts';

export type YearBalance = {
  year: number;
  /** Whether the year itself is entered: of one that lies between others, or only has entries, nothing is known to be set aside. */
  isEntered: boolean;
  /** From the year before. */
  carriedIn: Ore;
  setAside: Ore;
  returned: Ore;
  awarded: Ore;
  /** By projects in the year, of what was awarded then or earlier. */
  used: Ore;
  /** carriedIn + setAside + returned − awarded. */
  carriedOver: Ore;
};

export type ProjectBalance = { awarded: Ore; used: Ore; returned: Ore; remaining: Ore };

type Entry = Pick<FundEntryRow, 'year' | 'projectId' | 'kind' | 'amount'>;
type Year = Pick<FundYearRow, 'year' | 'setAside'>;

const sumOf = (entries: readonly Entry[], kind: Entry['kind']): Ore =>
  entries.reduce((sum, entry) => (entry.kind === kind ? sum + entry.amount : sum), 0);

/** From the first year with money to the last, without gaps. */
export function yearBalances(years: readonly Year[], entries: readonly Entry[]): YearBalance[] {
  const all = [...years, ...entries].map(({ year }) => year);
  if (all.length === 0) return [];
  const byYear = Map.groupBy(entries, ({ year }) => year);
  const balances: YearBalance[] = [];
  for (let year = Math.min(...all); year <= Math.max(...all); year += 1) {
    const own = byYear.get(year) ?? [];
    const carriedIn = balances.at(-1)?.carriedOver ?? 0;
    const rows = years.filter((each) => each.year === year);
    const setAside = rows.reduce((sum, each) => sum + each.setAside, 0);
    const [awarded, returned, used] = [
      sumOf(own, 'award'),
      sumOf(own, 'return'),
      sumOf(own, 'use'),
    ];
    const carriedOver = carriedIn + setAside + returned - awarded;
    const isEntered = rows.length > 0;
    balances.push({ year, isEntered, carriedIn, setAside, returned, awarded, used, carriedOver });
  }
  return balances;
}

/** What a year has left to award; null where the year is not entered, though a later one may be. */
export function availableIn(year: number, balances: readonly YearBalance[]): Ore | null {
  const own = balances.find((each) => each.year === year);
  return own?.isEntered ? own.carriedOver : null;
}

export function projectBalance(entries: readonly Entry[]): ProjectBalance {
  const [awarded, used, returned] = [
    sumOf(entries, 'award'),
    sumOf(entries, 'use'),
    sumOf(entries, 'return'),
  ];
  return { awarded, used, returned, remaining: awarded - used - returned };
}

export type BalanceProblem = 'award_beyond_frame' | 'use_beyond_award';

/** Whether all still holds with these years and entries: no year awards more than it has, no project spends more than it got. */
export function balanceProblem(
  years: readonly Year[],
  entries: readonly Entry[],
): BalanceProblem | null {
  if (yearBalances(years, entries).some(({ carriedOver }) => carriedOver < 0))
    return 'award_beyond_frame';
  for (const own of Map.groupBy(entries, ({ projectId }) => projectId).values()) {
    // Year by year: what is used before it is awarded is no use of it.
    const inYears = [...new Set(own.map(({ year }) => year))].toSorted((a, b) => a - b);
    for (const year of inYears)
      if (projectBalance(own.filter((entry) => entry.year <= year)).remaining < 0)
        return 'use_beyond_award';
  }
  return null;
}
