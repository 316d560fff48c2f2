// The goals of a file: which there are already, where new ones hang, and what changes.
import { createGoalInput } from '#shared/strategy/goal-schema.ts';
import { placementProblem } from '#shared/strategy/goal-placement.ts';
import type { GoalLevel } from '#shared/strategy/strategy-type.ts';
import { tidyText } from './cell.ts';
import { goalFinder, knownGoals, type GoalFinder, type NamedGoal } from './goal-reference.ts';
import type { ImportProblem } from './import-problem.ts';
import type { Vocabulary } from './import-vocabulary.ts';
import { goalInput, goalRecord, type PlanRecord } from './plan-record.ts';
import {
  missingProblems,
  plannedRow,
  schemaProblems,
  type newIds,
  type PlannedRow,
} from './planned-row.ts';
import { readRow, type Desk, type FileRow } from './read-row.ts';
import { rowMatcher, type Match } from './row-match.ts';

/** No tree is deeper; rows that go on after it lead in a circle, or nowhere. */
const deepest = 50;

type Placed = { id: string; parentId: string | null; level: GoalLevel; archivedAt: string | null };
type Found = { row: FileRow; match: Match; isCircular: boolean };

export type GoalPlan = { planned: PlannedRow[]; named: NamedGoal[]; findGoal: GoalFinder };

/** Finds each row's goal first, and with it what every number and title in the file stands for. */
export function matchGoals(
  rows: readonly FileRow[],
  known: Desk['known'],
  nextId: ReturnType<typeof newIds>,
): { found: Found[]; named: NamedGoal[]; findGoal: GoalFinder } {
  const knownNames = knownGoals(known);
  const textOf = (row: FileRow, column: string) => tidyText(row.cells.get(column) ?? null);
  const nameOf = (row: FileRow, id: string): NamedGoal => {
    const fileId = textOf(row, 'id');
    const name = { id, number: textOf(row, 'number'), title: textOf(row, 'title') };
    return fileId === '' ? name : { ...name, fileId };
  };
  // Before it is known what they are, the file's goals are called by their place in it.
  const places = rows.map((row, place) => nameOf(row, String(place)));
  const findPlace = goalFinder(places, knownNames);
  const match = rowMatcher(rows, known.goals, known.archivedIds, nextId);
  const matches = new Map<number, Match>();
  const underWay = new Set<number>();
  const circular = new Set<number>();

  function matchAt(place: number): Match {
    const done = matches.get(place);
    if (done) return done;
    underWay.add(place);
    const row = rows[place]!;
    const made = match(row, () => parentOf(row, place));
    underWay.delete(place);
    matches.set(place, made);
    return made;
  }

  function parentOf(row: FileRow, place: number): string | null {
    const read = findPlace(row.cells.get('parent') ?? null);
    if ('reason' in read || read.value === null) return null;
    const above = Number(read.value);
    if (Number.isNaN(above)) return read.value as string;
    if (!underWay.has(above) && underWay.size < deepest) return matchAt(above).id;
    circular.add(place);
    return null;
  }

  // In order, so that what is made first stands first.
  const found = rows.map((row, place) => ({ row, match: matchAt(place), isCircular: false }));
  const named = found.map(({ row, match: { id } }) => nameOf(row, id));
  return {
    found: found.map((each, place) => ({ ...each, isCircular: circular.has(place) })),
    named,
    findGoal: goalFinder(named, knownNames),
  };
}

export function planGoals(
  found: readonly Found[],
  desk: Desk,
  vocabulary: Vocabulary,
): PlannedRow[] {
  const { known } = desk;
  const byId = new Map(known.goals.map((goal) => [goal.id, goal]));
  const drafts = found.map(({ row, match, isCircular }) => {
    const existing = match.isNew ? null : (byId.get(match.id) ?? null);
    const before = existing ? goalRecord(existing) : usualGoal(known.strategy.lang);
    const { record, problems } = readRow('goal', row, before, match.isNew, desk);
    if (isCircular) record['parent'] = null;
    return { row, match, isCircular, existing, before, record, problems };
  });
  const made = drafts.filter(({ match }) => match.isNew);
  const placed: Placed[] = [...known.goals, ...made.map(placeOf)];
  const numbers = Map.groupBy(found, ({ row }) => tidyText(row.cells.get('number') ?? null));
  return drafts.map((draft) => {
    const { row, match, existing, before, record } = draft;
    const number = tidyText(row.cells.get('number') ?? null);
    const isNumberTwice = number !== '' && (numbers.get(number)?.length ?? 0) > 1;
    const problems: ImportProblem[] = [
      ...(match.problem ? [{ column: null, reason: match.problem, given: '' }] : []),
      ...(isNumberTwice
        ? [{ column: 'number', reason: 'number_twice' as const, given: number }]
        : []),
      ...draft.problems,
      ...(match.isNew ? missingProblems('goal', row) : []),
      ...placeProblems(draft, placed),
    ];
    const input = createGoalInput.safeParse(goalInput(record, known.strategy.id));
    if (!input.success) problems.push(...schemaProblems(input.error.issues, row));
    const isSample = record['isSample'] === true;
    const after = input.success ? goalRecord({ ...input.data, isSample }) : record;
    return plannedRow(
      { kind: 'goal', row, before, after, isNew: match.isNew, problems },
      desk,
      vocabulary,
      () =>
        input.success && {
          kind: 'goal',
          id: match.id,
          before: existing,
          data: input.data,
          isSample,
        },
    );
  });
}

type Draft = Found & { before: PlanRecord; record: PlanRecord };

function placeOf({ match, record }: Draft): Placed {
  return {
    id: match.id,
    parentId: record['parent'] as string | null,
    level: record['level'] as GoalLevel,
    archivedAt: null,
  };
}

function placeProblems(
  { row, match, isCircular, before, record }: Draft,
  placed: readonly Placed[],
): ImportProblem[] {
  const given = (column: string) => tidyText(row.cells.get(column) ?? null);
  if (isCircular) return [{ column: 'parent', reason: 'parent_itself', given: given('parent') }];
  if (!match.isNew) {
    return [
      ...(record['parent'] === before['parent']
        ? []
        : [{ column: 'parent', reason: 'goal_moved' as const, given: given('parent') }]),
      ...(record['level'] === before['level']
        ? []
        : [{ column: 'level', reason: 'level_fixed' as const, given: given('level') }]),
    ];
  }
  const { id, parentId, level } = placeOf({ row, match, isCircular, before, record });
  const reason = level ? placementProblem(placed, { id, level }, parentId) : null;
  return reason ? [{ column: 'parent', reason, given: given('parent') }] : [];
}

function usualGoal(lang: string): PlanRecord {
  return {
    level: null,
    parent: null,
    title: '',
    aim: '',
    arena: '',
    description: '',
    weight: 1,
    owner: null,
    responsible: null,
    lang,
    isSample: false,
  };
}
