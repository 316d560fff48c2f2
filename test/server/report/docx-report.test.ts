// The report as a Word file, read back: the PDF's figures, headings that can be walked, tables with heads, pictures with
// words, passages in their languages, the same bytes for the same document.
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { setReport } from '#server/report/docx/docx-report.ts';
import { createFileMaker } from '#server/report/file-maker.ts';
import { blankPdf } from '#test/server/blank-pdf.ts';
import { loadReport } from '#server/report/load-report.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';
import { openTestDatabase } from '#test/database.ts';
import { documentFigures } from './document-figures.ts';
import { readDocx } from './docx-reader.ts';
import { withEveryText } from './every-text.ts';
import { expectInOrder, flat } from './reading-order.ts';
import { everyKind, wholeDocument, wholePictures } from './whole-document.ts';

const noPictures = new Map<string, Uint8Array>();
const minute = 60_000;
const files = createFileMaker(blankPdf);

describe('the reports of the seeds', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await openTestDatabase('sqlite', 'filled');
  });
  afterAll(() => connection.close());

  async function load(strategy: string, year: number, lang: Lang): Promise<ReportDocument> {
    const asked = { strategy, year, lang };
    const document = await loadReport(connection.read, alrekCluster.id, asked, '2026-11-22');
    if (!document) throw new Error(`No report for ${strategy} in ${year}`);
    return document;
  }

  test.each([
    ...langs.map((lang) => ['alrek-2026', 2025, lang] as const),
    ['helseomsorg21', 2018, 'nb'] as const,
  ])(
    '%s %i in %s: every figure, every heading, every table',
    async (strategy, year, lang) => {
      const document = await load(strategy, year, lang);
      const { blocks } = document;
      const reading = readDocx(await setReport(document, noPictures));
      expectInOrder(
        reading.text,
        blocks.filter(({ kind }) => kind !== 'chart'),
      );
      const alts = flat(reading.alts.join(' '));
      for (const block of blocks)
        if (block.kind === 'chart') expect(alts).toContain(flat(block.chart.alt));
      const parts = blocks.flatMap((block) => (block.kind === 'part' ? [block] : []));
      const tops = reading.headings.filter(({ level }) => level === 1);
      expect(tops.map(({ text }) => text)).toEqual(
        parts.map(({ number, title }) => (number ? `${number} ${title}` : title)),
      );
      const captions = blocks.filter((block) => block.kind === 'table' && block.caption !== '');
      const counted = (word: string) =>
        reading.document.match(new RegExp(`SEQ ${word}[^<]*</w:instrText>`, 'g'))?.length ?? 0;
      expect(counted(lang === 'en' ? 'Table' : 'Tabell')).toBe(captions.length);
      const heads = blocks.flatMap((block) =>
        block.kind === 'table' ? [block.columns.map(({ header }) => flat(header) || '–')] : [],
      );
      const told = reading.tables
        .filter(({ isHeaded }) => isHeaded)
        .map(({ head }) => head.map(flat));
      for (const head of heads) expect(told).toContainEqual(head);
    },
    minute,
  );
});

