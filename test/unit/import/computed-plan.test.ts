// A file has no formulas: what it says of a computed indicator must go with how that is computed.
import { expect, it } from 'vitest';
import { importPlan } from '#shared/import/import-plan.ts';
import type { IndicatorRow } from '#shared/strategy/snapshot.ts';
import { amountFormula, eventAmount, indicatorAmount } from '#test/unit/formula/formula-fixture.ts';
import { idAt, strategy } from './empty-plan.ts';
import { fileOf } from './malformed-file.ts';
import { known, vocabularies } from './planned-file.ts';

const indicator = (place: number, over: Partial<IndicatorRow>): IndicatorRow => ({
  id: idAt(place),
  strategyId: strategy.id,
  goalId: idAt(2),
  title: `Indikator ${place}`,
  definition: '',
  unit: 'påmeldte',
  decimals: 0,
  direction: 'increase',
  aggregation: 'last',
  frequency: 'quarter',
  paceMethod: 'linear',
  resultsStep: 'output',
  formula: null,
  baseline: null,
  targets: [],
  band: null,
  weight: 1,
  source: '',
  sourceUrl: '',
  caveat: '',
  lang: 'nb',
  ownerBodyId: null,
  responsiblePersonId: null,
  sortOrder: place,
  isSample: false,
  archivedAt: null,
  version: 1,
  ...over,
});

function problemsOf(columns: string[], cells: (string | number)[], indicators: IndicatorRow[]) {
  const file = fileOf([{ kind: 'indicator', name: 'Indikatorer', columns, rows: [cells] }]);
  const [row] = importPlan(file, { ...known, indicators }, vocabularies, 'nb');
  return row!.problems.map(({ column, reason }) => `${column} ${reason}`);
}

const counted = indicator(20, { formula: amountFormula(eventAmount()) });

it('a target is for the periods that it is computed for', () => {
  const columns = ['id', 'targets'];
  expect(problemsOf(columns, [counted.id, '2026: 900'], [counted])).toEqual([
    'targets formula_period',
  ]);
  expect(problemsOf(columns, [counted.id, '2026-Q4: 900'], [counted])).toEqual([]);
});

it('what others are computed from stays what it is', () => {
  const typed = [indicator(21, {}), indicator(22, {})];
  const sum = indicator(23, { formula: amountFormula(indicatorAmount([idAt(21), idAt(22)])) });
  const columns = ['id', 'unit'];
  expect(problemsOf(columns, [idAt(21), '%'], [...typed, sum])).toEqual(['unit formula_readers']);
  expect(problemsOf(columns, [idAt(21), 'deltakere'], [...typed, sum])).toEqual([]);
});
