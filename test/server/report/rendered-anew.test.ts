// What an edition keeps is enough: rendered anew from its snapshot, by another template and after the data have moved, it tells
// the figures that it told, and these are the figures that the database answers for it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { readFonts } from '#server/report/font-file.ts';
import { documentsOf, thawEdition, type ThawedEdition } from '#server/report/freeze-report.ts';
import {
  createReportCompiler,
  loadCompiler,
  type Compiler,
} from '#server/report/report-compiler.ts';
import { reportXlsx } from '#server/report/xlsx/xlsx-report.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import { toldFigures, type ReportSnapshot } from '#shared/report/report-snapshot.ts';
import { dialects } from '#test/database.ts';
import { idOf, openTestServer, secretary, type TestServer } from '#test/server/caller.ts';
import { observationDraft } from '#test/server/draft.ts';
import { documentFigures } from './document-figures.ts';
import { readPdfBack } from './pdf-reader.ts';
import { approveReport, reportOf } from './report-draft.ts';
import { readXlsxBack } from './xlsx-reader.ts';

const template = fileURLToPath(
  new URL('../../../server/report/typst/report-template.typ', import.meta.url),
);

/** As a later version might set it: larger letters, so that nothing stands where it stood. */
function withLaterTemplate(compiler: Compiler): Compiler {
  const today = readFileSync(template, 'utf8');
  const later = today.replace('size: 9.6pt', 'size: 10.4pt');
  expect(later).not.toBe(today);
  return {
    mapShadow: (path, content) => compiler.mapShadow(path, content),
    resetShadow: () => compiler.resetShadow(),
    evictCache: (maxAge) => compiler.evictCache(maxAge),
    pdf(input, options) {
      compiler.mapShadow(template, Buffer.from(later));
      return compiler.pdf(input, options);
    },
  };
}

const flat = (text: string) => text.replace(/[\s\u00AD\u200B-]+/g, '');

describe.each(dialects)('on %s', (dialect) => {
  let server: TestServer;
  let edition: ThawedEdition;
  let anew: ReportDocument;
  const indicatorId = idOf('indicator', 'studenter-tveps');
  const rows = () =>
    server.connection.read
      .selectFrom('report_figure')
      .select(['indicator_id as indicatorId', 'period', 'value'])
      .where('edition_id', '=', edition.id)
      .execute();

  beforeAll(async () => {
    server = await openTestServer(dialect);
    await approveReport(server, 2025);
    // The data move on: a number that the report told, and what everything is called.
    const as = server.as(secretary);
    const { indicator } = await as.indicator.get({ id: indicatorId });
    const told = indicator.observations.findLast(({ period }) => period <= '2025')!;
    const next = { ...observationDraft(indicatorId), period: told.period, value: 31_415 };
    await as.indicator.recordObservation({
      ...next,
      revision: told.revision,
      correctionReason: 'Talt på nytt.',
    });
    const { write } = server.connection;
    await write.updateTable('indicator').set({ title: 'Noe annet', decimals: 3 }).execute();
    await write.updateTable('strategy').set({ title: 'Noe annet' }).execute();
    edition = (await thawEdition(server.connection.read, alrekCluster.id, reportOf(2025)))!;
    const snapshot = JSON.parse(edition.snapshotText) as ReportSnapshot;
    anew = (await documentsOf(snapshot, edition.sha256)).nb;
  });
  afterAll(() => server.close());

  it('has in its snapshot the figures that the database answers for it', async () => {
    const key = (one: { indicatorId: string; period: string }) =>
      `${one.indicatorId} ${one.period}`;
    const sorted = (all: { indicatorId: string; period: string; value: number }[]) =>
      all.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
    const kept = sorted(await rows());
    expect(kept.length).toBeGreaterThan(300);
    expect(sorted(toldFigures(edition.snapshot.source))).toEqual(kept);
    expect(kept.map(({ value }) => value)).not.toContain(31_415);
  });

  it('tells them in a workbook that is made anew, each in the row of its indicator', async () => {
    const sheets = await readXlsxBack(Buffer.from(await reportXlsx(anew)));
    const lines = sheets.flatMap((sheet) => sheet.rows);
    const { standing } = edition.snapshot.source;
    // The tables tell a strategy's years; of shorter periods they tell what these come to.
    const years = (await rows()).filter(({ period }) => /^202[1-5]$/.test(period));
    expect(years.length).toBeGreaterThan(90);
    const untold = years.filter((figure) => {
      const { row } = standing.indicators.find((each) => each.row.id === figure.indicatorId)!;
      if (row.direction === 'yes_no') return false;
      const value = Number(figure.value.toFixed(row.decimals));
      return !lines.some((line) => {
        const isIts = line.some((cell) => typeof cell === 'string' && cell.includes(row.title));
        return isIts && line.includes(value);
      });
    });
    expect(untold).toEqual([]);
  });

  it('prints every figure that it told by another template', async () => {
    const { blobs, coverage } = readFonts();
    const compile = createReportCompiler(withLaterTemplate(loadCompiler(blobs)), coverage);
    const printed = flat(readPdfBack(compile(anew, new Map())).text);
    const told = documentFigures(edition.documents.nb.blocks);
    expect(told.length).toBeGreaterThan(300);
    const missing = told.filter((figure) => !printed.includes(flat(figure)));
    expect(missing).toEqual([]);
    expect(printed).not.toContain('31415');
  });
});
