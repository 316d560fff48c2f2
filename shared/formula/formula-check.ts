// Whether an indicator can be computed by a formula: what the form tells while it is written, and the server refuses.
import type { FieldReason } from '#shared/error-reason.ts';
import type { IndicatorDefinition } from '#shared/indicator/indicator-type.ts';
import { fitsWithin } from '#shared/indicator/period-calendar.ts';
import { isPeriod, periodFrequency } from '#shared/indicator/period.ts';
import { isCircular } from './formula-dependence.ts';
import type { Amount, Formula } from './formula-type.ts';

/** An indicator that the formula may name. */
export type NamedIndicator = Pick<IndicatorDefinition, 'frequency'> & {
  id: string;
  unit: string;
  formula: Formula | null;
};

export type FormulaProblem = { path: string; reason: FieldReason };

type Computed = Pick<IndicatorDefinition, 'direction' | 'frequency' | 'baseline' | 'targets'> & {
  formula: Formula | null;
};

/**
 * Empty for one that can be computed, and for one that is not.
 * @param id of the indicator; null of a new one
 * @param indicators the others of its strategy
 */
export function formulaProblems(
  { formula, direction, frequency, baseline, targets }: Computed,
  id: string | null,
  indicators: readonly NamedIndicator[],
): FormulaProblem[] {
  if (formula === null) return [];
  const problems: FormulaProblem[] = [];
  const refuse = (path: string, reason: FieldReason): void => void problems.push({ path, reason });
  const knownOf = new Map(indicators.map((indicator) => [indicator.id, indicator]));

  if (direction === 'yes_no') refuse('formula.kind', 'formula_yes_no');
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
    for (const one of named) {
      if (!one) return refuse(path, 'choice_invalid');
      const { frequency: own, unit } = one;
      if (own !== frequency && !fitsWithin(own, frequency))
        return refuse(path, 'formula_frequency');
      // A year's percentage is not made of its quarters'.
      if (own !== frequency && unit === '%') return refuse(path, 'formula_percent_period');
      if (named.length === 1 || unit !== '%') continue;
      if (method === 'sum') return refuse(path, 'formula_percent_sum');
      if (one.formula?.kind !== 'share') return refuse(path, 'formula_percent_parts');
    }
  }
}

/** How an amount's figures may be put together; the first where there is no choice. */
export function methodsOf(amount: Amount): readonly Amount['method'][] {
  if (amount.source === 'indicator') return ['sum', 'mean'];
  if (amount.source === 'money' || amount.figure === 'count') return ['sum'];
  return amount.figure === 'progress' ? ['mean'] : ['sum', 'mean'];
}
