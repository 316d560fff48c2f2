import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import {
  dueShare,
  goalImplementations,
  implementation,
  isOverdue,
  type MeasureState,
} from '#shared/measure/implementation.ts';
import { measurePhases } from '#shared/measure/measure-type.ts';
import { addDays } from '#shared/iso-date.ts';
import { buildGoalTree } from '#shared/strategy/goal-tree.ts';
import { goals } from '#test/unit/strategy/goal-fixture.ts';

const on = '2024-07-01';
/** Half of its time has gone on `on`: 182 of 364 days. */
function measure(overrides: Partial<MeasureState> = {}): MeasureState {
  return {
    phase: 'in_progress',
    progress: 50,
    startsOn: '2024-01-01',
    dueOn: '2024-12-30',
    ...overrides,
  };
}

describe('progress', () => {
  const progressOf = (...measures: MeasureState[]) => implementation(measures, on).progress;

  test('is the mean of the measures', () => {
    expect(progressOf(measure(), measure({ progress: 0, phase: 'planning' }))).toBe(0.25);
  });

  test('counts a completed measure as done, whatever was last reported', () => {
    expect(progressOf(measure({ phase: 'completed', progress: 80 }), measure())).toBe(0.75);
  });

  test('leaves cancelled measures out', () => {
    expect(progressOf(measure({ phase: 'cancelled', progress: 0 }), measure())).toBe(0.5);
    expect(progressOf(measure({ phase: 'cancelled' }))).toBeNull();
  });

  test('is none without measures, not 0', () => {
    expect(implementation([], on)).toMatchObject({
      progress: null,
      due: null,
      counted: 0,
      overdue: 0,
    });
  });
});

describe('the share that is due', () => {
  test.each([
    ['2023-12-31', 0],
    ['2024-01-01', 0],
    ['2024-01-02', 1 / 364],
    ['2024-07-01', 0.5],
    ['2024-12-29', 363 / 364],
    ['2024-12-30', 1],
    ['2025-06-01', 1],
  ])('on %s is %d', (day, share) => {
    expect(dueShare(measure(), day)).toBeCloseTo(share, 12);
  });

  test('cannot be told without the dates, and then counts nowhere', () => {
    expect(dueShare(measure({ dueOn: null }), on)).toBeNull();
    expect(dueShare(measure({ startsOn: null }), on)).toBeNull();
    expect(dueShare(measure({ startsOn: null }), '2024-12-30')).toBe(1);
    const figure = implementation([measure(), measure({ dueOn: null })], on);
    expect(figure).toMatchObject({ due: 0.5, counted: 2, withDates: 1 });
  });

  test('of a measure that starts and is due on one day is all or nothing', () => {
    const oneDay = measure({ startsOn: '2024-07-01', dueOn: '2024-07-01' });
    expect(dueShare(oneDay, '2024-06-30')).toBe(0);
    expect(dueShare(oneDay, '2024-07-01')).toBe(1);
  });

  test('leaves cancelled measures out', () => {
    const figure = implementation(
      [measure(), measure({ phase: 'cancelled', dueOn: '2024-02-01' })],
      on,
    );
    expect(figure.due).toBe(0.5);
  });
});

describe('overdue', () => {
  test('from the day after the due date', () => {
    expect(isOverdue(measure({ dueOn: '2024-06-30' }), on)).toBe(true);
    expect(isOverdue(measure({ dueOn: on }), on)).toBe(false);
    expect(isOverdue(measure({ dueOn: null }), on)).toBe(false);
  });

  test.each(measurePhases)('a measure that is %s', (phase) => {
    const late = measure({ phase, dueOn: '2024-01-31' });
    const isOpen = phase !== 'completed' && phase !== 'cancelled';
    expect(isOverdue(late, on)).toBe(isOpen);
    expect(implementation([late, late, measure()], on).overdue).toBe(isOpen ? 2 : 0);
  });
});

test('every phase is counted, cancelled ones too', () => {
  const phases = ['cancelled', 'in_progress', 'in_progress', 'completed'] as const;
  const figure = implementation(
    phases.map((phase) => measure({ phase })),
    on,
  );
  expect(figure.phases).toEqual([
    { phase: 'not_started', count: 0 },
    { phase: 'planning', count: 0 },
    { phase: 'in_progress', count: 2 },
    { phase: 'completed', count: 1 },
    { phase: 'cancelled', count: 1 },
  ]);
});

test('a measure that serves several goals counts once in each, and once above them', () => {
  const tree = buildGoalTree(goals('A', 'A1 < A', 'A2 < A', 'B', 'C'));
  const serving = (homeGoalId: string, servedGoalIds: string[], progress: number) => ({
    ...measure({ progress }),
    homeGoalId,
    servedGoalIds,
  });
  const measures = [serving('A1', ['A2', 'B'], 90), serving('A1', [], 30), serving('B', ['B'], 0)];
  const progress = Object.fromEntries(
    [...goalImplementations(tree, measures, on)].map(([id, figure]) => [
      id,
      [figure.counted, figure.progress],
    ]),
  );
  expect(progress).toEqual({ A: [2, 0.6], A1: [2, 0.6], A2: [1, 0.9], B: [2, 0.45], C: [0, null] });
  expect(implementation(measures, on).progress).toBeCloseTo(0.4, 12);
});

test('whatever the measures: shares stay between 0 and 1, and what is due only grows with time', () => {
  const anyDay = fc.option(
    fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2022-01-01', days)),
  );
  const anyMeasure = fc.record({
    phase: fc.constantFrom(...measurePhases),
    progress: fc.integer({ min: 0, max: 100 }),
    startsOn: anyDay,
    dueOn: anyDay,
  });
  fc.assert(
    fc.property(fc.array(anyMeasure, { maxLength: 8 }), fc.nat(400), (measures, days) => {
      const [now, later] = [on, addDays(on, days)].map((day) => implementation(measures, day));
      for (const share of [now!.progress, now!.due])
        expect(share === null || (share >= 0 && share <= 1)).toBe(true);
      for (const one of measures) {
        const [before, after] = [dueShare(one, on), dueShare(one, addDays(on, days))];
        if (before !== null) expect(after).toBeGreaterThanOrEqual(before);
      }
      expect(later!.overdue).toBeGreaterThanOrEqual(now!.overdue);
      expect(later!.progress).toBe(now!.progress);
    }),
  );
});
