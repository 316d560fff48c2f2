// Figures as cells: the number beside the words is the one that the words say, in every language.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, formatShare, roundTo, wholePercent } from '#shared/number-format.ts';
import { moneyFigure, readAmount, shareFigure, wordedFigure } from '#shared/report/figure-cell.ts';
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';

const lang = fc.constantFrom(...langs);

test('what a number is formatted to is read as that number', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: 0, max: 4 }),
      lang,
      (value, decimals, language) => {
        expect(readAmount(formatNumber(value, decimals, language), language)).toEqual({
          value: roundTo(value, decimals),
          unit: 'plain',
          decimals,
        });
      },
    ),
  );
});

test('shares and money are read as they are made', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.integer({ min: -1e11, max: 1e11 }),
      lang,
      (share, ore, language) => {
        expect(readAmount(formatShare(share, language), language)).toEqual({
          value: wholePercent(share) / 100 || 0,
          unit: 'percent',
          decimals: 0,
        });
        const money = moneyFigure(ore, language);
        expect(readAmount(money.label, language)).toEqual(money.amount);
      },
    ),
  );
});

test('a share is told in the same whole percents as its words', () => {
  expect(shareFigure(0.996, 'nb')).toMatchObject({ label: '99\u00A0%', amount: { value: 0.99 } });
});

describe('words that are no number have none', () => {
  test.each([
    ['', 'nb'],
    ['mangler tall', 'nb'],
    ['7 av 9', 'nb'],
    ['4,0–5,0', 'nb'],
    ['minst 1\u00A0240', 'nb'],
    ['12-25', 'nb'],
    ['31.12.2025', 'nb'],
    ['1 234', 'nb'],
    ['1.234', 'nb'],
    ['1,2,3', 'en'],
    ['2021–2025', 'en'],
    ['5 prosentpoeng', 'nn'],
  ] satisfies [string, Lang][])('%s', (label, language) => {
    expect(wordedFigure(label, language).amount).toBeUndefined();
  });
});

test('a number with its unit in words keeps its sign', () => {
  expect(readAmount('−3\u00A0prosentpoeng', 'nb')).toEqual({
    value: -3,
    unit: 'plain',
    decimals: 0,
  });
});
