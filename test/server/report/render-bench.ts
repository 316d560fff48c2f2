// node test/server/report/render-bench.ts: how long a report takes, cold and warm, against the budgets. Prints
// ratios; nothing fails, since a machine under load would.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openConnection } from '#db/connection.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { alrekCluster, loadSeed } from '#db/seed/load-seed.ts';
import { loadReport } from '#server/report/load-report.ts';
import { createPdfRenderer } from '#server/report/pdf-renderer.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import { readPdfBack } from './pdf-reader.ts';

const budget = { cold: 1000, warm: 300 };
const rounds = 7;

const folder = mkdtempSync(join(tmpdir(), 'malbar-bench-'));
const connection = openConnection({ kind: 'sqlite', file: join(folder, 'malbar.sqlite') });
await migrateToLatest(connection.write);
await loadSeed(connection.write, { now: '2026-11-22T09:00:00.000Z', withSample: true });
const request = { strategy: 'alrek-2026', year: 2025, lang: 'nb' as const };
const load = () => loadReport(connection.read, alrekCluster.id, request, '2026-11-22');
const document = await load();
if (!document) throw new Error('No report');

/** Another report of the same size: one sentence differs, as when somebody corrects a text. */
const changed = (round: number): ReportDocument => ({
  ...document,
  blocks: document.blocks.map((block) =>
    block.kind === 'signature' ? { ...block, role: `${block.role} ${round}` } : block,
  ),
});

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

const median = (numbers: number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const building: number[] = [];
for (let round = 0; round < rounds; round += 1) building.push((await timed(load)).ms);

const cold: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const renderer = createPdfRenderer();
  cold.push((await timed(() => renderer.render(document))).ms);
  await renderer.close();
}

const renderer = createPdfRenderer();
const file = await renderer.render(document);
const warm: number[] = [];
for (let round = 0; round < rounds; round += 1)
  warm.push((await timed(() => renderer.render(changed(round)))).ms);
const cached = await timed(() => renderer.render(document));
await renderer.close();
await connection.close();
rmSync(folder, { recursive: true });

const line = (name: string, ms: number, limit?: number, all: number[] = [ms]) =>
  console.log(
    `${name.padEnd(28)} ${ms.toFixed(0).padStart(6)} ms${limit ? `   (fastest ${Math.min(...all).toFixed(0)})   ${(ms / limit).toFixed(2)} of the budget` : ''}`,
  );
console.log(
  `${readPdfBack(file).pageCount} pages, ${Math.round(file.length / 1024)} kB, medians of ${rounds}`,
);
line('load and build document', median(building));
line('cold (new process)', median(cold), budget.cold, cold);
line('warm (one text changed)', median(warm), budget.warm, warm);
line('the same document again', cached.ms);
