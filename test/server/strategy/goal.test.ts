import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  auditOf,
  expectRefusal,
  idOf,
  nobody,
  openTestServer,
  secretary,
  stranger,
  type TestServer,
} from '#test/server/caller.ts';
import { assessmentDraft, goalDraft } from '#test/server/draft.ts';
import { dialects } from '#test/database.ts';

describe.each(dialects)('the goal tree, on %s', (dialect) => {
  let server: TestServer;
  let priorityId: string;
  beforeEach(async () => {
    server = await openTestServer(dialect);
    const { goals } = await server.as(secretary).strategy.outline({ strategy: 'alrek-2026' });
    priorityId = goals.find((goal) => goal.level === 'priority')!.id;
  });
  afterEach(() => server.close());

  const newGoal = (parentId: string | null) => ({
    ...goalDraft(parentId),
    title: '  Flere prøver ut   sammen ',
    description: 'Første linje\r\nandre linje',
  });

  it('creates a sub-goal last among its siblings, tidied, audited and shown', async () => {
    const goal = await server.as(secretary).strategy.goal.create(newGoal(priorityId));
    expect(goal).toMatchObject({
      title: 'Flere prøver ut   sammen',
      description: 'Første linje\nandre linje',
      version: 1,
      isSample: false,
    });
    const { goals } = await server.as(secretary).strategy.outline({ strategy: 'alrek-2026' });
    expect(goals.filter(({ parentId }) => parentId === priorityId).at(-1)?.id).toBe(goal.id);
    expect(await auditOf(server.connection)).toEqual([
      {
        action: 'strategy.createGoal',
        entity: 'goal',
        entityId: goal.id,
        actorId: secretary.personId,
        before: null,
        after: goal,
      },
    ]);
  });

  it('updates what was loaded, and answers a stale version with the newer row', async () => {
    const goal = await server.as(secretary).strategy.goal.create(newGoal(priorityId));
    const fields = { ...newGoal(priorityId), id: goal.id, title: 'Ny tittel' };
    const updated = await server.as(secretary).strategy.goal.update({ ...fields, version: 1 });
    expect(updated).toMatchObject({ title: 'Ny tittel', version: 2, parentId: priorityId });
    const stale = server
      .as(secretary)
      .strategy.goal.update({ ...fields, title: 'For sent', version: 1 });
    await expectRefusal(stale, 'conflict');
    await stale.catch((error) =>
      expect(error.cause.detail.current).toMatchObject({ title: 'Ny tittel', version: 2 }),
    );
  });

  it('moves a goal to a place, and renumbers its new siblings', async () => {
    const first = await server.as(secretary).strategy.goal.create(newGoal(priorityId));
    const moved = await server
      .as(secretary)
      .strategy.goal.move({ id: first.id, version: 1, parentId: priorityId, position: 0 });
    expect(moved.sortOrder).toBe(0);
    const { goals } = await server.as(secretary).strategy.outline({ strategy: 'alrek-2026' });
    expect(goals.find(({ parentId }) => parentId === priorityId)?.id).toBe(first.id);
  });

  it('refuses to turn levels around', async () => {
    const goal = await server.as(secretary).strategy.goal.create(newGoal(priorityId));
    const under = { ...newGoal(goal.id), level: 'priority' as const };
    await expectRefusal(server.as(secretary).strategy.goal.create(under), 'invalid_input', {
      parentId: 'parent_level',
    });
    const area = (await server.as(secretary).strategy.goalDetail({ id: priorityId })).ancestors[0]!;
    const detail = await server.as(secretary).strategy.goalDetail({ id: area.id });
    const intoItself = {
      id: area.id,
      version: detail.goal.row.version,
      parentId: priorityId,
      position: 0,
    };
    await expectRefusal(server.as(secretary).strategy.goal.move(intoItself), 'invalid_input', {
      parentId: 'parent_itself',
    });
  });

  it('archives an empty goal and brings it back, but not one with content', async () => {
    const goal = await server.as(secretary).strategy.goal.create(newGoal(priorityId));
    const archived = await server.as(secretary).strategy.goal.archive({ id: goal.id, version: 1 });
    expect(archived.archivedAt).not.toBeNull();
    const kept = { kind: 'sub_goal', id: goal.id, version: 2, title: goal.title };
    const list = () => server.as(secretary).strategy.archived({ strategy: 'alrek-2026' });
    expect(await list()).toEqual([expect.objectContaining(kept)]);
    await expectRefusal(server.as(secretary).strategy.goalDetail({ id: goal.id }), 'not_found');
    const restored = await server.as(secretary).strategy.goal.restore({ id: goal.id, version: 2 });
    expect(restored).toMatchObject({ archivedAt: null, version: 3 });
    expect(await list()).toEqual([]);
    const { version } = (await server.as(secretary).strategy.goalDetail({ id: priorityId })).goal
      .row;
    await expectRefusal(
      server.as(secretary).strategy.goal.archive({ id: priorityId, version }),
      'invalid_input',
      { id: 'goal_has_content' },
    );
  });

  it('leaves nothing behind when a write is refused', async () => {
    const owner = { ...newGoal(priorityId), ownerBodyId: idOf('body', 'nowhere') };
    await expectRefusal(server.as(secretary).strategy.goal.create(owner), 'invalid_input', {
      ownerBodyId: 'choice_invalid',
    });
    expect(await auditOf(server.connection)).toEqual([]);
  });

  it('is closed to people without a role, and answers a foreign cluster as if nothing were there', async () => {
    await expectRefusal(server.as(nobody).strategy.goal.create(newGoal(priorityId)), 'forbidden');
    await expectRefusal(
      server.as(null).strategy.overview({ strategy: 'alrek-2026' }),
      'signed_out',
    );
    await expectRefusal(
      server.as(stranger).strategy.overview({ strategy: 'alrek-2026' }),
      'not_found',
    );
    await expectRefusal(server.as(stranger).strategy.goalDetail({ id: priorityId }), 'not_found');
    await expectRefusal(
      server.as(stranger).strategy.goal.archive({ id: priorityId, version: 1 }),
      'not_found',
    );
  });
});

