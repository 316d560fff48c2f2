// What reaches the server from outside its own pages: other sites, other hosts, other shapes than it expects.
import { request } from 'node:http';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { sampleAddress } from '#db/seed/seed-person-writer.ts';
import { listProcedures } from '#server/permission-document.ts';
import { mutate, query } from '#test/call.ts';
import { openTestDatabase } from '#test/database.ts';
import { serve, type Served } from '#test/served-app.ts';
import { idOf, now } from '#test/server/caller.ts';
import { goalDraft } from '#test/server/draft.ts';
import { blankPdf } from '#test/server/blank-pdf.ts';

let connection: Connection;
let app: Served;
let cookie: string;
const logged: string[] = [];
const logger = pino(
  { level: 'debug' },
  new Writable({
    write(line: Buffer, _, done) {
      logged.push(line.toString());
      done();
    },
  }),
);

beforeAll(async () => {
  connection = await openTestDatabase('sqlite', 'filled');
  app = await serve({
    connection,
    logger,
    clock: () => now,
    pages: (_, response) => response.send('<!doctype html><title>Målbar</title>'),
    pdf: blankPdf,
  });
  cookie = await app.signIn();
});
afterAll(async () => {
  await app.close();
  await connection.close();
});

/** A request exactly as given: fetch would tidy the path and set headers of its own. */
function raw(
  path: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: object; body?: Buffer } = {},
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }> {
  const { hostname, port } = new URL(app.base);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers: { ...headers } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
const json = { 'content-type': 'application/json' };

describe('writes from other sites', () => {
  const writes = listProcedures().filter(({ type }) => type === 'mutation');

  it.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['the same name on another port', { origin: 'http://localhost:1' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling site', { 'sec-fetch-site': 'same-site' }],
  ])('are refused for every procedure: %s', async (_, headers) => {
    expect(writes.length).toBeGreaterThan(20);
    for (const { name } of writes) {
      const refused = await mutate(app.base, name, {}, { cookie, headers });
      expect([refused.status, refused.error?.reason], name).toEqual([403, 'cross_site']);
    }
  });

  it('cannot be made by GET', async () => {
    for (const { name } of writes)
      expect((await query(app.base, name, {}, { cookie })).status, name).toBe(405);
  });

  it('cannot be made by a form', async () => {
    const { id } = { id: idOf('goal', 'none') };
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const answer = await raw('/api/trpc/strategy.goal.archive', {
        method: 'POST',
        headers: { 'content-type': type, cookie },
        body: Buffer.from(JSON.stringify({ id, version: 1 })),
      });
      expect([400, 415], type).toContain(answer.status);
    }
  });
});

describe('other hosts', () => {
  it.each(['malbar.example', 'localhost.evil.example', '127.0.0.1.nip.example', 'evil@localhost'])(
    'are not answered: %j',
    async (host) => {
      const status = (await raw('/alrek-2026', { headers: { host } })).status;
      expect([400, 403]).toContain(status);
    },
  );
});

describe('bodies', () => {
  const post = (body: Buffer | string, headers: object = json) =>
    raw('/api/trpc/strategy.goal.create', {
      method: 'POST',
      headers: { cookie, ...headers },
      body: Buffer.from(body),
    });

  it.each<[string, Buffer | string, number]>([
    ['nothing', '', 400],
    ['half an object', '{"title":', 400],
    ['a list', '[]', 400],
    ['a number', '1', 400],
    ['null', 'null', 400],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x22]), 400],
    ['a very deep object', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 400],
    ['600 kB', JSON.stringify({ title: 'x'.repeat(600_000) }), 413],
  ])('of %s are refused with a reason', async (_, body, status) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    const { error } = JSON.parse(answer.body) as { error: { data: { reason: string } } };
    expect(error.data.reason).toBe(status === 413 ? 'too_large' : 'invalid_input');
    expect(answer.body).not.toMatch(/\.ts|node_modules|at .+:\d+/);
  });

  it('that never end are cut off', async () => {
    const answer = await post(Buffer.alloc(2_000_000, 0x20), {
      ...json,
      'transfer-encoding': 'chunked',
    }).catch((error: unknown) => error);
    const isCut = answer instanceof Error || (answer as { status: number }).status === 413;
    expect(isCut).toBe(true);
  });

  it('cannot ask for a thousand things at once', async () => {
    const many = Array.from({ length: 100 }, () => 'strategy.list').join(',');
    const answer = await raw(`/api/trpc/${many}?batch=1&input=%7B%7D`, { headers: { cookie } });
    expect(answer.status).toBe(400);
  });

  it('cannot reach into objects that all others share', async () => {
    const input = goalDraft(null);
    const bodies = [
      `{"__proto__":{"polluted":true},${JSON.stringify(input).slice(1)}`,
      `{"constructor":{"prototype":{"polluted":true}},${JSON.stringify(input).slice(1)}`,
    ];
    for (const body of bodies) expect((await post(body)).status).toBe(200);
    await raw(
      `/api/trpc/strategy.overview?input=${encodeURIComponent('{"__proto__":{"polluted":1}}')}`,
      {
        headers: { cookie },
      },
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    for (const name of ['__proto__', 'constructor', 'toString', 'strategy.__proto__'])
      expect((await raw(`/api/trpc/${name}`, { headers: { cookie } })).status).toBe(404);
  });
});

