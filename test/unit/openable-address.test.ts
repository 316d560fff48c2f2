// One rule for every address that somebody writes: pages and mailboxes are followed, and nothing else.
import { expect, it } from 'vitest';
import { isOpenable } from '#shared/openable-address.ts';

it.each([
  ['https://alrek.no/a?b=c#d', true],
  ['HTTP://alrek.no', true],
  ['mailto:post@alrek.no', true],
  ['javascript:alert(1)', false],
  [' java\nscript:alert(1)', false],
  ['data:text/html,<b>a</b>', false],
  ['file:///etc/passwd', false],
  ['malbar:picture/1', false],
  ['/oversikt', false],
  ['alrek.no', false],
  ['', false],
])('%j is followed: %j', (address, isFollowed) => {
  expect(isOpenable(address)).toBe(isFollowed);
});
