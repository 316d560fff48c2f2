// Whether an indicator can be computed by a formula: what the form tells while it is written, and the server refuses.
import type { FieldReason } from '#shared/error-reason.ts';
import type { IndicatorDefinition } from '#shared/indicator/indicator-type.ts';
import { fitsWithin } from '#shared/indicator/period-calendar.ts';
import { isPeriod, periodFrequency } from '#shared/indicator/period.ts';
import { isCircular, namedIndicators } from './formula-dependence.ts';
import type { Amount, Formula } from './formula-type.ts';

/** An indicator that the formula may name. */
export type NamedIndicator = Pick<IndicatorDefinition, 'frequency'> & {
  id: string;
  unit: string;
  formula: Formula | null;
};

export type FormulaProblem = { path: string; reason: FieldReason };

type Computed = Pick<IndicatorDefinition, 'direction' | 'frequency' | 'baseline' | 'targets'> & {
  unit: string;
  formula: Formula | null;
};

/**
 * Empty for one that can be computed, and for one that is not.
 * @param id of the indicator; null of a new one
 * @param indicators the others of its strategy
 */
export function formulaProblems(
  { formula, unit, direction, frequency, baseline, targets }: Computed,
  id: string | null,
  indicators: readonly NamedIndicator[],
): FormulaProblem[] {
  if (formula === null) return [];
  const problems: FormulaProblem[] = [];
  const refuse = (path: string, reason: FieldReason): void => void problems.push({ path, reason });
  const knownOf = new Map(indicators.map((indicator) => [indicator.id, indicator]));

  if (direction === 'yes_no') refuse('formula.kind', 'formula_yes_no');
  if (formula.kind === 'share' && !isPercent(unit)) refuse('unit', 'formula_share_unit');
  // A value is computed for the very period it is judged at, from its rows: nothing is made of other values.
  const isOwn = (period: string) => !isPeriod(period) || periodFrequency(period) === frequency;
  if (baseline && !isOwn(baseline.period)) refuse('baseline.period', 'formula_period');
  for (const [place, { period }] of targets.entries())
    if (!isOwn(period)) refuse(`targets.${place}.period`, 'formula_period');
  if (formula.kind === 'index' && !isOwn(formula.base)) refuse('formula.base', 'formula_period');

  checkAmount(formula.amount, 'formula.amount');
  if (formula.kind === 'share' || formula.kind === 'rate')
    checkAmount(formula.whole, 'formula.whole');
  if (id !== null && isCircular(id, formula, (named) => knownOf.get(named)?.formula ?? null))
    refuse('formula.amount.indicatorIds', 'formula_circular');
  return problems;

  function checkAmount(amount: Amount, path: string): void {
    if (amount.source === 'indicator') return checkNamed(amount, `${path}.indicatorIds`);
    if (!methodsOf(amount).includes(amount.method)) refuse(`${path}.method`, 'choice_invalid');
    if (amount.source !== 'money') return;
    if (frequency !== 'year') refuse(`${path}.figure`, 'formula_money_yearly');
    const { figure, goalId, partnerId } = amount;
    // What comes in serves nothing yet.
    const isComingIn = figure === 'set_aside' || figure === 'contributed';
    if (isComingIn && goalId !== null) refuse(`${path}.goalId`, 'formula_money_unplaced');
    if (figure === 'set_aside' && partnerId !== null)
      refuse(`${path}.partnerId`, 'formula_money_unplaced');
  }

  function checkNamed({ indicatorIds, method }: Amount & { source: 'indicator' }, path: string) {
    const named = indicatorIds.map((one) => knownOf.get(one));
    const times = new Set(named.map((one) => one && timesOf(one.formula)));
    for (const one of named) {
      if (!one) return refuse(path, 'choice_invalid');
      if (one.frequency !== frequency && !fitsWithin(one.frequency, frequency))
        return refuse(path, 'formula_frequency');
      if (!isQuotient(one)) continue;
      // A year's share is not made of its quarters'.
      if (one.frequency !== frequency) return refuse(path, 'formula_percent_period');
      if (named.length === 1) continue;
      if (method === 'sum') return refuse(path, 'formula_percent_sum');
      if (times.size > 1 || timesOf(one.formula) === null)
        return refuse(path, 'formula_percent_parts');
    }
  }
}

/** Whether the indicators that are computed from one can be no longer, as it is now. */
export function hasReaderProblem(
  id: string,
  indicators: readonly (NamedIndicator & Computed)[],
): boolean {
  return indicators.some(
    (reader) =>
      reader.formula !== null &&
      namedIndicators(reader.formula).includes(id) &&
      formulaProblems(reader, reader.id, indicators).length > 0,
  );
}

/** Told as a share of something, or per so many: neither added up nor averaged. */
function isQuotient({ unit, formula }: NamedIndicator): boolean {
  return isPercent(unit) || (formula !== null && formula.kind !== 'amount');
}

function isPercent(unit: string): boolean {
  return /^(?:%|prosent|pst\.?|percent|per cent)$/i.test(unit.trim());
}

/** What the parts of a share or rate are multiplied by; null of what has no parts that add up. */
function timesOf(formula: Formula | null): number | null {
  if (formula?.kind === 'rate') return formula.times;
  return formula?.kind === 'share' ? 100 : null;
}

/** How an amount's figures may be put together; the first where there is no choice. */
export function methodsOf(amount: Amount): readonly Amount['method'][] {
  if (amount.source === 'indicator') return ['sum', 'mean'];
  if (amount.source === 'money' || amount.figure === 'count') return ['sum'];
  return amount.figure === 'progress' ? ['mean'] : ['sum', 'mean'];
}
