import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { dialects } from '#test/database.ts';
import {
  expectRefusal,
  now,
  openTestServer,
  secretary,
  type TestServer,
} from '#test/server/caller.ts';
import { sampleActor } from '#test/sample-actor.ts';
import { goalDraft, indicatorDraft, measureDraft } from '#test/server/draft.ts';
import { bodyId, contributor, personId } from './people-fixture.ts';

describe.each(dialects)('who answers for something, on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

  const gudrun = {
    ownerBodyId: bodyId('faggruppe-innovasjon'),
    responsiblePersonId: personId('gudrun'),
  };

  it('holds a role in the body that owns it', async () => {
    const as = server.as(secretary);
    const goal = await as.strategy.goal.create({ ...goalDraft(null), ...gudrun });
    expect(goal).toMatchObject(gudrun);
    expect((await as.strategy.goalDetail({ id: goal.id })).responsible?.name).toBe('Gudrun Skisse');
    const indicator = await as.indicator.create({ ...indicatorDraft(goal.id), ...gudrun });
    expect((await as.indicator.get({ id: indicator.id })).responsible?.name).toBe('Gudrun Skisse');
    for (const wrong of [
      { responsiblePersonId: personId('leif') },
      { responsiblePersonId: personId('mathias'), ownerBodyId: bodyId('faggruppe-registre') },
      { responsiblePersonId: personId('sindre'), ownerBodyId: bodyId('brukerpanelet') },
      { ownerBodyId: null },
    ]) {
      const fields = { responsiblePersonId: 'choice_invalid' } as const;
      const asked = { ...gudrun, ...wrong };
      await expectRefusal(
        as.strategy.goal.create({ ...goalDraft(null), ...asked }),
        'invalid_input',
        fields,
      );
      await expectRefusal(
        as.measure.create({ ...measureDraft(goal.id), ...asked }),
        'invalid_input',
        fields,
      );
      await expectRefusal(
        as.indicator.create({ ...indicatorDraft(goal.id), ...asked }),
        'invalid_input',
        fields,
      );
    }
  });

  it('is chosen among who holds a role today, and who answers for something already', async () => {
    const offered = async () => {
      const { people } = await server.as(secretary).strategy.outline({ strategy: 'alrek-2026' });
      return new Map(people.map(({ id, bodyIds }) => [id, bodyIds]));
    };
    // Mathias has left, and some things are still his.
    expect((await offered()).get(personId('mathias'))).toEqual([]);
    const to = { personId: personId('leif'), person: null, lang: 'nb' as const };
    const leaving = { personId: personId('mathias'), to, fromOn: '2026-11-22' };
    await server.as(secretary).people.handOver(leaving);
    expect((await offered()).has(personId('mathias'))).toBe(false);
    expect((await offered()).get(personId('leif'))).not.toEqual([]);
  });

  it('may stay after they have left, until somebody else is chosen', async () => {
    const { measures } = await server.as(secretary).measure.list({ strategy: 'alrek-2026' });
    const { row } = measures.find((each) => each.row.responsiblePersonId === personId('mathias'))!;
    const {
      id: _id,
      version,
      strategyId: _s,
      phase: _p,
      progress: _pr,
      sortOrder: _o,
      isSample: _i,
      archivedAt: _a,
      ...fields
    } = row;
    const saved = await server
      .as(secretary)
      .measure.update({ ...fields, id: row.id, version, title: 'Nytt navn' });
    expect(saved.responsiblePersonId).toBe(personId('mathias'));
  });

  it('is chosen by those who edit, among people of no panel', async () => {
    const outline = (actor = secretary) =>
      server.as(actor).strategy.outline({ strategy: 'alrek-2026' });
    const { people } = await outline(contributor);
    const named = new Map(people.map(({ name, bodyIds }) => [name, bodyIds]));
    expect(named.get('Gudrun Skisse')).toEqual([bodyId('faggruppe-innovasjon')]);
    expect(named.get('Mathias Fiktiv')).toEqual([]);
    expect(named.has('Sindre Utkast')).toBe(false);
    const names = people.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'nb')));
    expect(JSON.stringify(people)).not.toContain('@');
    expect((await outline(sampleActor('sindre'))).people).toEqual([]);
  });

  it('is nobody in entries from before there was such a field', async () => {
    const list = (more: object = {}) =>
      server.as(secretary).measure.list({ strategy: 'alrek-2026', ...more });
    const { measures } = await list();
    const { row } = measures.find((each) => each.row.responsiblePersonId === personId('gudrun'))!;
    const { responsiblePersonId: _none, ...before } = row;
    const context = { clusterId: secretary.clusterId, actorId: secretary.personId, now };
    await auditedTransaction(server.connection.write, context, (_trx, audit) =>
      audit({
        action: 'measure.update',
        entity: 'measure',
        entityId: row.id,
        before: null,
        after: before,
        knownAt: '2026-06-29T09:00:00.000Z',
      }),
    );
    const known = await list({ knownOn: '2026-06-30' });
    expect(
      known.measures.find((each) => each.row.id === row.id)?.row.responsiblePersonId,
    ).toBeNull();
  });
});
