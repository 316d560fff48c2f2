// What mail one wants: said on one's account, or by the link and the header of a mail, without signing in.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { stopPath, stopToken } from '#server/mail/stop-mail.ts';
import { erasePerson } from '#server/people/erase-person.ts';
import type { MailPreference } from '#shared/mail/mail-preference.ts';
import { mutate, query } from '#test/call.ts';
import { dialects, openTestDatabase } from '#test/database.ts';
import { serve, type Served } from '#test/served-app.ts';
import { idOf, secretary } from '#test/server/caller.ts';

const clock = () => '2026-11-22T09:00:00.000Z';
const usual = { quietWeekdays: [], quietUntil: null, offKinds: [], version: 0 };

describe.each(dialects)('mail that one may turn off, on %s', (dialect) => {
  let connection: Connection;
  let app: Served;
  let cookie: string;
  beforeEach(async () => {
    connection = await openTestDatabase(dialect, 'filled');
    app = await serve({
      connection,
      clock,
      pages: (_, response) => response.send('<!doctype html>'),
    });
    cookie = await app.signIn('gudrun');
  });
  afterEach(async () => {
    await app.close();
    await connection.close();
  });

  const preference = async (as = cookie) =>
    (await query(app.base, 'account.mailPreference', undefined, { cookie: as }))
      .data as MailPreference;
  const set = (input: object, as = cookie) =>
    mutate(app.base, 'account.setMailPreference', { ...usual, ...input }, { cookie: as });
  const token = () =>
    stopToken(app.auth.secret, { personId: idOf('person', 'gudrun'), kind: 'nudge' });
  const post = (address: string, headers: Record<string, string> = {}) =>
    fetch(app.base + address, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: 'List-Unsubscribe=One-Click',
    });
  const actions = async () =>
    (
      await connection.read
        .selectFrom('audit_entry')
        .select(['action', 'actor_id as actor', 'after'])
        .where('action', 'in', ['account.setMailPreference', 'account.stopMail'])
        .orderBy('id')
        .execute()
    ).map((row) => ({ ...row, after: JSON.parse(row.after ?? '{}') }));

  it('is chosen on one’s account, from the version one has seen', async () => {
    expect(await preference()).toEqual(usual);
    const wish = { quietWeekdays: [1, 5], quietUntil: '2026-12-24', offKinds: ['nudge'] };
    expect((await set(wish)).data).toEqual({ ...wish, version: 1 });
    expect(await preference()).toEqual({ ...wish, version: 1 });
    const stale = await set(wish);
    expect(stale.error).toMatchObject({ reason: 'conflict', current: { version: 1 } });
    // Nobody else’s is touched.
    expect(await preference(await app.signIn('leif'))).toEqual(usual);
    // When somebody is away stands in no trail.
    expect(JSON.stringify(await actions())).not.toMatch(/quiet|2026-12-24/);
  });

  it('leaves a day for what cannot be turned off, and refuses to turn that off', async () => {
    const refused = async (input: object) => (await set(input)).error?.fields;
    expect(await refused({ quietWeekdays: [1, 2, 3, 4, 5] })).toEqual({
      quietWeekdays: ['quiet_all_week'],
    });
    expect(await refused({ quietUntil: '2026-11-21' })).toEqual({ quietUntil: ['date_in_past'] });
    expect(await refused({ quietUntil: '2027-05-01' })).toEqual({ quietUntil: ['quiet_too_long'] });
    expect(Object.keys((await refused({ offKinds: ['round'] })) ?? {})).toEqual(['offKinds.0']);
    const twice = { quietWeekdays: [1, 1], offKinds: ['nudge', 'comment', 'nudge'] };
    expect(await refused(twice)).toEqual({
      quietWeekdays: ['choice_twice'],
      offKinds: ['choice_twice'],
    });
    expect(await preference()).toEqual(usual);
  });

  it('is turned off by the link of the mail, without signing in, and only that', async () => {
    await set({ quietWeekdays: [5] });
    const answer = await mutate(app.base, 'mail.stop', { token: token() });
    expect(answer).toMatchObject({ status: 200, data: { kind: 'nudge' }, cookie: '' });
    expect(await preference()).toEqual({
      ...usual,
      quietWeekdays: [5],
      offKinds: ['nudge'],
      version: 2,
    });
    expect((await actions()).at(-1)).toMatchObject({
      action: 'account.stopMail',
      actor: idOf('person', 'gudrun'),
      after: { byLink: true },
    });
    // Asked again, it stands; and writes nothing more.
    await mutate(app.base, 'mail.stop', { token: token() });
    expect(await preference()).toMatchObject({ version: 2 });
  });

  it('is turned off by the mail program’s post, from any site, and never by opening the address', async () => {
    const address = `${stopPath}?t=${token()}`;
    const opened = await fetch(app.base + address, { redirect: 'manual' });
    expect(opened.status).toBe(303);
    expect(opened.headers.get('location')).toBe(`/e-post#${token()}`);
    expect(await preference()).toEqual(usual);
    const foreign = { origin: 'https://mail.example.org', 'sec-fetch-site': 'cross-site' };
    const posted = await post(address, foreign);
    expect(posted.status).toBe(200);
    expect(posted.headers.getSetCookie()).toEqual([]);
    expect(await preference()).toMatchObject({ offKinds: ['nudge'] });
    // That this one address takes posts from elsewhere opens no other.
    const other = await fetch(`${app.base}/api/trpc/account.setMailPreference`, {
      method: 'POST',
      headers: { ...foreign, cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ ...usual, version: 1 }),
    });
    expect(other.status).toBe(403);
  });

  it('is left alone by what is not signed, for another kind or another person, or of somebody erased', async () => {
    const [personId = '', kind = '', signed = ''] = token().split('.');
    const wrong = [
      '',
      'x'.repeat(40),
      `${personId}.${kind}.`,
      `${personId}.round.${signed}`,
      `${idOf('person', 'leif')}.${kind}.${signed}`,
      stopToken('another secret', { personId, kind: 'nudge' }),
    ];
    for (const each of wrong) {
      const answer = await mutate(app.base, 'mail.stop', { token: each });
      expect(answer.error?.reason).toBe('link_used_up');
      expect((await post(`${stopPath}?t=${encodeURIComponent(each)}`)).status).toBe(400);
    }
    expect((await post(stopPath)).status).toBe(400);
    expect(await preference()).toEqual(usual);
    await set({ offKinds: [] });
    const { clusterId } = secretary;
    const context = { clusterId, actorId: idOf('person', 'aslak'), now: clock() };
    await erasePerson({ db: connection, auth: app.auth }, context, personId);
    expect((await post(`${stopPath}?t=${token()}`)).status).toBe(400);
    const left = await connection.read.selectFrom('mail_preference').selectAll().execute();
    expect(left).toEqual([]);
  });
});
