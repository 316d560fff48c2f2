// Which formulas are refused and where it is told, what formulas depend on, and the order they are computed in.
import { describe, expect, it } from 'vitest';
import {
  formulaProblems,
  hasReaderProblem,
  type NamedIndicator,
} from '#shared/formula/formula-check.ts';
import {
  concernedPeriods,
  formulaReads,
  inComputingOrder,
  isCircular,
} from '#shared/formula/formula-dependence.ts';
import { formulaPeriods } from '#shared/formula/formula-period.ts';
import { formulaSchema } from '#shared/formula/formula-schema.ts';
import type { Formula } from '#shared/formula/formula-type.ts';
import {
  amountFormula,
  event,
  eventAmount,
  indicatorAmount,
  measureAmount,
  moneyAmount,
  projectAmount,
  sourcesOf,
} from './formula-fixture.ts';

const named = (id: string, over: Partial<NamedIndicator> = {}): NamedIndicator => ({
  id,
  unit: 'personer',
  frequency: 'year',
  formula: null,
  ...over,
});
const percent = (id: string, over: Partial<NamedIndicator> = {}) =>
  named(id, { unit: '%', ...over });
const share: Formula = {
  kind: 'share',
  whenEmpty: 'missing',
  amount: projectAmount({ fewestPartners: 3 }),
  whole: projectAmount(),
};
const rate = (times: number): Formula => ({
  kind: 'rate',
  whenEmpty: 'missing',
  amount: eventAmount(),
  whole: eventAmount(),
  times,
});
const sumOf = (...ids: string[]) => amountFormula(indicatorAmount(ids));
const meanOf = (...ids: string[]) => amountFormula(indicatorAmount(ids, 'mean'));

type Definition = Parameters<typeof formulaProblems>[0];
const yearly: Omit<Definition, 'formula'> = {
  unit: '%',
  direction: 'increase',
  frequency: 'year',
  baseline: { period: '2021', value: 0 },
  targets: [{ period: '2026', value: 10 }],
};

describe('a formula', () => {
  it.each<[string, Formula, Partial<Definition>, NamedIndicator[], string[]]>([
    ['of events', amountFormula(eventAmount()), {}, [], []],
    ['that is a share', share, {}, [], []],
    [
      'that is a share of anything but 100',
      share,
      { unit: 'påmeldte' },
      [],
      ['unit formula_share_unit'],
    ],
    ['of a yes or no', share, { direction: 'yes_no' }, [], ['formula.kind formula_yes_no']],
    [
      'with a target for another kind of period',
      share,
      { frequency: 'quarter' },
      [],
      ['baseline.period formula_period', 'targets.0.period formula_period'],
    ],
    [
      'of a count as a mean',
      amountFormula(eventAmount({ method: 'mean' })),
      {},
      [],
      ['formula.amount.method choice_invalid'],
    ],
    [
      'of progress as a sum',
      amountFormula(measureAmount({ figure: 'progress' })),
      {},
      [],
      ['formula.amount.method choice_invalid'],
    ],
    [
      'of money by the quarter',
      amountFormula(moneyAmount()),
      { frequency: 'quarter', baseline: null, targets: [] },
      [],
      ['formula.amount.figure formula_money_yearly'],
    ],
    [
      'of what is set aside for a goal',
      amountFormula(moneyAmount({ figure: 'set_aside', goalId: 'g', partnerId: 'p' })),
      {},
      [],
      [
        'formula.amount.goalId formula_money_unplaced',
        'formula.amount.partnerId formula_money_unplaced',
      ],
    ],
    [
      'with a base that is no year',
      { kind: 'index', whenEmpty: 'missing', amount: eventAmount(), base: '2024-Q1' },
      {},
      [],
      ['formula.base formula_period'],
    ],
    ['of one indicator', sumOf('a'), {}, [named('a')], []],
    ['of an indicator by month', sumOf('a'), {}, [named('a', { frequency: 'month' })], []],
    ['of what there is not', sumOf('a'), {}, [], ['formula.amount.indicatorIds choice_invalid']],
    [
      'of a year, for a quarter',
      sumOf('a'),
      { frequency: 'quarter', baseline: null, targets: [] },
      [named('a')],
      ['formula.amount.indicatorIds formula_frequency'],
    ],
    [
      'of percentages added up',
      sumOf('a', 'b'),
      {},
      [percent('a', { formula: share }), percent('b', { formula: share })],
      ['formula.amount.indicatorIds formula_percent_sum'],
    ],
    [
      'of the mean of percentages that somebody recorded',
      meanOf('a', 'b'),
      {},
      [percent('a', { formula: share }), percent('b')],
      ['formula.amount.indicatorIds formula_percent_parts'],
    ],
    [
      'of the mean of shares',
      meanOf('a', 'b'),
      {},
      [percent('a', { formula: share }), percent('b', { formula: share })],
      [],
    ],
    [
      'of a year of monthly percentages',
      meanOf('a'),
      {},
      [percent('a', { frequency: 'month' })],
      ['formula.amount.indicatorIds formula_percent_period'],
    ],
    [
      'of percentages by another name',
      sumOf('a', 'b'),
      {},
      [percent('a', { unit: 'Prosent' }), named('b', { formula: share })],
      ['formula.amount.indicatorIds formula_percent_sum'],
    ],
    [
      'of the mean of rates per different numbers',
      meanOf('a', 'b'),
      {},
      [100, 1000].map((times, place) => named('ab'[place]!, { formula: rate(times) })),
      ['formula.amount.indicatorIds formula_percent_parts'],
    ],
    [
      'of a year of a quarterly rate',
      sumOf('a'),
      {},
      [named('a', { frequency: 'quarter', formula: rate(1) })],
      ['formula.amount.indicatorIds formula_percent_period'],
    ],
    [
      'of itself',
      sumOf('self'),
      {},
      [named('self')],
      ['formula.amount.indicatorIds formula_circular'],
    ],
    [
      'of itself through another',
      sumOf('a'),
      {},
      [named('self'), named('a', { formula: sumOf('self') })],
      ['formula.amount.indicatorIds formula_circular'],
    ],
  ])('%s', (_, formula, over, indicators, expected) => {
    const found = formulaProblems({ ...yearly, ...over, formula }, 'self', indicators);
    expect(found.map(({ path, reason }) => `${path} ${reason}`)).toEqual(expected);
  });

  it('holds those to what they are that others are computed from', () => {
    const reader = {
      ...yearly,
      ...named('reader', { formula: sumOf('a', 'b') }),
      unit: 'personer',
    };
    const typed = (id: string, unit: string) => ({ ...yearly, ...named(id), unit });
    const all = (unit: string) => [reader, typed('a', unit), typed('b', unit)];
    expect(hasReaderProblem('a', all('personer'))).toBe(false);
    expect(hasReaderProblem('a', all('%'))).toBe(true);
    expect(hasReaderProblem('reader', all('%'))).toBe(false);
  });

  it('is read as it was written, and nothing else is', () => {
    expect(formulaSchema.parse(JSON.parse(JSON.stringify(share)))).toEqual(share);
    for (const wrong of [
      { ...share, kind: 'code' },
      { ...share, whole: undefined },
      { ...share, amount: { ...share.amount, source: 'process.exit()' } },
      { kind: 'rate', whenEmpty: 'zero', amount: eventAmount(), whole: eventAmount(), times: 7 },
      amountFormula(indicatorAmount([])),
      amountFormula(eventAmount({ kinds: ['seminar', 'seminar'] })),
    ])
      expect(formulaSchema.safeParse(wrong).success).toBe(false);
  });
});

