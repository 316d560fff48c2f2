// The list of measures: what the address asks for, and in which order and groups it comes.
import { expect, test } from 'vitest';
import { measureEntries, type MeasureListData } from '#client/measure/measure-entry.ts';
import { filteredEntries, groupedEntries, sortedEntries } from '#client/measure/measure-list.ts';
import { measureListSearch } from '#client/measure/measure-list-search.ts';
import { percentOf, placeOf, timelineScale } from '#client/measure/timeline-scale.ts';

type Row = MeasureListData['measures'][number]['row'];

function standing(id: string, patch: Partial<Row>, progress: number | null = 50) {
  const row = {
    id,
    title: id,
    description: '',
    subPoints: [],
    homeGoalId: 'g1',
    servedGoalIds: [],
    leadPartnerIds: [],
    contributorPartnerIds: [],
    ownerBodyId: null,
    responsiblePersonId: null,
    startsOn: null,
    dueOn: null,
    milestones: [],
    ...patch,
  } as unknown as Row;
  const state =
    progress === null
      ? null
      : { phase: 'in_progress' as const, progress, startsOn: row.startsOn, dueOn: row.dueOn };
  return { row, state, updates: [], isOverdue: false, dueShare: null };
}

const data = {
  goals: [
    { id: 'area1', childIds: ['g1'], depth: 0, number: '1' },
    { id: 'g1', childIds: [], depth: 1, number: '1.1' },
    { id: 'area2', childIds: ['g2'], depth: 0, number: '2' },
    { id: 'g2', childIds: [], depth: 1, number: '2.1' },
  ],
  partners: [
    { id: 'p1', shortName: 'UiB' },
    { id: 'p2', shortName: 'HVL' },
  ],
  bodies: [],
  measures: [
    standing('Øving', { dueOn: '2026-05-01', leadPartnerIds: ['p1', 'p2'] }),
    standing('Åpning', { homeGoalId: 'g2', servedGoalIds: ['g1'], contributorPartnerIds: ['p1'] }),
    standing('Ansvar', { homeGoalId: 'g2', dueOn: '2025-05-01', description: 'Felles kurs' }, null),
  ],
} as unknown as MeasureListData;
const entries = measureEntries(data);
const titles = (list: readonly { row: { title: string } }[]) => list.map(({ row }) => row.title);

test('reads the address, and leaves out what it cannot read', () => {
  expect(
    measureListSearch({
      visning: 'tavle',
      sorter: 'due',
      fase: 'done',
      sok: 2024,
      forfalt: true,
      kolonner: 'due,x,goal',
    }),
  ).toEqual({ visning: 'tavle', sorter: 'due', sok: '2024', forfalt: true, kolonner: 'goal,due' });
});

test('a goal’s filter takes in what serves it or stands below it', () => {
  expect(titles(filteredEntries(entries, { omrade: 'area1' }))).toEqual(['Øving', 'Åpning']);
});

test('a partner’s filter knows lead from contributor', () => {
  expect(titles(filteredEntries(entries, { partner: 'p1' }))).toEqual(['Øving', 'Åpning']);
  expect(titles(filteredEntries(entries, { partner: 'p1', rolle: 'contributor' }))).toEqual([
    'Åpning',
  ]);
});

test('not reported is neither a phase nor a progress', () => {
  expect(titles(filteredEntries(entries, { fase: 'unreported' }))).toEqual(['Ansvar']);
  expect(titles(filteredEntries(entries, { fase: 'not_started' }))).toEqual([]);
  expect(entries[2]?.progress).toBeNull();
});

test('words are looked for in title and description', () => {
  expect(titles(filteredEntries(entries, { sok: 'KURS felles' }))).toEqual(['Ansvar']);
});

test('sorts by the Norwegian alphabet, and puts what has no value last both ways', () => {
  expect(titles(sortedEntries(entries, { sorter: 'title' }))).toEqual([
    'Ansvar',
    'Øving',
    'Åpning',
  ]);
  expect(titles(sortedEntries(entries, { sorter: 'due' }))).toEqual(['Ansvar', 'Øving', 'Åpning']);
  expect(titles(sortedEntries(entries, { sorter: 'due', retning: 'synkende' }))).toEqual([
    'Øving',
    'Ansvar',
    'Åpning',
  ]);
});

test('joint leads stand under each of them, and the rest at the end', () => {
  const groups = groupedEntries(entries, 'lead', data);
  expect(groups.map(({ key, entries: own }) => [key, titles(own)])).toEqual([
    ['p1', ['Øving']],
    ['p2', ['Øving']],
    ['rest', ['Åpning', 'Ansvar']],
  ]);
});

test('the timeline spans whole years and draws months equally wide', () => {
  const scale = timelineScale(['2024-03-10', '2025-02-01'], { first: 2021, last: 2026 });
  expect(scale).toEqual({ firstYear: 2024, years: [2024, 2025] });
  expect(scale && placeOf(scale, '2025-01-01')).toBe(0.5);
  expect(percentOf(1.5)).toBe('100.000%');
});

test('a slip of the hand far off the strategy’s years does not squeeze all the others', () => {
  const scale = timelineScale(['2024-03-10', '2099-01-01', '1950-01-01'], {
    first: 2021,
    last: 2026,
  });
  expect(scale?.years.at(0)).toBe(2018);
  expect(scale?.years.at(-1)).toBe(2029);
});
