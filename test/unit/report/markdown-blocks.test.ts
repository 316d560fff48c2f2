// What people write with marks, as blocks of a document: words alone, and only addresses that lead to a page or a mailbox.
import { expect, it } from 'vitest';
import { markdownBlocks, markdownProse, plainText } from '#shared/report/markdown-blocks.ts';

const blocks = (text: string) => markdownBlocks({ text, lang: 'nb' }, 'nb');
const runs = (text: string) => {
  const [node] = markdownProse(text);
  return node?.kind === 'paragraph' ? node.runs : null;
};

it.each([
  [
    '**fet** og *kursiv*',
    [{ text: 'fet', isStrong: true }, { text: ' og ' }, { text: 'kursiv', isEmphasis: true }],
  ],
  ['[side](https://a.example/x)', [{ text: 'side', href: 'https://a.example/x' }]],
  ['[skript](javascript:alert(1))', [{ text: 'skript' }]],
  ['[fil](file:///etc/passwd)', [{ text: 'fil' }]],
  ['<script>alert(1)</script>', [{ text: '<script>alert(1)</script>' }]],
  ['![et bilde](https://a.example/b.png)', [{ text: 'et bilde' }]],
  ['kr 1 140 350 og 12 345', [{ text: 'kr\u00A01\u00A0140\u00A0350 og 12\u00A0345' }]],
  ['`#set text(red)`', [{ text: '#set text(red)' }]],
])('%j is words with their marks', (text, expected) => {
  expect(runs(text)).toEqual(expected);
});

it('keeps lists within lists, and where a numbered one begins', () => {
  const [list] = markdownProse('3. tre\n   - under\n4. fire');
  expect(list).toMatchObject({ kind: 'list', isNumbered: true, start: 3 });
  expect(list?.kind === 'list' && list.items[0]?.[1]).toMatchObject({
    kind: 'list',
    isNumbered: false,
  });
});

it('sets headings below the case’s, and tables with a cell for each column', () => {
  const [heading, table] = blocks('# Stor\n\n| a | b |\n|---|--:|\n| 1 |\n| 2 | 3 | 4 |');
  expect(heading).toEqual({ kind: 'heading', level: 3, text: 'Stor', number: '' });
  expect(table).toMatchObject({
    kind: 'table',
    columns: [
      { header: 'a', align: 'left' },
      { header: 'b', align: 'right' },
    ],
    rows: [{ cells: [{ text: '1' }, { text: '' }] }, { cells: [{ text: '2' }, { text: '3' }] }],
  });
});

it('sets a table of a head alone as a line of its words', () => {
  const line = { kind: 'paragraph', runs: [{ text: 'Tiltak · Kroner' }] };
  const prose = (nodes: unknown[]) => ({ kind: 'prose', prose: { lang: null, nodes } });
  expect(blocks('| Tiltak | Kroner |\n|---|---|')).toEqual([prose([line])]);
  const before = { kind: 'paragraph', runs: [{ text: 'Før.' }] };
  expect(blocks('Før.\n\n| Tiltak | | Kroner |\n|---|---|---|')).toEqual([prose([before, line])]);
  expect(blocks('| | |\n|---|---|')).toEqual([]);
});

it.each([
  [
    'a table',
    '| Post | Kroner |\n|---|--:|\n| **A** | 1 500 |\n| B | |',
    'Post · Kroner\nA · 1\u00A0500\nB',
  ],
  ['a table without rows', '| Post | Kroner |\n|---|---|', 'Post · Kroner'],
  ['a table without words', '| | |\n|---|---|\n| | |', ''],
  ['a table in a quote', '> | a | b |\n> |---|---|\n> | 1 | 2 |', 'a · b\n1 · 2'],
  ['a table in an item', '- Slik:\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |', 'Slik:\na · b\n1 · 2'],
  ['headings', '## Kort\nVi vedtar.\n\n### Mer', 'Kort\nVi vedtar.\nMer'],
])('keeps %s apart as lines where there is prose alone', (_, text, lines) => {
  expect(plainText(text)).toBe(lines);
});

it('says which language words are in where that is not the document’s', () => {
  expect(markdownBlocks({ text: 'Hello', lang: 'en' }, 'nb')).toEqual([
    {
      kind: 'prose',
      prose: { lang: 'en', nodes: [{ kind: 'paragraph', runs: [{ text: 'Hello' }] }] },
    },
  ]);
});

it('is nothing of nothing', () => {
  expect(blocks(' \n\n ')).toEqual([]);
});

it('is plain words where there is no room for marks', () => {
  expect(plainText('**Planen** vedtas.\n\n- [med](https://a.example) frist')).toBe(
    'Planen vedtas.\nmed frist',
  );
});
