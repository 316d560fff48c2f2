// A formula read back as a sentence, and what is to be said beside a computed value, in the reader's words.
import { formatNumber } from '#shared/number-format.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { lowerFirst, upperFirst } from '#shared/text/letter-case.ts';
import type { AdminTranslate, Translate } from '#shared/text/text.ts';
import type {
  Amount,
  ComputedFrom,
  EventAmount,
  Formula,
  IndicatorAmount,
  MeasureAmount,
  MoneyAmount,
  ProjectAmount,
} from './formula-type.ts';

type Name = string | undefined;

export type FormulaWording = {
  lang: Lang;
  a: AdminTranslate;
  t: Translate;
  /** What ids are called; undefined for what is not known. */
  goal: (id: string) => Name;
  partner: (id: string) => Name;
  indicator: (id: string) => Name;
  period: (period: Period) => string;
};

/** `Antall påmeldte på arrangement av typen konferanse. Når ingenting passer i en periode, mangler tallet.` */
export function formulaSentence(formula: Formula, wording: FormulaWording): string {
  const { a, lang } = wording;
  const amount = amountWords(formula.amount, wording);
  switch (formula.kind) {
    case 'amount':
      return `${a('formula.sentence.amount', { amount: upperFirst(amount) })} ${emptyWords()}`;
    case 'share':
      return a('formula.sentence.share', { amount, whole: amountWords(formula.whole, wording) });
    case 'rate': {
      const whole = amountWords(formula.whole, wording);
      const times = formatNumber(formula.times, 0, lang);
      const isOne = formula.times === 1 ? 'yes' : 'no';
      const told = { amount: upperFirst(amount), whole, times, isOne };
      const rate = a('formula.sentence.rate', told);
      return `${rate} ${emptyWords()}`;
    }
    case 'index':
      return `${a('formula.sentence.index', { amount, base: wording.period(formula.base) })} ${emptyWords()}`;
  }

  function emptyWords(): string {
    return a(`formula.sentence.${formula.whenEmpty}`);
  }
}

function amountWords(amount: Amount, wording: FormulaWording): string {
  switch (amount.source) {
    case 'event':
      return eventWords(amount, wording);
    case 'project':
      return projectWords(amount, wording);
    case 'money':
      return moneyWords(amount, wording);
    case 'measure':
      return measureWords(amount, wording);
    case 'indicator':
      return indicatorWords(amount, wording);
  }
}

function eventWords(amount: EventAmount, wording: FormulaWording): string {
  const { a, partner } = wording;
  const { figure, participantPartnerId, partnerId, series } = amount;
  const from = participantPartnerId === null ? 'none' : nameOf(partner(participantPartnerId), a);
  const kinds = amount.kinds.map((kind) => lowerFirst(a(`event.kind.${kind}`)));
  return joined([
    figure === 'count'
      ? a('formula.sentence.event.count')
      : a(`formula.sentence.event.${figure}${methodKey(amount)}`, { partner: from }),
    kinds.length > 0 && a('formula.sentence.kinds', { kinds: anyOf(kinds, wording) }),
    series !== '' && a('formula.sentence.series', { series }),
    partnerId !== null && a('formula.sentence.heldBy', { partner: nameOf(partner(partnerId), a) }),
    servingWords(amount, wording),
  ]);
}

function projectWords(amount: ProjectAmount, wording: FormulaWording): string {
  const { a, t, partner } = wording;
  const { figure, fewestPartners, partnerKind, partnerId } = amount;
  const kinds = amount.kinds.map((kind) => lowerFirst(a(`fund.kind.${kind}`)));
  return joined([
    figure === 'count'
      ? a('formula.sentence.project.count')
      : a(`formula.sentence.project.${figure}${methodKey(amount)}`),
    kinds.length > 0 && a('formula.sentence.kinds', { kinds: anyOf(kinds, wording) }),
    a(`formula.sentence.time.${amount.time}`),
    fewestPartners > 0 && a('formula.sentence.fewest', { count: fewestPartners }),
    partnerKind !== null &&
      a('formula.sentence.partnerKind', { kind: lowerFirst(t(`word.partnerKind.${partnerKind}`)) }),
    partnerId !== null &&
      a('formula.sentence.takesPart', { partner: nameOf(partner(partnerId), a) }),
    servingWords(amount, wording),
  ]);
}

