// Figures for a whole tree and for the strategy.
import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { explainStrategy } from '#shared/strategy/goal-explanation.ts';
import type { LeafIndicator } from '#shared/strategy/goal-figure.ts';
import { buildGoalTree, type TreeRow } from '#shared/strategy/goal-tree.ts';
import { goalFigures, strategyFigure } from '#shared/strategy/roll-up.ts';
import { goals, leaf } from './goal-fixture.ts';

function rolledUp(rows: TreeRow[], leaves: LeafIndicator[]) {
  const tree = buildGoalTree(rows);
  const figures = goalFigures(tree, leaves);
  return { figures, strategy: strategyFigure(tree, leaves, figures) };
}

const rows = goals('A', 'A1 < A', 'A2 < A', 'B', 'C');
/** A1 holds one failing indicator, A2 three that go well. */
const leaves = [
  leaf('a1', 0, { goalId: 'A1' }),
  leaf('a2', 100, { goalId: 'A2' }),
  leaf('a3', 100, { goalId: 'A2' }),
  leaf('a4', 80, { goalId: 'A2' }),
  leaf('b1', 30, { goalId: 'B' }),
];

test('a goal is the mean of its leaves, not of its sub-goals', () => {
  const { figures } = rolledUp(rows, leaves);
  expect(figures.get('A1')?.attainment).toBe(0);
  expect(figures.get('A2')?.attainment).toBeCloseTo(2.8 / 3, 12);
  expect(figures.get('A')?.attainment).toBeCloseTo(2.8 / 4, 12);
});

test('every goal has a figure, those without indicators "not measured"', () => {
  const { figures } = rolledUp(rows, leaves);
  expect([...figures].map(([id, { status }]) => `${id} ${status}`)).toEqual([
    'A behind',
    'A1 off_track',
    'A2 on_track',
    'B off_track',
    'C not_measured',
  ]);
});

describe('the headline', () => {
  test('is the mean of the focus areas that have a figure', () => {
    const { strategy } = rolledUp(rows, leaves);
    expect(strategy.attainment).toBeCloseTo((0.7 + 0.3) / 2, 12);
    expect(strategy.plannedAttainment).toBeCloseTo(0.6, 12);
    expect(strategy.pace).toBeCloseTo((3 / 4 + 0.5) / 2, 12);
    expect(strategy).toMatchObject({
      coverage: { withValue: 5, total: 5 },
      status: 'behind',
      statusRule: 'pace',
    });
  });

  test('weighs the areas as they are weighted', () => {
    const weighted = rows.map((row) => ({ ...row, weight: row.id === 'A' ? 3 : 1 }));
    expect(rolledUp(weighted, leaves).strategy.attainment).toBeCloseTo((3 * 0.7 + 0.3) / 4, 12);
  });

  test('is not changed by weights below the areas', () => {
    const weighted = rows.map((row) => ({ ...row, weight: row.parentId === null ? 1 : 7 }));
    expect(rolledUp(weighted, leaves).strategy.attainment).toBe(
      rolledUp(rows, leaves).strategy.attainment,
    );
  });

  test('is explained by what each area adds', () => {
    const explanation = explainStrategy(rolledUp(rows, leaves).strategy);
    expect(explanation.areas.map(({ goalId }) => goalId)).toEqual(['A', 'B']);
    expect(explanation.areas[0]?.contribution).toBeCloseTo(0.35, 12);
    expect(explanation.areas[1]?.contribution).toBeCloseTo(0.15, 12);
    expect(explanation.weightSum).toBe(2);
    expect(explanation.leftOut).toEqual(['C']);
  });

  test('of a strategy without indicators is none', () => {
    expect(rolledUp(rows, []).strategy).toMatchObject({
      attainment: null,
      pace: null,
      status: 'not_measured',
    });
  });

  test('looks at all indicators for coverage, and is no data when fewer than half have any', () => {
    const silent = ['x', 'y', 'z'].map((id) => leaf(id, null, { goalId: 'C' }));
    const { strategy } = rolledUp(rows, [leaves[1]!, leaves[2]!, ...silent]);
    expect(strategy).toMatchObject({
      status: 'no_data',
      attainment: 1,
      coverage: { withValue: 2, total: 5 },
    });
  });

  test('has the status of the areas’ mean pace, not of the mean over all indicators', () => {
    const well = ['p', 'q', 'r', 's'].map((id) => leaf(id, 60, { goalId: 'A' }));
    const { strategy } = rolledUp(goals('A', 'B'), [...well, leaf('t', 6, { goalId: 'B' })]);
    expect(strategy.pace).toBeCloseTo(0.55, 12);
    expect(strategy.status).toBe('off_track');
  });

  test('is held back like a goal when a third of all indicators fail', () => {
    const failing = leaf('f', 0, { goalId: 'B', weight: 0.01 });
    const well = ['p', 'q'].map((id) => leaf(id, 100, { goalId: 'B' }));
    expect(rolledUp(goals('B'), [failing, ...well]).strategy).toMatchObject({
      status: 'behind',
      statusRule: 'a_third_off_track',
    });
  });
});

test('an indicator whose goal is not in the tree counts nowhere', () => {
  const stray = leaf('stray', 100, { goalId: 'archived' });
  expect(rolledUp(rows, [...leaves, stray])).toEqual(rolledUp(rows, leaves));
});

test('a loose priority at the top counts as an area', () => {
  const loose = goals('A', 'P').map((row) => ({
    ...row,
    level: row.id === 'P' ? ('priority' as const) : row.level,
  }));
  const { strategy } = rolledUp(loose, [
    leaf('a', 80, { goalId: 'A' }),
    leaf('p', 40, { goalId: 'P' }),
  ]);
  expect(strategy.attainment).toBeCloseTo(0.6, 12);
});

test('grouping the same indicators otherwise below an area changes nothing above', () => {
  const anyGroups = fc.array(
    fc.record({ value: fc.option(fc.integer({ min: -50, max: 150 })), group: fc.nat(3) }),
    { maxLength: 15 },
  );
  const nested = goals('A', 'G0 < A', 'G1 < A', 'G2 < G1', 'G3 < G2');
  const flat = goals('A');
  fc.assert(
    fc.property(anyGroups, (items) => {
      const leavesIn = (goalIdOf: (group: number) => string) =>
        items.map(({ value, group }, index) =>
          leaf(`${index}`, value, { goalId: goalIdOf(group) }),
        );
      const grouped = rolledUp(
        nested,
        leavesIn((group) => `G${group}`),
      );
      const ungrouped = rolledUp(
        flat,
        leavesIn(() => 'A'),
      );
      expect(grouped.figures.get('A')).toEqual(ungrouped.figures.get('A'));
      expect(grouped.strategy).toEqual(ungrouped.strategy);
    }),
  );
});
