// The built files as they are sent, and one that is gone.
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliCompressSync } from 'node:zlib';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtPages } from '#server/pages.ts';

const script = '/assets/index-abc123.js';
const app = '<!doctype html><title>Målbar</title>';
let folder: string;
let server: Server;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'malbar-pages-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), app);
  writeFileSync(join(folder, script), 'let figure = 1;');
  writeFileSync(join(folder, `${script}.br`), brotliCompressSync('let figure = 1;'));
  server = createServer(express().use(builtPages(folder)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As the network has it, nothing unpacked. */
async function ask(path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const { port } = server.address() as AddressInfo;
  const [response] = await once(get({ port, path, headers, agent: false }), 'response');
  return response as IncomingMessage;
}

describe('the built pages', () => {
  it('send a file packed to who can unpack it, for good where its name has a hash', async () => {
    const packed = await ask(script, { 'accept-encoding': 'gzip, br' });
    expect(packed.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=UTF-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    packed.resume();
    expect(await text(await ask(script))).toBe('let figure = 1;');
  });

  it.each(['/', '/omrade/innovasjon', '/konto?fane=okter'])('are the app at %s', async (path) => {
    const page = await ask(path, { 'accept-encoding': 'br' });
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(await text(page)).toBe(app);
    const again = await ask(path, { 'if-none-match': String(page.headers.etag) });
    expect(again.statusCode).toBe(304);
  });

  it.each(['/assets/none.js', '/favicon.svg', '/..%2f..%2fpackage.json', '/%00.js'])(
    'have nothing at %s',
    async (path) => {
      const { statusCode } = await ask(path);
      expect([400, 403, 404]).toContain(statusCode);
    },
  );

  it('stay up when a file is taken away while the server runs', async () => {
    rmSync(join(folder, 'assets'), { recursive: true });
    const gone = await ask(script, { 'accept-encoding': 'br' });
    expect(gone.statusCode).toBe(404);
    expect(gone.headers['content-encoding']).toBeUndefined();
    expect(await text(await ask('/'))).toBe(app);
  });
});
