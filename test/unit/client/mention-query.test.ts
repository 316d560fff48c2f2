// What a reader is looking for after an `@`, and whom it finds.
import { describe, expect, it } from 'vitest';
import { isCountTold, matchesQuery, mentionQuery } from '#client/comment/mention-query.ts';

describe('what is looked for', () => {
  // The bar is the caret.
  it.each([
    ['@|', { start: 0, query: '' }],
    ['Hei @gu|', { start: 4, query: 'gu' }],
    ['Hei @gudrun sk|', { start: 4, query: 'gudrun sk' }],
    ['(@gu|drun)', { start: 1, query: 'gu' }],
    ['Linje\n@gu|', { start: 6, query: 'gu' }],
    ['@Gudrun og @ra|', { start: 11, query: 'ra' }],
    ['gudrun@ra|', null],
    ['Hei @ ra|', null],
    ['@gu\nra|', null],
    ['@@ra|', null],
    ['Hei |@gu', null],
    ['|', null],
    [`@${'x'.repeat(80)}|`, null],
  ])('in %j', (text, found) => {
    const caret = text.indexOf('|');
    expect(mentionQuery(text.replace('|', ''), caret)).toEqual(found);
  });
});

describe('who is found', () => {
  it.each([
    ['Gudrun Skisse', '', true],
    ['Gudrun Skisse', 'gud', true],
    ['Gudrun Skisse', 'SKI', true],
    ['Gudrun Skisse', 'gudrun skisse', true],
    ['Gudrun Skisse', 'run', false],
    ['Gudrun Skisse', 'gudrun skisse ', false],
    ['Åshild Øvelse', 'øv', true],
    ['Åshild Øvelse', 'a', false],
  ])('%s, by %j: %s', (name, query, isFound) => {
    expect(matchesQuery(name, query)).toBe(isFound);
  });
});

describe('how many are found', () => {
  it.each([
    ['xq', 0, true],
    ['gu', 1, true],
    ['Gudrun Skisse', 1, true],
    // One writes on after a name.
    ['Gudrun Skisse kan', 0, false],
    ['Gudrun, se', 0, false],
  ])('after @%s, when it is %i: told %j', (query, count, isTold) => {
    expect(isCountTold({ start: 0, query }, count)).toBe(isTold);
  });
});
