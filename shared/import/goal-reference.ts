// Which goal a file means: by id, by number and title, by number, or by a title that only one has. The file's own goals
// come first, since they are what its author had before them.
import { buildGoalTree } from '#shared/strategy/goal-tree.ts';
import { comparable, tidyText, type Cell } from './cell.ts';
import type { Read } from './read-cell.ts';
import type { KnownPlan } from './known-plan.ts';

export type NamedGoal = {
  /** What the reference comes to. */
  id: string;
  /** What the file calls it by, where that is another. */
  fileId?: string;
  number: string;
  title: string;
};

export function knownGoals(known: Pick<KnownPlan, 'goals'>): NamedGoal[] {
  const { nodes } = buildGoalTree(known.goals);
  return [...nodes.values()].map(({ row, number }) => ({ id: row.id, number, title: row.title }));
}

/** Looked up in tables made once: a file may name goals thousands of times. */
export function goalFinder(inFile: readonly NamedGoal[], known: readonly NamedGoal[]) {
  const keys: ((goal: NamedGoal) => string)[] = [
    ({ id, fileId }) => fileId ?? id,
    ({ number, title }) => number && `${number} ${title}`,
    ({ number }) => number,
    ({ title }) => title,
  ];
  const tables = keys.flatMap((keyOf) => [tableOf(inFile, keyOf), tableOf(known, keyOf)]);
  return (cell: Cell): Read => {
    const given = tidyText(cell);
    if (given === '') return { value: null };
    const sought = comparable(given);
    const [id, other] = tables.find((table) => table.has(sought))?.get(sought) ?? [];
    if (id === undefined) return { reason: 'reference_unknown', given };
    return other === undefined ? { value: id } : { reason: 'reference_ambiguous', given };
  };
}
export type GoalFinder = ReturnType<typeof goalFinder>;

function tableOf(goals: readonly NamedGoal[], keyOf: (goal: NamedGoal) => string) {
  const table = new Map<string, Set<string>>();
  for (const goal of goals) {
    const key = comparable(keyOf(goal));
    if (key === '') continue;
    table.set(key, (table.get(key) ?? new Set<string>()).add(goal.id));
  }
  return table;
}
