// Password and code: only together, only by whoever has just signed in, and never twice by the same code.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleAddress } from '#db/seed/seed-person-writer.ts';
import { dialects } from '#test/database.ts';
import {
  codeOf,
  goodPassword as password,
  openAccountApp,
  turnOnPassword,
  type AccountApp,
} from './account-fixture.ts';

const email = sampleAddress('gudrun');

describe.each(dialects)('password and code, on %s', (dialect) => {
  let app: AccountApp;
  let cookie: string;
  beforeEach(async () => {
    app = await openAccountApp(dialect);
    cookie = await app.signIn('gudrun');
  });
  afterEach(() => app.close());

  const me = async (as: string) => (await app.read(as, 'people.me')).data;
  const mails = () =>
    app.connection.read
      .selectFrom('mail')
      .select(['kind', 'to_address', 'text'])
      .orderBy('id')
      .execute();

  it('are set up in two steps, told by mail, and recorded without a secret', async () => {
    const { uri, backupCodes, cookie: later } = await turnOnPassword(app, cookie);
    expect(uri).toMatch(/^otpauth:\/\/totp\/M%C3%A5lbar:gudrun%40eksempel\.example\?secret=/);
    expect(backupCodes).toHaveLength(10);
    // The library gives a new session; the old cookie is worth nothing.
    expect(await me(cookie)).toBeNull();
    expect(await me(later)).toMatchObject({ name: 'Gudrun Skisse' });
    const { data: account } = await app.read(later, 'account.get');
    expect(account.twoStepSince).toMatch(/^20/);
    expect(await mails()).toHaveLength(1);
    const entries = await app.connection.read
      .selectFrom('audit_entry')
      .select(['action', 'before', 'after'])
      .where('action', 'like', 'account.%')
      .orderBy('sequence')
      .execute();
    expect(entries.map(({ action }) => action)).toEqual(['account.confirmPassword']);
    const told = JSON.stringify([entries, await mails()]);
    const secret = new URL(uri).searchParams.get('secret')!;
    for (const kept of [secret, password, ...backupCodes]) expect(told).not.toContain(kept);
  });

  it('sign in together, and the password alone never does', async () => {
    const { uri } = await turnOnPassword(app, cookie);
    const first = await app.call('', 'signIn.withPassword', { email, password });
    expect(first.data).toEqual({ asksForCode: true });
    expect(await me(first.cookie)).toBeNull();
    const second = await app.call(first.cookie, 'signIn.withCode', { code: await codeOf(uri) });
    expect(second.status).toBe(200);
    expect(await me(second.cookie)).toMatchObject({ name: 'Gudrun Skisse' });
  });

  it('are nothing while half made', async () => {
    const { data } = await app.call(cookie, 'account.startPassword', { password });
    expect(await mails()).toEqual([]);
    const half = await app.call('', 'signIn.withPassword', { email, password });
    expect(half).toMatchObject({ status: 401, reason: 'credentials_wrong', cookie: '' });
    // A second start replaces the first: its secret is worth nothing.
    const again = await app.call(cookie, 'account.startPassword', { password: `${password}!` });
    const old = await app.call(cookie, 'account.confirmPassword', { code: await codeOf(data.uri) });
    expect(old.reason).toBe('code_wrong');
    const code = await codeOf(again.data.uri);
    expect((await app.call(cookie, 'account.confirmPassword', { code })).status).toBe(200);
    const oldPassword = await app.call('', 'signIn.withPassword', { email, password });
    expect(oldPassword.reason).toBe('credentials_wrong');
  });

  it('are off at once where others take their place', async () => {
    const { cookie: later } = await turnOnPassword(app, cookie);
    await app.call(later, 'account.startPassword', { password: `${password}!` });
    expect((await app.read(later, 'account.get')).data.twoStepSince).toBeNull();
    expect((await mails()).at(-1)!.text).toContain('slått av');
  });

  it('take no code twice', async () => {
    const { uri, backupCodes } = await turnOnPassword(app, cookie);
    const enter = async (code: string) => {
      const { cookie: challenge } = await app.call('', 'signIn.withPassword', { email, password });
      return app.call(challenge, 'signIn.withCode', { code });
    };
    // The one that confirmed does not sign in as well.
    expect((await enter(await codeOf(uri, -1))).reason).toBe('code_wrong');
    const code = await codeOf(uri);
    expect((await enter(code)).status).toBe(200);
    const again = await enter(code);
    expect(again).toMatchObject({ reason: 'code_wrong', cookie: '' });
    expect((await enter(backupCodes[0]!)).status).toBe(200);
    expect((await enter(backupCodes[0]!)).reason).toBe('code_wrong');
    expect((await enter(backupCodes[1]!)).status).toBe(200);
  });

  it('lock after wrong codes, for the challenge and then for the account', async () => {
    const { uri, backupCodes } = await turnOnPassword(app, cookie);
    for (let challenge = 0; challenge < 2; challenge += 1) {
      const { cookie: asked } = await app.call('', 'signIn.withPassword', { email, password });
      for (let tried = 0; tried < 5; tried += 1)
        expect((await app.call(asked, 'signIn.withCode', { code: '000000' })).status).toBe(401);
      const right = await app.call(asked, 'signIn.withCode', { code: await codeOf(uri) });
      expect(right.status).not.toBe(200);
    }
    const { cookie: asked } = await app.call('', 'signIn.withPassword', { email, password });
    const late = await app.call(asked, 'signIn.withCode', { code: await codeOf(uri) });
    expect(late.reason).toBe('locked_out');
    const spare = await app.call(asked, 'signIn.withCode', { code: backupCodes[0]! });
    expect(spare.reason).toBe('locked_out');
  });

  it('take a spare code as people write it, without its dash', async () => {
    const { backupCodes } = await turnOnPassword(app, cookie);
    const { cookie: asked } = await app.call('', 'signIn.withPassword', { email, password });
    const code = backupCodes[0]!.replace('-', ' ');
    expect((await app.call(asked, 'signIn.withCode', { code })).status).toBe(200);
  });

  it('leave a trace where the password was right and the code was not', async () => {
    await turnOnPassword(app, cookie);
    const { cookie: asked } = await app.call('', 'signIn.withPassword', { email, password });
    await app.call(asked, 'signIn.withCode', { code: '000000' });
    const traces = async () =>
      (
        await app.connection.read
          .selectFrom('audit_entry')
          .select('entity_id')
          .where('action', '=', 'people.failSignIn')
          .execute()
      ).length;
    await expect.poll(traces).toBe(1);
  });

  it('cannot be confirmed by way of signing in', async () => {
    const { data } = await app.call(cookie, 'account.startPassword', { password });
    await app.ageSessions('gudrun', 20);
    const code = await codeOf(data.uri);
    expect((await app.call(cookie, 'signIn.withCode', { code })).reason).toBe('code_wrong');
    expect((await app.read(cookie, 'account.get')).data.twoStepSince).toBeNull();
  });

  it('are changed only in a young session', async () => {
    await app.ageSessions('gudrun', 16);
    for (const [procedure, input] of [
      ['account.startPassword', { password }],
      ['account.confirmPassword', { code: '123456' }],
      ['account.removePassword', undefined],
      ['account.linkProvider', { provider: 'feide' }],
      ['account.unlinkProvider', { provider: 'feide' }],
    ] as const)
      expect((await app.call(cookie, procedure, input)).reason).toBe('session_not_fresh');
    expect(await mails()).toEqual([]);
  });

  it('are taken away by their owner, and then sign in no more', async () => {
    const { uri, cookie: later } = await turnOnPassword(app, cookie);
    expect((await app.call(later, 'account.removePassword')).status).toBe(200);
    const { data: account } = await app.read(later, 'account.get');
    expect(account.twoStepSince).toBeNull();
    const gone = await app.call('', 'signIn.withPassword', { email, password });
    expect(gone.reason).toBe('credentials_wrong');
    const code = await codeOf(uri);
    expect((await app.call(later, 'account.confirmPassword', { code })).reason).toBe('code_wrong');
    expect((await mails()).at(-1)!.text).toContain('slått av');
  });

  it.each([
    ['gudrun-er-best-2026', 'password_guessable'],
    ['Passord123456', 'password_guessable'],
    ['kort', 'password_too_short'],
    ['x'.repeat(129), 'password_too_long'],
  ])('refuse %s', async (weak, reason) => {
    const answer = await app.call(cookie, 'account.startPassword', { password: weak });
    expect(answer.fields).toEqual({ password: [reason] });
    expect((await app.read(cookie, 'account.get')).data.twoStepSince).toBeNull();
  });
});
