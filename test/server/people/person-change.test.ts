import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setUserId } from '#db/people/person-queries.ts';
import { setPassword } from '#server/people/sign-in-account.ts';
import { dialects } from '#test/database.ts';
import { expectRefusal, openTestServer, stranger, type TestServer } from '#test/server/caller.ts';
import {
  administrator,
  contributor,
  mailsOf,
  personDraft,
  personId,
  secretary,
  signIn,
  visitorAt,
  changesOf,
} from './people-fixture.ts';

describe.each(dialects)('a person, on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

  const update = (more: object = {}, by = secretary) =>
    server.as(by).people.updatePerson(personDraft('leif', more));
  const newEmail = 'leif@ny.example';

  it('gets a new name, which the trail knows by version only', async () => {
    expect(await update({ name: 'Leif Omdøpt' })).toMatchObject({
      name: 'Leif Omdøpt',
      version: 2,
    });
    const audit = await changesOf(server);
    expect(audit).toMatchObject([
      { action: 'people.updatePerson', before: { version: 1 }, after: { version: 2 } },
    ]);
    expect(JSON.stringify(audit)).not.toMatch(/Leif|eksempel/);
    const { versions } = await server.as(secretary).people.person({ personId: personId('leif') });
    expect(versions.map(({ name }) => name)).toEqual(['Leif Modell', 'Leif Omdøpt']);
    expect(await mailsOf(server)).toEqual([]);
  });

  it('at a new address is let out everywhere, told at both, and the same when they sign in again', async () => {
    const headers = await signIn(server, 'leif@eksempel.example');
    expect((await visitorAt(server, headers)).actor).not.toBeNull();
    await update({ email: newEmail });
    expect((await visitorAt(server, headers)).actor).toBeNull();
    expect((await mailsOf(server)).map(({ to, kind }) => [to, kind])).toEqual([
      ['leif@eksempel.example', 'account_changed'],
      [newEmail, 'account_changed'],
    ]);
    const user = await (await server.auth.context).internalAdapter.findUserByEmail(newEmail);
    expect(user?.user.emailVerified).toBe(false);
    const again = await signIn(server, newEmail);
    expect((await visitorAt(server, again)).actor?.personId).toBe(personId('leif'));
    await expect(signIn(server, 'leif@eksempel.example')).rejects.toThrow();
  });

  it('at a new address has no other way in than a link to it', async () => {
    const old = 'leif@eksempel.example';
    const headers = await signIn(server, old);
    const userId = (await visitorAt(server, headers)).session!.userId;
    const { auth } = server;
    const { internalAdapter, adapter } = await auth.context;
    await setPassword(auth, userId, 'et langt gammelt passord');
    await internalAdapter.updateUser(userId, { twoFactorEnabled: true });
    const code = { userId, secret: 'x', backupCodes: 'x' };
    await adapter.create({ model: 'twoFactor', data: code });
    await internalAdapter.linkAccount({ userId, providerId: 'feide', accountId: 'leif' });
    const waiting = await auth.issueToken(old);
    await update({ email: newEmail });
    expect(await internalAdapter.findAccounts(userId)).toEqual([]);
    expect(await adapter.findMany({ model: 'twoFactor' })).toEqual([]);
    expect(await internalAdapter.findUserById(userId)).toMatchObject({
      email: newEmail,
      emailVerified: false,
      twoFactorEnabled: false,
    });
    await expect(
      auth.api.magicLinkVerify({ query: { token: waiting }, headers: new Headers() }),
    ).rejects.toThrow();
    const again = await signIn(server, newEmail);
    expect((await visitorAt(server, again)).actor?.personId).toBe(personId('leif'));
  });

  it('takes no user along that is somebody in another cluster, or was before them', async () => {
    const headers = await signIn(server, 'leif@eksempel.example');
    const { session } = await visitorAt(server, headers);
    await setUserId(server.connection.write, personId('bjorg'), session!.userId);
    await update({ email: newEmail });
    const { internalAdapter } = await server.auth.context;
    expect(await internalAdapter.findUserByEmail(newEmail)).toBeNull();
    const { people } = await server.as(secretary).people.directory();
    expect(people.find(({ id }) => id === personId('leif'))?.hasSignedIn).toBe(false);
    const again = await signIn(server, newEmail);
    expect((await visitorAt(server, again)).actor?.personId).toBe(personId('leif'));
  });

  it('takes nobody else’s address, and no partner of nowhere', async () => {
    await expectRefusal(update({ email: 'bjorg@eksempel.example' }), 'invalid_input', {
      email: 'email_taken',
    });
    await expectRefusal(update({ partnerId: personId('leif') }), 'invalid_input', {
      partnerId: 'choice_invalid',
    });
    await expectRefusal(update({ email: 'leif' }), 'invalid_input', { email: 'email_invalid' });
  });

  it('who administers is changed by administrators only', async () => {
    const aslak = personDraft('aslak', { email: 'solveig2@eksempel.example' });
    await expectRefusal(server.as(secretary).people.updatePerson(aslak), 'forbidden');
    expect(await server.as(administrator).people.updatePerson(aslak)).toMatchObject({ version: 2 });
  });

  it('is changed by those who manage people, from its newest version, in its own cluster', async () => {
    await expectRefusal(update({}, contributor), 'forbidden');
    await expectRefusal(update({}, stranger), 'not_found');
    const answers = await Promise.allSettled([update({ name: 'En' }), update({ name: 'To' })]);
    const refused = answers.find((answer) => answer.status === 'rejected');
    expect(refused?.reason).toMatchObject({
      cause: { reason: 'conflict', detail: { current: { version: 2 } } },
    });
  });
});