describe.each(dialects)('the forum’s assessment, on %s', (dialect) => {
  it('stands beside the computed status, and is revised rather than overwritten', async () => {
    const server = await openTestServer(dialect);
    const { goals } = await server.as(secretary).strategy.outline({ strategy: 'alrek-2026' });
    const goalId = goals.find((goal) => goal.level === 'sub_goal')!.id;
    const input = assessmentDraft(goalId);
    const before = await server.as(secretary).strategy.goalDetail({ id: goalId });
    await server.as(secretary).strategy.assessGoal(input);
    await expectRefusal(
      server.as(secretary).strategy.assessGoal({ ...input, text: 'For sent' }),
      'conflict',
    );
    await server.as(secretary).strategy.assessGoal({
      ...input,
      status: 'on_track',
      text: 'Avtalene er på plass.',
      revision: 1,
    });
    const after = await server.as(secretary).strategy.goalDetail({ id: goalId });
    expect(after.goal.assessment).toMatchObject({
      status: 'on_track',
      text: 'Avtalene er på plass.',
      revision: 2,
    });
    expect(after.goal.figure.status).toBe(before.goal.figure.status);
    const asKnownYesterday = await server
      .as(secretary)
      .strategy.goalDetail({ id: goalId, knownOn: '2026-11-21' });
    expect(asKnownYesterday.goal.assessment?.text).toBe(before.goal.assessment?.text);
    await expectRefusal(
      server.as(secretary).strategy.assessGoal({ ...input, cause: ' ', nextStep: '' }),
      'invalid_input',
      { cause: 'required', nextStep: 'required' },
    );
    await expectRefusal(
      server.as(secretary).strategy.assessGoal({ ...input, text: '  ' }),
      'invalid_input',
      { text: 'required' },
    );
    await server.close();
  });

  it('is taken back: the one before it stands again, or none', async () => {
    const server = await openTestServer(dialect);
    const as = server.as(secretary).strategy;
    const goal = await as.goal.create(goalDraft(null));
    const input = assessmentDraft(goal.id);
    const spoken = async () => (await as.goalDetail({ id: goal.id })).goal.assessment?.text;
    await as.assessGoal(input);
    await as.assessGoal({ ...input, text: 'Feil mål', revision: 1 });
    await as.undoAssessment({ goalId: goal.id, period: input.period, revision: 2 });
    expect(await spoken()).toBe(input.text);
    const other = { ...input, period: '2026-T3' };
    await as.assessGoal(other);
    await as.undoAssessment({ goalId: goal.id, period: '2026-T3', revision: 1 });
    expect(await spoken()).toBe(input.text);
    await as.assessGoal({ ...other, text: 'På nytt' });
    expect(await spoken()).toBe('På nytt');
    await server.close();
  });

  it.each([
    ['a period to come', '2027', 'period_in_future'],
    ['a period before the strategy', '1999', 'period_outside_strategy'],
    ['the year 0001', '0001', 'period_invalid'],
  ] as const)('is refused for %s', async (_, period, reason) => {
    const server = await openTestServer(dialect);
    const goal = await server.as(secretary).strategy.goal.create(goalDraft(null));
    await expectRefusal(
      server.as(secretary).strategy.assessGoal({ ...assessmentDraft(goal.id), period }),
      'invalid_input',
      { period: reason },
    );
    await server.close();
  });
});
