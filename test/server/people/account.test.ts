// One's own account: what it shows, its sessions, and all that is stored about its owner.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { idOf } from '#test/server/caller.ts';
import { assessmentDraft, meetingDraft } from '#test/server/draft.ts';
import { dialects } from '#test/database.ts';
import {
  goodPassword,
  openAccountApp,
  turnOnPassword,
  type AccountApp,
} from './account-fixture.ts';

describe.each(dialects)('an account, on %s', (dialect) => {
  let app: AccountApp;
  let cookie: string;
  beforeEach(async () => {
    app = await openAccountApp(dialect);
    cookie = await app.signIn('gudrun');
  });
  afterEach(() => app.close());

  const get = async (as = cookie) => (await app.read(as, 'account.get')).data;

  it('shows who one is, one’s roles and one’s sessions, and no secret', async () => {
    const second = await app.signIn('gudrun');
    const account = await get();
    expect(account).toMatchObject({
      cluster: 'Alrek helseklynge',
      person: { name: 'Gudrun Skisse', email: 'gudrun@eksempel.example', lang: 'nn', version: 1 },
      roles: [{ role: 'contributor', isLeader: true, state: 'now' }],
      twoStepSince: null,
      ways: [],
      otherWays: [],
      erasureAskedAt: null,
      helpers: [],
    });
    expect(account.sessions).toHaveLength(2);
    expect(thisSession(await get(second))).not.toBe(thisSession(account));
    expect(secretKeys(account)).toEqual([]);
  });

  it('is changed by its owner, one version at a time, and recorded by version', async () => {
    const change = { name: 'Gudrun Skisse Ås', lang: 'en', version: 1 };
    expect((await app.call(cookie, 'account.update', change)).data).toMatchObject({
      name: 'Gudrun Skisse Ås',
      version: 2,
    });
    const stale = await app.call(cookie, 'account.update', { ...change, name: 'En annen' });
    expect(stale.reason).toBe('conflict');
    expect((await app.read(cookie, 'people.me')).data.name).toBe('Gudrun Skisse Ås');
    const entry = await app.connection.read
      .selectFrom('audit_entry')
      .select(['before', 'after'])
      .where('action', '=', 'account.update')
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(entry)).not.toContain('Gudrun');
    for (const wrong of [{ name: '  ' }, { lang: 'sv' }, { version: 0 }])
      expect(
        (await app.call(cookie, 'account.update', { ...change, version: 2, ...wrong })).reason,
      ).toBe('invalid_input');
  });

  it('ends one of its sessions, and nobody else’s', async () => {
    const other = await app.signIn('gudrun');
    const stranger = await app.signIn('torgeir');
    const { sessions } = await get(stranger);
    const foreign = await app.call(cookie, 'account.endSession', { id: sessions[0].id });
    expect(foreign.reason).toBe('not_found');
    expect(await get(stranger)).toBeDefined();
    const own = ((await get()) as Sessions).sessions.find(({ isThis }) => !isThis)!;
    expect((await app.call(cookie, 'account.endSession', { id: own.id })).status).toBe(200);
    expect((await app.read(other, 'account.get')).reason).toBe('signed_out');
    expect((await app.read(cookie, 'account.get')).status).toBe(200);
  });

  it('signs out everywhere at once', async () => {
    const cookies = [cookie, await app.signIn('gudrun'), await app.signIn('gudrun')];
    const other = await app.signIn('torgeir');
    const answer = await app.call(cookies[1]!, 'account.signOutEverywhere');
    expect(answer.status).toBe(200);
    for (const each of cookies)
      expect((await app.read(each, 'account.get')).reason).toBe('signed_out');
    expect((await app.read(other, 'account.get')).status).toBe(200);
    const mail = await app.connection.read.selectFrom('mail').select('kind').execute();
    expect(mail).toEqual([{ kind: 'account_changed' }]);
  });

  it('is there for somebody without a role, with whom to ask', async () => {
    await app.connection.write
      .updateTable('role_assignment')
      .set({ to_on: '2025-01-01' })
      .where('person_id', '=', idOf('person', 'gudrun'))
      .execute();
    const account = await get();
    expect(account.roles).toMatchObject([{ state: 'past', toOn: '2025-01-01' }]);
    expect(account.helpers).toEqual(expect.arrayContaining(['Solveig Eksempel', 'Aslak Prøve']));
    expect((await app.read(cookie, 'strategy.list')).reason).toBe('forbidden');
  });

  it('tells what one answers for, and a role that was withdrawn', async () => {
    const gudrun = await app.signIn('gudrun');
    const stored = async () => (await app.read(gudrun, 'account.stored')).data;
    const { responsibleFor, roles } = await stored();
    const measures = await app.connection.read
      .selectFrom('measure')
      .select('title')
      .where('responsible_person_id', '=', idOf('person', 'gudrun'))
      .execute();
    expect(measures.length).toBeGreaterThan(0);
    for (const { title } of measures)
      expect(responsibleFor).toContainEqual({ kind: 'measure', title });
    expect(roles).toMatchObject([{ withdrawnAt: null }]);
    const secretary = await app.signIn('solveig');
    const asked = {
      bodyId: idOf('body', 'faggruppe-registre'),
      role: 'contributor',
      isLeader: false,
      seat: 'member',
      organisation: '',
      fromOn: '2026-01-01',
      toOn: null,
    };
    const personId = idOf('person', 'gudrun');
    const given = await app.call(secretary, 'people.giveRole', { personId, ...asked });
    const { id, version } = given.data;
    expect((await app.call(secretary, 'people.withdrawRole', { id, version })).status).toBe(200);
    const after = await stored();
    expect(after.roles).toHaveLength(2);
    expect(after.roles[0].withdrawnAt).not.toBeNull();
    // The page's own list has what was held.
    expect((await app.read(gudrun, 'account.get')).data.roles).toHaveLength(1);
  });

  it('tells which meetings one was called to, and whether one came', async () => {
    const secretary = await app.signIn('solveig');
    const bodyId = idOf('body', 'faggruppe-innovasjon');
    const meeting = await app.call(secretary, 'meeting.create', meetingDraft(bodyId));
    const { id } = meeting.data;
    await app.call(secretary, 'meeting.fetchMembers', { id });
    const { meetings } = (await app.read(await app.signIn('gudrun'), 'account.stored')).data;
    expect(meetings).toEqual([
      {
        body: 'Faggruppe innovasjon og e-helse',
        heldOn: meeting.data.heldOn,
        organisation: 'Høgskulen på Vestlandet',
        code: 'GS',
        attended: null,
      },
      // The sample's.
      {
        body: 'Faggruppe innovasjon og e-helse',
        heldOn: '2026-11-04',
        organisation: 'Høgskulen på Vestlandet',
        code: 'GS',
        attended: true,
      },
    ]);
  });

  it('tells what one has written, and where one is mentioned, in whose words no matter', async () => {
    const { id, title } = await app.connection.read
      .selectFrom('measure')
      .select(['id', 'title'])
      .where('archived_at', 'is', null)
      .executeTakeFirstOrThrow();
    const say = async (who: string, text: string) => {
      const input = { entity: 'measure', subjectId: id, threadId: null, text, lang: 'nb' };
      return (await app.call(await app.signIn(who), 'comment.add', input)).data;
    };
    const token = (who: string) => `@[${idOf('person', who)}]`;
    await say('ragna', `Hva mener ${token('gudrun')}?`);
    const own = await say('gudrun', `Enig med ${token('ragna')}`);
    const gone = await say('gudrun', 'Dette trekker jeg');
    const gudrun = await app.signIn('gudrun');
    await app.call(gudrun, 'comment.withdraw', { id: gone.id, version: 1 });
    const { comments } = (await app.read(gudrun, 'account.stored')).data;
    expect(
      comments
        .map(({ kind, text }: { kind: string; text: string }) => `${kind}: ${text}`)
        .toSorted(),
    ).toEqual(['mentioned: ', 'written: ', 'written: Enig med @Ragna Kladd']);
    expect(comments).toContainEqual(expect.objectContaining({ title, at: own.createdAt }));
  });

  it('tells all that is stored, as a file too, and nothing that one signs in by', async () => {
    const on = await turnOnPassword(app, cookie);
    const goals = await app.connection.read
      .selectFrom('goal')
      .select('id')
      .where('strategy_id', '=', idOf('strategy', 'alrek-2026'))
      .limit(1)
      .execute();
    const secretary = await app.signIn('solveig');
    const text = 'Vurdert av en som vil se det igjen';
    const draft = { ...assessmentDraft(goals[0]!.id), text };
    expect((await app.call(secretary, 'strategy.assessGoal', draft)).status).toBe(200);

    const mine = (await app.read(secretary, 'account.stored')).data;
    expect(mine.recorded[0]).toMatchObject({ kind: 'assessment', text, period: draft.period });
    const file = await fetch(`${app.base}/account/export.json`, { headers: { cookie: secretary } });
    expect(file.headers.get('content-disposition')).toMatch(/attachment; filename="malbar-/);
    const exported = JSON.parse(await file.text());
    expect(exported).toMatchObject({ format: 'malbar-person-1', person: mine.person });
    expect(exported.recorded).toEqual(mine.recorded);
    const everything = await app.connection.read
      .selectFrom('audit_entry')
      .select('action')
      .where('actor_id', '=', idOf('person', 'solveig'))
      .execute();
    // All but the download itself, which was written after the file was made.
    expect(exported.doneByMe).toHaveLength(everything.length - 1);
    expect(everything.map(({ action }) => action)).toContain('account.export');
    for (const [table, kind] of [
      ['observation', 'observation'],
      ['assessment', 'assessment'],
      ['measure_update', 'measure_update'],
    ] as const) {
      const rows = await app.connection.read
        .selectFrom(table)
        .select('recorded_at')
        .where('recorded_by', '=', idOf('person', 'solveig'))
        .execute();
      const told = exported.recorded.filter((each: { kind: string }) => each.kind === kind);
      expect(told).toHaveLength(rows.length);
    }

    const own = await fetch(`${app.base}/account/export.json`, { headers: { cookie: on.cookie } });
    const words = await own.text();
    const secret = new URL(on.uri).searchParams.get('secret')!;
    const { adapter } = await app.auth.context;
    const where = [{ field: 'userId', value: await app.userId('gudrun') }];
    const accounts = await adapter.findMany<{ password: string }>({ model: 'account', where });
    const sessions = await adapter.findMany<{ token: string }>({ model: 'session', where });
    expect([accounts.length, sessions.length]).toEqual([1, 1]);
    for (const kept of [
      secret,
      goodPassword,
      accounts[0]!.password,
      sessions[0]!.token,
      ...on.backupCodes,
    ])
      expect(words).not.toContain(kept);
    expect(secretKeys(JSON.parse(words))).toEqual([]);
  });

  it('gives its file to nobody who is not signed in', async () => {
    const answer = await fetch(`${app.base}/account/export.json`);
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain('malbar-person');
  });
});

type Sessions = { sessions: { id: string; isThis: boolean }[] };

function thisSession({ sessions }: Sessions): string {
  const [own, ...others] = sessions.filter(({ isThis }) => isThis);
  expect(others).toEqual([]);
  return own!.id;
}

function secretKeys(value: unknown): string[] {
  return keysOf(value).filter((key) => /token|hash|secret|password/i.test(key));
}

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}
