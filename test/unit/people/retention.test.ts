import { describe, expect, it } from 'vitest';
import { addMonths, erasureDueOn, retentionInput } from '#shared/people/retention.ts';

const living = { erasedAt: null, isSample: false };

describe('when a person’s time is up', () => {
  it.each([
    ['two years after the only role', ['2024-06-30'], 24, '2026-06-30'],
    ['after the last of several', ['2023-01-01', '2025-02-28', '2020-05-05'], 24, '2027-02-28'],
    ['never while a role has no end', ['2020-01-01', null], 24, null],
    ['never when the cluster has said never', ['2020-01-01'], 0, null],
    ['never without a role to count from', [], 24, null],
    ['on the last day of a shorter month', ['2025-08-31'], 6, '2026-02-28'],
    ['counted from an end still to come', ['2028-01-31'], 1, '2028-02-29'],
  ])('%s', (_, ends, months, expected) => {
    const roles = ends.map((toOn) => ({ toOn }));
    expect(erasureDueOn(living, roles, months)).toBe(expected);
  });

  it('is never for the invented and for those who are erased already', () => {
    const roles = [{ toOn: '2020-01-01' }];
    expect(erasureDueOn({ erasedAt: null, isSample: true }, roles, 1)).toBeNull();
    expect(erasureDueOn({ erasedAt: '2021-01-01', isSample: false }, roles, 1)).toBeNull();
  });
});

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-22', 2, '2027-01-22'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2026-05-15', 0, '2026-05-15'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

it('takes settings within bounds only', () => {
  const settings = { personMonths: 0, mailDays: 1, invitationDays: 365, version: 0 };
  expect(retentionInput.safeParse(settings).success).toBe(true);
  for (const wrong of [
    { personMonths: -1 },
    { personMonths: 121 },
    { personMonths: 1.5 },
    { mailDays: 0 },
    { invitationDays: 366 },
  ])
    expect(retentionInput.safeParse({ ...settings, ...wrong }).success).toBe(false);
});
