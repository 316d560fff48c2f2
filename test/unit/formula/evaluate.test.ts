// What a formula comes to: every kind of it, and what must be said beside it.
import { describe, expect, it } from 'vitest';
import { evaluate } from '#shared/formula/evaluate.ts';
import type { FormulaSources } from '#shared/formula/formula-source.ts';
import type { Formula } from '#shared/formula/formula-type.ts';
import {
  amountFormula,
  entry,
  event,
  eventAmount,
  indicator,
  indicatorAmount,
  measure,
  measureAmount,
  moneyAmount,
  project,
  projectAmount,
  shareOf,
  sourcesOf,
  told,
  update,
} from './formula-fixture.ts';

const at = (formula: Formula, sources: FormulaSources, period = '2025', decimals = 0) =>
  evaluate(formula, period, { decimals, sinceOn: '2021-01-01' }, sources);
const valueAt = (...args: Parameters<typeof at>) => at(...args)?.value;

describe('events', () => {
  const sources = sourcesOf({
    events: [
      event('a', '2025-05-30', { registered: told(700, true), kind: 'conference' }),
      event('b', '2025-12-31', { registered: told(41), series: 'DigitalHelse ' }),
      event('c', '2025-01-01', { present: told(12), organiserPartnerIds: ['hvl'] }),
      event('d', '2024-12-31', { registered: told(1000) }),
      event('off', '2025-06-01', { registered: told(90), isCancelled: true }),
    ],
  });

  it('are counted in the period they begin in, unless they are called off', () => {
    expect(valueAt(amountFormula(eventAmount()), sources)).toBe(3);
    expect(valueAt(amountFormula(eventAmount()), sources, '2024')).toBe(1);
    expect(valueAt(amountFormula(eventAmount()), sources, '2025-T1')).toBe(1);
    expect(valueAt(amountFormula(eventAmount({ kinds: ['conference'] })), sources)).toBe(1);
    expect(valueAt(amountFormula(eventAmount({ series: 'digitalhelse' })), sources)).toBe(1);
    expect(valueAt(amountFormula(eventAmount({ partnerId: 'hvl' })), sources)).toBe(1);
  });

  it('are added up with their estimates and gaps told', () => {
    const registered = at(amountFormula(eventAmount({ figure: 'registered' })), sources);
    expect(registered).toMatchObject({
      value: 741,
      from: { rows: 3, approximate: 1, missing: 1 },
    });
    expect(registered?.terms[0]?.rows.map(({ id, value }) => [id, value])).toEqual([
      ['c', null],
      ['a', 700],
      ['b', 41],
    ]);
  });

  it('have a mean of those that have the figure', () => {
    const mean = amountFormula(eventAmount({ figure: 'registered', method: 'mean' }));
    expect(valueAt(mean, sources, '2025', 1)).toBe(370.5);
  });

  it('of which none tells the figure have no sum: not 0', () => {
    const present = at(amountFormula(eventAmount({ figure: 'present' })), sources, '2024');
    expect(present).toMatchObject({ value: null, from: { rows: 1, missing: 1 } });
  });

  it('that there are none of are not known, or none, as the formula says', () => {
    expect(at(amountFormula(eventAmount()), sources, '2022')).toBeNull();
    expect(valueAt(amountFormula(eventAmount(), 'zero'), sources, '2022')).toBe(0);
    // From before the strategy nobody has counted.
    expect(at(amountFormula(eventAmount(), 'zero'), sources, '2020')).toBeNull();
  });
});

describe('a share', () => {
  const share = (partners: number): Formula => ({
    kind: 'share',
    whenEmpty: 'missing',
    amount: projectAmount({ fewestPartners: partners }),
    whole: projectAmount(),
  });
  const sources = sourcesOf({
    projects: [
      project('a', '2025-02-01', { partnerIds: ['uib', 'hvl', 'bergen'] }),
      project('b', '2025-03-01', { partnerIds: ['uib', 'hvl'] }),
      project('c', '2025-03-01'),
    ],
  });

  it('has its numerator and denominator', () => {
    expect(at(share(3), sources, '2025', 1)).toMatchObject({
      value: 33.3,
      from: { kind: 'share', numerator: 1, denominator: 3, times: 100 },
    });
  });

  it('leaves out of both parts what is not known in one, and tells each event once', () => {
    const events = [
      event('a', '2025-05-01', { registered: told(100, true), present: told(50, true) }),
      event('b', '2025-06-01', { registered: told(100) }),
    ];
    const came: Formula = {
      kind: 'share',
      whenEmpty: 'missing',
      amount: eventAmount({ figure: 'present' }),
      whole: eventAmount({ figure: 'registered' }),
    };
    expect(at(came, sourcesOf({ events }))).toMatchObject({
      // Of all who signed up it would be 25 %, with those nobody knows of counted as none.
      value: 50,
      from: { numerator: 50, denominator: 100, rows: 2, approximate: 1, missing: 1 },
    });
  });

  it('has no value where what it is divided by lacks something', () => {
    const rate: Formula = {
      kind: 'rate',
      whenEmpty: 'missing',
      amount: projectAmount(),
      whole: eventAmount({ figure: 'registered' }),
      times: 1,
    };
    const events = [event('a', '2025-05-01', { registered: told(3) }), event('b', '2025-06-01')];
    const mixed = sourcesOf({ events, projects: sources.projects });
    expect(at(rate, mixed)).toMatchObject({ value: null, from: { missing: 1 } });
  });

  it('may be 0 of some, and is nothing of none', () => {
    expect(valueAt(share(4), sources)).toBe(0);
    expect(at(share(3), sources, '2024')).toBeNull();
  });
});

