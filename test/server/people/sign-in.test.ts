import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedId } from '#db/seed/seed-id.ts';
import { sampleAddress } from '#db/seed/seed-person-writer.ts';
import { mutate, query } from '#test/call.ts';
import { dialects, openTestDatabase } from '#test/database.ts';
import { serve, type ServedApp } from '#test/served-app.ts';
import { sampleActor } from '#test/sample-actor.ts';
import { now } from '#test/server/caller.ts';

const known = sampleAddress('leif');

describe.each(dialects)('signing in, on %s', (dialect) => {
  let app: ServedApp;
  beforeAll(async () => {
    const connection = await openTestDatabase(dialect, 'filled');
    const served = await serve({
      connection,
      clock: () => now,
      pages: (_, response) => response.send('<!doctype html>'),
    });
    app = { ...served, connection };
  });
  afterAll(async () => {
    await app.close();
    await app.connection.close();
  });

  const me = async (cookie: string) =>
    (await query(app.base, 'people.me', undefined, { cookie })).data;
  const mails = () =>
    app.connection.read
      .selectFrom('mail')
      .select(['to_address as to', 'subject', 'text', 'kind'])
      .orderBy('created_at')
      .orderBy('id')
      .execute();
  /** The token of the newest mailed link, once there is one more mail than before. */
  async function linkAfter(count: number): Promise<string> {
    await expect.poll(async () => (await mails()).length, { timeout: 10_000 }).toBe(count + 1);
    const text = (await mails()).at(-1)?.text ?? '';
    return /\/logg-inn\/lenke\S*#(\S+)/.exec(text)?.[1] ?? '';
  }

  it('mails a link that signs in its person, with the roles of today', async () => {
    const before = (await mails()).length;
    const asked = await mutate(app.base, 'signIn.requestLink', {
      email: ` ${known.toUpperCase()} `,
    });
    expect(asked.data).toEqual({ isAsked: true });
    expect(asked.cookie).toBe('');
    const token = await linkAfter(before);
    expect((await mails()).at(-1)?.to).toBe(known);
    const signedIn = await mutate(app.base, 'signIn.withLink', { token });
    expect(signedIn.status).toBe(200);
    expect(await me(signedIn.cookie)).toEqual(sampleActor('leif'));
  });

  it('answers the same for an address that is nobody’s, and mails nothing', async () => {
    const before = (await mails()).length;
    const unknown = await mutate(app.base, 'signIn.requestLink', {
      email: 'ingen@eksempel.example',
    });
    const real = await mutate(app.base, 'signIn.requestLink', { email: known });
    expect({ ...unknown, response: null }).toEqual({ ...real, response: null });
    await linkAfter(before);
    expect((await mails()).length).toBe(before + 1);
  });

  it('takes a link once, and says the same of one that never was', async () => {
    const token = await app.auth.issueToken(known);
    expect((await mutate(app.base, 'signIn.withLink', { token })).status).toBe(200);
    for (const dead of [token, 'x'.repeat(32)]) {
      const refused = await mutate(app.base, 'signIn.withLink', { token: dead });
      expect(refused.error?.reason).toBe('link_used_up');
      expect(refused.cookie).toBe('');
    }
  });

  it('lets two redeem one link at the same moment only once', async () => {
    const token = await app.auth.issueToken(known);
    const tries = await Promise.all(
      Array.from({ length: 4 }, () => mutate(app.base, 'signIn.withLink', { token })),
    );
    expect(tries.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('starts a session of its own, whatever cookie came along, and ends the one before', async () => {
    const planted = 'malbar.session_token=planted.AAAA';
    const token = await app.auth.issueToken(known);
    const first = await mutate(app.base, 'signIn.withLink', { token }, { cookie: planted });
    expect(first.cookie).not.toContain('planted');
    const again = await app.auth.issueToken(known);
    const second = await mutate(app.base, 'signIn.withLink', { token: again }, first);
    expect(second.cookie).not.toBe(first.cookie);
    expect(await me(first.cookie)).toBeNull();
    expect(await me(second.cookie)).not.toBeNull();
  });

  it('sets one cookie that scripts and other sites do not get, for as long as the idle time', async () => {
    const { response } = await mutate(app.base, 'signIn.withLink', {
      token: await app.auth.issueToken(known),
    });
    const cookies = response.headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^malbar\.session_token=/);
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Max-Age=1800'])
      expect(cookies[0]).toContain(part);
  });

  it('forgets a forged or changed cookie', async () => {
    const cookie = await app.signIn('leif');
    expect(await me(cookie)).not.toBeNull();
    expect(await me(cookie.replace(/.$/, 'A').replace(/=([^.]+)\./, '=x$1.'))).toBeNull();
  });

  it('ends a session after its idle time, and after its longest time however busy', async () => {
    const age = (change: { expiresAt?: string; createdAt?: string }, token: string) =>
      app.auth.context.then(({ internalAdapter }) =>
        internalAdapter.updateSession(token, {
          ...(change.expiresAt && { expiresAt: new Date(change.expiresAt) }),
          ...(change.createdAt && { createdAt: new Date(change.createdAt) }),
        }),
      );
    const tokenOf = (cookie: string) =>
      decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '';
    const idle = await app.signIn('leif');
    await age({ expiresAt: new Date(Date.now() - 1000).toISOString() }, tokenOf(idle));
    expect(await me(idle)).toBeNull();
    const old = await app.signIn('leif');
    const hours = app.auth.maxHours * 3_600_000;
    await age({ createdAt: new Date(Date.now() - hours + 60_000).toISOString() }, tokenOf(old));
    expect(await me(old)).not.toBeNull();
    await age({ createdAt: new Date(Date.now() - hours - 1000).toISOString() }, tokenOf(old));
    expect(await me(old)).toBeNull();
  });

  it('signs out at once', async () => {
    const cookie = await app.signIn('leif');
    const out = await mutate(app.base, 'account.signOut', undefined, { cookie });
    expect(out.cookie).toBe('');
    expect(await me(cookie)).toBeNull();
  });

  it('takes a role away at once when its time is over', async () => {
    const cookie = await app.signIn('mathias');
    // His only role ended with 2025.
    expect(await me(cookie)).toMatchObject({ roles: [] });
    const read = await query(app.base, 'strategy.list', undefined, { cookie });
    expect(read.error?.reason).toBe('forbidden');
    const today = now.slice(0, 10);
    const set = (toOn: string | null) =>
      app.connection.write
        .updateTable('role_assignment')
        .set({ to_on: toOn })
        .where('person_id', '=', seedId('person', 'mathias'))
        .execute();
    await set(today);
    expect((await query(app.base, 'strategy.list', undefined, { cookie })).status).toBe(200);
    await set('2026-11-21');
    expect((await query(app.base, 'strategy.list', undefined, { cookie })).status).toBe(403);
  });

  it('lets nobody in whose person was erased, with a session or a link from before', async () => {
    const cookie = await app.signIn('bjorg');
    const token = await app.auth.issueToken(sampleAddress('bjorg'));
    await app.connection.write
      .updateTable('person')
      .set({ erased_at: now })
      .where('id', '=', seedId('person', 'bjorg'))
      .execute();
    expect(await me(cookie)).toBeNull();
    expect((await mutate(app.base, 'signIn.withLink', { token })).error?.reason).toBe(
      'link_used_up',
    );
  });

  it('locks an address after five links in an hour, and a password after ten tries, known or not', async () => {
    for (const email of ['ragna@eksempel.example', 'hvem@eksempel.example']) {
      for (let tried = 0; tried < 5; tried += 1)
        expect((await mutate(app.base, 'signIn.requestLink', { email })).status).toBe(200);
      const refused = await mutate(app.base, 'signIn.requestLink', { email });
      expect([refused.status, refused.error?.reason]).toEqual([429, 'locked_out']);
      const password = 'ikke det rette passordet';
      const reasons: unknown[] = [];
      for (let tried = 0; tried < 11; tried += 1) {
        const answer = await mutate(app.base, 'signIn.withPassword', { email, password });
        reasons.push(answer.error?.reason);
      }
      expect(reasons.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'credentials_wrong'));
      expect(reasons[10]).toBe('locked_out');
    }
  });

  it('keeps in the audit trail who signed in and how, and no address', async () => {
    const find = () =>
      app.connection.read
        .selectFrom('audit_entry')
        .select(['action', 'actor_id as actorId', 'entity_id as entityId', 'after'])
        .where('action', 'in', ['people.signIn', 'people.failSignIn'])
        .execute();
    const count = async () =>
      (await find()).filter(({ action }) => action === 'people.failSignIn').length;
    await expect.poll(count).toBeGreaterThanOrEqual(10);
    const rows = await find();
    const signIns = rows.filter(({ action }) => action === 'people.signIn');
    expect(signIns.some(({ actorId }) => actorId === seedId('person', 'leif'))).toBe(true);
    const failures = rows.filter(({ action }) => action === 'people.failSignIn');
    expect(failures.every(({ actorId }) => actorId === null)).toBe(true);
    expect(new Set(failures.map(({ entityId }) => entityId))).toEqual(
      new Set([seedId('person', 'ragna')]),
    );
    expect(JSON.stringify(rows)).not.toMatch(/@|127\.0\.0\.1/);
  });
});
