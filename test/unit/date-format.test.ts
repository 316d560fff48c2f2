import { expect, test } from 'vitest';
import {
  formatDate,
  formatDateRange,
  formatInstant,
  formatTime,
  formatTimeRange,
  withClockWord,
} from '#shared/date-format.ts';

const visible = (text: string) => text.replaceAll('\u00A0', '_');

test('days', () => {
  expect(formatDate('2024-05-27', 'nb')).toBe('27.05.2024');
  expect(formatDate('2024-01-02', 'nn')).toBe('02.01.2024');
  expect(visible(formatDate('2024-05-27', 'en'))).toBe('27_May_2024');
  expect(visible(formatDate('2024-12-02', 'en'))).toBe('2_December_2024');
});

test('ranges of days; one day is written once', () => {
  expect(formatDateRange('2024-05-27', '2024-05-28', 'nb')).toBe('27.05.2024\u201328.05.2024');
  expect(formatDateRange('2024-05-27', '2024-05-27', 'nb')).toBe('27.05.2024');
});

test('times', () => {
  expect(formatTime('14:00', 'nb')).toBe('14.00');
  expect(formatTime('14:00', 'en')).toBe('14:00');
  expect(formatTimeRange('14:00', '16:00', 'nn')).toBe('14.00\u201316.00');
  expect(formatTimeRange('14:00', '16:00', 'en')).toBe('14:00\u201316:00');
  expect(visible(withClockWord(formatTime('14:00', 'nb'), 'nb'))).toBe('kl._14.00');
  expect(withClockWord('14:00', 'en')).toBe('14:00');
});

test('instants are shown on the clock in Norway, summer and winter', () => {
  expect(visible(formatInstant('2024-05-27T12:00:00.000Z', 'nb'))).toBe('27.05.2024 kl._14.00');
  expect(visible(formatInstant('2024-12-31T23:30:00.000Z', 'nn'))).toBe('01.01.2025 kl._00.30');
  expect(visible(formatInstant('2024-05-27T12:00:00.000Z', 'en'))).toBe('27_May_2024, 14:00');
});
