// Files of reports as they leave the house: kept as they were frozen, corrected in the open, fetched by who asked, and read by
// everybody once they are published.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { listFiles, listEditions } from '#db/report/edition-queries.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import type { FileMaker } from '#server/report/file-maker.ts';
import { keepReportsJob } from '#server/report/keep-job.ts';
import type { ExportStep } from '#shared/report/report-schema.ts';
import { reportFormats, type ReportFormat } from '#shared/report/report-format.ts';
import { serve, type Served } from '#test/served-app.ts';
import { idOf, now, openTestServer, secretary, type TestServer } from '#test/server/caller.ts';
import { observationDraft } from '#test/server/draft.ts';
import { readPdfBack } from './pdf-reader.ts';
import { approveReport, reportOf } from './report-draft.ts';

let server: TestServer;
let app: Served;
let cookie: string;
beforeAll(async () => {
  server = await openTestServer('sqlite');
  const { connection } = server;
  app = await serve({ connection, clock: () => now, pages: (_, response) => response.send('') });
  cookie = await app.signIn('solveig');
});
afterAll(async () => {
  await app.close();
  await server.close();
});

const asked = {
  strategy: 'alrek-2026',
  kind: 'year',
  year: 2025,
  lang: 'nb',
  format: 'pdf' as ReportFormat,
  isCorrected: false,
};

async function stepsOf(patch: object = {}, as = cookie): Promise<ExportStep[]> {
  const answer = await fetch(`${app.base}/report/eksport`, {
    method: 'POST',
    headers: { cookie: as, 'content-type': 'application/json' },
    body: JSON.stringify({ ...asked, ...patch }),
  });
  expect(answer.headers.get('content-type')).toContain('application/x-ndjson');
  const lines = (await answer.text()).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as ExportStep);
}

async function exported(patch: object = {}): Promise<{ name: string; bytes: Buffer }> {
  const last = (await stepsOf(patch)).at(-1);
  if (last?.step !== 'ready') throw new Error(JSON.stringify(last));
  const answer = await fetch(`${app.base}/report/eksport/${last.ticket}`, { headers: { cookie } });
  return { name: last.name, bytes: Buffer.from(await answer.arrayBuffer()) };
}

