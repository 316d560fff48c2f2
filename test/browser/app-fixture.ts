// A Målbar of a test's own (database, server, pages) and pages of the shared Chromium that fail on any console error.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { openConnection, type Connection } from '#db/connection.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { alrekCluster, loadSeed, secretaryPersonId } from '#db/seed/load-seed.ts';
import { createApp } from '#server/app.ts';
import { builtPages } from '#server/pages.ts';
import { createPdfRenderer } from '#server/report/pdf-renderer.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** The moment the browser tests live in. */
export const now = '2026-11-22T09:00:00.000Z';

export type TestApp = {
  base: string;
  connection: Connection;
  /** Opens an address in a page of its own. */
  open(path: string, options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
};

type PageOptions = {
  lang?: Lang;
  width?: number;
  colourScheme?: 'light' | 'dark';
  expectErrors?: boolean;
};

export async function startTestApp({ withSample = true } = {}): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), 'malbar-browser-'));
  const connection = openConnection({ kind: 'sqlite', file: join(folder, 'malbar.sqlite') });
  await migrateToLatest(connection.write);
  await loadSeed(connection.write, { now, withSample });
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
      clock: () => now,
      pages: builtPages(),
      isDevelopment: false,
      requestsPerMinute: Number.MAX_SAFE_INTEGER,
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser: Browser = await chromium.connect(inject('chromiumEndpoint'));
  const complaints: string[] = [];

  return {
    base,
    connection,
    async open(
      path,
      { lang = 'nb', width = 1280, colourScheme = 'light', expectErrors = false } = {},
    ) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: colourScheme,
        locale: 'nb-NO',
      });
      await context.addInitScript((chosen) => {
        if (!localStorage.getItem('malbar-language'))
          localStorage.setItem('malbar-language', chosen);
      }, lang);
      const page = await context.newPage();
      // Generous: a busy machine is slow, and a test that is right should not fail for it.
      page.setDefaultTimeout(30_000);
      if (!expectErrors) {
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(`${path}: ${message.text()}`);
        });
      }
      page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
      await page.goto(base + path);
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await pdf.close();
      await connection.close();
      rmSync(folder, { recursive: true, force: true });
      expect(complaints).toEqual([]);
    },
  };
}
