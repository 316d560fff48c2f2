// What has moved since a body last met: on the page before the meeting, and in its papers.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPapers } from '#server/meeting/load-papers.ts';
import { dialects } from '#test/database.ts';
import { idOf, openTestServer, secretary, type TestServer } from '#test/server/caller.ts';
import { goalDraft, indicatorDraft, meetingDraft, observationDraft } from '#test/server/draft.ts';

const steeringGroup = idOf('body', 'styringsgruppen');
const group = idOf('body', 'faggruppe-innovasjon');
const today = '2026-11-22';

describe.each(dialects)('since the last meeting, on %s', (dialect) => {
  let server: TestServer;
  let indicatorId: string;
  beforeEach(async () => {
    server = await openTestServer(dialect);
    const as = server.as(secretary);
    const { goals } = await as.strategy.outline({ strategy: 'alrek-2026' });
    const priority = goals.find(({ level }) => level === 'priority')!;
    const goal = await as.strategy.goal.create(goalDraft(priority.id));
    const draft = { ...indicatorDraft(goal.id), ownerBodyId: group };
    indicatorId = (await as.indicator.create(draft)).id;
  });
  afterEach(() => server.close());

  const meetings = () => server.as(secretary).meeting;
  const plan = (bodyId: string, heldOn: string) =>
    meetings().create({ ...meetingDraft(bodyId), heldOn });
  const record = () =>
    server.as(secretary).indicator.recordObservation(observationDraft(indicatorId));

  it('is nothing where the body has not met', async () => {
    const { id } = await plan(group, '2019-01-15');
    expect(await meetings().sinceLast({ id })).toBeNull();
  });

  it('tells figures, and goals that stand otherwise; a group of its own', async () => {
    const meetingIds: string[] = [];
    for (const bodyId of [steeringGroup, group]) {
      await plan(bodyId, '2026-11-20');
      meetingIds.push((await plan(bodyId, '2026-12-15')).id);
    }
    await record();
    for (const id of meetingIds) {
      const told = await meetings().sinceLast({ id });
      expect(told?.since).toBe('2026-11-20');
      const changes = told!.strategies.flatMap((each) => each.changes);
      expect(changes.map((change) => change.id)).toContain(indicatorId);
      if (id === meetingIds[1]) expect(changes).toHaveLength(1);
    }
  });

  it('stands in the papers of the case that is made of it', async () => {
    await plan(steeringGroup, '2026-11-20');
    const { id } = await plan(steeringGroup, '2026-12-15');
    await record();
    const key = `since:${idOf('strategy', 'alrek-2026')}`;
    const [item] = await meetings().acceptProposals({ meetingId: id, keys: [key] });
    expect(item?.origin).toBe(key);
    const papers = await loadPapers(server.connection.read, idOf('cluster', 'alrek'), id, {
      today,
      baseUrl: 'http://localhost',
    });
    const words = JSON.stringify(papers?.blocks);
    expect(words).toContain('Nye tall og vurderinger');
    expect(words).toContain('Prosjekter med kommunepartner – Nytt tall for 2024, 22.11.2026');
  });
});
