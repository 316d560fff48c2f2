// A formula's value in a period, with everything that must be said beside it and every row behind it. Pure.
import type { Period } from '#shared/indicator/indicator-type.ts';
import { periodSpan, periodStart } from '#shared/indicator/period.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { roundTo } from '#shared/number-format.ts';
import type { FormulaSources } from './formula-source.ts';
import type { Amount, ComputedFrom, EmptyMeaning, Formula, TracedRow } from './formula-type.ts';
import { tracedRows } from './traced-row.ts';

export type TermRole = 'amount' | 'whole' | 'base';
/** One of the amounts that a formula has, with its rows. */
export type Term = {
  role: TermRole;
  period: Period;
  amount: Amount;
  /** Null where no row has the figure, and where one of the indicators that are asked for has none. */
  value: number | null;
  rows: TracedRow[];
};

export type Computation = {
  period: Period;
  /** In the indicator's own decimals; null where there is none. */
  value: number | null;
  terms: Term[];
  from: ComputedFrom;
};

export type EvaluationContext = {
  /** Of the indicator: what is not shown is not kept. */
  decimals: number;
  /** From here on a period without rows means none, where the formula says so: before, nobody has counted. */
  sinceOn: IsoDate;
};

/** Null where nothing is to be recorded: no rows, and that is not said to mean none. */
export function evaluate(
  formula: Formula,
  period: Period,
  { decimals, sinceOn }: EvaluationContext,
  sources: FormulaSources,
): Computation | null {
  const whenEmpty = periodStart(period) < sinceOn ? 'missing' : formula.whenEmpty;
  const rowsOf = (amount: Amount, at: Period) => tracedRows(amount, periodSpan(at), sources);
  const rows = rowsOf(formula.amount, period);
  switch (formula.kind) {
    case 'amount': {
      const term = termOf('amount', formula.amount, period, rows, whenEmpty);
      if (isNothing(term)) return null;
      return computation(formula, period, [term], term.value, null, decimals);
    }
    case 'share':
    case 'rate': {
      const wholeRows = rowsOf(formula.whole, period);
      const unknown = unknownInEither(formula, rows, wholeRows);
      const whole = termOf('whole', formula.whole, period, wholeRows, 'missing', unknown);
      // Of what there is, none may well be counted; of nothing there is no share.
      const isShare = formula.kind === 'share' && wholeRows.length > 0;
      const empty = isShare ? 'zero' : whenEmpty;
      const amount = termOf('amount', formula.amount, period, rows, empty, unknown);
      if (wholeRows.length === 0 || isNothing(amount)) return null;
      return quotient(formula, period, amount, whole, decimals);
    }
    case 'index': {
      const amount = termOf('amount', formula.amount, period, rows, whenEmpty);
      const baseRows = rowsOf(formula.amount, formula.base);
      const base = termOf('base', formula.amount, formula.base, baseRows, 'missing');
      if (isNothing(amount)) return null;
      return quotient(formula, period, amount, base, decimals);
    }
  }
}

/**
 * Rows that lack a figure above or below the line are left out of both: 50 who came of 100 who signed up, beside 100 more of
 * whom nobody knows how many came, are half, not a quarter.
 */
function unknownInEither(
  formula: Formula & { whole: Amount },
  rows: readonly TracedRow[],
  wholeRows: readonly TracedRow[],
): ReadonlySet<string> {
  if (!areAlike(formula)) return new Set();
  return new Set([...rows, ...wholeRows].flatMap(({ key, value }) => (value === null ? key : [])));
}

function areAlike({ amount, whole }: { amount: Amount; whole: Amount }): boolean {
  return amount.source === whole.source && amount.source !== 'indicator';
}

/** No rows; or indicators, which are rows also where nobody has a value for them. */
function isNothing({ amount, rows, value }: Term): boolean {
  const isUnheard = amount.source === 'indicator' && rows.every((row) => row.value === null);
  return value === null && (rows.length === 0 || isUnheard);
}

