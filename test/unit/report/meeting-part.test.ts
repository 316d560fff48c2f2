// The meetings that a report tells of.
import { expect, test } from 'vitest';
import { toldMeetings, type HeldMeeting } from '#shared/report/meeting-part.ts';
import { isWithin } from '#shared/report/report-span.ts';
import { snapshot, standingOf } from './snapshot-fixture.ts';

const meeting = (heldOn: string): HeldMeeting => ({
  bodyId: 'b1',
  heldOn,
  cases: 3,
  decisions: 1,
  isSample: false,
});
const meetings = ['2024-12-31', '2025-01-01', '2025-06-30', '2025-12-31', '2026-01-01'].map(
  meeting,
);
const span = { from: '2025-01-01', to: '2025-12-31' };
const isTold = (day: string) => isWithin(span, day);

test.each([
  ['of the year', true, '2025-12-31', ['2025-01-01', '2025-06-30', '2025-12-31']],
  ['so far while it runs', true, '2025-07-01', ['2025-01-01', '2025-06-30']],
  ['none where the strategy is another’s', false, '2025-12-31', []],
])('%s', (_, isOwnStrategy, reportingOn, days) => {
  const standing = standingOf(snapshot, reportingOn);
  const told = toldMeetings({ meetings, isOwnStrategy, isTold, standing });
  expect(told.map(({ heldOn }) => heldOn)).toEqual(days);
});
