// The files of a report are begun when it is approved: nobody waits for them, and nothing stops where they fail.
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { listRuns } from '#db/job/job-queries.ts';
import { listEditions, listFiles } from '#db/report/edition-queries.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { createScheduler, type Scheduler } from '#server/job/scheduler.ts';
import type { FileMaker } from '#server/report/file-maker.ts';
import { keepReportsJob } from '#server/report/keep-job.ts';
import { reportFormats } from '#shared/report/report-format.ts';
import { now, openTestServer, secretary, type TestServer } from '#test/server/caller.ts';
import { serve, type Served } from '#test/served-app.ts';
import { decideOn, reportOf } from './report-draft.ts';

const patience = { timeout: 20_000 };
const allFiles = 3 * (reportFormats.length - 1);

let server: TestServer;
let connection: Connection;
let app: Served;
let scheduler: Scheduler;
let make: FileMaker['make'];
beforeEach(async () => {
  server = await openTestServer('sqlite');
  ({ connection } = server);
  const files: FileMaker = { waiting: () => 0, make: (...asked) => make(...asked) };
  const job = keepReportsJob({ connection, files });
  scheduler = createScheduler({
    db: connection.write,
    // Never by the clock here.
    jobs: [{ ...job, pattern: '0 0 30 2 *' }],
    clock: () => new Date().toISOString(),
    logger: pino({ level: 'silent' }),
  });
  app = await serve({
    connection,
    files,
    runJob: scheduler.runNow,
    clock: () => now,
    pages: (_, response) => response.send(''),
  });
});
afterEach(async () => {
  await app.close();
  await scheduler.close();
  await server.close();
});

/** As the browser asks for it; answers once the answer is there. */
async function approve(): Promise<void> {
  const as = server.as(secretary).report;
  const id = reportOf(2025);
  const { report } = await as.work({ id });
  const { version } = await as.submit({ id, version: report.version });
  const decisionId = await decideOn(server, 2025);
  const answer = await fetch(`${app.base}/api/trpc/report.approve`, {
    method: 'POST',
    headers: { cookie: await app.signIn(), 'content-type': 'application/json' },
    body: JSON.stringify({ id, version, decisionId }),
  });
  expect(answer.status).toBe(200);
  await answer.text();
}

async function keptFiles() {
  const [edition] = await listEditions(connection.read, alrekCluster.id, reportOf(2025));
  return listFiles(connection.read, alrekCluster.id, edition!.id);
}
const runsOf = () => listRuns(connection.read, 10);

it('begins when it is approved, behind the answer', async () => {
  const held = Promise.withResolvers<void>();
  make = async (format, { meta }) => {
    await held.promise;
    return new TextEncoder().encode(`${meta.lang} ${format}`);
  };
  // Answered while no file has been made.
  await approve();
  expect(await keptFiles()).toEqual([]);
  held.resolve();
  await expect.poll(async () => (await keptFiles()).length, patience).toBe(allFiles);
});

it('stops nothing where files cannot be made, and goes on with what is missing at the next step', async () => {
  make = async (format, { meta }) => {
    if (format === 'pdf') throw new Error('No such thing');
    return new TextEncoder().encode(`${meta.lang} ${format}`);
  };
  await approve();
  await expect
    .poll(async () => (await runsOf()).map(({ state }) => state), patience)
    .toEqual(['failed']);
  expect(await keptFiles()).toHaveLength(allFiles - 3);
  const as = server.as(secretary).report;
  const { report } = await as.work({ id: reportOf(2025) });
  make = async (format, { meta }) => new TextEncoder().encode(`${meta.lang} ${format}`);
  const answer = await fetch(`${app.base}/api/trpc/report.publish`, {
    method: 'POST',
    headers: { cookie: await app.signIn(), 'content-type': 'application/json' },
    body: JSON.stringify({ id: report.id, version: report.version }),
  });
  expect(answer.status).toBe(200);
  await expect.poll(async () => (await keptFiles()).length, patience).toBe(allFiles);
});
