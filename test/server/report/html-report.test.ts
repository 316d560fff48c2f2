// The report as one HTML file, read back: the PDF's figures, headings that can be walked, tables with heads, pictures with
// words, passages in their languages, and nothing of what people write as markup.
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { reportHtml } from '#server/report/html/html-report.ts';
import { loadReport } from '#server/report/load-report.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { openTestDatabase } from '#test/database.ts';
import { withEveryText } from './every-text.ts';
import { expectInOrder, flat } from './reading-order.ts';
import { wholeDocument, wholePictures } from './whole-document.ts';

const parser = new XMLParser({ parseTagValue: false, trimValues: false, htmlEntities: true });

function unescaped(words: string): string {
  const { a } = parser.parse(`<a>${words}</a>`) as { a: unknown };
  return String(a);
}

/** Words and alternative texts in the order they stand. */
function wordsOf(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  const told = body
    .replace(/<[^>]*? (?:aria-label|alt)="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]*>/g, '');
  return unescaped(told);
}

const headings = (html: string) =>
  [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));

function expectNoJump(levels: readonly number[]): void {
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  let last = 0;
  for (const level of levels) {
    expect(level).toBeLessThanOrEqual(last + 1);
    last = level;
  }
}

describe('the reports of the seeds', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await openTestDatabase('sqlite', 'filled');
  });
  afterAll(() => connection.close());

  test.each([
    ...langs.map((lang) => ['alrek-2026', 2025, lang] as const),
    ['helseomsorg21', 2018, 'nb'] as const,
  ])('%s %i in %s: every figure and heading', async (strategy, year, lang) => {
    const asked = { strategy, year, lang };
    const document = await loadReport(connection.read, alrekCluster.id, asked, '2026-11-22');
    const html = reportHtml(document!, new Map());
    expect(html.slice(0, 200)).toContain(`<html lang="${lang}"`);
    expectInOrder(wordsOf(html), document!.blocks);
    expectNoJump(headings(html));
    const anchors = [...html.matchAll(/<a href="#([^"]+)"/g)].map(([, anchor]) => anchor!);
    expect(anchors.length).toBeGreaterThan(5);
    for (const anchor of anchors) expect(html.split(` id="${anchor}"`)).toHaveLength(2);
    expect(/<script|<link|src="(?!data:)|url\((?!data:)/.test(html)).toBe(false);
  });
});

