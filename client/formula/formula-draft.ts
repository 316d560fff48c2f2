// A formula while it is being built: what a new one begins as, and what is kept when its kind or source changes. Pure.
import { methodsOf } from '#shared/formula/formula-check.ts';
import {
  formulaKinds,
  type Amount,
  type AmountSource,
  type Formula,
  type FormulaKind,
} from '#shared/formula/formula-type.ts';

const all = { method: 'sum', goalId: null, partnerId: null } as const;

export function newAmount(source: AmountSource): Amount {
  switch (source) {
    case 'event':
      return {
        source,
        ...all,
        figure: 'count',
        kinds: [],
        series: '',
        participantPartnerId: null,
      };
    case 'project':
      return {
        source,
        ...all,
        figure: 'count',
        time: 'started',
        kinds: [],
        fewestPartners: 0,
        partnerKind: null,
      };
    case 'money':
      return { source, ...all, figure: 'awarded' };
    case 'measure':
      return { source, ...all, figure: 'count', phases: [] };
    case 'indicator':
      return { source, method: 'sum', indicatorIds: [] };
  }
}

/** Without what its figure does not take: a way of putting figures together, or rows it cannot be told by. */
export function tidied(amount: Amount): Amount {
  const methods = methodsOf(amount);
  const method = methods.includes(amount.method) ? amount.method : (methods[0] ?? 'sum');
  if (amount.source === 'event' && amount.figure === 'count')
    return { ...amount, method, participantPartnerId: null };
  if (amount.source !== 'money') return { ...amount, method };
  const { figure } = amount;
  const isComingIn = figure === 'set_aside' || figure === 'contributed';
  return {
    ...amount,
    method,
    goalId: isComingIn ? null : amount.goalId,
    partnerId: figure === 'set_aside' ? null : amount.partnerId,
  };
}

export function formulaKindOf(value: string): FormulaKind | null {
  return formulaKinds.find((kind) => kind === value) ?? null;
}

/** A part of something else begins with a whole of that. */
export function withAmount(formula: Formula, path: 'amount' | 'whole', amount: Amount): Formula {
  const { source } = formula.amount;
  if (formula.kind === 'share' && path === 'amount' && amount.source !== source)
    return { ...formula, amount, whole: amount };
  return { ...formula, [path]: amount };
}

/** The same amount as another kind of formula; the whole begins as what it is a part of. */
export function withKind(before: Formula | null, kind: FormulaKind | null): Formula | null {
  if (kind === null) return null;
  const amount = before?.amount ?? newAmount('event');
  const whole = before && 'whole' in before ? before.whole : amount;
  const whenEmpty = before?.whenEmpty ?? 'missing';
  switch (kind) {
    case 'amount':
      return { kind, whenEmpty, amount };
    case 'share':
      return { kind, whenEmpty, amount, whole };
    case 'rate':
      return { kind, whenEmpty, amount, whole: newAmount('indicator'), times: 1000 };
    case 'index':
      return { kind, whenEmpty, amount, base: '' };
  }
}