function quotient(
  formula: Formula,
  period: Period,
  numerator: Term,
  denominator: Term,
  decimals: number,
): Computation {
  const times = formula.kind === 'rate' ? formula.times : 100;
  const parts = { numerator: numerator.value, denominator: denominator.value, times };
  // What is divided by a sum that lacks something comes out too large; above the line it is at least so much.
  const isSound =
    !('whole' in formula) ||
    areAlike(formula) ||
    !denominator.rows.some((row) => row.value === null);
  const hasValue =
    isSound && parts.numerator !== null && parts.denominator !== null && parts.denominator !== 0;
  const value = hasValue ? (parts.numerator! / parts.denominator!) * times : null;
  return computation(formula, period, [numerator, denominator], value, parts, decimals);
}

function computation(
  { kind, amount: { source } }: Formula,
  period: Period,
  terms: Term[],
  value: number | null,
  parts: Pick<ComputedFrom, 'numerator' | 'denominator' | 'times'> | null,
  decimals: number,
): Computation {
  // An event that is above the line and below it is one event.
  const count = (isMeant: (row: TracedRow) => boolean) =>
    new Set(terms.flatMap(({ rows }) => rows.filter(isMeant).map(({ key }) => key))).size;
  return {
    period,
    value: value === null ? null : roundTo(value, decimals),
    terms,
    from: {
      kind,
      source,
      rows: count(() => true),
      approximate: count((row) => row.value !== null && row.isApproximate),
      missing: count((row) => row.value === null || row.isIncomplete),
      ...(parts ?? pooledParts(terms) ?? { numerator: null, denominator: null, times: 1 }),
    },
  };
}

/** The parts of a mean of shares, so that what is computed from it in turn has them too. */
function pooledParts([term]: readonly Term[]) {
  return term?.amount.source === 'indicator' && term.amount.method === 'mean'
    ? pooled(term.rows)
    : null;
}

/** @param leftOut rows that are told, but not counted */
function termOf(
  role: TermRole,
  amount: Amount,
  period: Period,
  rows: TracedRow[],
  whenEmpty: EmptyMeaning,
  leftOut: ReadonlySet<string> = new Set(),
): Term {
  const counted = rows.filter(({ key }) => !leftOut.has(key));
  return { role, period, amount, rows, value: valueOf(amount, rows, counted, whenEmpty) };
}

function valueOf(
  amount: Amount,
  rows: readonly TracedRow[],
  counted: readonly TracedRow[],
  whenEmpty: EmptyMeaning,
): number | null {
  if (rows.length === 0) return whenEmpty === 'zero' ? 0 : null;
  const known = counted.flatMap(({ value }) => (value === null ? [] : [value]));
  if (known.length === 0) return null;
  // Indicators are asked for by name: a sum without one of them is another figure.
  if (amount.source === 'indicator' && known.length < rows.length) return null;
  if (amount.method === 'sum') return sumOf(known);
  const parts = pooled(counted);
  return parts ? (parts.numerator / parts.denominator) * parts.times : sumOf(known) / known.length;
}

/** Shares are added part by part, never averaged: 1 of 2 and 1 of 8 are 2 of 10. Null unless all are shares of one kind. */
function pooled(rows: readonly TracedRow[]) {
  const parts = rows.flatMap((row) => row.parts ?? []);
  const [first] = parts;
  if (!first || parts.length < rows.length) return null;
  if (parts.some(({ times }) => times !== first.times)) return null;
  const denominator = sumOf(parts.map((part) => part.denominator));
  if (denominator === 0) return null;
  return {
    numerator: sumOf(parts.map((part) => part.numerator)),
    denominator,
    times: first.times,
  };
}

/** Kroner have two decimals and a double many: what is added up is what is written. */
function sumOf(numbers: readonly number[]): number {
  return roundTo(
    numbers.reduce((total, number) => total + number, 0),
    9,
  );
}
