import { describe, expect, it } from 'vitest';
import type { Cell } from '#shared/import/cell.ts';
import type { ImportKind } from '#shared/import/import-column.ts';
import { idAt } from './empty-plan.ts';
import { planned } from './planned-file.ts';

describe('a refused row says which column, why, and what stood there', () => {
  it.each<[ImportKind, string[], Cell[], string | null, string, string]>([
    ['goal', ['level', 'title'], ['Delmål', ''], 'title', 'required', ''],
    ['goal', ['level', 'title'], ['Etasje', 'A'], 'level', 'word_unknown', 'Etasje'],
    ['goal', ['title'], ['A'], 'level', 'required', ''],
    [
      'goal',
      ['level', 'title', 'parent'],
      ['Satsing', 'A', '1.1'],
      'parent',
      'parent_level',
      '1.1',
    ],
    [
      'goal',
      ['level', 'title', 'parent'],
      ['Delmål', 'A', '7'],
      'parent',
      'reference_unknown',
      '7',
    ],
    [
      'goal',
      ['level', 'title', 'weight'],
      ['Delmål', 'A', -1],
      'weight',
      'weight_out_of_range',
      '-1',
    ],
    [
      'goal',
      ['level', 'title', 'owner'],
      ['Delmål', 'A', 'Ingen'],
      'owner',
      'name_unknown',
      'Ingen',
    ],
    [
      'goal',
      ['level', 'title', 'isSample'],
      ['Delmål', 'A', 'kanskje'],
      'isSample',
      'flag_unread',
      'kanskje',
    ],
    ['goal', ['id', 'title'], [idAt(9), 'A'], null, 'archived', ''],
    ['goal', ['id', 'parent'], [idAt(2), '2'], 'parent', 'goal_moved', '2'],
    ['goal', ['id', 'level'], [idAt(2), 'Satsing'], 'level', 'level_fixed', 'Satsing'],
    ['measure', ['goal', 'title'], ['Trygghet', 'A'], 'goal', 'reference_ambiguous', 'Trygghet'],
    [
      'measure',
      ['goal', 'title', 'progress'],
      ['1', 'A', 101],
      'progress',
      'percent_out_of_range',
      '101',
    ],
    [
      'measure',
      ['goal', 'title', 'progress'],
      ['1', 'A', 10],
      'progress',
      'progress_not_started',
      '10',
    ],
    [
      'measure',
      ['goal', 'title', 'startsOn', 'dueOn'],
      ['1', 'A', '2026-02-01', '2026-01-01'],
      'dueOn',
      'date_order',
      '2026-01-01',
    ],
    [
      'measure',
      ['goal', 'title', 'dueOn'],
      ['1', 'A', '31.02.2026'],
      'dueOn',
      'date_invalid',
      '31.02.2026',
    ],
    [
      'measure',
      ['goal', 'title', 'leadPartners'],
      ['1', 'A', 'UiB; NN'],
      'leadPartners',
      'name_unknown',
      'NN',
    ],
    [
      'measure',
      ['goal', 'title', 'milestones'],
      ['1', 'A', '– | 2027-01-01 | B'],
      'milestones',
      'date_in_future',
      '',
    ],
    [
      'measure',
      ['goal', 'title', 'servedGoals'],
      ['1', 'A', '1'],
      'servedGoals',
      'choice_twice',
      '1',
    ],
    [
      'measure',
      ['goal', 'title', 'owner', 'responsible'],
      ['1', 'A', 'Faglig forum', 'NN'],
      'responsible',
      'person_unknown',
      'NN',
    ],
    [
      'indicator',
      ['goal', 'title', 'targets'],
      ['1', 'A', 'mange'],
      'targets',
      'target_unread',
      'mange',
    ],
    [
      'indicator',
      ['goal', 'title', 'targets'],
      ['1', 'A', '2026: 5; 2025: 4'],
      'targets',
      'targets_not_ascending',
      '2026: 5; 2025: 4',
    ],
    [
      'indicator',
      ['goal', 'title', 'baselineValue'],
      ['1', 'A', '1.234'],
      'baselineValue',
      'number_ambiguous',
      '1.234',
    ],
    [
      'indicator',
      ['goal', 'title', 'direction'],
      ['1', 'A', 'Skal holdes innenfor'],
      'bandLow',
      'band_required',
      '',
    ],
    [
      'observation',
      ['indicator', 'period', 'value'],
      ['Ukjent', '2024', 1],
      'indicator',
      'reference_unknown',
      'Ukjent',
    ],
  ])('%s %j %j', (kind, columns, cells, column, reason, given) => {
    const [row] = planned(kind, columns, [cells]);
    expect(row!.outcome).toBe('refused');
    expect(row!.problems).toContainEqual({ column, reason, given });
    expect(row!.line).toBe(2);
  });

  it('twice is once too often, also where the file names goals by one number', () => {
    const rows = planned(
      'measure',
      ['goal', 'title'],
      [
        ['1', 'A'],
        ['1', ' a '],
      ],
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['create', 'refused']);
    const goals = planned(
      'goal',
      ['number', 'level', 'title'],
      [
        ['5', 'Delmål', 'A'],
        ['5', 'Delmål', 'B'],
      ],
    );
    expect(goals.map(({ problems }) => problems[0]?.reason)).toEqual([
      'number_twice',
      'number_twice',
    ]);
  });
});
