// What is written in the editor is kept as Markdown: whatever the words and marks, the same document comes back.
import type { JSONContent } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownOfDoc } from '#client/ui/rich-text/doc-markdown.ts';
import { docOfMarkdown } from '#client/ui/rich-text/markdown-doc.ts';
import { parseLiveBlock } from '#shared/report/live-block.ts';

const isEmbed = (address: string) => parseLiveBlock(address) !== null;
const read = (text: string) => docOfMarkdown(text, isEmbed);
const id = '0190a5a0-0000-7000-8000-000000000001';

const texts: [name: string, written: string, kept: string][] = [
  ['headings', '# En\n\nTo\n--\n\n### Tre #', '## En\n\n## To\n\n### Tre'],
  ['marks', 'Et __godt__ og _nyttig_ år.', 'Et **godt** og *nyttig* år.'],
  ['marks within marks', '**Et *nyttig* år**', '**Et *nyttig* år**'],
  ['lists', '* En\n* To\n  1) To a\n  2) To b', '- En\n- To\n  1. To a\n  2. To b'],
  ['a list that begins later', '4. Fire\n5. Fem', '4. Fire\n5. Fem'],
  ['a quote', '> Sagt\n> av noen', '> Sagt av noen'],
  ['a link', 'Les [mer](https://alrek.no/a_b)', 'Les [mer](https://alrek.no/a_b)'],
  ['a link that is none', 'Les [mer](javascript:alert(1))', 'Les mer'],
  ['a broken line', 'Ved\\\nÅrstad', 'Ved\\\nÅrstad'],
  ['a line that only ends', 'Ved\nÅrstad', 'Ved Årstad'],
  [
    'a table',
    '| Tiltak | Kroner |\n|:---|---:|\n| A | 10 |\n| B \\| C |',
    '| Tiltak | Kroner |\n| - | -: |\n| A | 10 |\n| B \\| C | |',
  ],
  [
    'what is live',
    `![Deltakere](malbar:chart/indicator/${id})`,
    `![Deltakere](malbar:chart/indicator/${id})`,
  ],
  [
    'a picture',
    `![Et kart](malbar:picture/${id} 'Foto: "A"')`,
    `![Et kart](malbar:picture/${id} "Foto: \\"A\\"")`,
  ],
  ['a picture of others', 'Se ![kart](https://a.no/kart.png)', 'Se kart'],
  ['pages’ own marks', '<b>Fet</b> og `kode`', '\\<b>Fet\\</b> og kode'],
  ['code', '```\nen\nto\n```', 'en\\\nto'],
  ['an address apart', 'Se [kilden][1].\n\n[1]: https://a.no', 'Se [kilden](https://a.no).'],
  ['a note', 'Ord[^1]\n\n[^1]: Kilde', 'Ord\\[^1]\n\n\\[^1]: Kilde'],
  ['signs that are words', '1\\. januar \\* 2 \\# 3', '1\\. januar \\* 2 # 3'],
  ['nothing', '\n\n', ''],
];

describe('a chapter’s text in the editor', () => {
  it.each(texts)('%s', (_, written, kept) => {
    const doc = read(written);
    expect(markdownOfDoc(doc)).toBe(kept);
    expect(read(kept)).toEqual(doc);
  });

  it('keeps room at the ends of a mark outside of it', () => {
    const bold = (text: string) => ({ type: 'text', text, marks: [{ type: 'bold' }] });
    const content = [{ type: 'text', text: 'Et ' }, bold('godt '), { type: 'text', text: 'år' }];
    expect(markdownOfDoc({ type: 'doc', content: [{ type: 'paragraph', content }] })).toBe(
      'Et **godt** år',
    );
  });

  it('comes back as it was written, whatever the signs', () => {
    fc.assert(
      fc.property(documents, (doc) => {
        const kept = markdownOfDoc(doc);
        const again = read(kept);
        expect(again).toEqual(joined(doc));
        expect(markdownOfDoc(again)).toBe(kept);
      }),
      { numRuns: 200 },
    );
  });
});

