import { unanswered } from '#shared/round/round-type.ts';
import { describe, expect, it } from 'vitest';
import {
  itemState,
  proposedDates,
  roundDateProblem,
  takesAnswers,
} from '#shared/round/round-date.ts';
import { isWorkingDay } from '#shared/round/working-day.ts';

describe('the proposed dates of a round', () => {
  it.each([
    ['2026-T3', null, '2026-11-22', '2027-01-04'],
    // A period of long ago is asked about from now on.
    ['2025', null, '2026-11-22', '2026-11-23'],
  ])('for %s, meeting %s, as of %s, open on %s', (period, meetingOn, today, opensOn) => {
    expect(proposedDates(period, meetingOn, today).opensOn).toBe(opensOn);
  });

  it('leave the figures before the assessments, all on working days', () => {
    for (const meetingOn of [null, '2026-12-15', '2027-03-30', '2027-05-18']) {
      const dates = proposedDates('2026-T3', meetingOn, '2026-11-22');
      expect(roundDateProblem(dates)).toBeNull();
      expect(dates.contentDueOn < dates.dueOn).toBe(true);
      expect(Object.values(dates).every(isWorkingDay)).toBe(true);
      if (meetingOn) expect(dates.graceOn < meetingOn).toBe(true);
    }
  });

  it('are refused out of order, at the field that is too early', () => {
    const dates = proposedDates('2026-T3', null, '2026-11-22');
    const { opensOn, contentDueOn, dueOn } = dates;
    expect(roundDateProblem({ ...dates, contentDueOn: '2026-12-31' })?.field).toBe('contentDueOn');
    expect(roundDateProblem({ ...dates, dueOn: opensOn })?.field).toBe('dueOn');
    expect(roundDateProblem({ ...dates, graceOn: contentDueOn })?.field).toBe('graceOn');
    expect(roundDateProblem({ ...dates, contentDueOn: dueOn, graceOn: dueOn })).toBeNull();
  });
});

describe('what has become of an item', () => {
  const item = { ...unanswered, personId: 'p', dueOn: '2026-12-01' };
  const submission = {
    kind: 'measure',
    version: 1,
    phase: 'completed',
    progress: 100,
    text: '',
  } as const;
  const submitted = { ...item, submission, submittedAt: '2026-11-30T09:00:00.000Z' };
  it.each([
    [item, '2026-12-01', 'waiting'],
    [item, '2026-12-02', 'silent'],
    [{ ...item, personId: null }, '2026-12-02', 'ownerless'],
    // The whole of the last day, in Norway.
    [{ ...item, answeredAt: '2026-12-01T22:59:00.000Z' }, '2026-12-09', 'answered'],
    [{ ...item, answeredAt: '2026-12-01T23:01:00.000Z' }, '2026-12-09', 'late'],
    [submitted, '2026-12-09', 'submitted'],
    [{ ...submitted, reviewedAt: '2026-12-02T09:00:00.000Z' }, '2026-12-09', 'returned'],
    // In time is when it was said, not when it was approved.
    [
      { ...submitted, submission: null, answeredAt: '2026-12-05T09:00:00.000Z' },
      '2026-12-09',
      'answered',
    ],
  ] as const)('%j on %s: %s', (one, today, expected) => {
    expect(itemState(one, today)).toBe(expected);
  });

  it('is taken until the last day of an open round', () => {
    const round = { state: 'open', graceOn: '2026-12-09', archivedAt: null } as const;
    expect(takesAnswers(round, '2026-12-09')).toBe(true);
    expect(takesAnswers(round, '2026-12-10')).toBe(false);
    expect(takesAnswers({ ...round, state: 'closed' }, '2026-12-01')).toBe(false);
  });
});
