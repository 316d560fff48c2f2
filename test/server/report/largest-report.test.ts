// The largest report that is plausible: set at all, in every language, with every word and figure on a page and none beside it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPdfRenderer } from '#server/report/pdf-renderer.ts';
import type { DocBlock, ReportDocument } from '#shared/report/report-document.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { documentFigures } from './document-figures.ts';
import { largest, largestReport, largestSource } from './largest-report.ts';
import { writtenWords } from './written-words.ts';
import { readPdfBack, type PdfReading } from './pdf-reader.ts';
import { textsBeside } from './text-beside.ts';

const renderer = createPdfRenderer();
const made = largestSource(largest);
afterAll(() => renderer.close());

// Words are divided at the ends of lines.
const flat = (text: string) => text.replace(/[\s\u00AD\u200B-]+/g, '');

describe.each(langs)('in %s', (lang) => {
  let document: ReportDocument;
  let file: Uint8Array;
  let reading: PdfReading;
  let text: string;
  beforeAll(async () => {
    document = await largestReport(made, lang);
    file = await renderer.render(document, { pictures: made.pictures });
    reading = readPdfBack(file);
    text = flat(reading.text);
  });
  const blocksOf = <Kind extends DocBlock['kind']>(kind: Kind) =>
    document.blocks.filter(
      (block): block is Extract<DocBlock, { kind: Kind }> => block.kind === kind,
    );

  test('some two hundred pages, none of them empty', () => {
    expect(reading.pageCount).toBeGreaterThan(150);
    expect(reading.pageCount).toBeLessThan(300);
    for (const page of reading.pages) expect(flat(page).length).toBeGreaterThan(120);
  });

  test('every text that people wrote is printed', () => {
    const written = [...new Set(writtenWords(document.blocks))];
    expect(written.length).toBeGreaterThan(1000);
    // A text that goes on over the page has a foot and a head in it.
    const isPrinted = (words: string) =>
      text.includes(flat(words)) ||
      words
        .split(' ')
        .some((_, at, all) =>
          [all.slice(0, at), all.slice(at)].every((part) => text.includes(flat(part.join('')))),
        );
    const lost = written.filter((words) => !isPrinted(words));
    expect(lost).toEqual([]);
  });

  test('every figure is printed', () => {
    // Charts have numbers where there is room for them.
    const blocks = document.blocks.filter(({ kind }) => kind !== 'chart');
    const figures = [...new Set(documentFigures(blocks))];
    expect(figures.length).toBeGreaterThan(500);
    expect(figures.filter((figure) => !text.includes(flat(figure)))).toEqual([]);
  });

  test('nothing is set beside the page, or past the margin', async () => {
    expect(await textsBeside(file)).toEqual([]);
  });

  test('pictures, charts, tables and headings are tagged as such', () => {
    const pictures = blocksOf('picture');
    expect(pictures).toHaveLength(largest.pictures);
    for (const { picture } of pictures)
      expect(reading.alts).toContain(
        typeof picture.alt === 'string' ? picture.alt : picture.alt.text,
      );
    expect(reading.tags.get('Table')).toBeGreaterThan(blocksOf('table').length);
    expect(reading.catalog).toContain(`/Lang (${lang})`);
    expect(reading.bookmarks).toEqual(
      expect.arrayContaining(
        blocksOf('part').map(({ number, title }) => `${number} ${title}`.trim()),
      ),
    );
    expect(reading.text).not.toContain('\uFFFD');
  });

  test('is signed wherever somebody answers, and frozen on its cover', () => {
    expect(blocksOf('signature').length).toBeGreaterThan(2);
    expect(text.split(flat('Leder av Samarbeidsorganet'))).toHaveLength(
      blocksOf('signature').length + 1,
    );
    const [cover = ''] = reading.pages;
    expect(flat(cover)).toContain('a0f3'.repeat(16));
    expect(flat(cover)).toContain('12-26'.replace('-', ''));
  });
});

test('the short form of the same tells its three parts', async () => {
  const short = largestSource({ ...largest, pictures: 6 }, 'short');
  const document = await largestReport(short, 'nn', { template: 'short', isDraft: true });
  const reading = readPdfBack(await renderer.render(document, { pictures: short.pictures }));
  for (const part of ['Økonomi', 'Strategi', 'Vesentlege endringar i fagleg aktivitet'])
    expect(reading.bookmarks).toContain(part);
});
