// Hostile Markdown: marks within marks without end are no reason to fail.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { boundedMarkdown } from '#shared/markdown-depth.ts';

it.each([
  ['quotes', '> '.repeat(10_000)],
  ['quotes and lists', '> - '.repeat(5000)],
  ['numbered lists', '1. '.repeat(6000)],
  ['signs', '>'.repeat(20_000)],
])('bounds nested %s, and keeps the words', (_, marks) => {
  const bounded = boundedMarkdown(`Før\n\n${marks}ord\n\nEtter`);
  expect(toString(fromMarkdown(bounded))).toContain('ord');
  expect(bounded.length).toBeLessThan(100);
});

it.each(['- en\n  - to\n    1. tre', '> > > sitat', '--------------------', '2 > 1 - 3', ''])(
  'leaves what people write as it is: %j',
  (text) => {
    expect(boundedMarkdown(text)).toBe(text);
  },
);
