// Signing in through an OpenID Connect provider, followed redirect by redirect as a browser would, against a real one.
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sampleAddress } from '#db/seed/seed-person-writer.ts';
import { cookiesAfter, mutate, query } from '#test/call.ts';
import { dialects, openTestDatabase } from '#test/database.ts';
import { startOidcServer, type OidcServer } from '#test/oidc-server.ts';
import { makeSampleReal, serve, type ServedApp } from '#test/served-app.ts';
import { now } from '#test/server/caller.ts';

type Jars = { app: string; provider: string };

describe.each(dialects)('signing in through a provider, on %s', (dialect) => {
  let app: ServedApp;
  const servers: Record<'claim' | 'trusted' | 'none', OidcServer> = {} as never;

  beforeAll(async () => {
    servers.claim = await startOidcServer('claim', 'feide');
    servers.trusted = await startOidcServer('trusted', 'entra');
    servers.none = await startOidcServer('none', 'idporten');
    const connection = await openTestDatabase(dialect, 'filled');
    await makeSampleReal(connection);
    const served = await serve({
      connection,
      clock: () => now,
      pages: (_, response) => response.send('<!doctype html>'),
      authParts: {
        withSample: false,
        providers: Object.values(servers).map(({ settings }) => settings),
      },
    });
    app = { ...served, connection };
    for (const server of Object.values(servers)) server.allowReturnTo(app.base);
  });
  afterAll(async () => {
    for (const server of Object.values(servers)) server.close();
    await app.close();
    await app.connection.close();
  });
  afterEach(() => {
    for (const server of Object.values(servers)) server.accounts.clear();
  });

  const me = async (cookie: string) =>
    (await query(app.base, 'people.me', undefined, { cookie })).data as { name: string } | null;

  /** Goes to the provider and signs in there; answers the address it sends the browser back to, not yet followed. */
  async function atProvider(url: string, login: string, jars: Jars): Promise<string> {
    let next = url;
    for (let hop = 0; hop < 12; hop += 1) {
      if (next.startsWith(app.base)) return next;
      const shown = await fetch(next, { redirect: 'manual', headers: { cookie: jars.provider } });
      jars.provider = cookiesAfter(jars.provider, shown);
      const location = shown.headers.get('location');
      if (location) {
        next = new URL(location, next).href;
        continue;
      }
      const page = await shown.text();
      const action = /<form[^>]+action="([^"]+)"/.exec(page)?.[1] ?? '';
      const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1] ?? '';
      const sent = await fetch(new URL(action, next), {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie: jars.provider, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ prompt, ...(prompt === 'login' && { login, password: 'x' }) }),
      });
      jars.provider = cookiesAfter(jars.provider, sent);
      next = new URL(sent.headers.get('location') ?? '', next).href;
    }
    throw new Error(`The provider never sent the browser back: ${next}`);
  }

  async function startAt(id: string, jars: Jars, more = {}): Promise<string> {
    const started = await mutate(
      app.base,
      'signIn.withProvider',
      { provider: id, ...more },
      { cookie: jars.app },
    );
    jars.app = started.cookie;
    return (started.data as { url: string }).url;
  }

  async function comeBack(address: string, jars: Jars): Promise<string> {
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie: jars.app } });
    jars.app = cookiesAfter(jars.app, answer);
    return answer.headers.get('location') ?? '';
  }

  async function signIn(id: string, login: string, jars: Jars, more = {}): Promise<string> {
    return comeBack(await atProvider(await startAt(id, jars, more), login, jars), jars);
  }
  const noCookies = (): Jars => ({ app: '', provider: '' });

  it('lets an invited person in whose address the provider has verified, and remembers them by it', async () => {
    servers.claim.accounts.set('leif-hos-feide', {
      email: sampleAddress('leif'),
      email_verified: true,
    });
    const jars = noCookies();
    expect(await signIn('feide', 'leif-hos-feide', jars, { returnTo: '/alrek-2026/tiltak' })).toBe(
      '/alrek-2026/tiltak',
    );
    // The name is ours, not the provider's.
    expect((await me(jars.app))?.name).toBe('Leif Modell');
    // From now on the account at the provider counts, whatever address it has there.
    servers.claim.accounts.set('leif-hos-feide', {
      email: 'ny@eksempel.example',
      email_verified: false,
    });
    const later = noCookies();
    await signIn('feide', 'leif-hos-feide', later);
    expect((await me(later.app))?.name).toBe('Leif Modell');
  });

  it('keeps nothing that the provider hands out but who it was', async () => {
    const accounts = await (
      await app.auth.context
    ).adapter.findMany<Record<string, unknown>>({
      model: 'account',
    });
    expect(accounts.length).toBeGreaterThan(0);
    for (const account of accounts)
      for (const secret of ['accessToken', 'refreshToken', 'idToken'])
        expect(account[secret] ?? null).toBeNull();
  });

  it.each<[string, { email?: string; email_verified?: boolean }, string]>([
    [
      'not verified by the provider',
      { email: sampleAddress('ashild'), email_verified: false },
      'address_not_verified',
    ],
    [
      'said nothing about by the provider',
      { email: sampleAddress('ashild') },
      'address_not_verified',
    ],
    ['not invited', { email: 'fremmed@eksempel.example', email_verified: true }, 'not_invited'],
  ])('keeps out an address that is %s', async (name, account, reason) => {
    servers.claim.accounts.set(name, account);
    const jars = noCookies();
    const location = await signIn('feide', name, jars);
    expect(new URL(location, app.base).pathname).toBe('/logg-inn');
    expect(new URL(location, app.base).searchParams.get('error')).toBe(reason);
    expect(await me(jars.app)).toBeNull();
  });

  it('does not link an unverified address to somebody who signs in by e-mail already', async () => {
    await app.signIn('torgeir');
    servers.claim.accounts.set('angriper', {
      email: sampleAddress('torgeir'),
      email_verified: false,
    });
    const jars = noCookies();
    await signIn('feide', 'angriper', jars);
    expect(await me(jars.app)).toBeNull();
  });

  it('believes the addresses of an organisation that gives them out itself', async () => {
    servers.trusted.accounts.set('ragna-hos-entra', { email: sampleAddress('ragna') });
    const jars = noCookies();
    await signIn('entra', 'ragna-hos-entra', jars);
    expect((await me(jars.app))?.name).toBe('Ragna Kladd');
  });

  it('reads Entra ID’s own word for a verified address', async () => {
    const email = sampleAddress('ashild');
    servers.claim.accounts.set('ikke-bekreftet', { email, xms_edov: false });
    const before = noCookies();
    await signIn('feide', 'ikke-bekreftet', before);
    expect(await me(before.app)).toBeNull();
    servers.claim.accounts.set('bekreftet', { email, xms_edov: '1' });
    const after = noCookies();
    await signIn('feide', 'bekreftet', after);
    expect((await me(after.app))?.name).toBe('Åshild Øvelse');
  });

  it('knows nobody by a provider without addresses until it is linked', async () => {
    servers.none.accounts.set('12345', {});
    const jars = noCookies();
    const location = await signIn('idporten', '12345', jars);
    expect(new URL(location, app.base).searchParams.get('error')).toBe('not_invited');
    expect(await me(jars.app)).toBeNull();
  });

  it('is linked to an account by its owner, told by mail, and taken away again', async () => {
    servers.none.accounts.set('67890', {});
    const jars: Jars = { app: await app.signIn('bjorg'), provider: '' };
    const link = async (provider: string) => {
      const asked = await mutate(
        app.base,
        'account.linkProvider',
        { provider },
        { cookie: jars.app },
      );
      jars.app = asked.cookie;
      return (asked.data as { url: string }).url;
    };
    const back = await atProvider(await link('idporten'), '67890', jars);
    expect(await comeBack(back, jars)).toBe('/konto');
    const account = async () =>
      (await query(app.base, 'account.get', undefined, { cookie: jars.app })).data as {
        ways: { id: string }[];
        otherWays: { id: string }[];
      };
    expect((await account()).ways.map(({ id }) => id)).toEqual(['idporten']);
    expect((await account()).otherWays.map(({ id }) => id)).toEqual(['feide', 'entra']);
    const mails = () =>
      app.connection.read
        .selectFrom('mail')
        .select(['kind', 'to_address as to'])
        .where('to_address', '=', sampleAddress('bjorg'))
        .execute();
    expect(await mails()).toEqual([{ kind: 'account_changed', to: sampleAddress('bjorg') }]);
    const elsewhere = noCookies();
    await signIn('idporten', '67890', elsewhere);
    expect((await me(elsewhere.app))?.name).toBe('Bjørg Variant');
    // Known already: no second mail.
    expect(await mails()).toHaveLength(1);

    servers.claim.accounts.set('bjorg', { email: 'b@annet.example', email_verified: false });
    const unverified = await comeBack(await atProvider(await link('feide'), 'bjorg', jars), jars);
    const failed = new URL(unverified, app.base);
    expect([failed.pathname, failed.searchParams.get('error')]).toEqual([
      '/konto',
      'address_not_verified',
    ]);
    expect((await account()).ways).toHaveLength(1);

    const unlink = () =>
      mutate(app.base, 'account.unlinkProvider', { provider: 'idporten' }, { cookie: jars.app });
    expect((await unlink()).status).toBe(200);
    expect((await unlink()).error?.reason).toBe('not_found');
    expect((await account()).ways).toEqual([]);
    const gone = noCookies();
    await signIn('idporten', '67890', gone);
    expect(await me(gone.app)).toBeNull();
    expect(await mails()).toHaveLength(2);
  });

  it('takes a way back once, in the browser it began in, and with its own state', async () => {
    servers.claim.accounts.set('gjengang', {
      email: sampleAddress('gudrun'),
      email_verified: true,
    });
    const jars = noCookies();
    const back = await atProvider(await startAt('feide', jars), 'gjengang', jars);
    const elsewhere = noCookies();
    await comeBack(back, elsewhere);
    expect(await me(elsewhere.app)).toBeNull();
    const forged = new URL(back);
    forged.searchParams.set('state', 'x'.repeat(32));
    const astray = { ...jars };
    await comeBack(forged.href, astray);
    expect(await me(astray.app)).toBeNull();
    const again = { ...jars };
    await comeBack(back, jars);
    const isIn = (await me(jars.app)) !== null;
    await comeBack(back, again);
    // Whichever of them came first with the right state, it is used up by then.
    expect([isIn, (await me(again.app)) !== null].filter(Boolean).length).toBeLessThanOrEqual(1);
  });

  it.each([
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/.//evil.example/x',
    '/a/..//evil.example',
    '/%2e//evil.example',
    'javascript:alert(1)',
  ])('never sends a browser on to %s', async (returnTo) => {
    const refused = await mutate(app.base, 'signIn.withProvider', {
      provider: 'feide',
      returnTo,
    });
    expect(refused.error?.reason).toBe('invalid_input');
  });

  it('ends the session that the browser had before', async () => {
    servers.claim.accounts.set('leif-igjen', {
      email: sampleAddress('leif'),
      email_verified: true,
    });
    const before = await app.signIn('gudrun');
    const jars: Jars = { app: before, provider: '' };
    await signIn('feide', 'leif-igjen', jars);
    expect((await me(jars.app))?.name).toBe('Leif Modell');
    expect(await me(before)).toBeNull();
  });

  it('opens nothing else of the library', async () => {
    const token = await app.auth.issueToken(sampleAddress('leif'));
    for (const path of [
      '..\\magic-link\\verify',
      '..%5Cmagic-link%5Cverify',
      '..%2Fmagic-link%2Fverify',
    ]) {
      const { port } = new URL(app.base);
      const answer = await new Promise<NodeJS.Dict<string | string[]>>((resolve, reject) => {
        const asked = request(
          { hostname: 'localhost', port, path: `/api/auth/callback/${path}?token=${token}` },
          (response) => {
            response.resume();
            resolve(response.headers);
          },
        );
        asked.on('error', reject);
        asked.end();
      });
      expect(answer['set-cookie'], path).toBeUndefined();
    }
    expect((await mutate(app.base, 'signIn.withLink', { token })).status).toBe(200);
  });

  it('answers an unknown provider as if nothing were there', async () => {
    const refused = await mutate(app.base, 'signIn.withProvider', { provider: 'github' });
    expect(refused.error?.reason).toBe('not_found');
    const astray = await fetch(`${app.base}/api/auth/callback/github?code=x&state=y`, {
      redirect: 'manual',
    });
    expect(astray.status).toBe(303);
    expect(astray.headers.get('location')).toMatch(/^\/logg-inn/);
  });

  it('offers no invented people beside real providers', async () => {
    const ways = (await query(app.base, 'signIn.ways', undefined)).data as Record<string, unknown>;
    expect(ways['samplePeople']).toBeNull();
    expect(ways['providers']).toHaveLength(3);
  });
});
