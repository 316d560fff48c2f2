// A Målbar of a test's own (database, server, pages) and pages of the shared Chromium that fail on any console error.
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { builtPages } from '#server/pages.ts';
import type { AuthParts } from '#server/people/auth.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { copySqlite } from '#test/database.ts';
import { serve, type ServedApp } from '#test/served-app.ts';

/** The moment the browser tests live in. */
export const now = '2026-11-22T09:00:00.000Z';

export type TestApp = ServedApp & {
  /** Opens an address in a page of its own. */
  open(path: string, options?: PageOptions): Promise<Page>;
  /** A request as the secretary, besides the browser's. */
  ask(path: string, init?: Pick<RequestInit, 'method' | 'body'>): Promise<Response>;
};

type PageOptions = {
  lang?: Lang;
  width?: number;
  expectErrors?: boolean;
  /** Somebody of the sample, by key; null for nobody. The secretary, unless told otherwise. */
  as?: string | null;
};

type AppOptions = { withSample?: boolean; authParts?: Partial<AuthParts> };

/** The browser's clock starts at the server's moment, whatever day the tests run on, and goes on from there. */
function shiftClock(at: number): void {
  const RealDate = Date;
  const ahead = at - RealDate.now();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given: [], made) =>
      Reflect.construct(target, given.length === 0 ? [target.now() + ahead] : given, made),
    apply: (target) => new target(target.now() + ahead).toString(),
    get: (target, name) =>
      name === 'now' ? () => target.now() + ahead : Reflect.get(target, name, target),
  });
}

export async function startTestApp({
  withSample = true,
  authParts = {},
}: AppOptions = {}): Promise<TestApp> {
  const connection = copySqlite(withSample ? 'filled' : 'bare');
  const app = await serve({ connection, authParts, pages: builtPages(), clock: () => now });
  const browser: Browser = await chromium.connect(inject('chromiumEndpoint'));
  const complaints: string[] = [];

  /** One session for each person: signing in is not what most journeys are about. */
  const cookies = new Map<string, string>();
  async function cookieOf(key: string): Promise<string> {
    const cookie = cookies.get(key) ?? (await app.signIn(key));
    cookies.set(key, cookie);
    return cookie;
  }
  async function sessionOf(key: string) {
    return (await cookieOf(key)).split('; ').map((each) => {
      const [name = '', value = ''] = each.split('=', 2);
      return { name, value, url: app.base, httpOnly: true };
    });
  }

  return {
    ...app,
    connection,
    async ask(path, init) {
      const headers = { cookie: await cookieOf('solveig'), 'content-type': 'application/json' };
      return fetch(app.base + path, { ...init, headers });
    },
    async open(path, { lang = 'nb', width = 1280, expectErrors = false, as = 'solveig' } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        locale: 'nb-NO',
      });
      await context.addInitScript((chosen) => {
        if (!localStorage.getItem('malbar-language'))
          localStorage.setItem('malbar-language', chosen);
      }, lang);
      await context.addInitScript(shiftClock, Date.parse(now));
      if (as !== null) await context.addCookies(await sessionOf(as));
      const page = await context.newPage();
      // Generous: a busy machine is slow, and a test that is right should not fail for it.
      page.setDefaultTimeout(30_000);
      if (!expectErrors) {
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(`${path}: ${message.text()}`);
        });
      }
      page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
      await page.goto(app.base + path);
      return page;
    },
    async close() {
      await browser.close();
      await app.close();
      await connection.close();
      expect(complaints).toEqual([]);
    },
  };
}
