// Two people at once: what one write has checked is still true when it is done, and the later one is told what stands.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '#server/refusal.ts';
import { openTestServer, secretary, type TestServer } from '#test/server/caller.ts';
import { goalDraft, goalTextDraft, indicatorDraft } from '#test/server/draft.ts';
import { dialects } from '#test/database.ts';

const tries = Array.from({ length: 8 }, (_, index) => index);

describe.each(dialects)('two writers at once, on %s', (dialect) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await openTestServer(dialect);
  });
  afterEach(() => server.close());

  it.each(tries)('never leave content under an archived goal (try %i)', async () => {
    const as = server.as(secretary);
    const goal = await as.strategy.goal.create(goalDraft(null));
    const [archived, created] = await Promise.allSettled([
      as.strategy.goal.archive({ id: goal.id, version: 1 }),
      as.indicator.create(indicatorDraft(goal.id)),
    ]);
    expect([archived.status, created.status].toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('answer the later one with the row that the first one wrote', async () => {
    const as = server.as(secretary);
    const { id } = await as.strategy.goal.create(goalDraft(null));
    const save = (title: string) =>
      as.strategy.goal
        .update({ ...goalTextDraft, title, id, version: 1 })
        .catch((error: Error) => error);
    const answers = await Promise.all([save('Den ene'), save('Den andre')]);
    const refusal = answers.map((answer) => answer instanceof Error && answer.cause).find(Boolean);
    const written = answers.find((answer) => !(answer instanceof Error));
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ detail: { current: written } });
  });
});
