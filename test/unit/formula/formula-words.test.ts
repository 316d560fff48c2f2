// Formulas read back in the three languages, and what is said beside a computed value.
import { describe, expect, it } from 'vitest';
import {
  behindWords,
  formulaSentence,
  type FormulaWording,
} from '#shared/formula/formula-words.ts';
import type { ComputedFrom, Formula } from '#shared/formula/formula-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { adminTranslatorFor, loadAdminTexts, loadTexts, translatorFor } from '#shared/text/text.ts';
import {
  amountFormula,
  eventAmount,
  indicatorAmount,
  measureAmount,
  moneyAmount,
  projectAmount,
} from './formula-fixture.ts';

async function wordingIn(lang: Lang): Promise<FormulaWording> {
  return {
    lang,
    a: adminTranslatorFor(lang, await loadAdminTexts(lang)),
    t: translatorFor(lang, await loadTexts(lang)),
    goal: (id) => ({ top: '1.2 Felles møteplasser' })[id],
    partner: (id) => ({ uib: 'UiB' })[id],
    indicator: (id) => ({ a: 'Innbyggere', b: 'Studenter' })[id],
    period: (period) => period,
  };
}

const share: Formula = {
  kind: 'share',
  whenEmpty: 'missing',
  amount: projectAmount({ fewestPartners: 3, partnerKind: 'municipality' }),
  whole: projectAmount(),
};

describe('a formula is read back', () => {
  it.each<[Formula, Lang, string]>([
    [
      amountFormula(
        eventAmount({
          figure: 'registered',
          kinds: ['conference', 'seminar'],
          series: 'DigitalHelse',
          partnerId: 'uib',
          goalId: 'top',
        }),
      ),
      'nb',
      'Antall påmeldte til arrangement av typen konferanse eller seminar i serien «DigitalHelse», holdt av UiB, som tjener 1.2 Felles møteplasser. Når ingenting passer i en periode, mangler tallet.',
    ],
    [
      share,
      'nb',
      'Andel i prosent: antall prosjekter som begynte i perioden, med minst 3 partnere, med minst én partner av typen kommune – av antall prosjekter som begynte i perioden.',
    ],
    [
      share,
      'nn',
      'Andel i prosent: talet på prosjekt som byrja i perioden, med minst 3 partnarar, med minst éin partnar av typen kommune – av talet på prosjekt som byrja i perioden.',
    ],
    [
      share,
      'en',
      'Share in percent: number of projects that began in the period, with at least 3 partners, with at least one partner of type municipality – of number of projects that began in the period.',
    ],
    [
      amountFormula(measureAmount({ phases: ['completed'] }), 'zero'),
      'nn',
      'Talet på tiltak i fasen fullført ved utgangen av perioden. Når ingenting passar i ein periode, er talet null.',
    ],
    [
      {
        kind: 'rate',
        whenEmpty: 'zero',
        amount: moneyAmount({ partnerId: 'uib' }),
        whole: indicatorAmount(['a', 'b']),
        times: 1000,
      },
      'en',
      'Kroner awarded for projects led by UiB, divided by the sum of “Innbyggere” and “Studenter”, per 1,000. When nothing matches in a period, the figure is zero.',
    ],
    [
      {
        kind: 'index',
        whenEmpty: 'missing',
        amount: eventAmount({ partnerId: 'gone' }),
        base: '2024',
      },
      'nb',
      'Indeks: antall arrangement, holdt av noe som ikke lenger finnes, der 2024 er 100. Når ingenting passer i en periode, mangler tallet.',
    ],
  ])('%#', async (formula, lang, sentence) => {
    expect(formulaSentence(formula, await wordingIn(lang))).toBe(sentence);
  });
});

it('a value says what it builds on', async () => {
  const wording = await wordingIn('nb');
  const from: ComputedFrom = {
    kind: 'amount',
    source: 'event',
    rows: 6,
    approximate: 1,
    missing: 5,
    numerator: null,
    denominator: null,
    times: 1,
  };
  expect(behindWords(from, wording)).toBe('6 arrangement; ett er anslag; 5 mangler tall');
  expect(
    behindWords(
      { ...from, kind: 'share', numerator: 3, denominator: 9, approximate: 0, missing: 0 },
      wording,
    ),
  ).toBe('3 av 9');
});
