import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { parseNumber, withoutUnit } from '#shared/number-parse.ts';

const nbsp = '\u00A0';
const narrow = '\u202F';
const minus = '\u2212';

test.each([
  ['0', 0],
  ['700', 700],
  ['1 234,5', 1234.5],
  [`1${nbsp}234,5`, 1234.5],
  [`1${narrow}234,5`, 1234.5],
  [`1${nbsp}234 567,5`, 1234567.5],
  ['1234,5', 1234.5],
  ['1234.5', 1234.5],
  ['1 234.5', 1234.5],
  ['0,05', 0.05],
  [',5', 0.5],
  ['-20', -20],
  [`${minus}20`, -20],
  [`${minus}1 234,5`, -1234.5],
  ['  12 ', 12],
  [`${nbsp}12${nbsp}`, 12],
  ['007', 7],
  ['-0', 0],
  ['0.125', 0.125],
  ['1.2345', 1.2345],
  ['1,234', 1.234],
  ['1000000000000000', 1e15],
  ['0,1234567890123', 0.1234567890123],
])('%j is %d', (text, value) => {
  expect(parseNumber(text)).toEqual({ ok: true, value });
});

describe('refused', () => {
  test.each([
    ['', 'required'],
    ['   ', 'required'],
    [nbsp, 'required'],
    ['abc', 'number_invalid'],
    ['12abc', 'number_invalid'],
    ['1e3', 'number_invalid'],
    ['1E3', 'number_invalid'],
    ['Infinity', 'number_invalid'],
    ['NaN', 'number_invalid'],
    ['0x10', 'number_invalid'],
    ['--5', 'number_invalid'],
    ['- 5', 'number_invalid'],
    ['+5', 'number_invalid'],
    ['5-', 'number_invalid'],
    ['-', 'number_invalid'],
    [',', 'number_invalid'],
    ['5,', 'number_invalid'],
    ['12 34', 'number_invalid'],
    ['1 2345', 'number_invalid'],
    ['1  234', 'number_invalid'],
    ['1234 567', 'number_invalid'],
    ['1,5 000', 'number_invalid'],
    ['62 %', 'number_invalid'],
    ['kr 100', 'number_invalid'],
    ['1/2', 'number_invalid'],
    ['١٢', 'number_invalid'],
    ['1\n234', 'number_invalid'],
    ['1.234.5', 'number_ambiguous'],
    ['1,234,5', 'number_ambiguous'],
    ['1.234', 'number_ambiguous'],
    ['-12.345', 'number_ambiguous'],
    ['999.000', 'number_ambiguous'],
    ['1.234,5', 'number_ambiguous'],
    ['1,234.5', 'number_ambiguous'],
    ['1 234.567,8', 'number_ambiguous'],
    ['-1.234.567', 'number_ambiguous'],
    ['1000000000000001', 'number_too_large'],
    ['-9 999 999 999 999 999', 'number_too_large'],
    ['9'.repeat(400), 'number_too_large'],
  ])('%j: %s', (text, reason) => {
    expect(parseNumber(text)).toEqual({ ok: false, reason });
  });
});

test('in an English form a comma before three digits is refused, as it usually means a thousand', () => {
  expect(parseNumber('1,234', 'en')).toEqual({ ok: false, reason: 'number_ambiguous' });
  expect(parseNumber('-12,345', 'en')).toEqual({ ok: false, reason: 'number_ambiguous' });
  expect(parseNumber('1,23', 'en')).toEqual({ ok: true, value: 1.23 });
  expect(parseNumber('1.234', 'en')).toEqual({ ok: true, value: 1.234 });
  expect(parseNumber('1,234', 'nn')).toEqual({ ok: true, value: 1.234 });
  expect(parseNumber('1.234', 'nn')).toEqual({ ok: false, reason: 'number_ambiguous' });
});

test('all spellings of a number are the same number', () => {
  const anyNumber = fc.record({
    whole: fc.integer({ min: 0, max: 999_999_999 }),
    fraction: fc.option(
      fc.integer({ min: 0, max: 9999 }).map((digits) => String(digits).padStart(4, '0')),
      { nil: '' },
    ),
    separator: fc.constantFrom('', ' ', nbsp, narrow),
    mark: fc.constantFrom(',', '.'),
    sign: fc.constantFrom('', '-', minus),
  });
  fc.assert(
    fc.property(anyNumber, ({ whole, fraction, separator, mark, sign }) => {
      const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, separator);
      const typed = sign + grouped + (fraction && mark + fraction);
      const size = Number(`${whole}.${fraction || 0}`);
      expect(parseNumber(typed)).toEqual({ ok: true, value: sign && size ? -size : size });
    }),
  );
});

test('whatever is typed: an answer, and never a number that is not finite', () => {
  const anyTyped = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('1', '0', '9', ' ', nbsp, ',', '.', '-', minus, 'e', '%') }),
  );
  fc.assert(
    fc.property(anyTyped, (typed) => {
      const parsed = parseNumber(typed);
      if (parsed.ok) expect(Math.abs(parsed.value)).toBeLessThanOrEqual(1e15);
      else expect(parsed.reason).toMatch(/^(required|number_(invalid|ambiguous|too_large))$/);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['25 prosjekter', 'prosjekter', '25'],
  ['25 Prosjekter ', 'prosjekter', '25'],
  ['62 %', '%', '62'],
  ['62%', '%', '62'],
  ['kr 100', 'kr', '100'],
  ['100 kr', 'kr', '100'],
  ['25 studenter', 'prosjekter', '25 studenter'],
  [' 25 ', '', '25'],
])('the unit of %j, where it is %j, is not read as part of the number', (text, unit, left) => {
  expect(withoutUnit(text, unit)).toBe(left);
});