describe('a report with every kind of block', () => {
  const html = reportHtml(wholeDocument, wholePictures);

  test('has every figure, those of charts as a table too, and every word', () => {
    const told = wordsOf(html);
    expectInOrder(told, wholeDocument.blocks);
    for (const block of wholeDocument.blocks)
      if (block.kind === 'chart')
        for (const cell of block.chart.table.rows.flat()) expect(flat(told)).toContain(flat(cell));
    for (const words of [
      'Studentkonferansen i juni',
      'Quoted words',
      'Vedtak: Planen godkjennes',
      'Årsak: Forsinket levering',
      'Småtrykk til raden over.',
      'Utelatt:',
      'Tre som trenger en beslutning',
      'Styreleder',
      'eksempeldata',
    ])
      expect(flat(told)).toContain(flat(words));
  });

  test('no heading jumps a level, and all tables have a head and name their rows', () => {
    expectNoJump(headings(html));
    const tables = html.match(/<table.*?<\/table>/gs)!;
    expect(tables.length).toBeGreaterThan(6);
    for (const table of tables) {
      expect(table).toContain('<th scope="col"');
      expect(table).toContain('<th scope="row"');
    }
    expect(html.match(/<caption/g)!.length).toBe(tables.length - 1);
  });

  test('drawings say what they show or are hidden; pictures are in the file', () => {
    for (const svg of html.match(/<svg [^>]*>/g)!)
      expect(/aria-hidden="true"|role="img" aria-label="[^"]+"/.test(svg)).toBe(true);
    expect(
      /<img src="data:image\/png;base64,[^"]+"[^>]* alt="Students at a table" lang="en"/.test(html),
    ).toBe(true);
  });

  test('passages are in their language', () => {
    for (const words of ['A second point in English', 'In short.', 'Research', 'We are late.'])
      expect(html.includes(` lang="en">${words}<`)).toBe(true);
  });

  test('what its caller adds stands above the first part, and links beside the title', () => {
    const added = reportHtml(wholeDocument, wholePictures, {
      before: [
        { kind: 'heading', level: 2, number: '', text: 'Rettelser' },
        { kind: 'paragraph', tone: 'body', text: 'Side 4: <b>81 %</b> skal være 80 %.' },
      ],
      links: [{ label: 'Som PDF', href: '/apne/rapport.pdf' }],
    });
    const at = added.indexOf('>Rettelser</h2>');
    expect(at).toBeGreaterThan(added.indexOf('<main'));
    expect(at).toBeLessThan(added.indexOf('>Året på én side</h2>'));
    expect(added).toContain('&lt;b&gt;81');
    const [contents] = added.match(/<nav.*?<\/nav>/s)!;
    const [, anchor] = contents.match(/href="#([^"]+)"><span>Rettelser/)!;
    expect(added).toContain(`<h2 id="${anchor}">Rettelser`);
    expect(added).toContain('<a href="/apne/rapport.pdf">Som PDF</a>');
    expectNoJump(headings(added));
  });

  test('brings its fonts, with letters of Sámi where there are any, and is the same every time', () => {
    const fonts = (made: string) => made.match(/@font-face\{[^}]*url\(data:font\/woff2/g)!.length;
    expect(fonts(html)).toBe(3);
    const sami = { ...wholeDocument, blocks: [] };
    sami.meta = { ...sami.meta, organisation: 'Čálliidlágádus' };
    expect(fonts(reportHtml(sami, new Map()))).toBe(5);
    expect(reportHtml(wholeDocument, wholePictures)).toBe(html);
  });

  test('a picture without bytes is told, not left out', () => {
    expect(() => reportHtml(wholeDocument, new Map())).toThrow('picture blue');
  });
});

describe('whatever people write', () => {
  test.each([
    ['markup', '<script>alert(1)</script></style><img src=x onerror=alert(1)>'],
    ['attributes', '" onload="alert(1)" \' autofocus='],
    ['comments and entities', ']]> --> <!-- &lt; &amp;nbsp;'],
    ['emoji and other scripts', 'hei 👩‍👩‍👧 שלום 健康'],
  ])('%s is words alone', (_, text) => {
    const html = reportHtml(
      withEveryText(wholeDocument, () => text),
      wholePictures,
    );
    // Tags as a browser reads them: what stands between quotes is no attribute.
    const tags = html.replace(/"[^"]*"/g, '""').match(/<[a-z][^>]*>/g)!;
    expect(tags.filter((tag) => /^<script|src=x| on\w+=| autofocus/.test(tag))).toEqual([]);
    expect(flat(wordsOf(html)).includes(flat(text))).toBe(true);
    expectNoJump(headings(html));
  });

  test('controls, reading marks and lone surrogates are left out', () => {
    const text = 'a\u0000b\u0007c\uFFFEd\u202Ee\uD800';
    const html = reportHtml(
      withEveryText(wholeDocument, () => text),
      wholePictures,
    );
    expect(wordsOf(html).includes('abcde\uFFFD')).toBe(true);
    // oxlint-disable-next-line no-control-regex -- what must not be there
    expect(/[\u0000-\u0008\uFFFE\u202E]/.test(html)).toBe(false);
  });

  test('nothing at all, and a hundred thousand letters', () => {
    expectNoJump(
      headings(
        reportHtml(
          withEveryText(wholeDocument, () => ''),
          wholePictures,
        ),
      ),
    );
    const long = 'x'.repeat(100_000);
    const blocks = [{ kind: 'paragraph', tone: 'body', text: long }] as const;
    expect(reportHtml({ ...wholeDocument, blocks: [...blocks] }, new Map())).toContain(long);
  });
});
