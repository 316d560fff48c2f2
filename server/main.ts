// Starts Målbar: settings, database, seed, pages, and one port on the loopback.
import '#server/node-version.ts';
import { createServer } from 'node:http';
import { pino } from 'pino';
import { openConnection } from '#db/connection.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { alrekCluster, loadSeed, secretaryPersonId } from '#db/seed/load-seed.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { createApp } from '#server/app.ts';
import { createMailer } from '#server/mail/mailer.ts';
import { builtPages, developmentPages } from '#server/pages.ts';
import { createPdfRenderer } from '#server/report/pdf-renderer.ts';
import { readSettings } from '#server/settings.ts';
import type { Actor } from '#shared/permission.ts';

async function start(): Promise<void> {
  const isDevelopment = process.argv.includes('--dev');
  const settings = readSettings(process.env);
  const logger = pino({ level: settings.logLevel });
  const clock = () => new Date().toISOString();

  const connection = openConnection(settings.database, (error) => logger.error(error));
  await migrateToLatest(connection.write);
  await loadSeed(connection.write, { now: clock(), withSample: settings.withSample });

  const actor: Actor = {
    personId: secretaryPersonId,
    clusterId: alrekCluster.id,
    name: 'Sekretariatet',
    roles: [
      { role: 'secretariat', bodyId: seedId('body', 'sekretariatet'), bodyKind: 'secretariat' },
    ],
  };
  const server = createServer();
  const pages = isDevelopment ? await developmentPages(server) : builtPages();
  const pdf = createPdfRenderer();
  const mailer = createMailer({ db: connection.write, sending: settings.mail, clock, logger });
  server.on(
    'request',
    createApp({ connection, actor, logger, pdf, mailer, clock, pages, isDevelopment }),
  );
  server.on('error', (error: NodeJS.ErrnoException) => {
    const isTaken = error.code === 'EADDRINUSE';
    fail(isTaken ? `Port ${settings.port} is in use. Choose another with PORT=….` : error);
  });
  // Nobody signs in yet, so nobody but this machine may reach it.
  server.listen(settings.port, '127.0.0.1', () => {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : settings.port;
    console.log(`Målbar: http://localhost:${port}`);
  });

  let isStopping = false;
  async function stop(): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    server.close();
    server.closeAllConnections();
    await pdf.close();
    await mailer.close();
    await connection.close();
    process.exit(0);
  }
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
}

/** A sentence rather than a stack: what stops a start is a setting or a database that is not there. */
function fail(reason: unknown): never {
  // A refused connection to a name with two addresses has no message of its own.
  const words =
    reason instanceof Error ? reason.message || (reason as NodeJS.ErrnoException).code : reason;
  console.error(`Målbar could not start. ${String(words)}`);
  process.exit(1);
}

await start().catch(fail);
