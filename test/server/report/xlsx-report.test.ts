// The report's workbook: every figure of the report is in it, as a number where it is one, and text stays text.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { loadReport } from '#server/report/load-report.ts';
import { sheetNames } from '#server/report/xlsx/sheet-name.ts';
import { reportXlsx } from '#server/report/xlsx/xlsx-report.ts';
import { readAmount } from '#shared/report/figure-cell.ts';
import type { Amount, ReportDocument, TableCell } from '#shared/report/report-document.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { openTestDatabase } from '#test/database.ts';
import { documentFixture } from '#test/unit/report/document-fixture.ts';
import { chartFigures, documentFigures } from './document-figures.ts';
import { withEveryText } from './every-text.ts';
import { readXlsxBack, sheetParts, xlsxParts, type ReadSheet } from './xlsx-reader.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase('sqlite', 'filled');
});
afterAll(() => connection.close());
afterEach(() => {
  vi.useRealTimers();
});

async function load(strategy: string, year: number, lang: Lang): Promise<ReportDocument> {
  const request = { strategy, year, lang };
  const document = await loadReport(connection.read, alrekCluster.id, request, '2026-11-22');
  if (!document) throw new Error(`No report for ${strategy} in ${year}`);
  return document;
}

/** What a cell must hold: the number to its decimals, the words, or nothing where nothing is said. */
function expected(label: string, lang: Lang, amount: Amount | undefined = readAmount(label, lang)) {
  // Nothing to show a number by.
  if (amount && /\d/.test(label)) return amount.value;
  return label === '' ? null : label;
}

function expectedValue(cell: TableCell, lang: Lang): unknown {
  const words = (text: string | { text: string }) => (typeof text === 'string' ? text : text.text);
  switch (cell.kind) {
    case 'figure':
      return expected(cell.label, lang, cell.amount);
    case 'bullet':
    case 'attainment':
      return expected(cell.label, lang);
    case 'text':
      return words(cell.text) === '' ? null : words(cell.text).trim();
    default:
      return undefined;
  }
}

const headRows = 3;

/** The rows of each numbered table as the workbook has them, found the way that a reader would: by the overview. */
function rowsOf(sheets: readonly ReadSheet[], name: string, number: number) {
  const line = sheets[0]?.rows.find(([first]) => first === `${name} ${number}`);
  const sheet = sheets.find((one) => one.name === line?.[2]);
  if (!sheet) throw new Error(`${name} ${number} is nowhere`);
  const headers = sheet.rows[headRows - 1] ?? [];
  const rows = sheet.rows.slice(headRows);
  return { headers, rows: headers[0] === name ? rows.filter(([first]) => first === number) : rows };
}

describe.each([
  ['alrek-2026', 2025, 'nb'],
  ['alrek-2026', 2025, 'nn'],
  ['alrek-2026', 2025, 'en'],
  ['alrek-2026', 2026, 'nb'],
  ['helseomsorg21', 2018, 'nb'],
] as const)('%s %i in %s', (strategy, year, lang) => {
  test('every cell of every table stands in its row and column', async () => {
    const document = await load(strategy, year, lang);
    const sheets = await readXlsxBack(await reportXlsx(document));
    const tables = document.blocks.filter((block) => block.kind === 'table');
    let numbers = 0;
    for (const [index, table] of tables.filter(({ caption }) => caption !== '').entries()) {
      const { headers, rows } = rowsOf(sheets, document.meta.words.table, index + 1);
      const told = table.rows.flatMap((row) => (row.kind === 'cells' ? [row.cells] : []));
      for (const [place, cells] of told.entries()) {
        let column = -1;
        for (const [at, cell] of cells.entries()) {
          const header = table.columns[at]?.header;
          column = headers.findIndex((one, place) => place > column && one === header);
          expect(column, `${table.caption}: ${header}`).toBeGreaterThanOrEqual(0);
          const value = expectedValue(cell, lang);
          if (value === undefined) continue;
          expect(rows[place]?.[column], `${table.caption}: ${header}, ${place}`).toEqual(value);
          if (typeof value === 'number') numbers += 1;
        }
      }
    }
    expect(numbers).toBeGreaterThan(strategy === 'alrek-2026' ? 400 : 15);
  });

  test('every number of every chart stands in its row and column', async () => {
    const document = await load(strategy, year, lang);
    const sheets = await readXlsxBack(await reportXlsx(document));
    const charts = document.blocks.flatMap((block) => (block.kind === 'chart' ? block.chart : []));
    for (const [index, chart] of charts.entries()) {
      const { headers, rows } = rowsOf(sheets, document.meta.words.figure, index + 1);
      const { columns, rows: told } = chart.table;
      for (const [place, labels] of told.entries()) {
        for (const [at, label] of labels.entries()) {
          const column = headers.indexOf(columns[at]);
          // What has no name in the report has one here.
          if (columns[at] === '') expect(rows[place]).toContain(expected(label, lang));
          else
            expect(rows[place]?.[column], `${chart.title}: ${label}`).toEqual(
              expected(label, lang),
            );
        }
      }
      const held = new Set(rows.flat());
      for (const { label } of chartFigures(chart))
        expect(held, label).toContain(expected(label, lang));
    }
  });

  test('every other figure is somewhere, as a number where it is one', async () => {
    const document = await load(strategy, year, lang);
    expectFigures(document, await readXlsxBack(await reportXlsx(document)));
  });
});

