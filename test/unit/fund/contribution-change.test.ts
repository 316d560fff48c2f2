// Contributions beside those of the year before: what is not entered is not zero, and unlike sums are not compared.
import { describe, expect, it } from 'vitest';
import { mailWords } from '#server/mail/mail-words.ts';
import {
  changeWords,
  contributionSum,
  lackingWords,
  sumChangeWords,
  type Contributed,
} from '#shared/fund/contribution-change.ts';
import { gapWords } from '#shared/fund/fund-words.ts';

const words = { lang: 'nb' as const, a: mailWords('nb').t };
const pair = (before: number | null, now: number | null): Contributed => ({ before, now });

describe('a change', () => {
  it.each([
    [13_240_000, 14_035_000, '+6 %'],
    [10_000, 9_350, '\u22126,5 %'],
    [10_000, 10_000, '0 %'],
    [null, 10_000, null],
    [10_000, null, null],
    [0, 10_000, null],
  ])('from %s to %s is %s', (before, now, said) => {
    const told = changeWords(pair(before, now), words)?.replaceAll('\u00A0', ' ') ?? null;
    expect(told).toBe(said);
  });
});

describe('a sum', () => {
  it.each([
    ['of the same partners is compared', [pair(100, 110), pair(100, 110)], '+10 %', []],
    [
      'of other partners is not',
      [pair(100, 110), pair(null, 110)],
      null,
      ['Én partner mangler tall for 2024 og er ikke med i summen.'],
    ],
    [
      'says how many it is without, in each year',
      [pair(100, 110), pair(null, null), pair(100, null)],
      null,
      [
        'Én partner mangler tall for 2024 og er ikke med i summen.',
        '2 partnere mangler tall for 2025 og er ikke med i summen.',
      ],
    ],
    ['of partners who lack both is of the others', [pair(100, 110), pair(null, null)], '+10 %', 2],
    ['of a first year says nothing of the year before', [pair(null, 110)], null, []],
  ] as const)('%s', (_, rows, change, lacking) => {
    const sum = contributionSum(rows);
    expect(sumChangeWords(sum, words)?.replaceAll('\u00A0', ' ') ?? null).toBe(change);
    const told = lackingWords(sum, 2025, words);
    if (typeof lacking === 'number') expect(told).toHaveLength(lacking);
    else expect(told).toEqual(lacking);
  });

  it('of nothing is no zero', () => {
    expect(contributionSum([pair(null, 0)])).toMatchObject({ before: null, now: 0 });
  });
});

it('a gap of one point is one point', () => {
  const en = { lang: 'en' as const, a: mailWords('en').t };
  expect(gapWords(0.01, en)).toBe('1 percentage point behind');
  expect(gapWords(-0.12, en)).toBe('12 percentage points ahead');
  expect(gapWords(0.01, words)).toBe('1 prosentpoeng bak');
});
