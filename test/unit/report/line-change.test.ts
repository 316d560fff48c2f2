// What a chapter has become is told as readers see it, and all of it is told.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldedChanges,
  isChanged,
  lineChanges,
  type LineChange,
} from '#shared/report/line-change.ts';
import { liveBlockMarkdown } from '#shared/report/live-block.ts';
import { shownLines, wordsOf } from '#shared/report/shown-line.ts';
import { livingId, plausibleMarkdown, twoSpellings } from './markdown-fixture.ts';

/** `+ item: Ett`, `- …` or `~ …`, with `[+…+]` and `[-…-]` in it, and `!` where marks have changed. */
function told(changes: readonly (LineChange | null)[]): string[] {
  const sign = { added: '+', removed: '-', changed: '~', same: '=' };
  return changes.map((change) => {
    if (!change) return '…';
    const { kind, line, cells, isRemarked } = change;
    const words = cells.map((parts) =>
      parts
        .map((part) => {
          if (kind !== 'changed' || part.kind === 'same') return part.text;
          return part.kind === 'added' ? `[+${part.text}+]` : `[-${part.text}-]`;
        })
        .join(''),
    );
    return `${sign[kind]}${isRemarked ? '!' : ''} ${line.kind}: ${words.join(' | ')}`;
  });
}
const changed = (before: string, after: string) =>
  told(lineChanges(before, after).filter(isChanged));

const chart = (words: string, caption = '') =>
  liveBlockMarkdown({ kind: 'chart/indicator', id: livingId }, words, caption);
const table = (...rows: string[]) => ['| Partner | Sum |', '| - | - |', ...rows].join('\n');

