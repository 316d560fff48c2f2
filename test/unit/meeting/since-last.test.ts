// What has moved between two standings.
import { expect, it } from 'vitest';
import { strategyMoves } from '#shared/meeting/since-last.ts';
import { snapshot, standingOf } from '#test/unit/report/snapshot-fixture.ts';

const now = standingOf(snapshot, '2026-02-10');

/** As `now`, where each goal stood as `off_track`. */
const before = {
  ...now,
  goals: now.goals.map((goal) => ({
    ...goal,
    figure: { ...goal.figure, status: 'off_track' as const },
  })),
};

it('tells the goals that stand otherwise, from what to what', () => {
  const moved = now.goals.filter(({ figure }) => figure.status !== 'off_track');
  const { moves } = strategyMoves(before, now, '2025-12-01', null);
  expect(moves.map(({ id, from, to }) => [id, from, to])).toEqual(
    moved.map(({ row, figure }) => [row.id, 'off_track', figure.status]),
  );
  expect(moved.length).toBeGreaterThan(0);
});

it('tells nothing where nothing moved, of goals that are new, or of what others answer for', () => {
  expect(strategyMoves(now, now, '2025-12-01', null).moves).toEqual([]);
  expect(strategyMoves({ ...now, goals: [] }, now, '2025-12-01', null).moves).toEqual([]);
  const { moves, changes } = strategyMoves(before, now, '2020-01-01', 'another body');
  expect({ moves, changes }).toEqual({ moves: [], changes: [] });
});
