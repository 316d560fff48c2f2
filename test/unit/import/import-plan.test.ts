import { describe, expect, it } from 'vitest';
import type { Cell } from '#shared/import/cell.ts';
import { importKinds } from '#shared/import/import-column.ts';
import { importPlan } from '#shared/import/import-plan.ts';
import type { PlannedWrite } from '#shared/import/planned-row.ts';
import { mappedSheet } from '#shared/import/recognised-sheet.ts';
import { fileOf } from './malformed-file.ts';
import { idAt } from './empty-plan.ts';
import { known, planned, vocabularies } from './planned-file.ts';

describe('what a row means', () => {
  it.each([
    ['1.1', 2],
    ['2.1 Trygghet', 4],
    ['læring', 3],
    [idAt(2), 2],
    [2, 3],
  ])('the goal %j is found', (given, place) => {
    const [row] = planned('measure', ['goal', 'title'], [[given, 'A']]);
    expect(row!.write).toMatchObject({ data: { homeGoalId: idAt(place) } });
  });

  it('an older number with another goal’s title is not taken for that number', () => {
    const [row] = planned('measure', ['goal', 'title'], [['1.1 Læring', 'A']]);
    expect(row!.problems).toMatchObject([{ reason: 'reference_unknown' }]);
  });

  it('columns that the file has not are left alone, and empty ones are emptied', () => {
    const described = { ...known.goals[0]!, description: 'Om', aim: 'Frisk' };
    const plan = { ...known, goals: [described, ...known.goals.slice(1)] };
    const file = fileOf([
      {
        kind: 'goal',
        name: 'Mål',
        columns: ['id', 'aim', 'weight'],
        rows: [[idAt(1), null, null]],
      },
    ]);
    const [row] = importPlan(file, plan, vocabularies, 'nb');
    expect(row!.changes).toEqual([{ column: 'aim', from: 'Frisk', to: null }]);
    expect(row!.write).toMatchObject({ data: { description: 'Om', weight: 1 } });
  });

  it('words of any language are understood, and numbers as the file writes them', () => {
    const columns = [
      'goal',
      'title',
      'direction',
      'targets',
      'decimals',
      'baselinePeriod',
      'baselineValue',
    ];
    const cells = ['1', 'A', 'Should go up', '2026-01: 1,234.5', 1, '2025-01-01', '0'];
    const [refused] = planned('indicator', columns, [cells]);
    expect(refused!.problems[0]).toMatchObject({ column: 'targets', reason: 'number_ambiguous' });
    const frequency = planned(
      'indicator',
      [...columns, 'frequency'],
      [[...cells.with(3, '2026-01: 1234.5'), 'Kvar månad']],
      'en',
    );
    expect(frequency[0]!.problems).toEqual([]);
    expect(frequency[0]!.write).toMatchObject({
      data: {
        direction: 'increase',
        frequency: 'month',
        baseline: { period: '2025-01', value: 0 },
        targets: [{ period: '2026-01', value: 1234.5 }],
      },
    });
  });

  it('a month is the same month as a spreadsheet’s day, and a value takes the place of a reason', () => {
    const [row] = planned('indicator', ['goal', 'title', 'frequency'], [['1', 'A', 'Månedlig']]);
    const write = row!.write as Extract<PlannedWrite, { kind: 'indicator' }>;
    const indicator = {
      ...write.data,
      id: idAt(50),
      strategyId: known.strategy.id,
      sortOrder: 0,
      isSample: false,
      archivedAt: null,
      version: 1,
    };
    const observation = {
      indicatorId: idAt(50),
      period: '2026-05',
      value: null,
      noValueReason: 'not_available' as const,
      isPreliminary: false,
      isBreak: false,
      isWithdrawn: false,
      computed: null,
      note: '',
      source: '',
      isSample: false,
      revision: 3,
      recordedBy: '',
      onBehalfOf: null,
      approvedBy: null,
      recordedAt: '2026-06-01T00:00:00.000Z',
    };
    const plan = { ...known, indicators: [indicator], observations: [observation] };
    const columns = ['indicator', 'period', 'value'];
    const rows = [['A', '2026-05-01', 4]];
    const file = fileOf([{ kind: 'observation', name: 'Målinger', columns, rows }]);
    const [corrected] = importPlan(file, plan, vocabularies, 'nb');
    expect(corrected).toMatchObject({
      outcome: 'change',
      changes: [
        { column: 'value', from: null, to: 4 },
        { column: 'noValueReason', from: 'Ikke tilgjengelig', to: null },
      ],
      write: { data: { period: '2026-05', revision: 3 } },
    });
  });

  it('a goal may come before the one it stands under', () => {
    const rows = planned(
      'goal',
      ['number', 'parent', 'level', 'title'],
      [
        ['b', 'a', 'Delmål', 'Under'],
        ['a', null, 'Satsing', 'Over'],
      ],
    );
    const [under, over] = rows.map(({ write }) => write);
    expect(under).toMatchObject({ data: { parentId: (over as { id: string }).id } });
  });
});

describe('a sheet is recognised', () => {
  it('by headings in any language, below whatever stands above them', () => {
    const rows: Cell[][] = [
      ['Plan 2026'],
      [],
      ['Indikator', 'Period', 'Verdi', '?'],
      ['A', '2024', 1, 'x'],
    ];
    expect(mappedSheet({ name: 'Ark1', rows }, importKinds, vocabularies)).toMatchObject({
      kind: 'observation',
      columns: ['indicator', 'period', 'value', null],
      rows: [{ line: 4 }],
    });
  });

  it('and left out where nothing in it is known', () => {
    const rows: Cell[][] = [
      ['Hva', 'Tittel'],
      ['x', 'y'],
    ];
    expect(mappedSheet({ name: 'Notater', rows }, importKinds, vocabularies).kind).toBeNull();
  });
});
