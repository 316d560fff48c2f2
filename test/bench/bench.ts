// `npm run bench`: how fast pages and report are, as medians and ratios of one run. The machine's own pace cancels out.
import { get, type IncomingMessage } from 'node:http';
import { performance } from 'node:perf_hooks';
import SqliteDatabase from 'better-sqlite3';
import { timeExports } from '#test/bench/export.ts';
import { timeReports } from '#test/bench/report.ts';
import { timeRecompute } from '#test/bench/recompute.ts';
import { rawRows } from '#test/bench/raw-rows.ts';
import { serveSeeded } from '#test/served-app.ts';

const rounds = 200;
const now = '2026-11-22T09:00:00.000Z';

const app = await serveSeeded({ pages: (_, response) => response.end(), clock: () => now });
const cookie = await app.signIn();
const raw = new SqliteDatabase(app.file);
// A handle apart: a write empties the page cache of all handles but its own, and both readers should pay for it.
const writer = new SqliteDatabase(app.file);
const overview = `/api/trpc/strategy.overview?input=${encodeURIComponent('{"strategy":"alrek-2026"}')}`;

let etag = '';
function ask(
  path: string,
  headers: Record<string, string> = {},
): Promise<IncomingMessage & { size: number }> {
  return new Promise((resolve, reject) => {
    get(app.base + path, { headers: { cookie, ...headers } }, (response) => {
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
// In turns, so that whatever else the machine does falls on all of them alike; the first rounds warm up, as a server of some minutes is.
for (let round = -rounds; round < rounds; round += 1) {
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

// Recording a value: durable and audited once it is answered; rolled up once the overview has it.
const indicator = raw
  .prepare("select id, decimals from indicator where direction = 'increase' and frequency = 'year'")
  .get() as { id: string };
let revision = Number(
  raw
    .prepare("select max(revision) from observation where indicator_id = ? and period = '2025'")
    .pluck()
    .get(indicator.id) ?? 0,
);
async function record(): Promise<void> {
  const answer = await fetch(`${app.base}/api/trpc/indicator.recordObservation`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({
      indicatorId: indicator.id,
      period: '2025',
      value: 10 + (revision % 10),
      noValueReason: null,
      isPreliminary: false,
      isBreak: false,
      note: '',
      source: '',
      revision,
    }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  revision += 1;
}
const recorded: number[] = [];
const rolledUp: number[] = [];
for (let round = 0; round < 50; round += 1) {
  recorded.push(await timeOf(record));
  rolledUp.push(await timeOf(() => ask(overview)));
}
const recordMs = median(recorded);
line('record an observation, audited', recordMs, ratio(recordMs));
line(
  '… and rolled up in the overview',
  recordMs + median(rolledUp),
  ratio(recordMs + median(rolledUp)),
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

const exports = await timeExports({ base: app.base, cookie }, () => {
  forgetAnswers();
  return ask(overview);
});
const toAlone = (part: 'median' | 'slowest') =>
  `${(exports.meanwhile[part] / exports.alone[part]).toFixed(1)} × without`;
line('overview, without exports', exports.alone.median, '');
line('… while ten people export', exports.meanwhile.median, toAlone('median'));
line('overview, without exports, slow', exports.alone.slowest, '95 of 100 are faster');
line('… while ten people export', exports.meanwhile.slowest, toAlone('slowest'));
line('ten exports at once, all ready', exports.all, `${exports.failed} failed (goal: 0)`);

const recomputed = await timeRecompute(
  writer,
  async (procedure, input) => {
    const answer = await fetch(`${app.base}/api/trpc/${procedure}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    if (!answer.ok) throw new Error(await answer.text());
    const { result } = (await answer.json()) as {
      result: { data: { id: string; version: number } };
    };
    return result.data;
  },
  median,
);
const toOne = (ms: number) => `${(ms / recomputed.one).toFixed(2)} × one`;
line('an event of 10 000 changed', recomputed.none, 'no indicator computed from it');
line('… with one indicator computed from it', recomputed.one, toOne(recomputed.one));
line(
  '… and 100 of another source beside',
  recomputed.otherSource,
  `${toOne(recomputed.otherSource)} (goal: flat)`,
);
line(
  '… and 100 of other events beside',
  recomputed.otherKind,
  `${toOne(recomputed.otherKind)} (goal: flat)`,
);

raw.close();
writer.close();
await app.close();

const reports = await timeReports(3);
for (const { pages, building, cold, warm, formats } of reports) {
  const perPage = (ms: number) => `${(ms / pages).toFixed(1)} ms a page`;
  line(`report of ${pages} pages, building`, building, `${(building / warm).toFixed(2)} × warm`);
  line('… cold', cold, `${(cold / warm).toFixed(2)} × warm (goal: below 20 000 ms)`);
  line('… warm', warm, perPage(warm));
  for (const [format, ms] of Object.entries(formats))
    line(`… as ${format}`, ms, `${(ms / warm).toFixed(2)} × warm`);
}