describe('projects', () => {
  const sources = sourcesOf({
    projects: [
      project('a', '2024-08-01', {
        endsOn: '2026-07-31',
        partnerIds: ['uib', 'bergen'],
        serves: [
          { goalId: 'under', share: 2_500 },
          { goalId: 'other', share: 7_500 },
        ],
      }),
      project('b', null),
    ],
    entries: [entry('a', 2024, 10_000_000), entry('b', 2025, 4_000_050)],
    partners: [
      { id: 'uib', shortName: 'UiB', kind: 'university', lang: 'nb' },
      { id: 'bergen', shortName: 'Bergen', kind: 'municipality', lang: 'nb' },
    ],
    goals: [
      { id: 'top', parentId: null },
      { id: 'under', parentId: 'top' },
      { id: 'other', parentId: null },
    ],
  });
  it.each([
    ['started', '2024', 1],
    ['started', '2025', 1],
    ['running', '2025', 2],
    ['running', '2027', 1],
    ['ended', '2026', 1],
  ] as const)('that have %s in %s', (time, period, count) => {
    expect(valueAt(amountFormula(projectAmount({ time })), sources, period)).toBe(count);
  });

  it('are told by who takes part', () => {
    const municipal = projectAmount({ partnerKind: 'municipality', time: 'running' });
    expect(valueAt(amountFormula(municipal), sources)).toBe(1);
    expect(at(amountFormula({ ...municipal, partnerKind: 'county' }), sources)).toBeNull();
  });

  it('give a goal its share of their money, to the øre', () => {
    const awarded = projectAmount({ figure: 'awarded', time: 'running', goalId: 'top' });
    expect(valueAt(amountFormula(awarded), sources, '2025', 2)).toBe(25_000);
    const money = (goalId: string | null) => amountFormula(moneyAmount({ goalId }));
    expect(valueAt(money('top'), sources, '2024', 2)).toBe(25_000);
    expect(valueAt(money(null), sources, '2025', 2)).toBe(40_000.5);
  });
});

describe('measures', () => {
  const sources = sourcesOf({
    measures: [measure('a'), measure('b'), measure('c'), measure('d', { startsOn: '2026-03-01' })],
    measureUpdates: [
      update('a', '2024-06-01', 'in_progress', 40),
      update('a', '2025-06-01', 'completed', 90),
      update('b', '2025-06-01', 'cancelled', 10),
    ],
  });

  it('stand as they stood at the end of the period; what nobody has reported is not known', () => {
    const completed = amountFormula(measureAmount({ phases: ['completed'] }));
    expect(at(completed, sources, '2025')).toMatchObject({
      value: 1,
      from: { rows: 2, missing: 1 },
    });
    // One was under way then: none was completed of those that anybody had reported on.
    expect(at(completed, sources, '2024')).toMatchObject({ value: 0, from: { missing: 2 } });
  });

  it('are of no year before they were made, nor of one before they begin', () => {
    // A version 7 id of November 2026.
    const made = measure('01a205e1-640d-779b-84d8-fc90f9551d35');
    const all = amountFormula(measureAmount());
    const later = sourcesOf({
      measures: [...sources.measures, made],
      measureUpdates: sources.measureUpdates,
    });
    expect(valueAt(all, later, '2025')).toBe(valueAt(all, sources, '2025'));
    expect(valueAt(all, later, '2026')).toBe(valueAt(all, sources, '2026')! + 1);
  });

  it('that nobody has reported on are in neither part of a share', () => {
    const completed: Formula = {
      kind: 'share',
      whenEmpty: 'missing',
      amount: measureAmount({ phases: ['completed'] }),
      whole: measureAmount(),
    };
    expect(at(completed, sources, '2025')).toMatchObject({
      value: 100,
      from: { numerator: 1, denominator: 1, missing: 1 },
    });
  });

  it('leave the cancelled out of their mean progress, and count what is completed as done', () => {
    const progress = amountFormula(measureAmount({ figure: 'progress', method: 'mean' }));
    expect(valueAt(progress, sources, '2025')).toBe(100);
    expect(valueAt(progress, sources, '2024')).toBe(40);
  });
});

