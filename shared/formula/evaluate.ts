// A formula's value in a period, with everything that must be said beside it and every row behind it. Pure.
import type { Period } from '#shared/indicator/indicator-type.ts';
import { periodSpan, periodStart } from '#shared/indicator/period.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { roundTo } from '#shared/number-format.ts';
import type { FormulaSources } from './formula-source.ts';
import type { Amount, ComputedFrom, EmptyMeaning, Formula, TracedRow } from './formula-type.ts';
import { tracedRows } from './traced-row.ts';

/** An amount in a period. */
export type AmountTotal = {
  /** Null where no row has the figure, and where one of the indicators that are asked for has none. */
  value: number | null;
  rows: TracedRow[];
  approximate: number;
  missing: number;
};

export type TermRole = 'amount' | 'whole' | 'base';
/** One of the amounts that a formula has, with its rows. */
export type Term = AmountTotal & { role: TermRole; period: Period; amount: Amount };

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
  const total = (amount: Amount, role: TermRole, at: Period, empty: EmptyMeaning): Term => ({
    role,
    period: at,
    amount,
    ...amountTotal(amount, at, empty, sources),
  });
  const whenEmpty = periodStart(period) < sinceOn ? 'missing' : formula.whenEmpty;
  switch (formula.kind) {
    case 'amount': {
      const term = total(formula.amount, 'amount', period, whenEmpty);
      if (isNothing(term)) return null;
      return computation(formula, period, [term], term.value, null, decimals);
    }
    case 'share':
    case 'rate': {
      const whole = total(formula.whole, 'whole', period, 'missing');
      // Of what there is, none may well be counted; of nothing there is no share.
      const amount = total(
        formula.amount,
        'amount',
        period,
        formula.kind === 'share' && whole.rows.length > 0 ? 'zero' : whenEmpty,
      );
      if (whole.rows.length === 0 || isNothing(amount)) return null;
      return quotient(formula, period, amount, whole, decimals);
    }
    case 'index': {
      const amount = total(formula.amount, 'amount', period, whenEmpty);
      const base = total(formula.amount, 'base', formula.base, 'missing');
      if (isNothing(amount)) return null;
      return quotient(formula, period, amount, base, decimals);
    }
  }
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
  const hasValue =
    parts.numerator !== null && parts.denominator !== null && parts.denominator !== 0;
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
  const sum = (count: (term: Term) => number) => terms.reduce((all, term) => all + count(term), 0);
  return {
    period,
    value: value === null ? null : roundTo(value, decimals),
    terms,
    from: {
      kind,
      source,
      rows: sum(({ rows }) => rows.length),
      approximate: sum((term) => term.approximate),
      missing: sum((term) => term.missing),
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

function amountTotal(
  amount: Amount,
  period: Period,
  whenEmpty: EmptyMeaning,
  sources: FormulaSources,
): AmountTotal {
  const rows = tracedRows(amount, periodSpan(period), sources);
  const known = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const missing = rows.filter((row) => row.value === null || row.isIncomplete).length;
  const approximate = rows.filter((row) => row.value !== null && row.isApproximate).length;
  return { value: valueOf(), rows, approximate, missing };

  function valueOf(): number | null {
    if (rows.length === 0) return whenEmpty === 'zero' ? 0 : null;
    if (known.length === 0) return null;
    // Indicators are asked for by name: a sum without one of them is another figure.
    if (amount.source === 'indicator' && known.length < rows.length) return null;
    if (amount.method === 'sum') return sumOf(known);
    const parts = pooled(rows);
    return parts
      ? (parts.numerator / parts.denominator) * parts.times
      : sumOf(known) / known.length;
  }
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
