// A strategy as files: what is in them, for whom, and the trace that each leaves.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readImportFile } from '#client/import/read-import-file.ts';
import { auditOf, idOf, now } from '#test/server/caller.ts';
import { serveSeeded, type ServedApp } from '#test/served-app.ts';

let app: ServedApp;
let cookie: string;
beforeAll(async () => {
  const pages = ((_, response) => response.send('')) satisfies Parameters<
    typeof serveSeeded
  >[0]['pages'];
  app = await serveSeeded({ pages, clock: () => now });
  cookie = await app.signIn('sindre');
});
afterAll(() => app.close());

const ask = (path: string) => fetch(app.base + path, { headers: { cookie } });

it('comes as a workbook that the import page reads, with headings in the language asked for', async () => {
  const answer = await ask('/export/alrek-2026.xlsx?lang=en');
  expect(answer.headers.get('content-disposition')).toBe(
    'attachment; filename="alrek-2026-2026-11-22.xlsx"',
  );
  const sheets = await readImportFile(new File([await answer.arrayBuffer()], 'plan.xlsx'));
  if (typeof sheets === 'string') throw new Error(sheets);
  expect(sheets.map(({ name, rows }) => [name, rows.length > 10])).toEqual([
    ['Goals', true],
    ['Measures', true],
    ['Indicators', true],
    ['Observations', true],
  ]);
  const [measures] = sheets.filter(({ name }) => name === 'Measures');
  const due = measures!.rows[0]!.indexOf('Deadline');
  expect(measures!.rows.slice(1).map((row) => row[due])).toContain('2024-11-29');
  const parts = Buffer.from(await (await ask('/export/alrek-2026.xlsx')).arrayBuffer());
  expect(parts.subarray(0, 2).toString()).toBe('PK');
});

it('comes as CSV with semicolons, decimal commas and the mark of UTF-8', async () => {
  const answer = await ask('/export/alrek-2026/observation.csv');
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(bytes);
  expect(text).toMatch(/^Indikator-ID;Indikator;Periode;Verdi;/);
  expect(text).toMatch(/;\d+,\d+;/);
});

it('comes as JSON with all that stands in it, history included', async () => {
  const answer = await ask('/export/alrek-2026.json');
  const content = (await answer.json()) as Record<string, unknown[]>;
  expect(content).toMatchObject({ format: 'malbar-strategy-1', strategy: { slug: 'alrek-2026' } });
  for (const key of [
    'goals',
    'indicators',
    'observations',
    'measures',
    'measureUpdates',
    'assessments',
  ])
    expect(content[key]!.length, key).toBeGreaterThan(5);
  expect(JSON.stringify(content)).not.toContain('@');
});

it('leaves a trace, and nothing else answers', async () => {
  const downloads = (await auditOf(app.connection)).filter(
    ({ action }) => action === 'import.export',
  );
  expect(downloads.map(({ after, entityId }) => [after.format, after.lang, entityId])).toEqual(
    ['xlsx en', 'xlsx nb', 'csv nb', 'json nb'].map((each) => [
      ...each.split(' '),
      idOf('strategy', 'alrek-2026'),
    ]),
  );
  for (const path of [
    '/export/ukjent.xlsx',
    '/export/alrek-2026/person.csv',
    '/export/alrek-2026.pdf',
    '/export/alrek-2026/goal.xlsx',
    '/export',
    '/import/other.xlsx',
  ])
    expect((await ask(path)).status, path).toBe(404);
  expect((await ask('/import/template.xlsx')).status).toBe(403);
});
