// Målbar as somebody with a browser meets it: real sessions and cookies over HTTP, on a database of the test's own.
import { createOTP } from '@better-auth/utils/otp';
import { base32 } from '@better-auth/utils/base32';
import type { Connection } from '#db/connection.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { openTestDatabase, type Dialect } from '#test/database.ts';
import { cookieOf, serve, type Served } from '#test/served-app.ts';
import { blankPdf } from '#test/server/blank-pdf.ts';

export type Answer = {
  status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- what a procedure answers, as a test reads it
  data: any;
  reason: string | null;
  fields: Record<string, string[]>;
  /** What the answer sets, as the next request sends it. */
  cookie: string;
};

export type AccountApp = Served & {
  connection: Connection;
  call(cookie: string, procedure: string, input?: object): Promise<Answer>;
  read(cookie: string, procedure: string): Promise<Answer>;
  /** The sessions of somebody of the sample are of this age. */
  ageSessions(personKey: string, minutes: number): Promise<void>;
  userId(personKey: string): Promise<string>;
};

export const clock = () => new Date().toISOString();

export async function openAccountApp(dialect: Dialect): Promise<AccountApp> {
  const connection = await openTestDatabase(dialect, 'filled');
  const app = await serve({
    connection,
    pdf: blankPdf,
    clock,
    pages: (_, response) => response.send('<!doctype html><title>Målbar</title>'),
  });
  async function userId(personKey: string): Promise<string> {
    const row = await connection.read
      .selectFrom('person')
      .select('user_id')
      .where('id', '=', seedId('person', personKey))
      .executeTakeFirstOrThrow();
    return row.user_id ?? '';
  }
  return {
    ...app,
    connection,
    userId,
    async call(cookie, procedure, input) {
      const answer = await fetch(`${app.base}/api/trpc/${procedure}`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        ...(input && { body: JSON.stringify(input) }),
      });
      return answerOf(answer);
    },
    async read(cookie, procedure) {
      return answerOf(await fetch(`${app.base}/api/trpc/${procedure}`, { headers: { cookie } }));
    },
    async ageSessions(personKey, minutes) {
      const { adapter } = await app.auth.context;
      await adapter.updateMany({
        model: 'session',
        where: [{ field: 'userId', value: await userId(personKey) }],
        update: { createdAt: new Date(Date.now() - minutes * 60_000) },
      });
    },
    async close() {
      await app.close();
      await connection.close();
    },
  };
}

async function answerOf(answer: Response): Promise<Answer> {
  const body = await answer.json();
  return {
    status: answer.status,
    data: body.result?.data,
    reason: body.error?.data.reason ?? null,
    fields: body.error?.data.fields ?? {},
    cookie: cookieOf(answer),
  };
}

/** What an authenticator app shows for an otpauth address, so many half minutes from now. */
export async function codeOf(uri: string, steps = 0): Promise<string> {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  const key = new TextDecoder().decode(base32.decode(secret));
  return createOTP(key).hotp(Math.floor(Date.now() / 30_000) + steps);
}

export const goodPassword = 'fjorden er stille i morgenlys';

/** Password and code, confirmed. The cookie is the one that goes on. */
export async function turnOnPassword(app: AccountApp, cookie: string) {
  const started = await app.call(cookie, 'account.startPassword', { password: goodPassword });
  if (started.status !== 200) throw new Error(`not started: ${started.reason}`);
  const { uri, backupCodes } = started.data as { uri: string; backupCodes: string[] };
  const confirm = async () =>
    app.call(cookie, 'account.confirmPassword', { code: await codeOf(uri, -1) });
  let confirmed = await confirm();
  // The half minute may have turned on the way, and the code with it.
  if (confirmed.reason === 'code_wrong') confirmed = await confirm();
  if (confirmed.status !== 200) throw new Error(`not confirmed: ${confirmed.reason}`);
  return { uri, backupCodes, cookie: confirmed.cookie };
}
