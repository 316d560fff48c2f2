import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { now } from '#test/server/caller.ts';
import { openTestDatabase } from '#test/database.ts';
import { serve } from '#test/served-app.ts';
import { blankPdf } from '#test/server/blank-pdf.ts';

let connection: Connection;
let app: Awaited<ReturnType<typeof serve>>;
let base: string;
let cookie: string;

/** As the secretary. */
const fetch = (
  address: string,
  options: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
): Promise<Response> =>
  globalThis.fetch(address, { ...options, headers: { cookie, ...options.headers } });

beforeAll(async () => {
  connection = await openTestDatabase('sqlite', 'filled');
  app = await serve({
    connection,
    pdf: blankPdf,
    clock: () => now,
    pages: (_, response) => response.send('<!doctype html><title>Målbar</title>'),
  });
  base = app.base;
  cookie = await app.signIn();
});

afterAll(async () => {
  await app.close();
  await connection.close();
});

const overview =
  '/api/trpc/strategy.overview?input=' +
  encodeURIComponent(JSON.stringify({ strategy: 'alrek-2026' }));
const assess = async (revision: number, headers: Record<string, string> = {}) => {
  const { result } = await (
    await fetch(
      `${base}/api/trpc/strategy.outline?input=${encodeURIComponent('{"strategy":"alrek-2026"}')}`,
    )
  ).json();
  const input = {
    goalId: result.data.goals[0].id,
    period: '2026-T3',
    status: 'behind',
    text: 'Vurdert',
    cause: 'Avtalene kom sent.',
    nextStep: 'Vi purrer.',
    revision,
  };
  return fetch(`${base}/api/trpc/strategy.assessGoal`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(input),
  });
};

/** A request with headers that fetch would set by itself. */
function raw(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    request(base + path, { headers: { cookie, ...headers } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('an address that is open to all', () => {
  it.each<['GET' | 'POST', string]>([
    ['GET', '/health'],
    ['GET', '/e-post/stopp?t=x'],
    ['POST', '/e-post/stopp?t=x'],
  ])('asks for nobody’s cookie, and keeps nobody signed in: %s %s', async (method, path) => {
    const own = { cookie: await app.signIn('gudrun') };
    const endOf = async () => {
      const { id, expiresAt } = await connection.read
        .selectFrom('auth_session')
        .select(['id', 'expiresAt'])
        .orderBy('createdAt', 'desc')
        .orderBy('expiresAt')
        .executeTakeFirstOrThrow();
      return { id, at: new Date(expiresAt).toISOString() };
    };
    // As after a while without any request: the library would put the session's end off.
    const soon = new Date(Date.now() + 60_000).toISOString();
    const { id } = await endOf();
    await connection.write
      .updateTable('auth_session')
      .set({ expiresAt: soon })
      .where('id', '=', id)
      .execute();
    const answer = await fetch(base + path, { method, headers: own, redirect: 'manual' });
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await endOf()).toEqual({ id, at: soon });
    await fetch(`${base}/export/alrek-2026.json`, { headers: own });
    expect((await endOf()).at > soon).toBe(true);
  });
});

describe('answers', () => {
  it('about mail are never kept: they change by themselves and may hold links', async () => {
    const answer = await fetch(`${base}/api/trpc/people.me,mail.outbox?batch=1&input=%7B%7D`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('etag')).toBeNull();
  });

  it('say unchanged until something is written, and then the new figures', async () => {
    const first = await fetch(base + overview);
    const etag = first.headers.get('etag')!;
    const body = await first.text();
    const second = await fetch(base + overview);
    expect(await second.text()).toBe(body);
    expect(second.headers.get('etag')).toBe(etag);
    for (const tags of [etag, `W/"another", ${etag}`])
      expect((await fetch(base + overview, { headers: { 'if-none-match': tags } })).status).toBe(
        304,
      );
    expect((await assess(0)).status).toBe(200);
    const third = await fetch(base + overview, { headers: { 'if-none-match': etag } });
    expect(third.status).toBe(200);
    expect(third.headers.get('etag')).not.toBe(etag);
    expect(await third.text()).toContain('2026-T3');
  });

  it('are asked for again by the browser each time, and kept by nobody else', async () => {
    expect((await fetch(base + overview)).headers.get('cache-control')).toBe('private, no-cache');
  });

  it('carry a closed reason, never a stack', async () => {
    const unknown = await fetch(
      `${base}/api/trpc/strategy.overview?input=${encodeURIComponent('{"strategy":"finnes-ikke"}')}`,
    );
    expect(unknown.status).toBe(404);
    const { error } = await unknown.json();
    expect(error.data).toMatchObject({ reason: 'not_found', fields: {} });
    expect(JSON.stringify(error)).not.toContain('.ts');
  });

  it('name the field that is wrong', async () => {
    const refused = await fetch(
      `${base}/api/trpc/strategy.overview?input=${encodeURIComponent('{"strategy":"alrek-2026","reportingOn":"2025-02-30"}')}`,
    );
    expect(refused.status).toBe(400);
    expect((await refused.json()).error.data).toMatchObject({
      reason: 'invalid_input',
      fields: { reportingOn: ['date_invalid'] },
    });
  });

  it('refuse a broken body and one that is too large', async () => {
    const post = (body: string) =>
      fetch(`${base}/api/trpc/strategy.assessGoal`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
    const broken = await post('{"goalId":');
    expect(broken.status).toBe(400);
    expect((await broken.json()).error.data.reason).toBe('invalid_input');
    const large = await post(JSON.stringify({ text: 'x'.repeat(600_000) }));
    expect(large.status).toBe(413);
    expect((await large.json()).error.data.reason).toBe('too_large');
  });

  it('say not found for addresses that nothing stands behind', async () => {
    expect((await fetch(`${base}/api/nothing`)).status).toBe(404);
    expect((await fetch(`${base}/api/trpc/strategy.nothing`)).status).toBe(404);
    expect((await fetch(`${base}/report/alrek-2026/2025`)).status).toBe(404);
    for (const report of ['finnes-ikke/2025', 'alrek-2026/1999', 'alrek-2026/20255', '%00/2025'])
      expect((await fetch(`${base}/report/${report}.pdf`)).status, report).toBe(404);
    expect((await fetch(`${base}/report/alrek-2026/2025.pdf?lang=fr`)).status).toBe(404);
  });

  it('say that an address cannot be read', async () => {
    const refused = await fetch(`${base}/report/%E0%A4%A/2025.pdf`);
    expect(refused.status).toBe(400);
    expect((await refused.json()).error.data.reason).toBe('invalid_input');
  });
});

describe('guards', () => {
  it.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['no readable origin', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling site', { 'sec-fetch-site': 'same-site' }],
  ])('refuse writes from %s', async (_, headers) => {
    const refused = await assess(1, headers);
    expect(refused.status).toBe(403);
    expect((await refused.json()).error.data.reason).toBe('cross_site');
  });

  it('let the page’s own writes through', async () => {
    const saved = await assess(1, { origin: base, 'sec-fetch-site': 'same-origin' });
    expect(saved.status).toBe(200);
  });

  it('answer this machine only', async () => {
    expect(await raw(overview, { host: 'malbar.example' })).toBe(403);
    expect(await raw(overview, { host: '127.0.0.1:3000' })).toBe(200);
  });

  it('send the headers that keep a page to itself', async () => {
    const { headers } = await fetch(base);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
