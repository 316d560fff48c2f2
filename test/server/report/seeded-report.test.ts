// The reports that the seeds make, in all three languages, as files: what a reader would find in them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { loadReport } from '#server/report/load-report.ts';
import { createPdfRenderer } from '#server/report/pdf-renderer.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';
import { openTestDatabase } from '#test/database.ts';
import { checkPdf } from '#test/qpdf.ts';
import { readPdfBack } from './pdf-reader.ts';

const renderer = createPdfRenderer();
let connection: Connection;

beforeAll(async () => {
  connection = await openTestDatabase('sqlite', 'filled');
});
afterAll(async () => {
  await renderer.close();
  await connection.close();
});

async function load(strategy: string, year: number, lang: Lang): Promise<ReportDocument> {
  const document = await loadReport(
    connection.read,
    alrekCluster.id,
    { strategy, year, lang },
    '2026-11-22',
  );
  if (!document) throw new Error(`No report for ${strategy} in ${year}`);
  return document;
}
const read = async (document: ReportDocument) => readPdfBack(await renderer.render(document));
const flat = (text: string) => text.replace(/[\s\u00AD\u200B-]+/g, '');

describe.each(langs)('Alrek in %s', (lang) => {
  test('twenty to forty-two pages, tagged, with its language and a bookmark per part', async () => {
    const document = await load('alrek-2026', 2025, lang);
    const reading = await read(document);
    expect(reading.pageCount).toBeGreaterThanOrEqual(20);
    expect(reading.pageCount).toBeLessThanOrEqual(42);
    expect(reading.catalog).toContain(`/Lang (${lang})`);
    const parts = document.blocks.flatMap((block) =>
      block.kind === 'part' ? [`${block.number} ${block.title}`.trim()] : [],
    );
    expect(reading.bookmarks).toEqual(expect.arrayContaining(parts));
    expect(reading.text).not.toContain('\uFFFD');
  });

  test('another program finds nothing wrong with the file', async () => {
    const { isSound, words } = checkPdf(
      await renderer.render(await load('alrek-2026', 2025, lang)),
    );
    expect(words).toContain('No syntax or stream encoding errors found');
    expect(isSound).toBe(true);
  });

  test('the year stands on one page', async () => {
    const document = await load('alrek-2026', 2025, lang);
    const { pages } = await read(document);
    const figures = document.blocks.find((block) => block.kind === 'key-figures');
    expect(flat(pages[1] ?? '')).toContain(
      flat(document.blocks[0]?.kind === 'part' ? document.blocks[0].title : '?'),
    );
    expect(flat(pages[1] ?? '')).toContain(flat(figures?.items.at(-1)?.detail ?? '?'));
  });
});

test('every figure of every table of Alrek’s report is printed', async () => {
  const document = await load('alrek-2026', 2025, 'nb');
  const text = flat((await read(document)).text);
  const labels = document.blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap((row) =>
          row.kind === 'cells'
            ? row.cells.flatMap((cell) => ('label' in cell ? [cell.label] : []))
            : [],
        )
      : [],
  );
  expect(labels.length).toBeGreaterThan(300);
  for (const label of labels) expect(text).toContain(flat(label));
});

test('every decision is printed with its number, its wording, its body and what became of it', async () => {
  const document = await load('alrek-2026', 2025, 'nb');
  const text = flat((await read(document)).text);
  const decisions = document.blocks.find(
    (block) =>
      block.kind === 'table' && block.caption === 'Beslutninger om mål, tiltak og indikatorer',
  );
  const rows = decisions?.kind === 'table' ? decisions.rows : [];
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows) {
    if (row.kind !== 'cells') continue;
    for (const cell of row.cells) {
      if ('text' in cell)
        expect(text).toContain(flat(typeof cell.text === 'string' ? cell.text : cell.text.text));
      if (cell.kind !== 'voice') continue;
      expect(cell.byline).not.toBe('');
      expect(text).toContain(flat(cell.byline));
    }
  }
});

test('the running year has a report too', async () => {
  const reading = await read(await load('alrek-2026', 2026, 'nb'));
  expect(reading.pageCount).toBeGreaterThan(20);
});

test.each(langs)(
  'HelseOmsorg21 in %s: nothing measured, nothing red, nothing at 0 %%',
  async (lang) => {
    const document = await load('helseomsorg21', 2018, lang);
    const reading = await read(document);
    expect(reading.pageCount).toBeLessThan(20);
    expect(JSON.stringify(document)).not.toMatch(/"status":"(off_track|reversing|behind|no_data)"/);
    expect(JSON.stringify(document)).not.toMatch(/"label":"0\s?%"/);
  },
);