describe('what a formula depends on', () => {
  it('is the kinds of rows it reads', () => {
    expect(formulaReads(amountFormula(eventAmount({ goalId: 'g' })))).toEqual(['event', 'goal']);
    expect(formulaReads(sumOf('a', 'b'))).toEqual(['indicator:a', 'indicator:b']);
    expect(formulaReads(share)).toEqual(['fund_project', 'fund_entry', 'partner']);
  });

  it('is of a changed event only the periods it was and is in, if it counts at all', () => {
    const conferences = amountFormula(eventAmount({ kinds: ['conference'] }));
    const moved = {
      entity: 'event',
      entityId: 'a',
      before: event('a', '2024-05-01', { kind: 'conference' }),
      after: event('a', '2025-05-01', { kind: 'conference' }),
    };
    const sources = sourcesOf({});
    expect(concernedPeriods(conferences, 'year', [moved], sources)).toEqual(['2024', '2025']);
    expect(
      concernedPeriods(amountFormula(eventAmount({ kinds: ['visit'] })), 'year', [moved], sources),
    ).toEqual([]);
    // What an index is measured by may have moved.
    const index: Formula = {
      kind: 'index',
      whenEmpty: 'missing',
      amount: eventAmount(),
      base: '2024',
    };
    expect(concernedPeriods(index, 'year', [moved], sources)).toBeNull();
  });

  it('goes in circles or not, however far round', () => {
    const formulas: Record<string, Formula> = { b: sumOf('c'), c: sumOf('d', 'e'), d: sumOf('e') };
    const formulaOf = (id: string) => formulas[id] ?? null;
    expect(isCircular('a', sumOf('b'), formulaOf)).toBe(false);
    expect(isCircular('e', sumOf('b'), formulaOf)).toBe(true);
  });

  it('comes before it', () => {
    const all = [
      { id: 'a', formula: sumOf('b', 'c') },
      { id: 'b', formula: sumOf('c') },
      { id: 'c', formula: sumOf('elsewhere') },
    ];
    expect(inComputingOrder(all).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});

describe('the periods that have values', () => {
  const dates = { today: '2026-05-20', sinceOn: '2024-01-01' };
  const sources = sourcesOf({ events: [event('a', '2025-06-01'), event('b', '2026-05-01')] });

  it('go from the first row to the newest period that has ended', () => {
    const formula = amountFormula(eventAmount());
    expect(formulaPeriods(formula, 'year', sources, dates)).toEqual(['2025']);
    expect(formulaPeriods(formula, 'quarter', sources, dates)).toEqual([
      '2025-Q2',
      '2025-Q3',
      '2025-Q4',
      '2026-Q1',
    ]);
    expect(formulaPeriods(formula, 'year', sourcesOf({}), dates)).toEqual([]);
  });

  it('go from the strategy on where no row means none', () => {
    const formula = amountFormula(eventAmount(), 'zero');
    expect(formulaPeriods(formula, 'year', sourcesOf({}), dates)).toEqual(['2024', '2025']);
  });
});
