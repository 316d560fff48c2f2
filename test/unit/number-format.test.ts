import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import {
  formatNumber,
  formatOre,
  formatRange,
  formatShare,
  formatPace,
  formatShareChange,
  formatValue,
  wholePercent,
  writtenDecimals,
} from '#shared/number-format.ts';
import { parseNumber } from '#shared/number-parse.ts';

/** Makes the no-break spaces visible in the expectations. */
const visible = (text: string) => text.replaceAll('\u00A0', '_');

describe('numbers', () => {
  test.each([
    [1234.5, 1, '1_234,5', '1,234.5'],
    [0, 0, '0', '0'],
    [999, 0, '999', '999'],
    [1000, 0, '1_000', '1,000'],
    [140350, 0, '140_350', '140,350'],
    [1234567.891, 2, '1_234_567,89', '1,234,567.89'],
    [4, 1, '4,0', '4.0'],
    [0.05, 1, '0,1', '0.1'],
    [-20, 0, '\u221220', '\u221220'],
    [-1234.5, 1, '\u22121_234,5', '\u22121,234.5'],
    [0.000001, 6, '0,000001', '0.000001'],
    [1e-7, 3, '0,000', '0.000'],
    [1e15, 0, '1_000_000_000_000_000', '1,000,000,000,000,000'],
    [1e21, 1, '1_000_000_000_000_000_000_000,0', '1,000,000,000,000,000,000,000.0'],
  ])('%d with %d decimals is %s, in English %s', (value, decimals, norwegian, english) => {
    expect(visible(formatNumber(value, decimals, 'nb'))).toBe(norwegian);
    expect(visible(formatNumber(value, decimals, 'nn'))).toBe(norwegian);
    expect(formatNumber(value, decimals, 'en')).toBe(english);
  });

  test('halves round away from 0, as the decimals on the page have it', () => {
    const rounded = (value: number, decimals: number) => formatNumber(value, decimals, 'nb');
    expect([0.5, 1.5, 2.5, -2.5].map((value) => rounded(value, 0))).toEqual([
      '1',
      '2',
      '3',
      '\u22123',
    ]);
    // The double nearest 1.005 lies below it; nobody who typed 1.005 knows.
    expect(rounded(1.005, 2)).toBe('1,01');
    expect(rounded(8.345, 2)).toBe('8,35');
    expect(rounded(1.45, 1)).toBe('1,5');
    expect(rounded(1.0049, 2)).toBe('1,00');
  });

  test('what rounds to 0 has no minus', () => {
    expect(formatNumber(-0.04, 1, 'nb')).toBe('0,0');
    expect(formatNumber(-0, 0, 'nb')).toBe('0');
    expect(formatNumber(-0.05, 1, 'nb')).toBe('\u22120,1');
  });

  test('what is no number is never shown as one', () => {
    for (const value of [Number.NaN, Infinity, -Infinity]) {
      expect(() => formatNumber(value, 0, 'nb')).toThrow('number_not_finite');
    }
  });

  test('a figure that is shown can be typed back in', () => {
    const anyFigure = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(4));
    fc.assert(
      fc.property(
        anyFigure,
        fc.constantFrom('nb' as const, 'nn' as const),
        ([digits, decimals], lang) => {
          const value = Number(`${digits}e-${decimals}`);
          expect(parseNumber(formatNumber(value, decimals, lang))).toEqual({
            ok: true,
            value: value === 0 ? 0 : value,
          });
        },
      ),
    );
  });

  test('rounding never moves a number further than half a last digit', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.nat(4), (value, decimals) => {
        const parsed = parseNumber(formatNumber(value, decimals, 'nb'));
        expect(parsed.ok && Math.abs(parsed.value - value)).toBeLessThanOrEqual(
          0.5 * 10 ** -decimals + 1e-9,
        );
      }),
    );
  });
});