// Words with every sign that Markdown reads; one room between them, as editors have it too.
const word = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('aåB19*_`~#>+-=.!|\\[](){}<>&;:"\'/@^$%')),
      fc.constantFrom('&amp;', '1.', '- ', '://', '**', '```', '<!--', 'www.a.no', 'malbar:'),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((signs) => signs.join('').replaceAll(/\s/g, ''));
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));

const markSets = [
  [],
  [{ type: 'bold' }],
  [{ type: 'italic' }],
  [{ type: 'bold' }, { type: 'italic' }],
  [{ type: 'link', attrs: { href: 'https://alrek.no/a_(b)?c=*d*' } }],
];

/** Neighbours of the same marks would be one, but for a break between them, which may be marked as they are. */
const inline = fc
  .array(fc.tuple(words, fc.constantFrom(...markSets), fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  })
  .map((runs) =>
    runs.flatMap(([text, marks, isBroken], place): JSONContent[] => {
      const own = marks.length > 0 && { marks };
      const run = { type: 'text', text, ...own };
      const next = runs[place + 1];
      if (!next) return [run];
      if (isBroken) return [run, { type: 'hardBreak', ...own }];
      return next[1] === marks ? [run, { type: 'hardBreak' }] : [run];
    }),
  );

const paragraph = inline.map((content): JSONContent => ({ type: 'paragraph', content }));
const heading = fc.tuple(words, fc.constantFrom(2, 3, 4)).map(([text, level]): JSONContent => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text }],
}));
const itemOf = (rest: fc.Arbitrary<JSONContent>) =>
  fc
    .tuple(paragraph, fc.array(rest, { maxLength: 2 }))
    .map(([first, more]): JSONContent => ({ type: 'listItem', content: [first, ...more] }));
const listOf = (item: fc.Arbitrary<JSONContent>) => {
  const items = fc.array(item, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    items.map((content): JSONContent => ({ type: 'bulletList', content })),
    fc
      .tuple(items, fc.constantFrom(1, 7))
      .map(([content, start]): JSONContent => ({ type: 'orderedList', attrs: { start }, content })),
  );
};
const list = listOf(itemOf(fc.oneof(paragraph, listOf(itemOf(paragraph)))));
const quote = fc
  .array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 2 })
  .map((content): JSONContent => ({ type: 'blockquote', content }));
const cell = fc.option(words, { nil: '' });
const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map((rows): JSONContent => ({
    type: 'table',
    content: rows.map((cells, row) => ({
      type: 'tableRow',
      content: cells.map((text, column) => ({
        type: row === 0 ? 'tableHeader' : 'tableCell',
        attrs: { align: column === 1 ? 'right' : null },
        content: [{ type: 'cellText', ...(text && { content: [{ type: 'text', text }] }) }],
      })),
    })),
  }));
const embed = fc.tuple(words, fc.option(words, { nil: '' })).map(([alt, caption]): JSONContent => ({
  type: 'embed',
  attrs: { address: `malbar:picture/${id}`, alt, caption },
}));
const documents = fc
  .array(fc.oneof(paragraph, heading, list, quote, table, embed), { minLength: 1, maxLength: 5 })
  .map((content): JSONContent => ({ type: 'doc', content }));

/** As it comes back: lists of one kind that stand together are one, and a break has no marks. */
function joined({ content, ...node }: JSONContent): JSONContent {
  if (node.type === 'hardBreak') return { type: 'hardBreak' };
  if (!content) return node;
  const blocks: JSONContent[] = [];
  for (const block of content.map(joined)) {
    const last = blocks.at(-1);
    if (last?.content && block.type?.endsWith('List') && last.type === block.type)
      last.content.push(...(block.content ?? []));
    else blocks.push(block);
  }
  return { ...node, content: blocks };
}
