import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '#server/refusal.ts';
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
  personId,
  roleDraft,
  roleId,
  secretary,
  signIn,
  visitorAt,
  changesOf,
} from './people-fixture.ts';

describe.each(dialects)('roles, on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

  const seat = { seat: 'deputy' as const, organisation: 'Norce, Klima' };
  const leif = { id: roleId('leif'), version: 1 };
  const give = (more: object = {}, by = secretary) =>
    server.as(by).people.giveRole({ personId: personId('leif'), ...roleDraft(), ...more });

  it('are given and audited', async () => {
    const role = await give({ isLeader: true, toOn: '2027-12-31' });
    expect(role).toMatchObject({ version: 1, isLeader: true, toOn: '2027-12-31' });
    expect(await changesOf(server)).toMatchObject([
      { action: 'people.giveRole', entity: 'role_assignment', entityId: role.id, before: null },
    ]);
    expect(await server.as(contributor).people.leaders()).toContainEqual({
      bodyId: bodyId('faggruppe-registre'),
      name: 'Leif Modell',
    });
  });

  it('in a panel end after two years, and are told to no one', async () => {
    const role = await give({ bodyId: bodyId('brukerpanelet'), role: 'observer', isLeader: true });
    expect(role.toOn).toBe('2028-11-21');
    const leaders = await server.as(contributor).people.leaders();
    expect(leaders.map((leader) => leader.bodyId)).not.toContain(bodyId('brukerpanelet'));
  });

  it.each([
    [{ role: 'steering_member' }, { role: 'role_unfit' }],
    [{ toOn: '2026-11-21' }, { toOn: 'role_period_order' }],
    [{ bodyId: bodyId('faggruppe-barn-unge') }, { fromOn: 'role_overlaps' }],
    [{ bodyId: bodyId('nowhere') }, { bodyId: 'choice_invalid' }],
  ] as const)('are refused as %j', async (more, fields) => {
    await expectRefusal(give(more), 'invalid_input', fields);
    expect(await changesOf(server)).toEqual([]);
  });

  it('lapse at once', async () => {
    const as = server.as(secretary);
    const headers = await signIn(server, 'leif@eksempel.example');
    const rolesAt = async (at?: string) =>
      (await visitorAt(server, headers, at)).actor?.roles.map(({ role }) => role);
    expect(await rolesAt()).toEqual(['contributor']);
    const { version } = await as.people.endRole(leif);
    expect(await rolesAt('2026-11-22T22:59:00.000Z')).toEqual(['contributor']);
    expect(await rolesAt('2026-11-22T23:01:00.000Z')).toEqual([]);
    await as.people.endRole({ id: leif.id, version, on: '2026-11-21' });
    expect(await rolesAt()).toEqual([]);
    expect((await visitorAt(server, headers)).actor?.personId).toBe(personId('leif'));
  });

  it('change leader and end, and are taken back', async () => {
    const as = server.as(secretary);
    const changed = await as.people.changeRole({
      ...leif,
      ...seat,
      isLeader: true,
      toOn: '2027-01-31',
    });
    expect(changed).toMatchObject({ ...seat, isLeader: true, toOn: '2027-01-31', version: 2 });
    await expectRefusal(
      as.people.endRole({ id: leif.id, version: 2, on: '2021-12-31' }),
      'invalid_input',
      {
        toOn: 'role_period_order',
      },
    );
    const gone = await as.people.withdrawRole({ id: leif.id, version: 2 });
    expect(gone.archivedAt).not.toBeNull();
    const { person, history } = await as.people.person({ personId: personId('leif') });
    expect(person.roles).toEqual([]);
    expect(history.slice(0, 2).map(({ action }) => action)).toEqual([
      'people.withdrawRole',
      'people.changeRole',
    ]);
    await expectRefusal(as.people.endRole({ id: leif.id, version: 3 }), 'invalid_input', {
      id: 'archived',
    });
  });

  it('tell the later of two that somebody else was first', async () => {
    const as = server.as(secretary);
    const answers = await Promise.allSettled([
      as.people.changeRole({ ...leif, ...seat, isLeader: true, toOn: null }),
      as.people.changeRole({ ...leif, ...seat, isLeader: false, toOn: '2027-01-31' }),
    ]);
    const refused = answers.find((answer) => answer.status === 'rejected');
    const cause = refused?.reason instanceof Error ? refused.reason.cause : null;
    expect(cause).toBeInstanceOf(Refusal);
    expect(cause).toMatchObject({ reason: 'conflict', detail: { current: { version: 2 } } });
  });

  it('of the administrator are given, changed and ended by administrators only', async () => {
    const admin = { id: roleId('aslak'), version: 1 };
    const as = server.as(secretary).people;
    const role = { bodyId: bodyId('sekretariatet'), role: 'administrator' as const };
    await expectRefusal(give(role), 'forbidden');
    await expectRefusal(give({ ...role, fromOn: '2030-01-01' }), 'forbidden');
    await expectRefusal(
      as.giveRole({ ...roleDraft(), ...role, personId: personId('solveig') }),
      'forbidden',
    );
    await expectRefusal(as.giveRole({ ...roleDraft(), personId: personId('aslak') }), 'forbidden');
    await expectRefusal(
      as.changeRole({ ...admin, ...seat, isLeader: true, toOn: null }),
      'forbidden',
    );
    await expectRefusal(as.endRole(admin), 'forbidden');
    await expectRefusal(as.withdrawRole(admin), 'forbidden');
    expect(await changesOf(server)).toEqual([]);
    expect(await give(role, administrator)).toMatchObject({ role: 'administrator' });
    // Whoever is to become one is out of reach from then on.
    await expectRefusal(as.endRole(leif), 'forbidden');
  });

  it('of the last administrator stay', async () => {
    const admin = { id: roleId('aslak'), version: 1 };
    const as = server.as(administrator).people;
    const last = { id: 'last_administrator' } as const;
    await expectRefusal(as.endRole(admin), 'invalid_input', last);
    await expectRefusal(as.endRole({ ...admin, on: '2030-12-31' }), 'invalid_input', last);
    await expectRefusal(as.withdrawRole(admin), 'invalid_input', last);
    await give({ bodyId: bodyId('sekretariatet'), role: 'administrator' }, administrator);
    expect((await as.endRole(admin)).toOn).toBe('2026-11-22');
  });

  it('are managed by those who may, in their own cluster', async () => {
    for (const actor of [contributor, nobody]) await expectRefusal(give({}, actor), 'forbidden');
    await expectRefusal(give({}, stranger), 'not_found');
    const as = server.as(stranger).people;
    await expectRefusal(as.endRole(leif), 'not_found');
    await expectRefusal(as.withdrawRole(leif), 'not_found');
    await expectRefusal(as.person({ personId: personId('leif') }), 'not_found');
    expect((await as.directory()).people).toEqual([]);
    expect(await as.leaders()).toEqual([]);
  });
});
