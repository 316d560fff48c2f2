// The report as it would print now, with texts that nobody has saved.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { findDataVersion } from '#db/audited-transaction.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { openTestDatabase } from '#test/database.ts';
import { serve, type Served } from '#test/served-app.ts';
import { idOf, now } from '#test/server/caller.ts';
import { reportOf } from './report-draft.ts';
import { readPdfBack } from './pdf-reader.ts';

let connection: Connection;
let app: Served;
let cookie: string;
beforeAll(async () => {
  connection = await openTestDatabase('sqlite', 'filled');
  app = await serve({ connection, clock: () => now, pages: (_, response) => response.send('') });
  cookie = await app.signIn('gudrun');
});
afterAll(async () => {
  await app.close();
  await connection.close();
});

const forewordId = idOf('report-text', 'alrek-2026:2025:foreword:');
const address = () => `${app.base}/report/${reportOf(2025)}/forhandsvisning.pdf`;

function ask(drafts: object[], headers: Record<string, string> = {}): Promise<Response> {
  return fetch(address(), {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ lang: 'nb', drafts }),
  });
}

it('sets what is typed, and keeps none of it', async () => {
  const before = await findDataVersion(connection.read, alrekCluster.id);
  const answer = await ask([{ chapterId: forewordId, text: 'Et **prøvende** forord.' }]);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const file = Buffer.from(await answer.arrayBuffer());
  const { text } = readPdfBack(file);
  expect(text.replaceAll(/\s+/g, ' ')).toContain('Et prøvende forord.');
  expect(await findDataVersion(connection.read, alrekCluster.id)).toBe(before);
});

it('takes nothing from another site, nothing malformed, and no report of nobody', async () => {
  expect((await ask([], { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await ask([{ chapterId: 'x', text: '' }])).status).toBe(400);
  const none = await fetch(address().replace(reportOf(2025), idOf('report', 'none')), {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ lang: 'nb', drafts: [] }),
  });
  expect(none.status).toBe(404);
});

it('goes on after somebody gave up waiting', async () => {
  const given = new AbortController();
  const gone = fetch(address(), {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ lang: 'nn', drafts: [] }),
    signal: given.signal,
  });
  given.abort();
  await expect(gone).rejects.toThrow('aborted');
  expect((await ask([])).status).toBe(200);
});
