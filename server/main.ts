// Starts Målbar: settings, database, seed, sign-in, pages, and one port.
import '#server/node-version.ts';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { openConnection } from '#db/connection.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { whileStartingAlone } from '#db/start-lock.ts';
import { createApp } from '#server/app.ts';
import { startScheduler } from '#server/job/scheduler.ts';
import { createMailer } from '#server/mail/mailer.ts';
import { builtPages, developmentPages } from '#server/pages.ts';
import { fillDatabase } from '#server/meeting/fill-database.ts';
import { createAuth } from '#server/people/auth.ts';
import { authSecret } from '#server/people/auth-secret.ts';
import { startRetention } from '#server/people/retention.ts';
import { firstSetupToken } from '#server/people/set-up.ts';
import { createFileMaker } from '#server/report/file-maker.ts';
import { keepReportsJob } from '#server/report/keep-job.ts';
import { createPdfRenderer } from '#server/report/pdf-renderer.ts';
import { computeJob } from '#server/formula/compute-job.ts';
import { roundJobs } from '#server/round/round-jobs.ts';
import { readSettings } from '#server/settings.ts';

async function start(): Promise<void> {
  const isDevelopment = process.argv.includes('--dev');
  const settings = readSettings(process.env);
  const logger = pino({ level: settings.logLevel });
  const clock = () => new Date().toISOString();

  const connection = openConnection(settings.database, (error) => logger.error(error));
  await whileStartingAlone(connection, async () => {
    await migrateToLatest(connection.write);
    await fillDatabase(connection.write, {
      now: clock(),
      withSample: settings.withSample,
      baseUrl: settings.baseUrl ?? `http://localhost:${settings.port}`,
    });
  });

  const server = createServer();
  const pages = isDevelopment ? await developmentPages(server) : builtPages();
  server.on('error', (error: NodeJS.ErrnoException) => {
    const isTaken = error.code === 'EADDRINUSE';
    fail(isTaken ? `Port ${settings.port} is in use. Choose another with PORT=….` : error);
  });
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const baseUrl = settings.baseUrl ?? `http://localhost:${port}`;
  const auth = createAuth({
    ...settings,
    connection,
    baseUrl,
    secret: authSecret(settings.authSecret, settings.dataDir),
    idleMinutes: settings.sessionIdleMinutes,
    maxHours: settings.sessionMaxHours,
    logger,
    clock,
  });
  // With the sample its invented administrator can be signed in as.
  const setupToken = await whileStartingAlone(connection, async () => {
    await auth.migrate();
    if (settings.withSample) return null;
    return firstSetupToken(connection, alrekCluster.id, clock(), settings);
  });
  const pdf = createPdfRenderer();
  const files = createFileMaker(pdf);
  const mailer = createMailer({ db: connection.write, sending: settings.mail, clock, logger });
  const retention = startRetention({ connection, auth, clock, logger });
  const jobs = [
    ...roundJobs({ connection, auth, mailer }),
    computeJob(connection),
    keepReportsJob({ connection, files }),
  ];
  const scheduler = startScheduler({ db: connection.write, jobs, clock, logger });
  const { trustedProxies } = settings;
  server.on(
    'request',
    createApp({
      connection,
      auth,
      logger,
      pdf,
      files,
      mailer,
      runJob: scheduler.runNow,
      clock,
      pages,
      isDevelopment,
      trustedProxies,
    }),
  );
  console.log(`Målbar: ${baseUrl}`);
  if (setupToken)
    console.log(
      `Set up the first administrator, once, within three days: ${baseUrl}/oppsett#${setupToken}`,
    );

  let isStopping = false;
  async function stop(): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    server.close();
    server.closeAllConnections();
    await scheduler.close();
    await pdf.close();
    await mailer.close();
    await retention.close();
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
