import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditedTransaction, recordEvent } from '#db/audited-transaction.ts';
import type { Actor } from '#shared/permission.ts';
import {
  expectRefusal,
  idOf,
  now,
  openTestServer,
  secretary,
  stranger,
  type TestServer,
} from '#test/server/caller.ts';
import { assessmentDraft, goalDraft, goalTextDraft, measureDraft } from '#test/server/draft.ts';
import { dialects } from '#test/database.ts';
import { sampleActor } from '#test/sample-actor.ts';

const observer: Actor = {
  ...secretary,
  roles: [{ role: 'observer', bodyId: idOf('body', 'sekretariatet'), bodyKind: 'secretariat' }],
};

describe.each(dialects)('searching the audit trail, on %s', (dialect) => {
  let server: TestServer;
  let as: ReturnType<TestServer['as']>;
  let goalId: string;
  beforeAll(async () => {
    server = await openTestServer(dialect);
    as = server.as(secretary);
    const goal = await as.strategy.goal.create({ ...goalDraft(null), title: 'Østlige ØVELSER' });
    goalId = goal.id;
    const body = idOf('body', 'sekretariatet');
    const words = { ...goalTextDraft, title: 'Nytt navn', ownerBodyId: body };
    await as.strategy.goal.update({ ...words, id: goalId, version: 1 });
    await as.strategy.assessGoal({ ...assessmentDraft(goalId), text: 'Vi er i gang.' });
  });
  afterAll(() => server.close());

  const actions = async (input: Parameters<typeof as.audit.search>[0]) =>
    (await as.audit.search(input)).entries.map(({ action }) => action);

  it('answers newest first, a page at a time, each entry once', async () => {
    const seen: number[] = [];
    let cursor: number | undefined;
    do {
      const page = await as.audit.search({ cursor });
      seen.push(...page.entries.map(({ sequence }) => sequence));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(seen.length).toBeGreaterThan(300);
    expect(seen).toEqual(seen.map((_, place) => seen.length - place));
  });

  it('finds by what a thing was or is called, and what is filed under it, in any case', async () => {
    const all = ['strategy.assessGoal', 'strategy.updateGoal', 'strategy.createGoal'];
    for (const words of ['østlige', 'ØSTLIGE øvelser', 'nytt navn'])
      expect(await actions({ words })).toEqual(all);
    for (const words of ['%%', 'vi er i gang', 'finnes ikke'])
      expect(await actions({ words })).toEqual([]);
  });

  it('tells from what to what, with names for ids, and what the thing was called then', async () => {
    const { entries, names } = await as.audit.search({ words: 'østlige' });
    const [assessed, renamed, created] = entries;
    expect(renamed).toMatchObject({
      verb: 'changed',
      title: 'Nytt navn',
      actorName: secretary.name,
      page: { kind: 'goal', id: goalId, strategySlug: 'alrek-2026' },
    });
    const body = idOf('body', 'sekretariatet');
    expect(renamed?.changes).toEqual([
      { field: 'title', from: 'Østlige ØVELSER', to: 'Nytt navn' },
      { field: 'ownerBodyId', from: null, to: body },
    ]);
    expect(names[body]).toBe('Sekretariatet');
    expect(created).toMatchObject({ verb: 'created', title: 'Østlige ØVELSER' });
    expect(assessed).toMatchObject({ entity: 'assessment', title: 'Nytt navn' });
  });

  it('narrows by person, kind, thing and day', async () => {
    const unknown = { clusterId: secretary.clusterId, actorId: null };
    const event = { action: 'people.failSignIn', entity: 'session', entityId: 'none' };
    // The last minute of the 20th and the first of the 21st in Norway, which is an hour ahead in winter.
    await recordEvent(
      server.connection.write,
      { ...unknown, now: '2027-01-20T22:59:00.000Z' },
      event,
    );
    await recordEvent(
      server.connection.write,
      { ...unknown, now: '2027-01-20T23:01:00.000Z' },
      event,
    );
    expect(await actions({ kind: 'sign_in' })).toHaveLength(2);
    expect(await actions({ kind: 'sign_in', from: '2027-01-21' })).toHaveLength(1);
    expect(await actions({ kind: 'sign_in', to: '2027-01-20' })).toHaveLength(1);
    expect(await actions({ kind: 'sign_in', to: '2027-01-19' })).toEqual([]);
    expect(await actions({ kind: 'refusal' })).toEqual([]);
    const own = { actorId: secretary.personId };
    expect(await actions({ ...own, entity: 'goal' })).toEqual([
      'strategy.updateGoal',
      'strategy.createGoal',
    ]);
    expect(await actions({ ...own, kind: 'sign_in' })).toEqual([]);
    const [failed] = (await as.audit.search({ kind: 'sign_in' })).entries;
    expect(failed).toMatchObject({ actorName: null, title: '', page: null });
    const actors = (await as.audit.actors()).map(({ name }) => name);
    expect(actors).toEqual(expect.arrayContaining(['Målbar', secretary.name]));
  });

  it('is for those who look after the trail; a thing’s history is for all, without who fetched what', async () => {
    await expectRefusal(server.as(observer).audit.search({}), 'forbidden');
    await expectRefusal(server.as(observer).audit.actors(), 'forbidden');
    const strategyId = idOf('strategy', 'alrek-2026');
    await recordEvent(
      server.connection.write,
      { clusterId: secretary.clusterId, actorId: secretary.personId, now },
      { action: 'report.download', entity: 'strategy', entityId: strategyId },
    );
    const trail = await server.as(observer).audit.trail({ entities: ['strategy'], id: strategyId });
    expect(trail.entries.map(({ action }) => action)).toEqual(['strategy.create']);
    const goal = { entities: ['goal' as const, 'assessment' as const], id: goalId };
    expect((await server.as(observer).audit.trail(goal)).entries).toHaveLength(3);
    expect((await server.as(stranger).audit.trail(goal)).entries).toEqual([]);
    expect((await server.as(stranger).audit.search({})).entries).toEqual([]);
    expect(await server.as(stranger).audit.actors()).toEqual([]);
  });

  it('tells of people and their roles only to those who look after them', async () => {
    const reader = server.as(sampleActor('sindre'));
    const person = sampleActor('leif').personId;
    for (const entity of ['person', 'role_assignment'] as const) {
      await expectRefusal(reader.audit.history({ entity, id: person }), 'forbidden');
      await expectRefusal(reader.audit.trail({ entities: ['goal', entity] }), 'forbidden');
    }
    const told = await server.as(secretary).audit.history({ entity: 'person', id: person });
    expect(told.entries.length).toBeGreaterThan(0);
  });

  it('hands on nothing secret, should it have slipped in', async () => {
    const context = { clusterId: secretary.clusterId, actorId: secretary.personId, now };
    await auditedTransaction(server.connection.write, context, (_, audit) =>
      audit({
        action: 'people.invite',
        entity: 'invitation',
        entityId: idOf('invitation', 'x'),
        before: null,
        after: { tokenHash: 'abc', email: 'kari@example.no', role: 'observer' },
      }),
    );
    const { entries } = await as.audit.search({});
    expect(entries[0]?.changes).toEqual([{ field: 'role', from: null, to: 'observer' }]);
  });

  it('says of a goal that only made room that it was not changed itself', async () => {
    const one = await as.strategy.goal.create({ ...goalDraft(null), title: 'Rekke én' });
    const two = await as.strategy.goal.create({ ...goalDraft(null), title: 'Rekke to' });
    await as.strategy.goal.move({ id: two.id, version: 1, parentId: null, position: 0 });
    const verbOf = async (id: string) =>
      (await as.audit.trail({ entities: ['goal'], id })).entries[0]?.verb;
    expect(await verbOf(one.id)).toBe('unrevised');
    expect(await verbOf(two.id)).toBe('changed');
  });

  it('leads to no page where there is none any more', async () => {
    const { id } = await as.measure.create(measureDraft(goalId));
    await as.measure.archive({ id, version: 1 });
    const [archived] = (await as.audit.search({ entity: 'measure' })).entries;
    expect(archived).toMatchObject({ entityId: id, verb: 'archived', page: null });
  });

  it('refuses what is no question', async () => {
    await expectRefusal(as.audit.search({ from: '2026-02-30' }), 'invalid_input', {
      from: 'date_invalid',
    });
    await expectRefusal(as.audit.search({ actorId: 'kari' }), 'invalid_input', {
      actorId: 'id_invalid',
    });
    await expectRefusal(as.audit.search({ cursor: 0 }), 'invalid_input', { cursor: 'invalid' });
    await expectRefusal(as.audit.trail({ entities: [] }), 'invalid_input', {
      entities: 'required',
    });
  });
});
