// Who looks at a page hears that something was saved, whichever process saved it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDataVersion } from '#db/audited-transaction.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { dialects, openTestDatabase, type TestDatabase } from '#test/database.ts';
import { query } from '#test/call.ts';
import { serve, type Served } from '#test/served-app.ts';

const clusterId = seedId('cluster', 'alrek');

describe.each(dialects)('the stream of data versions on %s', (dialect) => {
  let connection: TestDatabase;
  let served: Served;
  beforeEach(async () => {
    connection = await openTestDatabase(dialect, 'filled');
    served = await serve({
      connection,
      pages: (_, response) => void response.status(404).end(),
      clock: () => new Date().toISOString(),
    });
  });
  afterEach(async () => {
    await served.close();
    await connection.close();
  });

  async function listen(cookie: string): Promise<Response> {
    return fetch(`${served.base}/api/trpc/strategy.watch`, { headers: { cookie } });
  }
  async function saveElsewhere(): Promise<void> {
    const script = 'test/server/strategy/save-process.ts';
    const child = spawn(process.execPath, [script, JSON.stringify(connection.target), clusterId], {
      stdio: 'inherit',
    });
    expect(await once(child, 'exit')).toEqual([0, null]);
  }

  it('begins with the version now, and goes on with what another process saves', async () => {
    const answer = await listen(await served.signIn());
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    // Packed, it would be held back until there is enough of it.
    expect(answer.headers.get('content-encoding')).toBeNull();
    const versions = versionsOf(answer);
    const before = await findDataVersion(connection.read, clusterId);
    expect((await versions.next()).value).toBe(before);
    await saveElsewhere();
    expect((await versions.next()).value).toBe(before + 1);
    await versions.return();
  });

  it('is silent about other clusters', async () => {
    const other = seedId('cluster', 'another');
    await connection.write
      .insertInto('cluster')
      .values({ id: other, slug: 'annen', name: 'En annen', lang: 'nb' })
      .execute();
    await connection.write
      .insertInto('data_version')
      .values({ cluster_id: other, version: 1 })
      .execute();
    const versions = versionsOf(await listen(await served.signIn()));
    const before = await findDataVersion(connection.read, clusterId);
    expect((await versions.next()).value).toBe(before);
    await connection.write
      .updateTable('data_version')
      .set({ version: 1000 })
      .where('cluster_id', '=', other)
      .execute();
    await saveElsewhere();
    expect((await versions.next()).value).toBe(before + 1);
    await versions.return();
  });

  it('is for nobody who is not signed in', async () => {
    // The stream has begun when the refusal comes: it is told as its only event.
    const told = await (await listen('')).text();
    expect(told).toContain('"reason":"signed_out"');
    expect(told).not.toMatch(/^data: \d+$/m);
  });

  it('keeps nobody signed in', async () => {
    const cookie = await served.signIn();
    // As after a while without any request: the library would put the session's end off.
    const soon = new Date(Date.now() + 60_000).toISOString();
    await connection.write.updateTable('auth_session').set({ expiresAt: soon }).execute();
    const end = async () => {
      const session = await connection.read
        .selectFrom('auth_session')
        .select('expiresAt')
        .executeTakeFirstOrThrow();
      return new Date(session.expiresAt).toISOString();
    };
    const versions = versionsOf(await listen(cookie));
    await versions.next();
    await versions.return();
    expect(await end()).toBe(soon);
    // Nor does the page that asks by itself for what others have saved; somebody who asks does.
    const ask = async (headers: Record<string, string>) =>
      (await query(served.base, 'strategy.list', undefined, { cookie, headers })).error?.reason;
    expect(await ask({ renewal: '1' })).toBeUndefined();
    expect(await end()).toBe(soon);
    expect(await ask({})).toBeUndefined();
    expect((await end()) > soon).toBe(true);
    const past = new Date(Date.now() - 1).toISOString();
    await connection.write.updateTable('auth_session').set({ expiresAt: past }).execute();
    expect(await ask({ renewal: '1' })).toBe('signed_out');
  });
});

/** The numbers of an event stream, as they arrive; `return` hangs up. */
async function* versionsOf(answer: Response): AsyncGenerator<number, void> {
  let text = '';
  for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const data = /^data: (\d+)$/m.exec(event)?.[1];
      if (data !== undefined && !event.includes('event:')) yield Number(data);
    }
  }
}
