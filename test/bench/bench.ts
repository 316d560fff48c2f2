// `npm run bench`: how fast pages and report are, as medians and ratios of one run. The machine's own pace cancels out.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import SqliteDatabase from 'better-sqlite3';
import { pino } from 'pino';
import { openConnection } from '#db/connection.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { alrekCluster, loadSeed, secretaryPersonId } from '#db/seed/load-seed.ts';
import { createApp } from '#server/app.ts';
import { createPdfRenderer } from '#server/report/pdf-renderer.ts';
import { rawRows } from '#test/bench/raw-rows.ts';

const rounds = 60;
const now = '2026-11-22T09:00:00.000Z';

const folder = mkdtempSync(join(tmpdir(), 'malbar-bench-'));
const file = join(folder, 'malbar.sqlite');
const connection = openConnection({ kind: 'sqlite', file });
await migrateToLatest(connection.write);
await loadSeed(connection.write, { now, withSample: true });
const raw = new SqliteDatabase(file);
const pdf = createPdfRenderer();
const server: Server = createServer(
  createApp({
    connection,
    actor: { personId: secretaryPersonId, clusterId: alrekCluster.id, name: 'Sekretariatet', roles: ['secretariat'] },
    logger: pino({ level: 'silent' }),
    pdf,
    clock: () => now,
    pages: (_, response) => response.end(),
    isDevelopment: false,
    requestsPerMinute: Number.MAX_SAFE_INTEGER,
  }),
);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://localhost:${(server.address() as AddressInfo).port}`;
const overview = `/api/trpc/strategy.overview?input=${encodeURIComponent('{"strategy":"alrek-2026"}')}`;

let etag = '';
function ask(path: string, headers: Record<string, string> = {}): Promise<IncomingMessage & { size: number }> {
  return new Promise((resolve, reject) => {
    get(base + path, { headers }, (response) => {
      let size = 0;
      response.on('data', (chunk: Buffer) => (size += chunk.length));
      response.on('end', () => resolve(Object.assign(response, { size })));
    }).on('error', reject);
  });
}
const forgetAnswers = () => raw.prepare('update data_version set version = version + 1').run();

async function median(work: () => unknown, times = rounds, before: () => unknown = () => {}): Promise<number> {
  const durations: number[] = [];
  for (let round = 0; round < times; round += 1) {
    before();
    const start = performance.now();
    await work();
    durations.push(performance.now() - start);
  }
  return durations.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

const readRaw = () => JSON.stringify(rawRows(raw)).length;
// Warm up both sides before either is measured.
await median(readRaw, 20);
await median(() => ask(overview), 20, forgetAnswers);

const rawMs = await median(readRaw);
const uncachedMs = await median(() => ask(overview), rounds, forgetAnswers);
const cachedMs = await median(async () => {
  const response = await ask(overview);
  etag = String(response.headers.etag);
});
const unchangedMs = await median(() => ask(overview, { 'if-none-match': etag }));
const unchanged = await ask(overview, { 'if-none-match': etag });

const ratio = (ms: number) => `${(ms / rawMs).toFixed(2)} × raw`;
const line = (name: string, ms: number, note: string) =>
  console.log(`${name.padEnd(34)}${ms.toFixed(2).padStart(9)} ms   ${note}`);

console.log(`medians of ${rounds}\n`);
line('overview: rows read raw', rawMs, `${readRaw()} bytes of JSON`);
line('overview over HTTP, uncached', uncachedMs, `${ratio(uncachedMs)} (goal: at most 2)`);
line('overview over HTTP, cached', cachedMs, `${ratio(cachedMs)} (goal: below 1)`);
line('overview over HTTP, unchanged', unchangedMs, `${ratio(unchangedMs)}, status ${unchanged.statusCode}`);

const report = '/report/alrek-2026/2025.pdf?lang=nb';
let pdfSize = 0;
const askReport = async () => {
  pdfSize = (await ask(report)).size;
};
const coldMs = await median(askReport, 1);
// Another language each time would be another document: the same one, laid out anew, is what "warm" means.
const warmMs = await median(askReport, 10, forgetAnswers);
line('report, cold', coldMs, `${pdfSize} bytes (goal: below 1000 ms)`);
line('report, warm', warmMs, `${(warmMs / coldMs).toFixed(2)} × cold (goal: below 300 ms)`);

server.closeAllConnections();
server.close();
raw.close();
await pdf.close();
await connection.close();
rmSync(folder, { recursive: true, force: true });