function expectFigures(document: ReportDocument, sheets: readonly ReadSheet[]): void {
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  const numbers = new Set(cells.filter((cell) => typeof cell === 'number'));
  const words = cells.filter((cell) => typeof cell === 'string').join('\n');
  // Some are numbers that their words alone do not give away: marked ones, and points behind a plan.
  const figureCells = document.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .flatMap((row) => (row.kind === 'cells' ? row.cells : []))
    .filter((cell) => cell.kind === 'figure');
  const amounts = new Map(figureCells.map(({ label, amount }) => [label, amount]));
  // Periods are told as they are worded, also where they are years.
  const periods = new Set(figureCells.map(({ sub }) => sub));
  const figures = documentFigures(document.blocks);
  expect(figures.length).toBeGreaterThan(20);
  for (const figure of figures) {
    const amount = readAmount(figure, document.meta.lang) ?? amounts.get(figure);
    if (amount && !periods.has(figure)) expect(numbers, figure).toContain(amount.value);
    else expect(words).toContain(figure);
  }
}

test('the fixture, with every kind of block and chart', async () => {
  expectFigures(documentFixture, await readXlsxBack(await reportXlsx(documentFixture)));
});

test('heads stay in sight, are told apart, and are filtered by', async () => {
  const file = await reportXlsx(await load('alrek-2026', 2025, 'nb'));
  const [overview = '', ...sheets] = sheetParts(file);
  expect(sheets.length).toBeGreaterThan(15);
  expect(sheets.length).toBeLessThan(30);
  for (const xml of sheets) {
    expect(xml).toMatch(new RegExp(`<pane ySplit="${headRows}"[^>]*state="frozen"`));
    const style = /<c r="A3" s="(\d+)"/.exec(xml)?.[1];
    expect(style).not.toBe(/<c r="A4" s="(\d+)"/.exec(xml)?.[1]);
    expect(xml).toContain(`<autoFilter ref="A${headRows}:`);
    expect(xml).toContain('<col min="1" max="1" width="');
  }
  const read = await readXlsxBack(file);
  for (const { name } of read.slice(1)) expect(overview).toContain(`'${name}'!A1`);
});

test('numbers are shown as the report words them', async () => {
  const parts = xlsxParts(await reportXlsx(await load('alrek-2026', 2025, 'nb')));
  const styles = parts.get('xl/styles.xml') ?? '';
  for (const format of ['0"\u00A0"%', '"kr\u00A0"#,##0;"kr\u00A0−"#,##0', '#,##0', '#,##0"*"'])
    expect(styles).toContain(`formatCode="${format.replaceAll('"', '&quot;')}"`);
});

// What the standard of the format demands, and Excel repairs a file for not having.
const worksheetOrder =
  'sheetPr sheetViews cols sheetData autoFilter hyperlinks pageMargins pageSetup headerFooter';
const workbookOrder = 'workbookPr bookViews sheets definedNames calcPr';

