// Two clusters in one database: nothing of the other is read, referred to or written.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { insertBody, insertCluster, insertPartner } from '#db/people/people-queries.ts';
import { insertPerson } from '#db/people/person-queries.ts';
import { insertStrategy } from '#db/strategy/strategy-queries.ts';
import { alrekStrategy } from '#db/seed/alrek-strategy.ts';
import type { Actor } from '#shared/permission.ts';
import {
  expectRefusal,
  idOf,
  now,
  openTestServer,
  secretary,
  type TestServer,
} from '#test/server/caller.ts';
import { goalDraft, indicatorDraft, measureDraft } from '#test/server/draft.ts';
import { dialects } from '#test/database.ts';

const cluster = { id: idOf('cluster', 'other'), slug: 'other', name: 'Annen', lang: 'nb' as const };
const neighbour: Actor = {
  personId: idOf('person', 'neighbour'),
  clusterId: cluster.id,
  name: 'Nabo',
  roles: [{ role: 'secretariat', bodyId: idOf('body', 'other'), bodyKind: 'secretariat' }],
};
const strategyId = idOf('strategy', 'other-2030');
const partnerId = idOf('partner', 'other');
const bodyId = idOf('body', 'other');

describe.each(dialects)('another cluster in the same database, on %s', (dialect) => {
  let server: TestServer;
  let own: string;
  let theirs: string;

  beforeAll(async () => {
    server = await openTestServer(dialect);
    const context = { clusterId: cluster.id, actorId: neighbour.personId, now };
    await auditedTransaction(server.connection.write, context, async (trx, audit) => {
      await insertCluster(trx, cluster);
      await insertPerson(trx, cluster.id, {
        id: neighbour.personId,
        name: neighbour.name,
        email: null,
        partnerId: null,
        lang: 'nb',
        isSample: true,
        erasedAt: null,
        version: 1,
      });
      const common = { lang: 'nb' as const, isSample: true };
      await insertPartner(
        trx,
        cluster.id,
        {
          ...common,
          id: partnerId,
          shortName: 'X',
          name: 'X',
          kind: 'research',
          isMember: true,
          url: '',
        },
        0,
      );
      await insertBody(
        trx,
        cluster.id,
        { ...common, id: bodyId, kind: 'group', mandate: '', source: '', names: [] },
        0,
      );
      const row = {
        id: strategyId,
        slug: 'other-2030',
        title: 'Annen strategi',
        shortTitle: 'Annen',
        lang: 'nb' as const,
        startsOn: '2026-01-01',
        endsOn: '2030-12-31',
        levelNames: alrekStrategy.levelNames,
        foundation: alrekStrategy.foundation,
        recordedAt: now,
      };
      await insertStrategy(trx, cluster.id, row, 0);
      await audit({
        action: 'test',
        entity: 'strategy',
        entityId: strategyId,
        before: null,
        after: row,
      });
    });
    const { goals } = await server.as(secretary).strategy.outline({ strategy: 'alrek-2026' });
    own = goals.find(({ level }) => level === 'sub_goal')!.id;
    theirs = (await server.as(neighbour).strategy.goal.create({ ...goalDraft(null), strategyId }))
      .id;
  });
  afterAll(() => server.close());

  it('reads its own only', async () => {
    const as = server.as(neighbour);
    expect((await as.strategy.list()).map(({ slug }) => slug)).toEqual(['other-2030']);
    expect((await as.people.list()).partners.map(({ id }) => id)).toEqual([partnerId]);
    expect((await as.strategy.search({ query: 'bruker' })).length).toBe(0);
    expect((await as.strategy.overview({ strategy: 'other-2030' })).goals).toHaveLength(1);
    expect(await as.audit.history({ entity: 'goal', id: own })).toEqual([]);
    for (const read of [
      () => as.strategy.overview({ strategy: 'alrek-2026' }),
      () => as.strategy.goalDetail({ id: own }),
      () => as.indicator.list({ strategy: 'alrek-2026' }),
      () => as.measure.list({ strategy: 'alrek-2026' }),
      () => as.report.document({ strategy: 'alrek-2026', year: 2025, lang: 'nb' }),
    ]) {
      await expectRefusal(read(), 'not_found');
    }
  });

  it('takes no other cluster’s rows as parent, home, owner or partner', async () => {
    const as = server.as(secretary);
    const goal = (more: object) => as.strategy.goal.create({ ...goalDraft(null), ...more });
    const indicator = (more: object) => as.indicator.create({ ...indicatorDraft(own), ...more });
    const measure = (more: object) => as.measure.create({ ...measureDraft(own), ...more });
    await expectRefusal(goal({ strategyId }), 'not_found');
    await expectRefusal(goal({ parentId: theirs }), 'invalid_input');
    await expectRefusal(goal({ ownerBodyId: bodyId }), 'invalid_input', {
      ownerBodyId: 'choice_invalid',
    });
    await expectRefusal(indicator({ goalId: theirs }), 'invalid_input', {
      goalId: 'choice_invalid',
    });
    await expectRefusal(indicator({ ownerBodyId: bodyId }), 'invalid_input', {
      ownerBodyId: 'choice_invalid',
    });
    await expectRefusal(measure({ homeGoalId: theirs }), 'invalid_input', {
      homeGoalId: 'choice_invalid',
    });
    await expectRefusal(measure({ servedGoalIds: [theirs] }), 'invalid_input', {
      servedGoalIds: 'choice_invalid',
    });
    await expectRefusal(measure({ leadPartnerIds: [partnerId] }), 'invalid_input', {
      leadPartnerIds: 'choice_invalid',
    });
    await expectRefusal(measure({ contributorPartnerIds: [partnerId] }), 'invalid_input', {
      contributorPartnerIds: 'choice_invalid',
    });
  });
});
