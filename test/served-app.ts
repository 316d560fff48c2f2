// Målbar on a free port of the loopback, as tests, benchmarks and browser journeys ask it.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { openConnection, type Connection } from '#db/connection.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { sampleAddress } from '#db/seed/seed-person-writer.ts';
import { fillDatabase } from '#server/meeting/fill-database.ts';
import { createApp, type AppParts } from '#server/app.ts';
import { createMailer } from '#server/mail/mailer.ts';
import type { Auth, AuthParts } from '#server/people/auth.ts';
import { createFileMaker } from '#server/report/file-maker.ts';
import { createPdfRenderer } from '#server/report/pdf-renderer.ts';
import { createTestAuth } from '#test/test-auth.ts';

export type Served = {
  base: string;
  auth: Auth;
  /** Signs in as somebody of the sample, by key; answers the cookie that later requests send. */
  signIn(personKey?: string): Promise<string>;
  close(): Promise<void>;
};
export type ServedApp = Served & { connection: Connection };

type ServedParts = Pick<AppParts, 'connection' | 'pages' | 'clock'> &
  Partial<AppParts> & { authParts?: Partial<AuthParts> };

/** Serves a database; closing leaves the database open. */
export async function serve({ authParts, ...parts }: ServedParts): Promise<Served> {
  const pdf = parts.pdf ?? createPdfRenderer();
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { connection, clock } = parts;
  const logger = pino({ level: 'silent' });
  const mailer =
    parts.mailer ?? createMailer({ db: connection.write, sending: null, clock, logger });
  const auth = parts.auth ?? createTestAuth(connection, { baseUrl: base, clock, ...authParts });
  server.on(
    'request',
    createApp({
      auth,
      logger,
      pdf,
      files: parts.files ?? createFileMaker(pdf),
      mailer,
      runJob: async () => {},
      isDevelopment: false,
      requestsPerMinute: Number.MAX_SAFE_INTEGER,
      ...parts,
    }),
  );
  return {
    base,
    auth,
    async signIn(personKey = 'solveig') {
      const token = await auth.issueToken(sampleAddress(personKey));
      const answer = await fetch(`${base}/api/trpc/signIn.withLink`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token }),
      });
      if (!answer.ok) throw new Error(`${personKey} could not sign in: ${await answer.text()}`);
      return cookieOf(answer);
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await pdf.close();
      await mailer.close();
    },
  };
}

/** The sample's people become real ones, for where those of the sample do not come in. */
export async function makeSampleReal({ write }: Connection): Promise<void> {
  await write.updateTable('person').set({ is_sample: 0 }).execute();
}

/** The cookies an answer sets, as a later request sends them back. */
export function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** Serves a SQLite file of its own, seeded anew, which closing deletes: for benchmarks, which have no template to copy. */
export async function serveSeeded(
  parts: Pick<ServedParts, 'pages' | 'clock'>,
): Promise<ServedApp & { file: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'malbar-served-'));
  const file = join(folder, 'malbar.sqlite');
  const connection = openConnection({ kind: 'sqlite', file });
  await migrateToLatest(connection.write);
  await fillDatabase(connection.write, { now: parts.clock(), withSample: true });
  const served = await serve({ ...parts, connection });
  await served.auth.migrate();
  return {
    ...served,
    connection,
    file,
    async close() {
      await served.close();
      await connection.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