describe('other indicators', () => {
  it('are added up only when all of them have a value', () => {
    const sources = sourcesOf({
      indicators: [indicator('a', { '2024': 10, '2025': 12 }), indicator('b', { '2025': 30 })],
    });
    const sum = amountFormula(indicatorAmount(['a', 'b']));
    expect(valueAt(sum, sources)).toBe(42);
    expect(at(sum, sources, '2024')).toMatchObject({ value: null, from: { rows: 2, missing: 1 } });
  });

  it('that are shares are put together part by part, not averaged', () => {
    const sources = sourcesOf({
      indicators: [
        indicator('a', { '2025': shareOf(1, 2) }),
        indicator('b', { '2025': shareOf(1, 8) }),
      ],
    });
    expect(at(amountFormula(indicatorAmount(['a', 'b'], 'mean')), sources)).toMatchObject({
      // Averaged it would be 31.25 %.
      value: 20,
      from: { numerator: 2, denominator: 10 },
    });
  });

  it('by month make a year, when the year has them all', () => {
    const months = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`2025-${String(at + 1).padStart(2, '0')}`, 1]),
    );
    const monthly = { frequency: 'month', aggregation: 'sum' } as const;
    const sources = (values: Record<string, number>) =>
      sourcesOf({ indicators: [indicator('a', values, monthly)] });
    const sum = amountFormula(indicatorAmount(['a']));
    expect(valueAt(sum, sources(months))).toBe(12);
    const { '2025-07': _, ...gap } = months;
    expect(at(sum, sources(gap))).toBeNull();
  });

  it('carry on what their quarters lack', () => {
    const { computed } = shareOf(1, 4);
    const lacking = {
      value: 1,
      computed: {
        ...computed,
        kind: 'amount' as const,
        numerator: null,
        denominator: null,
        missing: 1,
      },
    };
    const quarterly = { frequency: 'quarter', aggregation: 'sum' } as const;
    const quarters = { '2025-Q1': lacking, '2025-Q2': 1, '2025-Q3': 1, '2025-Q4': 1 };
    const sources = sourcesOf({ indicators: [indicator('a', quarters, quarterly)] });
    expect(at(amountFormula(indicatorAmount(['a'])), sources)).toMatchObject({
      value: 4,
      from: { missing: 1, approximate: 0 },
    });
  });

  it('carry on that they are about right, and that they lack something', () => {
    const { value, computed } = shareOf(1, 4);
    const sources = sourcesOf({
      indicators: [
        indicator('a', {
          '2025': { value, computed: { ...computed, approximate: 1, missing: 2 } },
        }),
      ],
    });
    expect(at(amountFormula(indicatorAmount(['a'])), sources)?.from).toMatchObject({
      approximate: 1,
      missing: 1,
    });
  });
});

describe('a rate and an index', () => {
  const sources = sourcesOf({
    events: [
      event('a', '2024-05-01', { registered: told(400) }),
      event('b', '2025-05-01', { registered: told(500) }),
      event('c', '2023-05-01', { registered: told(0) }),
    ],
    indicators: [indicator('people', { '2025': 20_000 })],
  });
  const registered = eventAmount({ figure: 'registered' });

  it('tell so many per so many', () => {
    const whole = indicatorAmount(['people']);
    const rate: Formula = {
      kind: 'rate',
      whenEmpty: 'missing',
      amount: registered,
      whole,
      times: 1000,
    };
    expect(valueAt(rate, sources)).toBe(25);
    // How many people there were is not known.
    expect(at(rate, sources, '2024')).toMatchObject({ value: null, from: { missing: 1 } });
  });

  it('have the base period at 100, and nothing where that is 0 or not known', () => {
    const index = (base: string): Formula => ({
      kind: 'index',
      whenEmpty: 'missing',
      amount: registered,
      base,
    });
    expect(valueAt(index('2024'), sources)).toBe(125);
    expect(valueAt(index('2024'), sources, '2024')).toBe(100);
    expect(at(index('2023'), sources)?.value).toBeNull();
    expect(at(index('2022'), sources)?.value).toBeNull();
  });
});
