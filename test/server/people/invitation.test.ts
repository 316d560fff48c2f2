import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tokenHash } from '#server/people/token.ts';
import { dialects } from '#test/database.ts';
import {
  expectRefusal,
  nobody,
  openTestServer,
  stranger,
  type TestServer,
} from '#test/server/caller.ts';
import {
  administrator,
  bodyId,
  contributor,
  inviteDraft,
  kari,
  mailsOf,
  ola,
  personId,
  roleDraft,
  secretary,
  tokenFor,
  changesOf,
} from './people-fixture.ts';

describe.each(dialects)('inviting, on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

  const people = () => server.connection.read.selectFrom('person').selectAll().execute();

  it('makes the person, gives the role, and sends a link of which only the hash is kept', async () => {
    const told = await server.as(secretary).people.invite(inviteDraft());
    expect(told).toMatchObject({ invited: 1, given: 0 });
    const [mail] = await mailsOf(server);
    expect(mail).toMatchObject({ kind: 'invitation', to: kari.email, lang: 'nb' });
    expect(mail?.text).toContain('Bidragsyter');
    const token = await tokenFor(server, kari.email);
    const invitation = await server.connection.read
      .selectFrom('invitation')
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(invitation).toMatchObject({
      token_hash: tokenHash(token),
      expires_at: '2026-12-06T09:00:00.000Z',
      invited_by: secretary.personId,
    });
    const audit = await changesOf(server);
    expect(audit.map(({ action }) => action)).toEqual(['people.invite', 'people.giveRole']);
    expect(JSON.stringify(audit)).not.toMatch(/Kari|uib\.example/);
  });

  it('is accepted once', async () => {
    await server.as(secretary).people.invite(inviteDraft());
    const token = await tokenFor(server, kari.email);
    await server.as(null).signIn.withInvitation({ token });
    const { people: all } = await server.as(secretary).people.directory();
    expect(all.find(({ email }) => email === kari.email)).toMatchObject({
      hasSignedIn: true,
      invitation: 'accepted',
      roles: [{ role: 'contributor' }],
    });
    await expectRefusal(server.as(null).signIn.withInvitation({ token }), 'link_used_up');
  });

  it('of somebody who is known gives the role and sends nothing', async () => {
    const input = inviteDraft({ people: [{ ...kari, email: 'leif@eksempel.example' }, ola] });
    const told = await server.as(secretary).people.invite(input);
    expect(told).toMatchObject({ invited: 1, given: 1 });
    expect((await mailsOf(server)).map(({ to }) => to)).toEqual([ola.email]);
    const { people: all } = await server.as(secretary).people.directory();
    expect(all.find(({ id }) => id === personId('leif'))).toMatchObject({
      name: 'Leif Modell',
      roles: [{}, { bodyId: bodyId('faggruppe-registre') }],
    });
  });

  it('of many is all or nothing, and tells what is wrong with each', async () => {
    const before = (await people()).length;
    const input = inviteDraft({
      people: [
        kari,
        { ...kari, email: 'KARI@uib.example ' },
        { ...ola, partnerId: bodyId('styringsgruppen') },
        { ...ola, email: 'leif@eksempel.example' },
        { ...ola, email: 'aslak@eksempel.example' },
      ],
      role: roleDraft('faggruppe-barn-unge'),
    });
    await expectRefusal(server.as(secretary).people.invite(input), 'invalid_input', {
      'people.1.email': 'choice_twice',
      'people.2.partnerId': 'choice_invalid',
      'people.3.email': 'role_overlaps',
      'people.4.email': 'administrator_only',
    });
    expect(await people()).toHaveLength(before);
    expect(await mailsOf(server)).toEqual([]);
    expect(await changesOf(server)).toEqual([]);
  });

  it('adds members without an address, who get no mail and can get an address later', async () => {
    const as = server.as(secretary).people;
    const role = roleDraft('faggruppe-registre', {
      seat: 'deputy',
      organisation: 'Norce, Klima',
    });
    const { ids, ...told } = await as.invite(
      inviteDraft({ people: [{ ...kari, email: null }, ola], role }),
    );
    expect(told).toEqual({ invited: 1, added: 1, given: 0 });
    expect(await mailsOf(server)).toMatchObject([{ to: ola.email }]);
    const id = ids[0]!;
    const listed = (await as.directory()).people.find((each) => each.id === id);
    expect(listed).toMatchObject({
      email: null,
      roles: [{ seat: 'deputy', organisation: 'Norce, Klima' }],
    });
    await expectRefusal(as.resendInvitation({ personId: id }), 'invalid_input', {
      personId: 'email_invalid',
    });
    const draft = { id, name: kari.name, partnerId: null, lang: 'nb' as const };
    await as.updatePerson({ ...draft, version: 1, email: null });
    await as.updatePerson({ ...draft, version: 2, email: kari.email });
    expect(await mailsOf(server)).toHaveLength(1);
    await expectRefusal(as.updatePerson({ ...draft, version: 3, email: null }), 'invalid_input', {
      email: 'required',
    });
    await as.resendInvitation({ personId: id });
    expect(await mailsOf(server)).toMatchObject([{}, { to: kari.email }]);
  });

  it('adds nobody whom no list would show', async () => {
    await expectRefusal(
      server
        .as(secretary)
        .people.invite(inviteDraft({ people: [{ ...kari, email: null }], role: null })),
      'invalid_input',
      { 'people.0.email': 'required' },
    );
  });

  it('without a role is for people who are not known', async () => {
    const known = inviteDraft({ people: [{ ...ola, email: 'leif@eksempel.example' }], role: null });
    await expectRefusal(server.as(secretary).people.invite(known), 'invalid_input', {
      'people.0.email': 'email_taken',
    });
    const told = await server.as(secretary).people.invite(inviteDraft({ role: null }));
    expect(told.invited).toBe(1);
  });

  it('refuses roles that do not fit, and addresses that no mail goes to', async () => {
    const invite = (more: object) => server.as(secretary).people.invite(inviteDraft(more));
    await expectRefusal(invite({ role: roleDraft('brukerpanelet') }), 'invalid_input', {
      'role.role': 'role_unfit',
    });
    await expectRefusal(invite({ role: roleDraft('nowhere') }), 'invalid_input', {
      'role.bodyId': 'choice_invalid',
    });
    await expectRefusal(
      invite({ role: roleDraft(undefined, { toOn: '2026-11-21' }) }),
      'invalid_input',
      {
        'role.toOn': 'role_period_order',
      },
    );
    await expectRefusal(
      invite({ people: [{ ...kari, email: 'a..b@uib.example' }] }),
      'invalid_input',
      {
        'people.0.email': 'email_invalid',
      },
    );
    const many = Array.from({ length: 201 }, (_, index) => ({
      ...kari,
      email: `p${index}@uib.example`,
    }));
    await expectRefusal(invite({ people: many }), 'invalid_input', { people: 'too_many' });
  });

  it('to administer is for administrators', async () => {
    const input = inviteDraft({
      role: roleDraft('sekretariatet', { role: 'administrator' as const }),
    });
    await expectRefusal(server.as(secretary).people.invite(input), 'forbidden');
    expect((await server.as(administrator).people.invite(input)).invited).toBe(1);
  });

  it('is for those who manage people', async () => {
    for (const actor of [contributor, nobody])
      await expectRefusal(server.as(actor).people.invite(inviteDraft()), 'forbidden');
    await expectRefusal(server.as(contributor).people.directory(), 'forbidden');
    await expectRefusal(server.as(null).people.invite(inviteDraft()), 'signed_out');
    await expectRefusal(server.as(stranger).people.invite(inviteDraft()), 'invalid_input');
  });

  it('is sent again with a new link, and taken back', async () => {
    const as = server.as(secretary);
    const { ids } = await as.people.invite(inviteDraft());
    const id = { personId: ids[0]! };
    const first = await tokenFor(server, kari.email);
    await as.people.resendInvitation(id);
    const second = await tokenFor(server, kari.email);
    expect(second).not.toBe(first);
    expect((await mailsOf(server)).at(-1)?.text).toContain('Bidragsyter');
    await expectRefusal(server.as(null).signIn.withInvitation({ token: first }), 'link_used_up');
    await as.people.revokeInvitation(id);
    await expectRefusal(server.as(null).signIn.withInvitation({ token: second }), 'link_used_up');
    await expectRefusal(as.people.revokeInvitation(id), 'not_found');
    expect((await changesOf(server)).map(({ action }) => action)).toEqual([
      'people.invite',
      'people.giveRole',
      'people.resendInvitation',
      'people.revokeInvitation',
    ]);
  });

  it('is not sent to who has signed in, nor by a secretary to an administrator', async () => {
    await server.as(secretary).people.invite(inviteDraft());
    await server.as(null).signIn.withInvitation({ token: await tokenFor(server, kari.email) });
    const { people: all } = await server.as(secretary).people.directory();
    const { id } = all.find(({ email }) => email === kari.email)!;
    await expectRefusal(
      server.as(secretary).people.resendInvitation({ personId: id }),
      'invalid_input',
    );
    await expectRefusal(
      server.as(secretary).people.resendInvitation({ personId: personId('aslak') }),
      'forbidden',
    );
    await expectRefusal(server.as(stranger).people.resendInvitation({ personId: id }), 'not_found');
  });
});
