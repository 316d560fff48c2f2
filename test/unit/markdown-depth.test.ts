// Hostile Markdown: marks within marks without end are no reason to fail.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { boundedMarkdown } from '#shared/markdown-depth.ts';
import { parseMarkdown } from '#shared/parse-markdown.ts';

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

it.each([
  ['emphasis in emphasis', `${'*'.repeat(9000)}a${'*'.repeat(9000)}`],
  ['strong words beside each other', 'a**b'.repeat(5000)],
  ['pictures that never end', `${'!['.repeat(3300)}](b)`],
  ['links that never end', '[a'.repeat(9000)],
  ['code that never ends', '`'.repeat(20_001)],
])('reads %s as words', (_, text) => {
  const tree = parseMarkdown(`Før\n\n${text}\n\nEtter`);
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  const [, words] = tree.children;
  expect(words?.type === 'paragraph' && words.children.length).toBe(1);
});

it.each([
  ['wide', `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n`],
  ['wide and long', `|${'a|'.repeat(29)}\n|${'-|'.repeat(29)}\n${'|b\n'.repeat(20_000)}`],
])('reads a table that is %s beyond all measure as lines', (_, text) => {
  expect(parseMarkdown(text).children.map(({ type }) => type)).not.toContain('table');
});

const row = (cells: number, cell: string) => `|${`${cell}|`.repeat(cells)}`;
const table = (columns: number, rows: number, cell = ' a ') =>
  [row(columns, cell), row(columns, '-'), ...Array<string>(rows - 1).fill(row(columns, cell))].join(
    '\n',
  );
const bare = (text: string) => text.replaceAll(/^\||\|$/gm, '');
const within = (start: string, rest: string) => (text: string) =>
  start + text.replaceAll('\n', `\n${rest}`);

it.each([
  ['30 columns', table(30, 3), table(31, 3)],
  ['30 columns without strokes at their ends', bare(table(30, 3)), bare(table(31, 3))],
  [
    '30 columns with strokes in them',
    table(30, 3, String.raw` a\|b `),
    table(31, 3, String.raw`\|`),
  ],
  ['30 columns that end in signs', table(30, 3, String.raw`\\`), table(31, 3, String.raw`\\`)],
  ['30 columns in a quote', within('> ', '> ')(table(30, 3)), within('> ', '> ')(table(31, 3))],
  ['30 columns in an item', within('- ', '  ')(table(30, 3)), within('- ', '  ')(table(31, 3))],
  ['6000 cells', `${table(30, 200)}\n`, `${table(30, 201)}\n`],
  ['6000 rows', table(1, 6000), table(1, 6001)],
])('reads %s as a table, and more as lines', (_, most, more) => {
  const hasTable = (text: string) => JSON.stringify(parseMarkdown(text)).includes('"table"');
  expect(boundedMarkdown(most)).toBe(most);
  expect([most, more].map(hasTable)).toEqual([true, false]);
});

it('keeps what is long for a reason: a list of hundreds of items with strong words, a table of a hundred rows', () => {
  const list = Array.from({ length: 300 }, (_, at) => `* **${at}** og *noe*`).join('\n');
  const table = `| a | b |\n| --- | --- |\n${'| **1** | 2 |\n'.repeat(300)}`;
  expect(boundedMarkdown(`${list}\n\n${table}`)).toBe(`${list}\n\n${table}`);
});

it.each(['- en\n  - to\n    1. tre', '> > > sitat', '--------------------', '2 > 1 - 3', ''])(
  'leaves what people write as it is: %j',
  (text) => {
    expect(boundedMarkdown(text)).toBe(text);
  },
);

it.each([
  ['marks', 'a**b'.repeat(5000)],
  ['marks that were escaped', String.raw`\[a\] `.repeat(300)],
  ['columns', `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n`],
])('bounds too many %s once, however often it is read and written', (_, text) => {
  const once = boundedMarkdown(text);
  expect(boundedMarkdown(once)).toBe(once);
});
