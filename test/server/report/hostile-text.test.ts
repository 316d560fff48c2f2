// Whatever people write stands in the PDF as they wrote it, or as □ where no font has it: never as markup, and
// never so that the export fails. Every text field of every block is tried.
import { afterAll, describe, expect, test } from 'vitest';
import { createPdfRenderer } from '#server/report/pdf-renderer.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import { documentFixture } from '#test/unit/report/document-fixture.ts';
import { withEveryText } from './every-text.ts';
import { readPdfBack } from './pdf-reader.ts';

const renderer = createPdfRenderer();
afterAll(() => renderer.close());

const everywhere = (text: string): ReportDocument => withEveryText(documentFixture, () => text);
const pages = async (document: ReportDocument) => readPdfBack(await renderer.render(document));
const flat = (text: string) => text.replace(/[\s\u00AD]+/g, '');

const markup = [
  '#import "@preview/evil:1.0.0": *',
  '#eval("1 + 1")',
  '#read("/etc/passwd")',
  '$ integral x^2 $',
  '*fet* _kursiv_ `kode`',
  '= Overskrift',
  '- punkt + nummer / ord: forklaring',
  '@kilde <etikett>',
  '<script>alert(1)</script>',
  '\\ \\u{1F600} \\n',
  '// kommentar /* her */',
  '```typ #panic() ```',
  'https://example.org/~x',
  '"]) #panic("',
  '{{ mal }} ${mal} %s',
  "'; drop table goal; --",
];

describe('markup in every text field', () => {
  test.each(markup)('%s', async (text) => {
    const reading = await pages(everywhere(text));
    // Set as written: quotes stay straight, dashes stay dashes, nothing is swallowed.
    expect(flat(reading.text)).toContain(flat(text));
    expect(reading.bookmarks.some((bookmark) => bookmark.includes(text))).toBe(true);
    expect(reading.alts.every((alt) => alt === text)).toBe(true);
  });
});

describe('characters in every text field', () => {
  test.each([
    ['emoji', 'hei 👩‍👩‍👧‍👦 og 🇳🇴', 'hei□og□'],
    ['right to left', 'שלום مرحبا', '□□□□□□□□□'],
    ['han', '健康', '□□'],
    ['NUL and controls', 'a\u0000b\u0007c\u001Bd\u009Fe', 'abcde'],
    ['bidi overrides', 'a\u202Eb\u2066c\u200Fd', 'abcd'],
    ['lone surrogates', 'a\uD800b\uDFFFc', 'a□b□c'],
    ['private use and noncharacters', 'a\uE000b\uFFFEc', 'abc'],
    ['decomposed letters', 'A\u030Arsrapport', 'Årsrapport'],
    ['Sámi and nynorsk', 'Sámi áššit ŧŋđ – éin òg', 'Sámiáššitŧŋđ–éinòg'],
    ['soft hyphen and odd spaces', 'a\u00ADb\u00A0c\u202Fd\u2009e', 'abcde'],
    ['piled marks', `z${'\u0301'.repeat(200)}å`, 'źå'],
  ])('%s', async (_, text, expected) => {
    const reading = await pages(everywhere(text));
    expect(flat(reading.text)).toContain(expected);
    expect(reading.text).not.toContain('\uFFFD');
  });

  test('empty texts', async () => {
    expect((await pages(everywhere(''))).pageCount).toBeGreaterThan(3);
    expect((await pages(everywhere(' \n\t '))).pageCount).toBeGreaterThan(3);
  });
});

describe('long texts', () => {
  const inside = ({ pages: all }: { pages: string[] }) => all.every((page) => page.length < 20_000);

  test('a hundred thousand letters without a space, in a paragraph and a table cell', async () => {
    const long = 'x'.repeat(100_000);
    const document: ReportDocument = {
      ...documentFixture,
      blocks: [
        { kind: 'paragraph', tone: 'body', text: long },
        { kind: 'list', items: [long] },
        {
          kind: 'table',
          caption: long,
          columns: [
            { header: long, align: 'left', width: { share: 1 } },
            { header: 'b', align: 'left', width: { mm: 40 } },
          ],
          rows: [
            {
              kind: 'cells',
              cells: [
                { kind: 'text', text: long },
                { kind: 'voice', status: null, text: long, reasons: [], byline: '' },
              ],
            },
          ],
          notes: [long],
        },
      ],
    };
    const reading = await pages(document);
    // Nothing is swallowed, and nothing runs off one page.
    expect(flat(reading.text).match(/x/g)?.length).toBeGreaterThan(490_000);
    expect(inside(reading)).toBe(true);
  });

  test('a hundred kilobytes of words in the blocks people write', async () => {
    const words = 'Styringsgruppen ber om en plan. '.repeat(3200);
    const document = {
      ...documentFixture,
      blocks: withEveryText(documentFixture.blocks, (text) => (text.length > 60 ? words : text)),
    };
    const reading = await pages(document);
    expect(inside(reading)).toBe(true);
    expect(reading.pageCount).toBeGreaterThan(40);
  });

  test('a thousand paragraphs', async () => {
    const text = Array.from({ length: 1000 }, (_, index) => `Avsnitt ${index}.`).join('\n\n');
    const reading = await pages({
      ...documentFixture,
      blocks: [{ kind: 'paragraph', tone: 'body', text }],
    });
    expect(reading.text).toContain('Avsnitt 999.');
  });
});
