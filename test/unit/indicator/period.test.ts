import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { frequencies } from '#shared/indicator/indicator-type.ts';
import {
  comparePeriods,
  fitsWithin,
  hasEnded,
  latestFinishedPeriod,
  monthsBetween,
  nextPeriod,
  periodContaining,
  periodsBetween,
  shiftPeriod,
  subPeriods,
  yearsBetween,
} from '#shared/indicator/period-calendar.ts';
import {
  firstDayOf,
  isPeriod,
  lastEndedMonth,
  monthOf,
  parsePeriod,
  periodEnd,
  periodFrequency,
  periodParts,
  periodSpan,
  periodStart,
  spanAt,
} from '#shared/indicator/period.ts';
import { periodSchema } from '#shared/indicator/period-field.ts';
import { addDays } from '#shared/iso-date.ts';

describe('reading a period', () => {
  test.each([
    ['2024', 'year', '2024-01-01', '2024-12-31', 1],
    ['2024-H1', 'half_year', '2024-01-01', '2024-06-30', 1],
    ['2024-H2', 'half_year', '2024-07-01', '2024-12-31', 2],
    ['2024-T2', 'tertial', '2024-05-01', '2024-08-31', 2],
    ['2024-T3', 'tertial', '2024-09-01', '2024-12-31', 3],
    ['2024-Q1', 'quarter', '2024-01-01', '2024-03-31', 1],
    ['2024-Q4', 'quarter', '2024-10-01', '2024-12-31', 4],
    ['2024-02', 'month', '2024-02-01', '2024-02-29', 2],
    ['2023-02', 'month', '2023-02-01', '2023-02-28', 2],
    ['1900', 'year', '1900-01-01', '1900-12-31', 1],
    ['2199-12', 'month', '2199-12-01', '2199-12-31', 12],
  ])('%s is a %s from %s to %s', (period, frequency, start, end, part) => {
    expect(periodFrequency(period)).toBe(frequency);
    expect(periodStart(period)).toBe(start);
    expect(periodEnd(period)).toBe(end);
    expect(periodParts(period)).toEqual({ frequency, year: Number(period.slice(0, 4)), part });
  });

  test.each(
    `1899 2200 24 20244 2024- 2024-H0 2024-H3 2024-T0 2024-T4 2024-Q0 2024-Q5 2024-00 2024-13 2024-1
    2024-q1 2024-Q11 2024-05-01 2024H1 x2024`.split(/\s+/),
  )('%s is no period', (text) => {
    expect(isPeriod(text)).toBe(false);
    expect(parsePeriod(text)).toBeNull();
    expect(() => periodSpan(text)).toThrow(RangeError);
  });

  test.each(['', ' 2024', '2024 ', '2024\n'])('%j is no period either', (text) => {
    expect(isPeriod(text)).toBe(false);
  });

  test('the schema refuses with a code that the form has a text for', () => {
    expect(periodSchema.safeParse('2024-T1')).toEqual({ success: true, data: '2024-T1' });
    const refused = periodSchema.safeParse('2024-T4');
    expect(refused.error?.issues.map((issue) => issue.message)).toEqual(['period_invalid']);
  });
});

