// The money of a year, a call or a project in a few figures, as meetings see it, and which of them a text does not have. Pure.
import type { IsoDate } from '#shared/iso-date.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { availableIn, type ProjectBalance, type YearBalance } from './fund-balance.ts';
import type { CallRow, FundYearRow, ProjectRow } from './fund-type.ts';
import { parseMoney, type Ore } from './money.ts';

export type FundAmount = {
  what:
    | 'contributed'
    | 'carriedIn'
    | 'setAside'
    | 'returned'
    | 'awarded'
    | 'carriedOver'
    | 'used'
    | 'available'
    | 'remaining';
  amount: Ore;
};

export type FundFigures = {
  kind: 'fund_year' | 'fund_call' | 'fund_project';
  id: string;
  /** Of a year: the year. */
  title: string;
  lang: Lang;
  isSample: boolean;
  /** Of a call. */
  deadlineOn: IsoDate | null;
  amounts: FundAmount[];
};

const common = ({ id, lang, isSample }: FundYearRow | CallRow | ProjectRow) => {
  return { id, lang, isSample };
};

/** `contributed`: by all partners together. */
export function yearFigures(
  row: FundYearRow,
  { carriedIn, setAside, returned, awarded, carriedOver, used }: YearBalance,
  contributed: Ore,
): FundFigures {
  return {
    ...common(row),
    kind: 'fund_year',
    title: String(row.year),
    deadlineOn: null,
    amounts: Object.entries({
      contributed,
      carriedIn,
      setAside,
      returned,
      awarded,
      carriedOver,
      used,
    }).map(([what, amount]) => ({ what: what as FundAmount['what'], amount })),
  };
}

/** `balances`: of all years. What the year that is called for has to award is told once that year is entered. */
export function callFigures(row: CallRow, balances: readonly YearBalance[]): FundFigures {
  const available = availableIn(row.year, balances);
  return {
    ...common(row),
    kind: 'fund_call',
    title: row.title,
    deadlineOn: row.deadlineOn,
    amounts: available === null ? [] : [{ what: 'available', amount: available }],
  };
}

export function projectFigures(row: ProjectRow, balance: ProjectBalance): FundFigures {
  const { awarded, used, returned, remaining } = balance;
  return {
    ...common(row),
    kind: 'fund_project',
    title: row.title,
    deadlineOn: null,
    amounts: [
      { what: 'awarded', amount: awarded },
      { what: 'used', amount: used },
      { what: 'returned', amount: returned },
      { what: 'remaining', amount: remaining },
    ],
  };
}

const amountPattern =
  /\d{1,3}(?:[ \u00A0\u202F.,]\d{3})+(?!\d)(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?/g;

/**
 * Those that a text does not have, whatever else it says: it was written before they came to be, or leaves them out. What is
 * nothing need not be said.
 */
export function amountsNotIn(text: string, amounts: readonly FundAmount[]): FundAmount[] {
  const said = new Set((text.match(amountPattern) ?? []).map(parseMoney));
  return amounts.filter(({ amount }) => amount !== 0 && !said.has(Math.abs(amount)));
}
