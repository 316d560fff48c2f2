import { describe, expect, it } from 'vitest';
import { measureStanding } from '#shared/measure/measure-standing.ts';
import type { MeasureRow, MeasureUpdateRow } from '#shared/strategy/snapshot.ts';

const row = {
  id: 'm',
  startsOn: '2025-01-01',
  dueOn: '2025-12-31',
  phase: 'not_started',
  progress: 0,
} as MeasureRow;

function update(
  id: string,
  day: string,
  progress: number,
  withdrawsId: string | null = null,
): MeasureUpdateRow {
  return {
    id,
    measureId: 'm',
    phase: 'in_progress',
    progress,
    text: '',
    withdrawsId,
    isSample: false,
    recordedBy: '',
    onBehalfOf: null,
    approvedBy: null,
    recordedAt: `${day}T11:00:00.000Z`,
  };
}

const progress = (
  updates: MeasureUpdateRow[],
  reportingOn: string,
  knownOn: string | null = null,
) => measureStanding(row, updates, { reportingOn, knownOn }).state?.progress ?? null;

describe('where a measure stands', () => {
  const updates = [update('a', '2025-03-01', 20), update('b', '2025-06-01', 50)];

  it('is nowhere before somebody has reported: not 0 %', () => {
    expect(progress([], '2026-01-01')).toBeNull();
    expect(progress(updates, '2025-02-28')).toBeNull();
    expect(measureStanding(row, [], { reportingOn: '2026-01-01', knownOn: null }).isOverdue).toBe(
      true,
    );
  });

  it('is what the newest update by the date says', () => {
    expect(progress(updates, '2025-03-01')).toBe(20);
    expect(progress(updates, '2026-01-01')).toBe(50);
    expect(progress(updates, '2026-01-01', '2025-05-31')).toBe(20);
  });

  it('goes back to the update before one that was taken back, on every date it is asked for', () => {
    const withUndo = [...updates, update('c', '2025-06-02', 20, 'b')];
    expect(progress(withUndo, '2026-01-01')).toBe(20);
    expect(progress(withUndo, '2025-06-01')).toBe(20);
    expect(progress(withUndo, '2025-06-01', '2025-06-01')).toBe(50);
  });
});
