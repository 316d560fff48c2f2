// Texts in Markdown that are read alike are spelled alike, and nothing in them is lost.
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { canonicalMarkdown } from '#shared/canonical-markdown.ts';
import { parseMarkdown } from '#shared/parse-markdown.ts';
import { plausibleMarkdown, twoSpellings } from './report/markdown-fixture.ts';

/** Without places, and with lines within a paragraph as one line. */
function treeOf(text: string): object {
  const bare = ({ position: _position, ...node }: Nodes): object => ({
    ...node,
    ...(node.type === 'text' && { value: node.value.replaceAll(/[ \t]*\n[ \t]*/g, ' ') }),
    ...('children' in node && { children: node.children.map(bare) }),
  });
  return bare(parseMarkdown(text));
}

describe('canonicalMarkdown', () => {
  it.each([
    ['* ett\n* to', '- ett\n- to'],
    ['__godt__ _år_', '**godt** *år*'],
    ['Året\n====\n\nTo\nlinjer.\n', '# Året\n\nTo linjer.'],
    ['1) ett\n2) to', '1. ett\n2. to'],
    ['***', '---'],
    ['|a|b|\n|:-|-:|\n|1|to \\| tre|', '| a | b |\n| :- | -: |\n| 1 | to \\| tre |'],
    ['<https://a.example>', '[https://a.example](https://a.example)'],
    ['![Kart](malbar:table/areas "Foto")', '![Kart](malbar:table/areas "Foto")'],
    ['', ''],
  ])('%j is %j', (text, canonical) => {
    expect(canonicalMarkdown(text)).toBe(canonical);
  });

  it('spells alike what is read alike', () => {
    fc.assert(
      fc.property(twoSpellings, ([one, other]) => {
        expect(canonicalMarkdown(one)).toBe(canonicalMarkdown(other));
      }),
    );
  });

  it('is read as what it was made of', () => {
    fc.assert(
      fc.property(plausibleMarkdown, (text) => {
        expect(treeOf(canonicalMarkdown(text))).toEqual(treeOf(text));
      }),
      { numRuns: 500 },
    );
  });

  it('stays as it is when it is made of itself', () => {
    fc.assert(
      fc.property(plausibleMarkdown, (text) => {
        const canonical = canonicalMarkdown(text);
        expect(canonicalMarkdown(canonical)).toBe(canonical);
      }),
      { numRuns: 500 },
    );
  });
});