describe('paths', () => {
  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/report/..%2f..%2f..%2fetc%2fpasswd/2025.pdf',
    '/report/alrek-2026/..%2f..%2f2025.pdf',
    '/api/trpc/..%2f..%2fpackage.json',
    '/data/malbar.sqlite',
    '/.git/config',
  ])('lead out of nothing: %s', async (path) => {
    const answer = await raw(path, { headers: { cookie } });
    expect(answer.body).not.toMatch(/"dependencies"|root:|SQLite format|\[core\]/);
    expect(answer.status).toBeLessThan(500);
  });
});

describe('the log', () => {
  it('holds no token, password, cookie or address, whatever goes wrong', async () => {
    const token = await app.auth.issueToken(sampleAddress('leif'));
    const password = 'et passord som ingen skal se';
    await mutate(app.base, 'signIn.withLink', { token });
    await mutate(app.base, 'signIn.withLink', { token });
    await mutate(app.base, 'signIn.withPassword', { email: sampleAddress('leif'), password });
    await mutate(app.base, 'signIn.requestLink', { email: sampleAddress('leif') });
    await fetch(`${app.base}/api/auth/callback/feide?code=hemmelig-kode&state=hemmelig-stat`, {
      redirect: 'manual',
    });
    await query(app.base, 'strategy.search', { query: 'noe hemmelig' }, { cookie });
    const log = logged.join('');
    expect(logged.length).toBeGreaterThan(5);
    const session = decodeURIComponent(cookie.split('=')[1] ?? '');
    for (const secret of [
      token,
      password,
      session,
      'hemmelig',
      '@eksempel.example',
      'malbar.session',
    ])
      expect(log).not.toContain(secret);
  });
});

describe('behind TLS', () => {
  let secure: Served;
  beforeAll(async () => {
    secure = await serve({
      connection,
      clock: () => now,
      pages: (_, response) => response.send('<!doctype html>'),
      authParts: { baseUrl: 'https://malbar.example.no' },
    });
  });
  afterAll(() => secure.close());

  it('browsers are told to stay there, and the cookie never leaves it', async () => {
    const { port } = new URL(secure.base);
    const token = await secure.auth.issueToken(sampleAddress('leif'));
    const answer = await new Promise<NodeJS.Dict<string | string[]>>((resolve, reject) => {
      const asked = request(
        {
          port,
          hostname: 'localhost',
          path: '/api/trpc/signIn.withLink',
          method: 'POST',
          headers: { ...json, host: 'malbar.example.no', origin: 'https://malbar.example.no' },
        },
        (response) => {
          response.resume();
          resolve(response.headers);
        },
      );
      asked.on('error', reject);
      asked.end(JSON.stringify({ token }));
    });
    expect(answer['strict-transport-security']).toBe('max-age=31536000');
    expect(answer['content-security-policy']).toContain('upgrade-insecure-requests');
    const [session] = answer['set-cookie'] as string[];
    expect(session).toMatch(/^__Secure-malbar\.session_token=/);
    expect(session).toContain('Secure');
  });
});
