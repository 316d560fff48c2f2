// Two clusters in one database: nothing of the other is read, referred to or written.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectRefusal, openTestServer, secretary, type TestServer } from '#test/server/caller.ts';
import { goalDraft, indicatorDraft, measureDraft } from '#test/server/draft.ts';
import {
  addOtherCluster,
  neighbour,
  otherBodyId,
  otherPartnerId,
  otherStrategyId,
} from '#test/server/other-cluster-fixture.ts';
import { dialects } from '#test/database.ts';

describe.each(dialects)('another cluster in the same database, on %s', (dialect) => {
  let server: TestServer;
  let own: string;
  let theirs: string;

  beforeAll(async () => {
    server = await openTestServer(dialect);
    await addOtherCluster(server.connection);
    const { goals } = await server.as(secretary).strategy.outline({ strategy: 'alrek-2026' });
    own = goals.find(({ level }) => level === 'sub_goal')!.id;
    theirs = (
      await server
        .as(neighbour)
        .strategy.goal.create({ ...goalDraft(null), strategyId: otherStrategyId })
    ).id;
  });
  afterAll(() => server.close());

  it('reads its own only', async () => {
    const as = server.as(neighbour);
    expect((await as.strategy.list()).map(({ slug }) => slug)).toEqual(['other-2030']);
    expect((await as.people.list()).partners.map(({ id }) => id)).toEqual([otherPartnerId]);
    expect((await as.strategy.search({ query: 'bruker' })).length).toBe(0);
    expect((await as.strategy.overview({ strategy: 'other-2030' })).goals).toHaveLength(1);
    expect(await as.audit.history({ entity: 'goal', id: own })).toEqual({
      entries: [],
      people: [],
    });
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
    await expectRefusal(goal({ strategyId: otherStrategyId }), 'not_found');
    await expectRefusal(goal({ parentId: theirs }), 'invalid_input');
    await expectRefusal(goal({ ownerBodyId: otherBodyId }), 'invalid_input', {
      ownerBodyId: 'choice_invalid',
    });
    await expectRefusal(indicator({ goalId: theirs }), 'invalid_input', {
      goalId: 'choice_invalid',
    });
    await expectRefusal(indicator({ ownerBodyId: otherBodyId }), 'invalid_input', {
      ownerBodyId: 'choice_invalid',
    });
    await expectRefusal(measure({ homeGoalId: theirs }), 'invalid_input', {
      homeGoalId: 'choice_invalid',
    });
    await expectRefusal(measure({ servedGoalIds: [theirs] }), 'invalid_input', {
      servedGoalIds: 'choice_invalid',
    });
    await expectRefusal(measure({ leadPartnerIds: [otherPartnerId] }), 'invalid_input', {
      leadPartnerIds: 'choice_invalid',
    });
    await expectRefusal(measure({ contributorPartnerIds: [otherPartnerId] }), 'invalid_input', {
      contributorPartnerIds: 'choice_invalid',
    });
  });
});