describe('a draft', () => {
  it('is made as it stands today, told step by step, and fetched by whoever asked', async () => {
    const steps = await stepsOf({ format: 'xlsx' });
    expect(steps.map(({ step }) => step)).toEqual(['making', 'ready']);
    const last = steps.at(-1);
    const ticket = last?.step === 'ready' ? last.ticket : '';
    expect(last).toMatchObject({ name: 'alrek-2026-2025-utkast-nb.xlsx' });
    const address = `${app.base}/report/eksport/${ticket}`;
    const other = await app.signIn('gudrun');
    expect((await fetch(address, { headers: { cookie: other } })).status).toBe(404);
    const answer = await fetch(address, { headers: { cookie } });
    expect(answer.headers.get('content-disposition')).toContain('alrek-2026-2025-utkast-nb.xlsx');
    expect(Object.keys(unzipSync(new Uint8Array(await answer.arrayBuffer())))).toContain(
      'xl/workbook.xml',
    );
  });

  it('is nobody’s from outside', async () => {
    expect((await fetch(`${app.base}/rapport/${reportOf(2025)}`)).status).toBe(404);
    expect((await fetch(`${app.base}/rapport/${reportOf(2025)}/nb.pdf`)).status).toBe(404);
  });

  it('of what does not exist, or asked for badly, is refused', async () => {
    const post = (body: object) =>
      fetch(`${app.base}/report/eksport`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect((await post({ ...asked, year: 1999 })).status).toBe(404);
    expect((await post({ ...asked, format: 'exe' })).status).toBe(400);
  });
});

describe('once it is approved', () => {
  let version: number;
  let pdf: Buffer;
  beforeAll(async () => {
    version = await approveReport(server, 2025);
    pdf = (await exported()).bytes;
  });

  it('is the same bytes after a number is corrected, and its errata grow by one', async () => {
    const as = server.as(secretary);
    const id = reportOf(2025);
    const before = (await as.report.work({ id })).errata.length;
    const indicatorId = idOf('indicator', 'studenter-tveps');
    const { indicator } = await as.indicator.get({ id: indicatorId });
    const told = indicator.observations.findLast(
      ({ period, value }) => period <= '2025' && value !== null,
    )!;
    await as.indicator.recordObservation({
      ...observationDraft(indicatorId),
      period: told.period,
      value: told.value! + 5,
      correctionReason: 'Fem studenter var glemt.',
      revision: told.revision,
    });
    expect((await as.report.work({ id })).errata).toHaveLength(before + 1);
    const again = await exported();
    expect(again.name).toBe('alrek-2026-2025-v1-nb.pdf');
    expect(again.bytes.equals(pdf)).toBe(true);
    const corrected = await exported({ isCorrected: true });
    expect(corrected.name).toBe('alrek-2026-2025-v1-rettet-nb.pdf');
    const reading = readPdfBack(corrected.bytes);
    expect(reading.bookmarks).toContain('Rettelser');
    expect(reading.pages.at(-1)).toContain('Fem studenter var glemt.');
    // What was frozen stands in front of it, page by page.
    expect(reading.pageCount).toBe(readPdfBack(pdf).pageCount + 1);
  });

  it('goes to the archive with all its languages, its metadata, and sums of them', async () => {
    const steps = await stepsOf({ format: 'zip' });
    expect(steps.filter(({ step }) => step === 'making').length).toBe(4);
    const { bytes, name } = await exported({ format: 'zip' });
    expect(name).toBe('alrek-2026-2025-v1-nb-arkiv.zip');
    const files = unzipSync(new Uint8Array(bytes));
    expect(Buffer.from(files['alrek-2026-2025-v1-nb.pdf']!).equals(pdf)).toBe(true);
    const metadata = JSON.parse(Buffer.from(files['metadata.json']!).toString()) as {
      arkivpakke: { organ: string };
    };
    expect(metadata.arkivpakke.organ).toBe('Styringsgruppen');
    const [edition] = await listEditions(server.connection.read, alrekCluster.id, reportOf(2025));
    expect(Buffer.from(files['SJEKKSUMMER.txt']!).toString()).toContain(
      `${edition!.sha256}  snapshot.json`,
    );
  });

  it('is for everybody once it is published: a page with its corrections, and the frozen files', async () => {
    await server.as(secretary).report.publish({ id: reportOf(2025), version });
    const page = await fetch(`${app.base}/rapport/${reportOf(2025)}`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await page.text();
    expect(html).toContain('Fem studenter var glemt.');
    expect(html).toContain(`/rapport/${reportOf(2025)}/nb.pdf`);
    expect(html.indexOf('Fem studenter var glemt.')).toBeLessThan(
      html.lastIndexOf('Leders beretning'),
    );
    const english = await fetch(`${app.base}/rapport/${reportOf(2025)}?sprak=en`);
    expect(await english.text()).toContain('<html lang="en"');
    const file = await fetch(`${app.base}/rapport/${reportOf(2025)}/nb.pdf`);
    expect(Buffer.from(await file.arrayBuffer()).equals(pdf)).toBe(true);
    expect((await fetch(`${app.base}/rapport/${reportOf(2025)}/nb.zip`)).status).toBe(404);
    // No name of anybody who works with it but those who signed it.
    expect(html).not.toContain('Gudrun');
  });
});

it('keeps every file of every language by the clock, once', async () => {
  const { connection } = server;
  const made: string[] = [];
  const files: FileMaker = {
    waiting: () => 0,
    async make(format, { meta }) {
      made.push(`${meta.lang} ${format}`);
      return new TextEncoder().encode(`${meta.lang} ${format}`);
    },
  };
  const job = keepReportsJob({ connection, files });
  const [edition] = await listEditions(connection.read, alrekCluster.id, reportOf(2025));
  const before = await listFiles(connection.read, alrekCluster.id, edition!.id);
  await job.run(now, async () => {});
  const kept = await listFiles(connection.read, alrekCluster.id, edition!.id);
  expect(kept).toHaveLength(3 * (reportFormats.length - 1));
  expect(made).toHaveLength(kept.length - before.length);
  await job.run(now, async () => {});
  expect(made).toHaveLength(kept.length - before.length);
});

it('goes on keeping where one file cannot be made', async () => {
  const { connection } = server;
  await approveReport(server, 2024);
  const files: FileMaker = {
    waiting: () => 0,
    async make(format, { meta }) {
      if (format === 'pdf' && meta.lang === 'nb') throw new Error('No such thing');
      return new TextEncoder().encode(`${meta.lang} ${format}`);
    },
  };
  const job = keepReportsJob({ connection, files });
  await expect(job.run(now, async () => {})).rejects.toThrow('1 files');
  const [edition] = await listEditions(connection.read, alrekCluster.id, reportOf(2024));
  const kept = await listFiles(connection.read, alrekCluster.id, edition!.id);
  expect(kept).toHaveLength(3 * (reportFormats.length - 1) - 1);
});
