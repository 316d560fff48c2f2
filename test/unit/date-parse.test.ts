import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate } from '#shared/date-format.ts';
import { parseDate } from '#shared/date-parse.ts';
import { addDays, isIsoDate } from '#shared/iso-date.ts';
import { langs } from '#shared/strategy/strategy-type.ts';

test.each([
  ['27.05.2024', '2024-05-27'],
  ['27.5.2024', '2024-05-27'],
  [' 1.1.2026 ', '2026-01-01'],
  ['27. 5. 2024', '2024-05-27'],
  ['27/5-2024', '2024-05-27'],
  ['27/5/2024', '2024-05-27'],
  ['27-05-2024', '2024-05-27'],
  ['27 05 2024', '2024-05-27'],
  ['2024-05-27', '2024-05-27'],
  ['29.02.2024', '2024-02-29'],
  ['27. mai 2024', '2024-05-27'],
  ['1. Oktober 2026', '2026-10-01'],
  ['27 des 2024', '2024-12-27'],
])('%j is %s', (text, date) => {
  expect(parseDate(text, 'nb')).toBe(date);
});

test.each([
  '',
  'i morgen',
  '29.02.2025',
  '31.04.2025',
  '05.27.2024',
  '27.05.24',
  '27.05',
  '1.1.9999',
  '2024-13-45',
])('%j is no date', (text) => {
  expect(parseDate(text, 'nb')).toBeNull();
});

test('in English a slash may mean a month first, and is refused', () => {
  expect(parseDate('5/6/2024', 'en')).toBeNull();
  expect(parseDate('27 May 2024', 'en')).toBe('2024-05-27');
  expect(parseDate('27 sep 2024', 'en')).toBe('2024-09-27');
});

test('every date is read back as it is shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(...langs), (days, lang) => {
      const date = addDays('1900-01-01', days);
      expect(parseDate(formatDate(date, lang), lang)).toBe(date);
    }),
  );
});

test('whatever is typed: a date that exists, or none', () => {
  const anyTyped = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '9', '.', '/', '-', ' ') }),
  );
  fc.assert(
    fc.property(anyTyped, (typed) => {
      const date = parseDate(typed, 'nb');
      expect(date === null || isIsoDate(date)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
