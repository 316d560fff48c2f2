import { expect, it } from 'vitest';
import { assessablePeriods, startPeriod } from '#client/strategy/assessable-period.ts';
import { yearPoints } from '#client/strategy/attainment-spec.ts';

it('offers the years and tertials that have begun, newest year first', () => {
  expect(assessablePeriods({ first: 2025, last: 2026 }, '2026-06-01', [])).toEqual([
    '2026',
    '2026-T2',
    '2026-T1',
    '2025',
    '2025-T3',
    '2025-T2',
    '2025-T1',
  ]);
});

it('keeps periods that were assessed before, whatever their length', () => {
  const periods = assessablePeriods({ first: 2026, last: 2026 }, '2026-11-22', [
    { period: '2025-H1' },
  ]);
  expect(periods).toContain('2025-H1');
});

it('starts with the newest finished period of the length assessed last', () => {
  expect(startPeriod([], '2026-11-22')).toBe('2025');
  expect(startPeriod([{ period: '2025-T3' }], '2026-11-22')).toBe('2026-T2');
});

it('shows the running year as it stands now, and no year to come', () => {
  const year = (of: number, attainment: number | null) => ({
    year: of,
    status: null,
    attainment,
    plannedAttainment: attainment,
    coverage: null,
    plan: 1,
  });
  const history = [year(2025, 0.5), year(2026, null), year(2027, null)];
  const points = yearPoints(history, { attainment: 0.6, plannedAttainment: 0.8 }, '2026-11-22');
  expect(points).toEqual([
    { year: 2025, label: '2025', attainment: 0.5, plan: 0.5, isRunning: false },
    { year: 2026, label: '2026', attainment: 0.6, plan: 0.8, isRunning: true },
  ]);
});