describe('a report with every kind of block', () => {
  let reading: ReturnType<typeof readDocx>;
  let file: Buffer;
  beforeAll(async () => {
    file = Buffer.from(await files.make('docx', wholeDocument, { pictures: wholePictures }));
    reading = readDocx(file);
  });

  test('the document has them all', () => {
    expect([...new Set(wholeDocument.blocks.map(({ kind }) => kind))].sort()).toEqual(everyKind);
  });

  test('is the same file each time, whichever thread makes it and whatever it made before', async () => {
    const again = await setReport(wholeDocument, wholePictures);
    expect(again.equals(file)).toBe(true);
    expect((await setReport(wholeDocument, wholePictures)).equals(file)).toBe(true);
  });

  test('has every figure, those drawn in charts in their alternative texts', () => {
    expectInOrder(
      reading.text,
      wholeDocument.blocks.filter(({ kind }) => kind !== 'chart'),
    );
    const told = flat(reading.text);
    for (const words of [
      'Studentkonferansen i juni',
      'Quoted words',
      'Vedtak: Planen godkjennes',
      'Den følges opp.',
      'Følges opp av sekretariatet.',
      'Årsak: Forsinket levering',
      'Faglig forum, 12.02.2026',
      'Småtrykk til raden over.',
      'En anmerkning.',
      'A second point in English',
      'Verdien vi begynte med.',
      'Takten er 0,8 av planen.',
      'Utelatt:',
      'Tre som trenger en beslutning',
      'Styreleder',
      'Kari Eksempel',
    ])
      expect(told).toContain(flat(words));
  });

  test('no heading jumps a level, and Word has the contents before anybody asks for them', () => {
    let last = 0;
    for (const { level } of reading.headings) {
      expect(level).toBeLessThanOrEqual(last + 1);
      last = level;
    }
    const contents = /<w:sdt>.*?<\/w:sdt>/s.exec(reading.document)![0];
    for (const title of ['Leders beretning', 'Innovasjon', 'Errata', 'Det øvrige'])
      expect(contents).toContain(title);
    // Each entry has its page already, and Word asks nobody to update anything.
    const pages = [...contents.matchAll(/PAGEREF[^<]*<\/w:instrText>.*?<w:t[^>]*>(\d+)<\/w:t>/gs)];
    expect(pages.length).toBeGreaterThan(5);
    expect(contents).not.toContain('w:dirty');
    expect(reading.parts.get('word/settings.xml')).not.toContain('updateFields');
  });

  test('pictures say what they show, or that they show nothing of their own', () => {
    const drawings = reading.document.match(/<wp:docPr [^>]*?(?:\/>|>.*?<\/wp:docPr>)/gs) ?? [];
    expect(drawings.length).toBeGreaterThan(50);
    for (const drawing of drawings)
      expect(/descr="[^"]+"/.test(drawing) || drawing.includes('decorative')).toBe(true);
    expect(reading.alts).toContain('Students at a table');
    for (const block of wholeDocument.blocks)
      if (block.kind === 'chart') expect(reading.alts).toContain(block.chart.alt);
    expect(reading.media.some((name) => name.endsWith('.svg'))).toBe(true);
    expect(reading.media.some((name) => name.endsWith('.png'))).toBe(true);
  });

  test('passages are in their language, the file in its own', () => {
    for (const words of [
      'A second point in English',
      'Third',
      'Quoted words',
      'In short.',
      'Research',
    ])
      expect(reading.langOf(words)).toEqual(['en-GB']);
    expect(reading.parts.get('word/styles.xml')).toContain('<w:lang w:val="nb-NO"');
    const core = reading.parts.get('docProps/core.xml');
    expect(core).toContain('<dc:language>nb-NO</dc:language>');
    expect(core).toContain('<dc:title>Årsrapport 2025 – måloppnåelse</dc:title>');
    expect(core).toContain('>2026-02-15T12:00:00Z</dcterms:created>');
  });

  test('the head of every table repeats, rows stay whole, links lead on', async () => {
    expect(reading.document.match(/<w:cantSplit\/>/g)!.length).toBeGreaterThan(30);
    const { value, messages } = await mammoth.convertToHtml({ buffer: file });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(value).toContain('href="https://example.org/plan"');
    expect(value.match(/<thead>/g)!.length).toBeGreaterThan(4);
  });

  test('its foot counts pages and says that the data are examples; its head has the title', () => {
    const foot = [...reading.parts].find(([name]) => name.startsWith('word/footer'))![1];
    for (const words of ['utkast', 'eksempeldata', 'Side', 'PAGE', 'NUMPAGES'])
      expect(foot).toContain(words);
    const head = [...reading.parts].find(([name]) => name.startsWith('word/header'))![1];
    expect(head).toContain('Årsrapport 2025 – måloppnåelse');
  });

  test('a picture without bytes is told, not left out', async () => {
    await expect(files.make('docx', wholeDocument)).rejects.toThrow('picture blue');
  });
});

describe('whatever people write', () => {
  const readAll = async (text: string) =>
    readDocx(
      await setReport(
        withEveryText(wholeDocument, () => text),
        wholePictures,
      ),
    );

  test.each([
    [
      'markup',
      '<script>alert(1)</script> &amp; ]]> <!-- ',
      '<script>alert(1)</script> &amp; ]]> <!--',
    ],
    [
      'fields',
      'HYPERLINK "file:///etc" \\* MERGEFORMAT',
      'HYPERLINK "file:///etc" \\* MERGEFORMAT',
    ],
    ['controls', 'a\u0000b\u0007c\u001Bd\u009Fe\uFFFEf', 'abcdef'],
    ['bidi overrides', 'a\u202Eb\u2066c', 'abc'],
    ['lone surrogates', 'a\uD800b\uDFFFc', 'a\uFFFDb\uFFFDc'],
    ['emoji and other scripts', 'hei 👩‍👩‍👧 שלום 健康', 'hei 👩‍👩‍👧 שלום 健康'],
  ])(
    '%s stands as it was written',
    async (_, text, expected) => {
      const { text: told, headings } = await readAll(text);
      expect(flat(told)).toContain(flat(expected));
      expect(headings.some((heading) => flat(heading.text).includes(flat(expected)))).toBe(true);
    },
    minute,
  );

  test(
    'nothing at all, and more than fits a page',
    async () => {
      expect((await readAll('')).headings.length).toBeGreaterThan(5);
      const long = 'x'.repeat(100_000);
      const columns = [{ header: long, align: 'left' as const, width: { share: 1 } }];
      const reading = readDocx(
        await setReport(
          {
            ...wholeDocument,
            blocks: [
              { kind: 'paragraph', tone: 'body', text: long },
              {
                kind: 'table',
                caption: long,
                columns,
                rows: [{ kind: 'cells', cells: [{ kind: 'text', text: long }] }],
                notes: [long],
              },
            ],
          },
          noPictures,
        ),
      );
      expect(reading.text.match(/x/g)!.length).toBeGreaterThan(300_000);
    },
    minute,
  );
});

test('no-break spaces hold figures and their units together', async () => {
  const { text } = readDocx(await setReport(wholeDocument, wholePictures));
  const blocks = wholeDocument.blocks.filter(({ kind }) => kind !== 'chart');
  const figures = documentFigures(blocks).filter((each) => each.includes('\u00A0'));
  expect(figures.length).toBeGreaterThan(3);
  for (const figure of figures) expect(text).toContain(figure);
});
