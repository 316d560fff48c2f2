import { describe, expect, it } from 'vitest';
import { readCount, typedCount } from '#shared/event/participant-count.ts';

const exact = (value: number) => ({ value, isApproximate: false, words: '' });
const about = (value: number, words: string) => ({ value, isApproximate: true, words });

describe('a number of participants as people tell it', () => {
  it.each([
    ['412', exact(412)],
    [' 1 240 ', exact(1240)],
    ['1\u00A0240', exact(1240)],
    ['1.240', exact(1240)],
    ['0', exact(0)],
    ['nærmere 700', about(700, 'nærmere 700')],
    ['Nærmere  700', about(700, 'Nærmere 700')],
    ['ca. 120', about(120, 'ca. 120')],
    ['om lag 1 500', about(1500, 'om lag 1 500')],
    ['nearly 700', about(700, 'nearly 700')],
    ['~80', about(80, '~80')],
    ['200+', about(200, '200+')],
  ])('reads %j', (text, count) => {
    expect(readCount(text)).toEqual(count);
  });

  it('takes nothing typed for not known, which is not zero', () => {
    expect(readCount('  ')).toBeNull();
  });

  it.each(['mange', '100-120', '12,5', '-3', '12 påmeldte', 'ca.', '2 000 000', '1 24', '1e3'])(
    'refuses %j rather than guessing',
    (text) => {
      expect(readCount(text)).toBeUndefined();
    },
  );

  it.each(['', '412', 'nærmere 700'])('is typed again as it was told: %j', (text) => {
    expect(typedCount(readCount(text)!)).toBe(text);
  });
});
