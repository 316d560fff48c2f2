import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemPersonId } from '#db/people/system-person.ts';
import { alrekCluster, loadSeed } from '#db/seed/load-seed.ts';
import { sampleAddress } from '#db/seed/seed-person-writer.ts';
import { whileStartingAlone } from '#db/start-lock.ts';
import { authSecret } from '#server/people/auth-secret.ts';
import { firstSetupToken, makeSetupToken } from '#server/people/set-up.ts';
import { mutate, query } from '#test/call.ts';
import { dialects, openTestDatabase } from '#test/database.ts';
import { serve, type ServedApp } from '#test/served-app.ts';
import { createTestAuth } from '#test/test-auth.ts';
import { now } from '#test/server/caller.ts';

const someone = { name: 'Første Administrator', email: 'forste@eksempel.example', lang: 'nb' };
const later = (days: number) => new Date(new Date(now).getTime() + days * 86_400_000).toISOString();

describe.each(dialects)('the first start, on %s', (dialect) => {
  let app: ServedApp;
  beforeAll(async () => {
    const connection = await openTestDatabase(dialect, 'empty');
    await loadSeed(connection.write, { now, withSample: false });
    const served = await serve({
      connection,
      clock: () => now,
      pages: (_, response) => response.send('<!doctype html>'),
      authParts: { withSample: false },
    });
    app = { ...served, connection };
  });
  afterAll(async () => {
    await app.close();
    await app.connection.close();
  });
  const offer = (at = now) => firstSetupToken(app.connection, alrekCluster.id, at, app.auth);

  it('offers one link, once, and another only when that one’s time is past', async () => {
    expect(await offer()).toMatch(/^[\w-]{43}$/);
    expect(await offer()).toBeNull();
    expect(await offer(later(2))).toBeNull();
    expect(await offer(later(4))).toMatch(/^[\w-]{43}$/);
  });

  it('leaves an entry for each link in the trail', async () => {
    const links = await app.connection.read
      .selectFrom('audit_entry')
      .select(['actor_id', 'entity_id'])
      .where('action', '=', 'people.makeSetupLink')
      .execute();
    expect(links).toEqual([
      { actor_id: systemPersonId, entity_id: alrekCluster.id },
      { actor_id: systemPersonId, entity_id: alrekCluster.id },
    ]);
  });

  it('keeps only the hash of the link', async () => {
    const token = await makeSetupToken(app.connection, alrekCluster.id, now);
    const rows = await app.connection.read.selectFrom('setup_link').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('refuses a link that is made up, and one whose time is past', async () => {
    const old = await makeSetupToken(app.connection, alrekCluster.id, later(-4));
    for (const token of ['x'.repeat(43), old]) {
      const refused = await mutate(app.base, 'signIn.setUp', { ...someone, token });
      expect(refused.error?.reason).toBe('link_used_up');
    }
  });

  it('makes whoever follows it the administrator, signs them in, and is used up', async () => {
    const token = await makeSetupToken(app.connection, alrekCluster.id, now);
    const wrong = await mutate(app.base, 'signIn.setUp', { ...someone, email: 'ingen', token });
    expect(wrong.error?.fields).toEqual({ email: ['email_invalid'] });
    const done = await mutate(app.base, 'signIn.setUp', { ...someone, token });
    expect(done.status).toBe(200);
    const { data } = await query(app.base, 'people.me', undefined, done);
    expect(data).toMatchObject({ name: someone.name, roles: [{ role: 'administrator' }] });
    const again = await mutate(app.base, 'signIn.setUp', { ...someone, token });
    expect(again.error?.reason).toBe('link_used_up');
    expect(await offer(later(10))).toBeNull();
  });

  it('has no invented people to sign in as', async () => {
    const refused = await mutate(app.base, 'signIn.asSample', { personId: alrekCluster.id });
    expect(refused.error?.reason).toBe('not_found');
  });
});

it('the first start, of two processes at once on one PostgreSQL, fills it once and offers one link', async () => {
  const connection = await openTestDatabase('postgres', 'empty');
  const start = () =>
    whileStartingAlone(connection, async () => {
      await loadSeed(connection.write, { now, withSample: false });
      const auth = createTestAuth(connection, { withSample: false });
      await auth.migrate();
      return firstSetupToken(connection, alrekCluster.id, now, auth);
    });
  const tokens = await Promise.all([start(), start()]);
  expect(tokens.filter((token) => token !== null)).toHaveLength(1);
  await connection.close();
});

describe.each(dialects)('the database of a trial, served without its people, on %s', (dialect) => {
  let app: ServedApp;
  beforeAll(async () => {
    const connection = await openTestDatabase(dialect, 'filled');
    const pages = (_: unknown, response: { send(text: string): unknown }) =>
      response.send('<!doctype html>');
    const trial = await serve({ connection, clock: () => now, pages });
    cookie = await trial.signIn('aslak');
    await trial.close();
    const served = await serve({
      connection,
      clock: () => now,
      pages,
      authParts: { withSample: false, baseUrl: trial.base },
    });
    app = { ...served, connection };
  });
  let cookie: string;
  afterAll(async () => {
    await app.close();
    await app.connection.close();
  });

  it('lets none of them in, by an old session, a link or an address', async () => {
    expect((await query(app.base, 'people.me', undefined, { cookie })).data).toBeNull();
    await expect(app.signIn('aslak')).rejects.toThrow();
    await expect(app.signIn('leif')).rejects.toThrow();
    await mutate(app.base, 'signIn.requestLink', { email: 'leif@eksempel.example' });
    expect(await app.connection.read.selectFrom('mail').select('id').execute()).toEqual([]);
  });

  it('offers a link to set it up, whose administrator is the last one', async () => {
    const { connection, auth } = app;
    const token = await firstSetupToken(connection, alrekCluster.id, now, auth);
    expect(token).toMatch(/^[\w-]{43}$/);
    const leif = { ...someone, email: sampleAddress('leif'), token };
    const invented = await mutate(app.base, 'signIn.setUp', leif);
    expect(invented.error?.fields).toEqual({ email: ['sample_person'] });
    const done = await mutate(app.base, 'signIn.setUp', { ...someone, token });
    expect(done.status).toBe(200);
    const people = [{ name: 'Leif', email: sampleAddress('leif'), partnerId: null }];
    const invited = await mutate(
      app.base,
      'people.invite',
      { people, lang: 'nb', role: null },
      done,
    );
    expect(invited.error?.fields).toEqual({ 'people.0.email': ['sample_person'] });
    const { personId } = (await query(app.base, 'people.me', undefined, done)).data as {
      personId: string;
    };
    const refused = await mutate(app.base, 'people.erase', { id: personId }, done);
    expect(refused.error?.fields).toEqual({ id: ['last_administrator'] });
    const role = await connection.read
      .selectFrom('role_assignment')
      .select(['id', 'version'])
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow();
    const ended = await mutate(app.base, 'people.withdrawRole', role, done);
    expect(ended.error?.fields).toEqual({ id: ['last_administrator'] });
  });
});

describe('the secret that cookies are signed with', () => {
  it('is the one given, or one that is drawn once and that only its owner may read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'malbar-secret-'));
    expect(authSecret('given', folder)).toBe('given');
    const drawn = authSecret(undefined, folder);
    expect(drawn.length).toBeGreaterThanOrEqual(43);
    expect(authSecret(undefined, folder)).toBe(drawn);
    expect(statSync(join(folder, 'auth-secret')).mode & 0o777).toBe(0o600);
    rmSync(folder, { recursive: true });
  });
});
