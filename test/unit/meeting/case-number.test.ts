import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseNumber, parseCaseNumber, renumbered } from '#shared/meeting/case-number.ts';

describe('a case number', () => {
  it.each([
    [12, 2024, '12-24'],
    [9, 2024, '09-24'],
    [112, 2030, '112-30'],
    [1, 2009, '01-09'],
  ])('%i of %i is written %s', (number, year, written) => {
    expect(caseNumber({ number, year })).toBe(written);
    expect(parseCaseNumber(written)).toEqual({ number, year });
  });

  it.each([
    ['9-24', 9, 2024],
    ['sak 09-24', 9, 2024],
    ['Sak 09/24', 9, 2024],
    [' 23–2023 ', 23, 2023],
  ])('is read from %s', (text, number, year) => {
    expect(parseCaseNumber(text)).toEqual({ number, year });
  });

  it.each(['', '12', '00-24', '12-2', 'tolv-24', '12-24-1', '-24'])('is not %s', (text) => {
    expect(parseCaseNumber(text)).toBeNull();
  });
});

describe('an agenda in another order', () => {
  const archivedAt = '2024-05-01T09:00:00.000Z';
  const anyCases = fc
    .uniqueArray(fc.record({ number: fc.integer({ min: 1, max: 300 }), gone: fc.boolean() }), {
      selector: ({ number }) => number,
      maxLength: 30,
    })
    .map((cases) =>
      cases.map(({ number, gone }, place) => ({
        id: place,
        year: 2024,
        number,
        archivedAt: gone ? archivedAt : null,
      })),
    );

  it('keeps its numbers, rising down the agenda', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const after = renumbered(cases);
        const numbers = (of: readonly { number: number }[]) => of.map(({ number }) => number);
        expect(numbers(after)).toEqual(numbers(cases).toSorted((a, b) => a - b));
        expect(new Set(after.map(({ id }) => id))).toEqual(new Set(cases.map(({ id }) => id)));
      }),
    );
  });

  it('leaves the order of those that stand, and puts what was withdrawn last', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const ids = (of: readonly { id: number }[]) => of.map(({ id }) => id);
        const [standing, gone] = [
          cases.filter((each) => each.archivedAt === null),
          cases.filter((each) => each.archivedAt !== null),
        ];
        expect(ids(renumbered(cases))).toEqual(ids([...standing, ...gone]));
      }),
    );
  });
});
