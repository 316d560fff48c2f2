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
// A handle apart: a write empties the page cache of all handles but its own, and both readers should pay for it.
const writer = new SqliteDatabase(file);
const pdf = createPdfRenderer();
const server: Server = createServer(
  createApp({
    connection,
    actor: {
      personId: secretaryPersonId,
      clusterId: alrekCluster.id,
      name: 'Sekretariatet',
      roles: ['secretariat'],
    },
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
function ask(
  path: string,
  headers: Record<string, string> = {},
): Promise<IncomingMessage & { size: number }> {
  return new Promise((resolve, reject) => {
    get(base + path, { headers }, (response) => {
      let size = 0;
      response.on('data', (chunk: Buffer) => (size += chunk.length));
      response.on('end', () => resolve(Object.assign(response, { size })));
    }).on('error', reject);
  });
}
const forgetAnswers = () => writer.prepare('update data_version set version = version + 1').run();

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (durations: number[]) =>
  durations.toSorted((a, b) => a - b)[Math.floor(durations.length / 2)] ?? 0;

const readRaw = () => JSON.stringify(rawRows(raw)).length;
const durations = {
  raw: [] as number[],
  uncached: [] as number[],
  cached: [] as number[],
  unchanged: [] as number[],
};
// In turns, so that whatever else the machine does falls on all of them alike; the first rounds warm up.
for (let round = -20; round < rounds; round += 1) {
  forgetAnswers();
  const rawMs = await timeOf(readRaw);
  const uncachedMs = await timeOf(() => ask(overview));
  const cachedMs = await timeOf(async () => {
    etag = String((await ask(overview)).headers.etag);
  });
  const unchangedMs = await timeOf(() => ask(overview, { 'if-none-match': etag }));
  if (round < 0) continue;
  durations.raw.push(rawMs);
  durations.uncached.push(uncachedMs);
  durations.cached.push(cachedMs);
  durations.unchanged.push(unchangedMs);
}
const rawMs = median(durations.raw);
const uncachedMs = median(durations.uncached);
const cachedMs = median(durations.cached);
const unchangedMs = median(durations.unchanged);
const unchanged = await ask(overview, { 'if-none-match': etag });

const ratio = (ms: number) => `${(ms / rawMs).toFixed(2)} × raw`;
const line = (name: string, ms: number, note: string) =>
  console.log(`${name.padEnd(34)}${ms.toFixed(2).padStart(9)} ms   ${note}`);

console.log(`medians of ${rounds}\n`);
line('overview: rows read raw', rawMs, `${readRaw()} bytes of JSON`);
line('overview over HTTP, uncached', uncachedMs, `${ratio(uncachedMs)} (goal: at most 2)`);
line('overview over HTTP, cached', cachedMs, `${ratio(cachedMs)} (goal: below 1)`);
line(
  'overview over HTTP, unchanged',
  unchangedMs,
  `${ratio(unchangedMs)}, status ${unchanged.statusCode}`,
);

const report = '/report/alrek-2026/2025.pdf?lang=nb';
let pdfSize = 0;
const askReport = async () => {
  pdfSize = (await ask(report)).size;
};
const coldMs = await timeOf(askReport);
// The file is kept by what it is made of: a changed title makes another document, so that it is laid out anew.
const warm: number[] = [];
for (let round = 0; round < 10; round += 1) {
  writer.prepare("update measure set title = title || ' ' || ? where sort_order = 0").run(round);
  warm.push(await timeOf(askReport));
}
const warmMs = median(warm);
const keptMs = await timeOf(askReport);
line('report, cold', coldMs, `${pdfSize} bytes (goal: below 1000 ms)`);
line(
  'report, warm, a title changed',
  warmMs,
  `${(warmMs / coldMs).toFixed(2)} × cold (goal: below 300 ms)`,
);
line('report, unchanged', keptMs, `${(keptMs / coldMs).toFixed(2)} × cold`);

server.closeAllConnections();
server.close();
raw.close();
writer.close();
await pdf.close();
await connection.close();
rmSync(folder, { recursive: true, force: true });
