import { expect, test } from 'vitest';
import { isRecordedBy, knownObservations } from '#shared/indicator/known-observation.ts';
import { observed } from './indicator-fixture.ts';

function revision(period: string, number: number, recordedAt: string, value: number | 'withdrawn') {
  const isWithdrawn = value === 'withdrawn';
  return {
    ...observed(period, isWithdrawn ? 0 : value),
    revision: number,
    isWithdrawn,
    recordedAt,
  };
}

const values = (knownOn: string | null, revisions: ReturnType<typeof revision>[]) =>
  Object.fromEntries(knownObservations(revisions, knownOn).map((one) => [one.period, one.value]));

const history = [
  revision('2023', 1, '2024-02-01T10:00:00.000Z', 10),
  revision('2024', 1, '2025-02-01T10:00:00.000Z', 20),
  revision('2024', 2, '2025-06-01T10:00:00.000Z', 25),
  revision('2023', 2, '2025-07-01T10:00:00.000Z', 'withdrawn'),
];

test('the newest revision of each period counts, and a withdrawn one takes its period out', () => {
  expect(values(null, history)).toEqual({ 2024: 25 });
  expect(values(null, history.toReversed())).toEqual({ 2024: 25 });
});

test('on an earlier knowledge date, what was recorded by then counts', () => {
  expect(values('2025-06-30', history)).toEqual({ 2023: 10, 2024: 25 });
  expect(values('2025-05-31', history)).toEqual({ 2023: 10, 2024: 20 });
  expect(values('2024-12-31', history)).toEqual({ 2023: 10 });
  expect(values('2024-01-31', history)).toEqual({});
});

test('a period that was withdrawn and recorded anew counts again', () => {
  const again = revision('2023', 3, '2025-08-01T10:00:00.000Z', 12);
  expect(values(null, [...history, again])).toEqual({ 2023: 12, 2024: 25 });
});

test('the knowledge date is a day in Norway', () => {
  // Half past midnight on New Year's Day in Norway, still the old year in UTC.
  expect(isRecordedBy('2024-12-31T23:30:00.000Z', '2024-12-31')).toBe(false);
  expect(isRecordedBy('2024-12-31T22:59:59.999Z', '2024-12-31')).toBe(true);
  // Summer time is two hours ahead.
  expect(isRecordedBy('2024-06-30T22:00:00.000Z', '2024-06-30')).toBe(false);
  expect(isRecordedBy('2024-06-30T21:59:59.999Z', '2024-06-30')).toBe(true);
  expect(isRecordedBy('2024-06-29T23:59:59.999Z', '2024-06-30')).toBe(true);
  expect(isRecordedBy('2024-07-01T00:00:00.000Z', '2024-06-30')).toBe(false);
});

test('the rows keep what their caller put in them', () => {
  const row = { ...history[1]!, recordedBy: 'Kari Nordmann' };
  expect(knownObservations([row], null)).toEqual([row]);
});
