import { describe, expect, it } from 'vitest';
import { placementProblem, reorderedSiblings } from '#shared/strategy/goal-placement.ts';
import type { GoalLevel } from '#shared/strategy/strategy-type.ts';

const goal = (
  id: string,
  parentId: string | null,
  level: GoalLevel,
  archivedAt: string | null = null,
) => {
  return { id, parentId, level, archivedAt };
};
const goals = [
  goal('area', null, 'focus_area'),
  goal('priority', 'area', 'priority'),
  goal('sub', 'priority', 'sub_goal'),
  goal('old', 'area', 'priority', '2025-01-01T00:00:00.000Z'),
];

describe('a goal may stand', () => {
  it.each([
    ['a sub-goal under a priority', 'sub_goal', 'priority', null],
    ['a sub-goal under an area, the level between missing', 'sub_goal', 'area', null],
    ['a priority at the top', 'priority', null, null],
    ['a priority under a sub-goal', 'priority', 'sub', 'parent_level'],
    ['a sub-goal under a sub-goal', 'sub_goal', 'sub', 'parent_level'],
    ['under an archived goal', 'sub_goal', 'old', 'parent_archived'],
    ['under a goal nobody knows', 'sub_goal', 'elsewhere', 'invalid'],
  ] as const)('%s: %s under %s gives %s', (_, level, parentId, problem) => {
    expect(placementProblem(goals, { id: null, level }, parentId)).toBe(problem);
  });

  it('never below itself', () => {
    expect(placementProblem(goals, goals[0]!, 'sub')).toBe('parent_itself');
    expect(placementProblem(goals, goals[1]!, 'priority')).toBe('parent_itself');
  });
});

describe('reordering', () => {
  const siblings = ['a', 'b', 'c'].map((id, sortOrder) => ({ id, sortOrder }));
  const orderAfter = (id: string, position: number) => {
    const changed = new Map(
      reorderedSiblings(siblings, id, position).map((each) => [each.id, each.sortOrder]),
    );
    const all = [...siblings, ...(id === 'new' ? [{ id, sortOrder: 99 }] : [])];
    return all
      .toSorted((x, y) => (changed.get(x.id) ?? x.sortOrder) - (changed.get(y.id) ?? y.sortOrder))
      .map((each) => each.id)
      .join('');
  };

  it.each([
    ['c', 0, 'cab'],
    ['a', 1, 'bac'],
    ['a', 2, 'bca'],
    ['a', 99, 'bca'],
    ['b', 1, 'abc'],
    ['new', 1, 'anewbc'],
  ])('%s to place %i gives %s', (id, position, order) => {
    expect(orderAfter(id, position)).toBe(order);
  });

  it('names only the siblings whose place changes', () => {
    expect(reorderedSiblings(siblings, 'b', 1)).toEqual([]);
  });
});