describe('units', () => {
  test.each([
    [68, '%', 0, '68_%', '68%'],
    [0.24, '%', 2, '0,24_%', '0.24%'],
    [140350, 'kr', 0, 'kr_140_350', 'NOK_140,350'],
    [12, 'studenter', 0, '12_studenter', '12_studenter'],
    [3.5, '', 1, '3,5', '3.5'],
  ])('%d %s', (value, unit, decimals, norwegian, english) => {
    expect(visible(formatValue(value, unit, decimals, 'nb'))).toBe(norwegian);
    expect(visible(formatValue(value, unit, decimals, 'en'))).toBe(english);
  });

  test('money in øre shows øre only where there are any', () => {
    expect(visible(formatOre(14_035_000, 'nb'))).toBe('kr_140_350');
    expect(visible(formatOre(9_950, 'nn'))).toBe('kr_99,50');
    expect(visible(formatOre(5, 'nb'))).toBe('kr_0,05');
    expect(visible(formatOre(-14_035_001, 'en'))).toBe('NOK_\u2212140,350.01');
    expect(visible(formatOre(0, 'nb'))).toBe('kr_0');
  });

  test('ranges have an en dash without spaces', () => {
    expect(formatRange('4,0', '5,0')).toBe('4,0\u20135,0');
  });
});

describe('shares of the way', () => {
  test.each([
    [0.62, 62],
    [0.625, 63],
    [0.624999, 62],
    [0.285, 29],
    [1.18, 118],
    [-0.2, -20],
    [-0.025, -2],
    [-0.003, 0],
    [0, 0],
    [1, 100],
  ])('%d is %d percent', (share, percent) => {
    expect(wholePercent(share)).toBe(percent);
  });

  test('are never rounded up to 100 % before the target is reached', () => {
    expect([0.995, 0.999, 0.9999999].map(wholePercent)).toEqual([99, 99, 99]);
    expect(wholePercent(1.004)).toBe(100);
    // The mean of targets that are all reached is 1, whatever binary arithmetic leaves of it.
    expect(wholePercent(1 - 1e-12)).toBe(100);
  });

  test('are never rounded down to 0 % once something is', () => {
    expect([0.004, 0.0001, 0.0000001].map(wholePercent)).toEqual([1, 1, 1]);
    expect(wholePercent(1e-12)).toBe(0);
  });

  test('are written with a no-break space, in English without', () => {
    expect(visible(formatShare(0.62, 'nb'))).toBe('62_%');
    expect(visible(formatShare(-0.2, 'nn'))).toBe('\u221220_%');
    expect(formatShare(0.999, 'en')).toBe('99%');
    expect(visible(formatShare(12.345, 'nb'))).toBe('1_235_%');
  });

  test('whatever the share: 100 exactly when reached, 0 exactly when nothing is, and never out of order', () => {
    const anyShare = fc.double({ min: -2, max: 3, noNaN: true });
    fc.assert(
      fc.property(anyShare, anyShare, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(wholePercent(low)).toBeLessThanOrEqual(wholePercent(high));
        expect(wholePercent(one) >= 100).toBe(one >= 1 - 1e-9);
        expect(wholePercent(one) >= 1).toBe(one > 1e-9);
      }),
    );
  });
});

test('change is in percentage points, with its sign', () => {
  const change = (from: number, to: number, lang: 'nb' | 'nn' | 'en' = 'nb') =>
    visible(formatShareChange(from, to, lang));
  expect(change(0.57, 0.62)).toBe('+5_prosentpoeng');
  expect(change(0.62, 0.59)).toBe('\u22123_prosentpoeng');
  expect(change(0.62, 0.62, 'nn')).toBe('0_prosentpoeng');
  expect(change(0.62, 0.617)).toBe('0_prosentpoeng');
  // As the percents beside it: 37 % and 49 %.
  expect(change(0.374, 0.486)).toBe('+12_prosentpoeng');
  expect(change(0.61, 0.62, 'en')).toBe('+1_percentage point');
  expect(change(0.62, 0.61, 'en')).toBe('\u22121_percentage point');
  expect(change(0.57, 0.62, 'en')).toBe('+5_percentage points');
  expect(change(0, 0, 'en')).toBe('0_percentage points');
});

test.each([
  [12, 0],
  [12.5, 1],
  [-1.234, 3],
  [0.1 + 0.2, 17],
  [1e-7, 7],
  [1.25e-7, 9],
  [1e21, 0],
])('%d takes %d decimals to write in full', (value, decimals) => {
  expect(writtenDecimals(value)).toBe(decimals);
});

test.each([
  [0.947368, '0,94'],
  [0.95, '0,95'],
  [0.6, '0,60'],
  [0.5999, '0,59'],
  [0, '0,00'],
  [-0.001, '\u22120,01'],
  [1.2, '1,20'],
])('a pace of %d is shown as %s, on its own side of every threshold', (pace, shown) => {
  expect(formatPace(pace, 'nb')).toBe(shown);
});
