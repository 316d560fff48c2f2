// What a form promises before saving is what the rule gives after.
import { expect, test } from 'vitest';
import { implementationPreview } from '#shared/measure/implementation-preview.ts';
import type { MeasurePhase } from '#shared/measure/measure-type.ts';

const goals = [
  { id: 'area', childIds: ['goal', 'other'] },
  { id: 'goal', childIds: ['sub'] },
  { id: 'sub', childIds: [] },
  { id: 'other', childIds: [] },
];

function measure(
  id: string,
  homeGoalId: string,
  progress: number | null,
  servedGoalIds: string[] = [],
) {
  const dates = { startsOn: '2024-01-01', dueOn: '2026-12-31' };
  const phase: MeasurePhase = 'in_progress';
  return {
    row: { id, homeGoalId, servedGoalIds, ...dates },
    state: progress === null ? null : { phase, progress, ...dates },
  };
}

const measures = [
  measure('a', 'goal', 20),
  measure('b', 'sub', 40),
  measure('c', 'other', 100, ['sub']),
  measure('d', 'other', 0),
  measure('e', 'goal', null),
];
const on = '2025-06-30';

test('counts measures of the goal, below it and serving it, with the new status in the old one’s place', () => {
  const status = { measureId: 'a', phase: 'in_progress' as const, progress: 80 };
  const { before, after } = implementationPreview({ goals, measures }, 'goal', status, on);
  expect(before.progress).toBeCloseTo((0.2 + 0.4 + 1) / 3);
  expect(after.progress).toBeCloseTo((0.8 + 0.4 + 1) / 3);
  expect(after.counted).toBe(3);
});

test('a measure never reported on joins with its first status', () => {
  const status = { measureId: 'e', phase: 'planning' as const, progress: 0 };
  const { before, after } = implementationPreview({ goals, measures }, 'goal', status, on);
  expect(before.counted).toBe(3);
  expect(after.counted).toBe(4);
});

test('a cancelled measure leaves the mean, and the last one leaves none', () => {
  const status = { measureId: 'd', phase: 'cancelled' as const, progress: 0 };
  const { after } = implementationPreview(
    { goals, measures: [measure('d', 'other', 10)] },
    'other',
    status,
    on,
  );
  expect(after.progress).toBeNull();
});
