import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { buildGoalTree, itemsBelow, withDescendants } from '#shared/strategy/goal-tree.ts';
import { goals } from './goal-fixture.ts';

const rows = goals('A', 'B', 'B1 < B', 'A1 < A', 'A2 < A', 'A2a < A2', 'A2b < A2');
const numbers = (of: typeof rows) =>
  [...buildGoalTree(of).nodes.values()].map(({ number, row }) => `${number} ${row.id}`);

test('goals are numbered in document order, by their place among siblings', () => {
  const expected = ['1 A', '1.1 A1', '1.2 A2', '1.2.1 A2a', '1.2.2 A2b', '2 B', '2.1 B1'];
  expect(numbers(rows)).toEqual(expected);
  expect(numbers(rows.toReversed())).toEqual(expected);
});

test('siblings of the same place stand by id, so that numbers never jump', () => {
  const tied = rows.map((row) => ({ ...row, sortOrder: 0 }));
  expect(numbers(tied.toReversed())).toEqual(numbers(tied));
});

test('a goal knows what is above and below it', () => {
  const { nodes, roots } = buildGoalTree(rows);
  const ids = (list: { row: { id: string } }[]) => list.map(({ row }) => row.id);
  expect(ids(roots)).toEqual(['A', 'B']);
  expect(ids(withDescendants(nodes.get('A')!))).toEqual(['A', 'A1', 'A2', 'A2a', 'A2b']);
  expect([...nodes.values()].map(({ depth }) => depth)).toEqual([0, 1, 1, 2, 2, 0, 1]);
});

test('missing levels are no hindrance: the tree goes by parents alone', () => {
  const [area, subGoal] = [rows[0]!, { ...rows[3]!, level: 'sub_goal' as const }];
  const loose = { ...rows[1]!, level: 'priority' as const };
  expect(numbers([area, subGoal, loose])).toEqual(['1 A', '1.1 A1', '2 B']);
});

test('a goal whose parent is not there stands at the top instead of disappearing', () => {
  expect(numbers(goals('A', 'B1 < B', 'B1a < B1'))).toEqual(['1 A', '2 B1', '2.1 B1a']);
});

test('goals that are each other’s ancestors are refused, not dropped', () => {
  expect(() => buildGoalTree(goals('A', 'B < C', 'C < B'))).toThrow('goal_tree_has_cycle');
  expect(() => buildGoalTree(goals('A < A'))).toThrow('goal_tree_has_cycle');
});

test('no goals make an empty tree', () => {
  expect(numbers([])).toEqual([]);
});

test('an item counts once under each goal it hangs below, however many ways lead there', () => {
  const tree = buildGoalTree(rows);
  const items = [
    { id: 'x', goalIds: ['A2a', 'A2b'] },
    { id: 'y', goalIds: ['A', 'A1', 'B1'] },
    { id: 'z', goalIds: ['gone'] },
  ];
  const below = itemsBelow(tree, items, (item) => item.goalIds);
  const ids = Object.fromEntries(
    [...below].map(([goalId, under]) => [goalId, under.map(({ id }) => id).join('')]),
  );
  expect(ids).toEqual({ A: 'xy', A1: 'y', A2: 'x', A2a: 'x', A2b: 'x', B: 'y', B1: 'y' });
});

test('every goal stands in the tree exactly once, whatever the parents', () => {
  // Each goal's parent comes before it, so there is never a cycle.
  const anyForest = fc
    .array(fc.nat(), { minLength: 1, maxLength: 40 })
    .map((picks) =>
      goals(
        ...picks.map((pick, index) =>
          pick % (index + 1) === index ? `g${index}` : `g${index} < g${pick % (index + 1)}`,
        ),
      ),
    );
  fc.assert(
    fc.property(anyForest, (forest) => {
      const { roots, nodes } = buildGoalTree(forest);
      const listed = roots.flatMap(withDescendants).map(({ row }) => row.id);
      expect(listed).toEqual([...nodes.keys()]);
      expect(listed.toSorted()).toEqual(forest.map(({ id }) => id).toSorted());
      expect(new Set([...nodes.values()].map(({ number }) => number)).size).toBe(forest.length);
    }),
  );
});
