import { expect, test } from 'vitest';
import { compareNorwegian } from '#shared/sorting.ts';

test('æ, ø and å come last, and aa sorts as å', () => {
  const sorted = ['Abel', 'Bergen', 'Zimmer', 'Ærø', 'Øygarden', 'Åkra', 'Aasen', 'Åsgard'];
  expect(sorted.toReversed().toSorted(compareNorwegian)).toEqual(sorted);
});

test('capitals do not matter, and numbers sort by size', () => {
  expect(['b', 'A', 'a', 'B'].toSorted(compareNorwegian).map((text) => text.toLowerCase())).toEqual(
    ['a', 'a', 'b', 'b'],
  );
  expect(['12-24', '2-24', '1-24'].toSorted(compareNorwegian)).toEqual(['1-24', '2-24', '12-24']);
});
