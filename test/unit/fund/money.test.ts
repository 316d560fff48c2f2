// Money in whole øre: read, written and split without losing any.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, mostOre, parseMoney, splitMoney } from '#shared/fund/money.ts';

describe('money', () => {
  it.each([
    ['140 350', 14_035_000],
    ['kr. 140 350', 14_035_000],
    ['kr 140.350,50', 14_035_050],
    ['1 200,-', 120_000],
    ['12,5', 1250],
    ['12.50', 1250],
    ['NOK 1,140,350.25', 114_035_025],
    ['-300', -30_000],
    ['−0,50', -50],
    ['0', 0],
    ['1,234', 123_400],
    ['', null],
    ['tusen', null],
    ['1 2,345', 12_345 * 100],
    ['12,345,6', 1_234_560],
    ['9999999999999', null],
  ])('%j is %s øre', (typed, ore) => {
    expect(parseMoney(typed)).toBe(ore);
  });

  it.each([
    [14_035_000, 'nb', 'kr\u00A0140\u00A0350'],
    [14_035_050, 'nn', 'kr\u00A0140\u00A0350,50'],
    [14_035_000, 'en', 'NOK\u00A0140,350'],
    [-50, 'nb', 'kr\u00A0−0,50'],
  ] as const)('%d øre in %s is %j', (ore, lang, words) => {
    expect(formatMoney(ore, lang)).toBe(words);
  });

  const amount = fc.integer({ min: -mostOre, max: mostOre });

  it('is read back as it is written', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom('nb', 'nn', 'en'), (ore, lang) => {
        expect(parseMoney(formatMoney(ore, lang))).toBe(ore);
      }),
    );
  });

  it('is split into parts that sum to it, each within an øre of its share', () => {
    const shares = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amount, shares, (ore, given) => {
        const sum = given.reduce((all, share) => all + share, 0);
        const parts = splitMoney(ore, given);
        const total = parts.reduce((all, part) => all + part, 0);
        expect(total).toBe(sum === 0 ? 0 : ore);
        for (const [place, part] of parts.entries())
          if (sum > 0) expect(Math.abs(part - (ore * given[place]!) / sum)).toBeLessThan(1.01);
      }),
    );
  });
});