test('elements stand in the order of the format, each of them once', async () => {
  const file = await reportXlsx(await load('alrek-2026', 2025, 'nb'));
  const children = (xml: string) => {
    const parsed: unknown = new XMLParser({ preserveOrder: true, ignoreDeclaration: true }).parse(
      xml,
    );
    const [root] = parsed as Record<string, Record<string, unknown>[]>[];
    return (Object.values(root ?? {})[0] ?? []).map((child) => Object.keys(child)[0]);
  };
  const inOrder = (order: string, some: unknown[]) =>
    order.split(' ').filter((name) => some.includes(name));
  for (const xml of sheetParts(file)) {
    const found = children(xml);
    expect(found).toEqual(inOrder(worksheetOrder, found));
  }
  const workbook = xlsxParts(file).get('xl/workbook.xml') ?? '';
  expect(children(workbook)).toEqual(workbookOrder.split(' '));
  expect(workbook.match(/_xlnm\._FilterDatabase/g)).toHaveLength(sheetParts(file).length - 1);
});

test('the overview says what the file is', async () => {
  const document = await load('alrek-2026', 2025, 'nn');
  const [overview] = await readXlsxBack(await reportXlsx(document));
  const told = overview?.rows.flat() ?? [];
  const { meta, cover } = document;
  for (const words of [meta.organisation, 'eksempeldata', ...cover.facts.map(({ value }) => value)])
    expect(told).toContain(words);
  expect(told[0]).toContain(meta.title);
});

test('the same report is the same file, whenever it is made', async () => {
  const document = await load('alrek-2026', 2025, 'en');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T10:00:00Z') });
  const first = await reportXlsx(document);
  vi.setSystemTime(new Date('2031-07-09T23:59:00Z'));
  expect((await reportXlsx(document)).equals(first)).toBe(true);
});

describe('hostile texts', () => {
  test.each([
    '=1+1',
    '+47 55 58 00 00',
    '-2+3',
    '@SUM(A1)',
    '=HYPERLINK("https://example.org","x")',
    '\t=1+1',
    '<b>&"\'</b>',
    '_x000D_ og _x005F_',
    'constructor',
    '&P &N [Bok]Ark!A1',
    '$& $1 $` $$',
    "'",
    'History',
    'æøå 漢字 🎉',
  ])('%s stays text', async (text) => {
    const file = await reportXlsx(withEveryText(documentFixture, () => text));
    const sheets = await readXlsxBack(file);
    expect(
      sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell === text).length,
    ).toBeGreaterThan(100);
    for (const [path, xml] of xlsxParts(file)) {
      expect(XMLValidator.validate(xml), path).toBe(true);
      expect(xml).not.toContain('<f>');
    }
  });

  test.each(['\u0000\u0001\uFFFE', '\uD800 halv', '', ' ', '\r\n\r\n'])(
    '%j makes a file',
    async (text) => {
      const file = await reportXlsx(withEveryText(documentFixture, () => text));
      for (const [path, xml] of xlsxParts(file))
        expect(XMLValidator.validate(xml), path).toBe(true);
      expect((await readXlsxBack(file)).length).toBeGreaterThan(3);
    },
  );

  test('what a cell has no room for is cut openly', async () => {
    const long = '🎉'.repeat(40_000);
    const sheets = await readXlsxBack(await reportXlsx(withEveryText(documentFixture, () => long)));
    const cells = sheets
      .flatMap(({ rows }) => rows.flat())
      .filter((cell) => typeof cell === 'string');
    const longest = Math.max(...cells.map(({ length }) => length));
    expect(longest).toBeGreaterThan(32_700);
    expect(longest).toBeLessThanOrEqual(32_767);
    expect(cells.find(({ length }) => length === longest)).toMatch(/🎉 … \[Kortet her/u);
  });
});

test('names of sheets are ones that Excel takes', () => {
  const names = sheetNames([
    'Oversikt',
    'oversikt',
    'Tabell 4 Måloppnåelse ved årsslutt, 2021–2025',
    'Tabell 4 Måloppnåelse ved årsslutt, 2021–2024',
    'a[b]:c*d?e/f\\g',
    "'hermet'",
    'History',
    '',
    '🎉'.repeat(30),
    ...Array.from({ length: 12 }, () => 'x'.repeat(50)),
  ]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) {
    expect(name).toMatch(/^[^'[\]:*?/\\](?:[^[\]:*?/\\]{0,29}[^'[\]:*?/\\])?$/);
    expect(name.isWellFormed()).toBe(true);
    expect(name.toLowerCase()).not.toBe('history');
  }
});
