// `npm run lighthouse`: performance, accessibility and best practices of the overview, on a desktop.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse, { desktopConfig } from 'lighthouse';
import { pino } from 'pino';
import { chromium } from 'playwright-core';
import { openConnection } from '#db/connection.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { alrekCluster, loadSeed, secretaryPersonId } from '#db/seed/load-seed.ts';
import { createApp } from '#server/app.ts';
import { builtPages } from '#server/pages.ts';
import { createPdfRenderer } from '#server/report/pdf-renderer.ts';
import { chromiumOptions } from '#test/browser/chromium.ts';

const goal = 95;
const debugPort = 9333;

const folder = mkdtempSync(join(tmpdir(), 'malbar-lighthouse-'));
const connection = openConnection({ kind: 'sqlite', file: join(folder, 'malbar.sqlite') });
await migrateToLatest(connection.write);
await loadSeed(connection.write, { now: new Date().toISOString(), withSample: true });
const pdf = createPdfRenderer();
const server = createServer(
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
    clock: () => new Date().toISOString(),
    pages: builtPages(),
    isDevelopment: false,
  }),
);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const options = chromiumOptions();
const browser = await chromium.launch({
  ...options,
  args: [...(options.args ?? []), `--remote-debugging-port=${debugPort}`],
});

const url = `http://localhost:${(server.address() as AddressInfo).port}/alrek-2026`;
const onlyCategories = ['performance', 'accessibility', 'best-practices'];
const result = await lighthouse(
  url,
  { port: debugPort, onlyCategories, logLevel: 'error' },
  desktopConfig,
);
const categories = Object.values(result?.lhr.categories ?? {});
for (const { title, score } of categories)
  console.log(`${title.padEnd(16)} ${Math.round((score ?? 0) * 100)}`);
const lacking = Object.values(result?.lhr.audits ?? {}).filter(
  ({ score }) => score !== null && score < 0.9,
);
for (const { id, displayValue } of lacking) console.log(`  ${id} ${displayValue ?? ''}`);

await browser.close();
server.closeAllConnections();
server.close();
await pdf.close();
await connection.close();
rmSync(folder, { recursive: true, force: true });
if (categories.length === 0 || categories.some(({ score }) => (score ?? 0) * 100 < goal))
  process.exitCode = 1;