function moneyWords({ figure, partnerId, goalId }: MoneyAmount, wording: FormulaWording): string {
  const { a, partner, goal } = wording;
  const named = partnerId === null ? null : { partner: nameOf(partner(partnerId), a) };
  return joined([
    a(`formula.sentence.money.${figure}`),
    named && a(`formula.sentence.${figure === 'contributed' ? 'from' : 'ledBy'}`, named),
    goalId !== null && a('formula.sentence.toServe', { goal: nameOf(goal(goalId), a) }),
  ]);
}

function measureWords(amount: MeasureAmount, wording: FormulaWording): string {
  const { a, t, partner } = wording;
  const phases = amount.phases.map((phase) => lowerFirst(t(`word.phase.${phase}`)));
  return joined([
    a(`formula.sentence.measure.${amount.figure}`),
    phases.length > 0
      ? a('formula.sentence.phases', { phases: anyOf(phases, wording) })
      : a('formula.sentence.notCancelled'),
    a('formula.sentence.atEnd'),
    amount.partnerId !== null &&
      a('formula.sentence.takesPart', { partner: nameOf(partner(amount.partnerId), a) }),
    servingWords(amount, wording),
  ]);
}

function indicatorWords({ indicatorIds, method }: IndicatorAmount, wording: FormulaWording) {
  const { a, indicator, lang } = wording;
  const quoted = indicatorIds.map((id) =>
    a('formula.sentence.quoted', { name: nameOf(indicator(id), a) }),
  );
  const names =
    quoted.length === 0
      ? a('formula.sentence.choose')
      : new Intl.ListFormat(lang, { type: 'conjunction' }).format(quoted);
  return a(`formula.sentence.indicator.${quoted.length > 1 ? method : 'one'}`, { names });
}

function servingWords({ goalId }: { goalId: string | null }, { a, goal }: FormulaWording) {
  return goalId !== null && a('formula.sentence.serving', { goal: nameOf(goal(goalId), a) });
}

/** What begins with a comma follows at once. */
function joined(parts: readonly (string | false | null)[]): string {
  return parts.filter(Boolean).join(' ').replaceAll(' ,', ',');
}

function methodKey({ method }: { method: Amount['method'] }): 'Sum' | 'Mean' {
  return method === 'sum' ? 'Sum' : 'Mean';
}

function anyOf(words: readonly string[], { lang }: FormulaWording): string {
  return new Intl.ListFormat(lang, { type: 'disjunction' }).format(words);
}

function nameOf(name: Name, a: AdminTranslate): string {
  return name ?? a('formula.sentence.unknown');
}

/** `3 av 9; 1 mangler tall`, `5 rader, 1 er anslag` */
export function behindWords(
  { kind, source, rows, approximate, missing, numerator, denominator }: ComputedFrom,
  { lang, a }: { lang: Lang; a: AdminTranslate },
): string {
  const figure = (value: number | null) =>
    value === null ? a('formula.trace.noTotal') : formatNumber(value, decimalsOf(value), lang);
  const parts = { numerator: figure(numerator), denominator: figure(denominator) };
  const behind =
    kind === 'share'
      ? a('formula.behind.quotient', parts)
      : kind === 'rate' || kind === 'index'
        ? a(`formula.behind.${kind}`, parts)
        : a(`formula.behind.rows.${source}`, { count: rows });
  return [
    behind,
    approximate > 0 && a('formula.behind.approximate', { count: approximate }),
    missing > 0 && a('formula.behind.missing', { count: missing }),
  ]
    .filter(Boolean)
    .join('; ');
}

/** At most two: what stands behind a figure need not be written in full. */
export function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2;
}
