// What is put into a chapter's text, and what is read from it, whatever things are called.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  liveBlockAddress,
  liveBlockKinds,
  liveBlockMarkdown,
  liveTableKinds,
  parseLiveBlock,
  type LiveBlock,
} from '#shared/report/live-block.ts';
import { chapterMarkdown, type WrittenImage } from '#shared/report/markdown-blocks.ts';
import { wordCount } from '#shared/report/word-count.ts';

const id = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
const anyBlock = fc.oneof(
  fc.constantFrom(...liveBlockKinds).map((kind): LiveBlock => ({ kind, id })),
  fc.constantFrom(...liveTableKinds).map((kind): LiveBlock => ({ kind, id: null })),
);
/** Names made of what Markdown reads as marks. */
const hostile = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...Array.from('[]()!\\`*_<>&#;"\'|~ \n\ta1æ')),
    maxLength: 24,
  }),
  fc.string({ maxLength: 40 }),
);
const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

function imagesIn(text: string): WrittenImage[] {
  const images: WrittenImage[] = [];
  chapterMarkdown({ text, lang: 'nb' }, 'nb', (image) => {
    images.push(image);
    return [];
  });
  return images;
}

describe('live blocks', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        expect(parseLiveBlock(liveBlockAddress(block))).toEqual(block);
      }),
    );
  });

  it.each([
    'malbar:',
    'malbar:picture/',
    'malbar:picture/../../etc',
    `malbar:chart/nothing/${id}`,
    `https://malbar:picture/${id}`,
    `malbar:table/areas/${id}`,
    'javascript:alert(1)',
  ])('%s is none', (address) => {
    expect(parseLiveBlock(address)).toBeNull();
  });

  it('keep their words and their caption, whatever these are made of', () => {
    fc.assert(
      fc.property(anyBlock, hostile, hostile, (block, words, caption) => {
        const line = liveBlockMarkdown(block, words, caption);
        expect(line).not.toContain('\n');
        expect(imagesIn(`Før.\n\n${line}\n\nEtter.`)).toEqual([
          { address: liveBlockAddress(block), alt: tidy(words), caption: tidy(caption) },
        ]);
      }),
      { numRuns: 2000 },
    );
  });
});

it('headings of a focus area’s chapter stand below the area', () => {
  const blocks = chapterMarkdown({ text: '# En\n\n## To', lang: 'nb' }, 'nb', () => null, 2);
  expect(blocks.map((block) => block.kind === 'heading' && block.level)).toEqual([3, 3]);
});

it('headings of a chapter stand below its own, and none is passed over', () => {
  const levels = (text: string) =>
    chapterMarkdown({ text, lang: 'nb' }, 'nb', () => null).flatMap((block) =>
      block.kind === 'heading' ? block.level : [],
    );
  expect(levels('# A\n\n## B\n\n### C\n\n#### D\n\n###### E')).toEqual([2, 2, 3, 4, 4]);
  expect(levels('#### A\n\n###### B\n\n## C\n\n#### D')).toEqual([2, 3, 2, 3]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 20 }), (depths) => {
      let above = 1;
      for (const level of levels(depths.map((depth) => `${'#'.repeat(depth)} x`).join('\n\n'))) {
        expect(level).toBeLessThanOrEqual(above + 1);
        above = level;
      }
    }),
  );
});

it.each([
  ['', 0],
  ['Vi **er** i gang.', 4],
  ['## Året\n\n- ett\n- to – tre\n', 4],
  [`Se her:\n\n![Andel studenter](malbar:chart/indicator/${id} "Kilde")`, 2],
  ['| A | B |\n| - | - |\n| 1 | to ord |', 5],
  ['[lenke til noe](https://eksempel.example/en/lang/adresse)', 3],
])('%j is %i words to a reader', (text, count) => {
  expect(wordCount(text)).toBe(count);
});