describe('walking the calendar', () => {
  test.each([
    ['2024', '2025'],
    ['2024-H2', '2025-H1'],
    ['2024-T3', '2025-T1'],
    ['2024-Q4', '2025-Q1'],
    ['2024-12', '2025-01'],
    ['2024-05', '2024-06'],
  ])('after %s comes %s', (period, next) => {
    expect(nextPeriod(period)).toBe(next);
    expect(shiftPeriod(next, -1)).toBe(period);
  });

  test('steps may be many, and backwards', () => {
    expect(shiftPeriod('2024-Q2', 6)).toBe('2025-Q4');
    expect(shiftPeriod('2024-01', -13)).toBe('2022-12');
  });

  test('time between periods is counted in whole months between their ends', () => {
    expect(monthsBetween('2021', '2024')).toBe(36);
    expect(yearsBetween('2021', '2024')).toBe(3);
    expect(monthsBetween('2023', '2024-Q1')).toBe(3);
    expect(monthsBetween('2024', '2024-12')).toBe(0);
    expect(monthsBetween('2024', '2024-T1')).toBe(-8);
    expect(yearsBetween('2024-H1', '2025-02')).toBeCloseTo(8 / 12, 12);
  });

  test('from–to lists both ends, and nothing when turned around', () => {
    expect(periodsBetween('2023-Q4', '2024-Q2')).toEqual(['2023-Q4', '2024-Q1', '2024-Q2']);
    expect(periodsBetween('2024', '2024')).toEqual(['2024']);
    expect(periodsBetween('2025', '2024')).toEqual([]);
    expect(() => periodsBetween('2024', '2024-Q4')).toThrow(RangeError);
  });

  test('a period is made of finer ones, where they fill it', () => {
    expect(subPeriods('2024', 'tertial')).toEqual(['2024-T1', '2024-T2', '2024-T3']);
    expect(subPeriods('2024-H2', 'quarter')).toEqual(['2024-Q3', '2024-Q4']);
    expect(subPeriods('2024-Q2', 'month')).toEqual(['2024-04', '2024-05', '2024-06']);
    expect(subPeriods('2024', 'year')).toEqual(['2024']);
    expect(subPeriods('2024-T1', 'quarter')).toEqual([]);
    expect(subPeriods('2024-Q1', 'year')).toEqual([]);
    expect(fitsWithin('tertial', 'half_year')).toBe(false);
  });

  test('a day falls in one period of each frequency', () => {
    expect(frequencies.map((frequency) => periodContaining(frequency, '2024-08-31'))).toEqual([
      '2024-08',
      '2024-Q3',
      '2024-T2',
      '2024-H2',
      '2024',
    ]);
  });

  test('a period has ended from its last day on', () => {
    expect(hasEnded('2024', '2024-12-30')).toBe(false);
    expect(hasEnded('2024', '2024-12-31')).toBe(true);
    expect(latestFinishedPeriod('year', '2024-12-30')).toBe('2023');
    expect(latestFinishedPeriod('year', '2024-12-31')).toBe('2024');
    expect(latestFinishedPeriod('month', '2024-02-28')).toBe('2024-01');
    expect(latestFinishedPeriod('month', '2024-02-29')).toBe('2024-02');
    expect(latestFinishedPeriod('quarter', '2024-01-01')).toBe('2023-Q4');
  });

  test('periods sort by their end, a total after what it is made of', () => {
    const sorted = [
      '2023',
      '2024-01',
      '2024-03',
      '2024-Q1',
      '2024-T1',
      '2024-12',
      '2024-Q4',
      '2024',
    ];
    expect(sorted.toReversed().toSorted(comparePeriods)).toEqual(sorted);
  });
});

const anyFrequency = fc.constantFrom(...frequencies);
const anyMonth = fc.integer({ min: 1900 * 12, max: 2200 * 12 - 1 });

test('whatever the day: one period holds it, and its neighbours leave no gap', () => {
  fc.assert(
    fc.property(anyFrequency, anyMonth, (frequency, month) => {
      const { period, firstMonth, lastMonth } = spanAt(frequency, month);
      expect(firstMonth <= month && month <= lastMonth).toBe(true);
      expect(parsePeriod(period)).toEqual({ period, frequency, firstMonth, lastMonth });
      expect(addDays(periodEnd(period), 1)).toBe(firstDayOf(lastMonth + 1));
      expect(monthOf(periodStart(period))).toBe(firstMonth);
      expect(lastEndedMonth(periodEnd(period))).toBe(lastMonth);
      expect(lastEndedMonth(addDays(periodEnd(period), -1))).toBe(lastMonth - 1);
    }),
  );
});
