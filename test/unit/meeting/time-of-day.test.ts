import { expect, it } from 'vitest';
import { parseTimeOfDay } from '#shared/meeting/time-of-day.ts';

it.each([
  ['14', '14:00'],
  ['9', '09:00'],
  ['14.30', '14:30'],
  ['14:30', '14:30'],
  ['1430', '14:30'],
  ['900', '09:00'],
  ['kl. 9', '09:00'],
  ['Kl 23:59', '23:59'],
])('reads %s as %s', (typed, time) => {
  expect(parseTimeOfDay(typed)).toBe(time);
});

it.each(['', 'to', '24', '12:60', '14:3', '25.00', '14-15'])('does not read %s', (typed) => {
  expect(parseTimeOfDay(typed)).toBeNull();
});
