import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dialects } from '#test/database.ts';
import { expectRefusal, openTestServer, stranger, type TestServer } from '#test/server/caller.ts';
import {
  administrator,
  bodyId,
  contributor,
  kari,
  mailsOf,
  personId,
  secretary,
  signIn,
  visitorAt,
  changesOf,
} from './people-fixture.ts';

describe.each(dialects)('handing over, on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

  const known = (key: string) => ({ personId: personId(key), person: null, lang: 'nb' as const });
  const handOver = (more: object = {}, by = secretary) =>
    server.as(by).people.handOver({
      personId: personId('gudrun'),
      to: known('leif'),
      fromOn: '2026-11-22',
      ...more,
    });
  const owned = async (key: string) =>
    (await server.as(secretary).people.person({ personId: personId(key) })).owned;

  it('gives a successor the roles and all that was answered for, at once and with its history', async () => {
    const headers = await signIn(server, 'gudrun@eksempel.example');
    const before = await owned('gudrun');
    expect(before.measures.length).toBeGreaterThan(0);
    expect(before.indicators.length).toBeGreaterThan(0);
    const had = await owned('leif');
    const told = await handOver();
    expect(told).toEqual({
      successorId: personId('leif'),
      roles: 1,
      goals: before.goals.length,
      measures: before.measures.length,
      indicators: before.indicators.length,
    });
    expect((await visitorAt(server, headers)).actor?.roles).toEqual([]);
    expect(await owned('gudrun')).toEqual({ goals: [], measures: [], indicators: [] });
    const has = await owned('leif');
    expect(has.measures).toHaveLength(had.measures.length + before.measures.length);
    const { people } = await server.as(secretary).people.directory();
    expect(people.find(({ id }) => id === personId('leif'))?.roles).toContainEqual(
      expect.objectContaining({
        bodyId: bodyId('faggruppe-innovasjon'),
        isLeader: true,
        fromOn: '2026-11-22',
        toOn: null,
      }),
    );
    const audit = await changesOf(server);
    const things = before.goals.length + before.measures.length + before.indicators.length;
    const handed = audit.filter(
      ({ action, entity }) => action === 'people.handOver' && entity !== 'round_item',
    );
    expect(handed).toHaveLength(things + 1);
    const [measure] = before.measures;
    const { entries: history, people: named } = await server
      .as(secretary)
      .audit.history({ entity: 'measure', id: measure!.id });
    expect(history[0]).toMatchObject({
      action: 'people.handOver',
      before: { responsiblePersonId: personId('gudrun') },
      after: { responsiblePersonId: personId('leif') },
    });
    expect(named.map(({ name }) => name).toSorted()).toEqual(['Gudrun Skisse', 'Leif Modell']);
    const page = await server.as(contributor).measure.get({ id: measure!.id });
    expect(page.responsible).toEqual({ id: personId('leif'), name: 'Leif Modell' });
  });

  it('hands on what an open round still waits for', async () => {
    const waits = async (key: string) =>
      (
        await server.connection.read
          .selectFrom('round_item')
          .select('id')
          .where('person_id', '=', personId(key))
          .where('answered_at', 'is', null)
          .execute()
      ).length;
    const before = await waits('gudrun');
    expect(before).toBeGreaterThan(0);
    await handOver();
    expect(await waits('gudrun')).toBe(0);
    expect(await waits('leif')).toBeGreaterThanOrEqual(before);
  });

  it('invites the successor in the same step', async () => {
    const told = await handOver({ to: { personId: null, person: kari, lang: 'nn' } });
    const [mail] = await mailsOf(server);
    expect(mail).toMatchObject({ to: kari.email, kind: 'invitation', lang: 'nn' });
    const { person } = await server.as(secretary).people.person({ personId: told.successorId });
    expect(person).toMatchObject({
      name: kari.name,
      invitation: 'open',
      roles: [{ isLeader: true }],
    });
  });

  it('may wait for a day', async () => {
    const headers = await signIn(server, 'gudrun@eksempel.example');
    await handOver({ fromOn: '2027-01-01' });
    const rolesAt = async (at: string) =>
      (await visitorAt(server, headers, at)).actor?.roles.length;
    expect(await rolesAt('2026-11-22T09:00:00.000Z')).toBe(1);
    expect(await rolesAt('2026-12-31T22:59:00.000Z')).toBe(1);
  });

  it('begins no earlier than today, and hands what is over to nobody', async () => {
    await expectRefusal(handOver({ fromOn: '2026-11-21' }), 'invalid_input', {
      fromOn: 'date_in_past',
    });
    const lapsed = { role: 'administrator', from_on: '2020-01-01', to_on: '2026-11-20' };
    await server.connection.write
      .updateTable('role_assignment')
      .set(lapsed)
      .where('person_id', '=', personId('mathias'))
      .execute();
    const told = await handOver({ personId: personId('mathias'), fromOn: '2026-11-22' });
    expect(told.roles).toBe(0);
    const { people } = await server.as(secretary).people.directory();
    const leif = people.find(({ id }) => id === personId('leif'));
    expect(leif?.roles.map(({ role }) => role)).not.toContain('administrator');
  });

  it('is rolled back whole when a part of it fails', async () => {
    const before = await owned('gudrun');
    const taken = { ...kari, email: 'bjorg@eksempel.example' };
    await expectRefusal(
      handOver({ to: { personId: null, person: taken, lang: 'nb' } }),
      'invalid_input',
      {
        'to.person.email': 'email_taken',
      },
    );
    // The mail is the last step: where it cannot be written, nothing is.
    const enqueue = server.mailer.enqueue.bind(server.mailer);
    server.mailer.enqueue = () => Promise.reject(new Error('no mail today'));
    await expect(handOver({ to: { personId: null, person: kari, lang: 'nb' } })).rejects.toThrow(
      'no mail today',
    );
    server.mailer.enqueue = enqueue;
    expect(await owned('gudrun')).toEqual(before);
    expect(await changesOf(server)).toEqual([]);
    const { people } = await server.as(secretary).people.directory();
    expect(people.some(({ email }) => email === kari.email)).toBe(false);
    expect(people.find(({ id }) => id === personId('gudrun'))?.roles[0]?.toOn).toBeNull();
  });

  it('gets nobody at the administrator’s role', async () => {
    const to = known('solveig');
    await expectRefusal(handOver({ personId: personId('aslak'), to }), 'forbidden');
    await expectRefusal(handOver({ to: known('aslak') }), 'forbidden');
    const told = await handOver({ personId: personId('aslak'), to }, administrator);
    expect(told.roles).toBe(1);
  });

  it('hands what is left of one who has left', async () => {
    const told = await handOver({ personId: personId('mathias') });
    expect(told).toMatchObject({ roles: 0 });
    expect(told.measures + told.indicators + told.goals).toBeGreaterThan(0);
    await expectRefusal(handOver({ personId: personId('mathias') }), 'invalid_input');
  });

  it('is for those who manage people, in their own cluster, and to somebody else', async () => {
    await expectRefusal(handOver({}, contributor), 'forbidden');
    await expectRefusal(handOver({}, stranger), 'not_found');
    await expectRefusal(
      handOver({ to: { ...known('leif'), personId: bodyId('styringsgruppen') } }),
      'not_found',
    );
    await expectRefusal(handOver({ to: known('gudrun') }), 'invalid_input');
  });
});