describe('what has changed', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a word',
      'Vi er **godt** i gang.',
      'Vi er **godt** på vei i gang.',
      ['~ paragraph: Vi er godt [+på vei +]i gang.'],
    ],
    ['a heading more', 'Tekst.', '## Året\n\nTekst.', ['+ heading: Året']],
    [
      'a heading’s words',
      '## Året som gikk',
      '## Året som kommer',
      ['~ heading: Året som [-gikk-][+kommer+]'],
    ],
    ['a heading that grows', '## Møter', '## Møter i året', ['~ heading: Møter[+ i året+]']],
    ['an item less', '- ett\n- to\n- tre', '- ett\n- tre', ['- item: to']],
    [
      'an item more, first of numbered ones',
      '1. ett\n2. to',
      '1. null\n2. ett\n3. to',
      ['+ item: null'],
    ],
    [
      'a cell',
      table('| UiB | 10 |', '| HVL | 7 |'),
      table('| UiB | 12 |', '| HVL | 7 |'),
      ['~ row: UiB | [-10-][+12+]'],
    ],
    [
      'a large figure',
      'Vi fikk 1 300 000 kroner.',
      'Vi fikk 1 350 000 kroner.',
      ['~ paragraph: Vi fikk [-1\u00A0300\u00A0000-][+1\u00A0350\u00A0000+] kroner.'],
    ],
    ['a row', table('| UiB | 10 |'), table('| UiB | 10 |', '| HVL | 7 |'), ['+ row: HVL | 7']],
    [
      'a column more',
      table('| UiB | 10 |'),
      '| Partner |\n| - |\n| UiB |',
      ['- row: Partner | Sum', '- row: UiB | 10', '+ row: Partner', '+ row: UiB'],
    ],
    ['a live block', 'A.', `A.\n\n${chart('Deltakere', 'Kilde')}`, ['+ card: Deltakere | Kilde']],
    [
      'what is said of a live block',
      chart('Deltakere'),
      chart('Alle *som* møtte'),
      ['~ card: [-Deltakere-][+Alle *som* møtte+] | '],
    ],
    [
      'another live block by the same words',
      chart('Tall'),
      '![Tall](malbar:table/areas)',
      ['- card: Tall | ', '+ card: Tall | '],
    ],
    [
      'pictures that stand together, which are words',
      'A.',
      `A.\n\n${chart('Møter')}\n${chart('Deltakere')}`,
      ['+ paragraph: Møter Deltakere'],
    ],
    ['a live block in an item', '- A', `- A\n- ${chart('Møter')}`, ['+ item: Møter']],
    ['a live block in a quote', '> A', `> A\n>\n> ${chart('Møter')}`, ['+ paragraph: Møter']],
    ['a picture of others', 'A.', 'A.\n\n![Kart](https://a.example/b.png)', ['+ paragraph: Kart']],
    ['bold', 'Vi er i gang.', 'Vi er **i gang**.', ['=! paragraph: Vi er i gang.']],
    [
      'bold within a sentence that changes',
      'Vi er i gang.',
      'Vi er **godt i gang**.',
      ['~! paragraph: Vi er [+godt +]i gang.'],
    ],
    [
      'where a link leads',
      '[Les](https://a.example)',
      '[Les](https://b.example)',
      ['=! paragraph: Les'],
    ],
    [
      'where a link by reference leads',
      '[Les][x]\n\n[x]: https://a.example',
      '[Les](https://b.example)',
      ['=! paragraph: Les'],
    ],
    ['a list’s style', '- ett\n- to', '1. ett\n2. to', ['=! item: ett', '=! item: to']],
    ['a paragraph to a heading', 'Året', '## Året', ['=! heading: Året']],
    ['a heading’s level', '## Året', '### Året', ['=! heading: Året']],
    ['a quotation', 'Sagt.', '> Sagt.', ['=! paragraph: Sagt.']],
    ['a line that parts', 'A.\n\nB.', 'A.\n\n---\n\nB.', ['+ rule: ']],
    [
      'a paragraph that is another',
      'Vi har hatt et godt år.',
      'Budsjettet ble vedtatt for neste periode.',
      [
        '- paragraph: Vi har hatt et godt år.',
        '+ paragraph: Budsjettet ble vedtatt for neste periode.',
      ],
    ],
    [
      'a paragraph cut in two',
      'Ett er nok for oss. To er flere.',
      'Ett er nok for oss.\n\nTo er flere.',
      ['~ paragraph: Ett er nok for oss.[- To er flere.-]', '+ paragraph: To er flere.'],
    ],
    ['all of it', 'A.', '', ['- paragraph: A.']],
  ])('%s', (_what, before, after, changes) => {
    expect(changed(before, after)).toEqual(changes);
  });

  it.each([
    ['bullets', '* ett\n* to', '- ett\n- to'],
    ['lines that are not paragraphs', 'Ett\nto tre', 'Ett to\ntre'],
    ['escapes', String.raw`5 \* 3 \- a\_b`, '5 * 3 - a_b'],
    ['headings', 'Året\n----', '## Året ##'],
    ['bold and slanted', '**a** *b*', '__a__ _b_'],
    ['empty lines and what ends in space', 'A.\n\n\n\nB.  \n', 'A.\n\nB.'],
    ['tables', '|a|b|\n|-|-|\n|1|2|', '| a   | b   |\n| --- | --- |\n| 1   | 2   |'],
    ['links', '<https://a.example>', '[https://a.example](https://a.example)'],
    ['loose lists', '- ett\n\n- to', '- ett\n- to'],
    ['entities', 'A &amp; B', 'A & B'],
  ])('is nothing where only the spelling differs: %s', (_what, before, after) => {
    expect(changed(before, after)).toEqual([]);
    expect(changed(after, before)).toEqual([]);
  });

  it('is nothing between two spellings of whatever people write', () => {
    fc.assert(
      fc.property(twoSpellings, ([one, other]) => {
        expect(changed(one, other)).toEqual([]);
      }),
    );
  });

  it('tells every word of both texts, in its line', () => {
    const texts = fc.oneof(plausibleMarkdown, fc.string({ maxLength: 80 }));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const changes = lineChanges(before, after);
        const side = (own: 'added' | 'removed') =>
          changes
            .filter(({ kind }) => kind === own || kind === 'same' || kind === 'changed')
            .map(({ cells }) =>
              cells.map((parts) =>
                parts
                  .filter(({ kind }) => kind === 'same' || kind === own)
                  .map(({ text }) => text)
                  .join(''),
              ),
            );
        expect(side('added')).toEqual(shownLines(after).map(wordsOf));
        expect(side('removed')).toEqual(shownLines(before).map(wordsOf));
      }),
      { numRuns: 500 },
    );
  });

  it('shows what has changed in a large text, with the heading and the table’s head above it', () => {
    const rows = ['| UiB | 10 |', '| HVL | 7 |', '| NORCE | 5 |'];
    const text = (sum: string) =>
      ['Før.', '## Penger', 'Slik:', table(...rows, `| Kommunen | ${sum} |`), 'Etter.'].join(
        '\n\n',
      );
    expect(told(foldedChanges(lineChanges(text('3'), text('4'))))).toEqual([
      '…',
      '= heading: Penger',
      '…',
      '= row: Partner | Sum',
      '…',
      '~ row: Kommunen | [-3-][+4+]',
      '…',
    ]);
  });

  it('takes a text of thousands of lines that all change', () => {
    const many = (word: string) =>
      Array.from({ length: 3000 }, (_, at) => `${word} nummer ${at}.`).join('\n\n');
    const changes = lineChanges(many('Avsnitt'), many('Stykke'));
    expect(changes.length).toBe(3000);
    expect(changes.every(({ kind }) => kind === 'changed')).toBe(true);
  });
});
