// What is kept for a time only, on both databases: settings, and the daily sweep.
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { listErasureRequests } from '#db/people/erasure-queries.ts';
import { insertInvitation } from '#db/people/invitation-queries.ts';
import { insertPerson } from '#db/people/person-queries.ts';
import { insertRole } from '#db/people/role-queries.ts';
import { systemPersonId } from '#db/people/system-person.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { applyRetention } from '#server/people/retention.ts';
import {
  expectRefusal,
  idOf,
  openTestServer,
  secretary,
  type TestServer,
} from '#test/server/caller.ts';
import { sampleActor } from '#test/sample-actor.ts';
import { dialects } from '#test/database.ts';

const logger = pino({ level: 'silent' });
const now = '2026-11-22T09:00:00.000Z';
const clusterId = alrekCluster.id;
const administrator = sampleActor('aslak');

describe.each(dialects)('retention, on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

  async function addPerson(key: string, ends: (string | null)[]) {
    const context = { clusterId, actorId: systemPersonId, now };
    const id = idOf('person', key);
    await auditedTransaction(server.connection.write, context, async (trx, audit) => {
      const email = `${key}@example.no`;
      const basics = { partnerId: null, lang: 'nb' as const, isSample: false, erasedAt: null };
      await insertPerson(trx, clusterId, { id, name: key, email, ...basics, version: 1 });
      for (const [place, toOn] of ends.entries())
        await insertRole(trx, clusterId, {
          id: idOf('role', `${key}:${place}`),
          personId: id,
          role: 'observer',
          bodyId: idOf('body', 'brukerpanelet'),
          isLeader: false,
          seat: 'member',
          organisation: '',
          fromOn: '2019-01-01',
          toOn,
          version: 1,
          archivedAt: null,
        });
      await audit({ action: 'test', entity: 'person', entityId: id, before: null, after: {} });
    });
    return id;
  }
  const nameOf = async (id: string) =>
    (
      await server.connection.read
        .selectFrom('person')
        .select('name')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).name;

  it('erases those whose time is up, in the name of Målbar, and nobody else', async () => {
    const due = await addPerson('forbi', ['2024-11-22', '2022-01-01']);
    const tomorrow = await addPerson('i-morgen', ['2024-11-23']);
    const active = await addPerson('aktiv', ['2020-01-01', null]);
    const fresh = await addPerson('invitert', []);
    await applyRetention(server.connection, server.auth, now, logger);
    expect(await nameOf(due)).toBe('Slettet person 1');
    expect(await nameOf(tomorrow)).toBe('i-morgen');
    expect(await nameOf(active)).toBe('aktiv');
    expect(await nameOf(fresh)).toBe('invitert');
    expect(await nameOf(systemPersonId)).toBe('Målbar');
    const entry = await server.connection.read
      .selectFrom('audit_entry')
      .select(['actor_id', 'entity_id'])
      .where('action', '=', 'people.erase')
      .execute();
    expect(entry).toEqual([{ actor_id: systemPersonId, entity_id: due }]);
    await applyRetention(server.connection, server.auth, now, logger);
    const { due: listed } = await server.as(administrator).people.erasureRequests();
    expect(listed).toEqual([{ personId: tomorrow, dueOn: '2026-11-23', name: 'i-morgen' }]);
  });

  it('goes on past one who cannot be erased, telling the id alone', async () => {
    const first = await addPerson('forst', ['2020-01-01']);
    const second = await addPerson('nest', ['2020-01-02']);
    const told: unknown[] = [];
    const log = { error: (...line: unknown[]) => void told.push(line) };
    let calls = 0;
    const auth = {
      ...server.auth,
      get context() {
        calls += 1;
        if (calls === 1) throw new Error('forst@example.no');
        return server.auth.context;
      },
    };
    await applyRetention(server.connection, auth, now, log);
    expect(await nameOf(second)).toBe('Slettet person 2');
    expect(told).toEqual([[{ person: first, error: 'Error' }, 'retention: person not erased']]);
  });

  it('takes one whom somebody else has erased meanwhile as done', async () => {
    const due = await addPerson('forst', ['2020-01-01']);
    const told: unknown[] = [];
    const log = { error: (...line: unknown[]) => void told.push(line) };
    const round = () => applyRetention(server.connection, server.auth, now, log);
    await Promise.all([round(), round()]);
    expect(await nameOf(due)).toBe('Slettet person 1');
    expect(told).toEqual([]);
  });

  it('follows the settings that the administrator sets, one version at a time', async () => {
    const id = await addPerson('forbi', ['2020-01-01']);
    const { people } = server.as(administrator);
    const never = { personMonths: 0, mailDays: 10, invitationDays: 10, version: 0 };
    await expectRefusal(server.as(secretary).people.setRetention(never), 'forbidden');
    await people.setRetention(never);
    await expectRefusal(people.setRetention({ ...never, mailDays: 5 }), 'conflict');
    await applyRetention(server.connection, server.auth, now, logger);
    expect(await nameOf(id)).toBe('forbi');
    const { settings } = await people.erasureRequests();
    expect(settings).toEqual({ ...never, version: 1 });
    await people.setRetention({ ...settings, personMonths: 12 });
    await applyRetention(server.connection, server.auth, now, logger);
    expect(await nameOf(id)).toBe('Slettet person 1');
    for (const wrong of [{ personMonths: -1 }, { mailDays: 0 }, { invitationDays: 400 }])
      await expectRefusal(people.setRetention({ ...settings, ...wrong }), 'invalid_input');
  });

  it('sweeps out old mails and invitations, ended sessions, links and attempts', async () => {
    const { connection, auth } = server;
    const days = (count: number) => new Date(Date.parse(now) - count * 86_400_000).toISOString();
    const invite = (key: string, expiresAt: string, acceptedAt: string | null) =>
      insertInvitation(connection.write, {
        id: idOf('invitation', key),
        clusterId,
        personId: idOf('person', 'gudrun'),
        tokenHash: key,
        invitedBy: idOf('person', 'solveig'),
        createdAt: days(200),
        expiresAt,
        acceptedAt,
        revokedAt: null,
      });
    await invite('old', days(91), null);
    await invite('accepted long ago', days(10), days(100));
    await invite('young', days(89), null);
    await invite('open', '2026-12-01T00:00:00.000Z', null);
    for (const [key, age] of [
      ['old', 91],
      ['young', 89],
    ] as const)
      await connection.write
        .insertInto('mail')
        .values({
          id: idOf('mail', key),
          cluster_id: clusterId,
          kind: 'invitation',
          lang: 'nb',
          to_address: 'a@example.no',
          person_id: null,
          subject: key,
          text: '',
          html: '',
          state: 'sent',
          attempts: 1,
          next_attempt_at: null,
          error: null,
          sent_at: null,
          created_at: days(age),
          expires_at: null,
        })
        .execute();
    await connection.write
      .insertInto('attempt')
      .values([
        { key: 'ended', count: 3, ends_at: days(1) },
        { key: 'running', count: 3, ends_at: '2026-11-22T10:00:00.000Z' },
      ])
      .execute();
    const { adapter } = await auth.context;
    const at = (offset: number) => new Date(Date.parse(now) + offset * 60_000);
    const user = (email: string, createdAt: Date) =>
      adapter.create<Record<string, unknown>, { id: string }>({
        model: 'user',
        data: { email, emailVerified: true, name: '', createdAt, updatedAt: createdAt },
      });
    const somebody = await user('nobody-yet@example.no', at(-10));
    const nobody = await user('nobody@example.no', at(-3000));
    for (const [token, expires, created] of [
      ['over', -1, -100],
      ['too long', 30, -13 * 60],
      ['running', 30, -10],
    ] as const)
      await adapter.create({
        model: 'session',
        data: {
          token,
          userId: somebody.id,
          expiresAt: at(expires),
          createdAt: at(created),
          updatedAt: at(created),
        },
      });
    for (const [identifier, expires] of [
      ['over', -1],
      ['running', 5],
    ] as const)
      await adapter.create({
        model: 'verification',
        data: {
          identifier,
          value: '{}',
          expiresAt: at(expires),
          createdAt: at(-9),
          updatedAt: at(-9),
        },
      });

    await applyRetention(connection, auth, now, logger);

    const hashes = await connection.read.selectFrom('invitation').select('token_hash').execute();
    expect(hashes.map((row) => row.token_hash).toSorted()).toEqual(['open', 'young']);
    const subjects = await connection.read.selectFrom('mail').select('subject').execute();
    expect(subjects).toEqual([{ subject: 'young' }]);
    const keys = await connection.read.selectFrom('attempt').select('key').execute();
    expect(keys).toEqual([{ key: 'running' }]);
    const sessions = await adapter.findMany<{ token: string }>({ model: 'session' });
    expect(sessions.map(({ token }) => token)).toEqual(['running']);
    const waiting = await adapter.findMany<{ identifier: string }>({ model: 'verification' });
    expect(waiting.map(({ identifier }) => identifier)).toEqual(['running']);
    const users = await adapter.findMany<{ id: string }>({ model: 'user' });
    expect(users.map(({ id }) => id)).toContain(somebody.id);
    expect(users.map(({ id }) => id)).not.toContain(nobody.id);
    expect(await listErasureRequests(connection.read, clusterId)).toEqual([]);
  });
});
