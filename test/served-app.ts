// Målbar on a free port of the loopback, as tests, benchmarks and browser journeys ask it.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { openConnection, type Connection } from '#db/connection.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { alrekCluster, loadSeed, secretaryPersonId } from '#db/seed/load-seed.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { createApp, type AppParts } from '#server/app.ts';
import { createMailer } from '#server/mail/mailer.ts';
import { createPdfRenderer } from '#server/report/pdf-renderer.ts';

export type ServedApp = { base: string; connection: Connection; close(): Promise<void> };

type Served = Pick<AppParts, 'connection' | 'pages' | 'clock'> & Partial<AppParts>;

/** Serves a database; closing leaves the database open. */
export async function serve(parts: Served): Promise<Omit<ServedApp, 'connection'>> {
  const pdf = parts.pdf ?? createPdfRenderer();
  const logger = pino({ level: 'silent' });
  const { connection, clock } = parts;
  const mailer =
    parts.mailer ?? createMailer({ db: connection.write, sending: null, clock, logger });
  const app = createApp({
    actor: {
      personId: secretaryPersonId,
      clusterId: alrekCluster.id,
      name: 'Sekretariatet',
      roles: [
        { role: 'secretariat', bodyId: seedId('body', 'sekretariatet'), bodyKind: 'secretariat' },
      ],
    },
    logger,
    pdf,
    mailer,
    isDevelopment: false,
    requestsPerMinute: Number.MAX_SAFE_INTEGER,
    ...parts,
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await pdf.close();
      await mailer.close();
    },
  };
}

/** Serves a seeded SQLite file of its own, which closing deletes. */
export async function serveSeeded({
  withSample = true,
  ...parts
}: Pick<Served, 'pages' | 'clock'> & { withSample?: boolean }): Promise<
  ServedApp & { file: string }
> {
  const folder = mkdtempSync(join(tmpdir(), 'malbar-served-'));
  const file = join(folder, 'malbar.sqlite');
  const connection = openConnection({ kind: 'sqlite', file });
  await migrateToLatest(connection.write);
  await loadSeed(connection.write, { now: parts.clock(), withSample });
  const served = await serve({ ...parts, connection });
  return {
    base: served.base,
    connection,
    file,
    async close() {
      await served.close();
      await connection.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
