// What was taken out of the strategy is not written to; it is brought back first.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectRefusal, openTestServer, secretary, type TestServer } from '#test/server/caller.ts';
import {
  assessmentDraft,
  goalDraft,
  goalTextDraft,
  indicatorDraft,
  measureDraft,
  observationDraft,
} from '#test/server/draft.ts';

let server: TestServer;
let as: ReturnType<TestServer['as']>;
let goalId: string;
let indicatorId: string;
let measureId: string;

beforeAll(async () => {
  server = await openTestServer('sqlite');
  as = server.as(secretary);
  const { goals } = await as.strategy.outline({ strategy: 'alrek-2026' });
  const home = goals.find(({ level }) => level === 'sub_goal')!.id;
  goalId = (await as.strategy.goal.create(goalDraft(null))).id;
  indicatorId = (await as.indicator.create(indicatorDraft(home))).id;
  measureId = (await as.measure.create(measureDraft(home))).id;
  await as.indicator.recordObservation(observationDraft(indicatorId));
  await as.strategy.goal.archive({ id: goalId, version: 1 });
  await as.indicator.archive({ id: indicatorId, version: 1 });
  await as.measure.archive({ id: measureId, version: 1 });
});
afterAll(() => server.close());

const said = { phase: 'in_progress', progress: 10, text: '' } as const;

describe('what is archived', () => {
  it.each([
    ['a goal’s text', () => as.strategy.goal.update({ ...goalTextDraft, id: goalId, version: 2 })],
    [
      'a goal’s place',
      () => as.strategy.goal.move({ id: goalId, version: 2, parentId: null, position: 0 }),
    ],
    ['a goal’s assessment', () => as.strategy.assessGoal(assessmentDraft(goalId))],
    ['a goal archived again', () => as.strategy.goal.archive({ id: goalId, version: 2 })],
    [
      'an indicator’s definition',
      async () => {
        const { goals } = await as.strategy.outline({ strategy: 'alrek-2026' });
        const home = goals.find(({ level }) => level === 'sub_goal')!.id;
        return as.indicator.update({ ...indicatorDraft(home), id: indicatorId, version: 2 });
      },
    ],
    [
      'a value',
      () => as.indicator.recordObservation({ ...observationDraft(indicatorId), period: '2025' }),
    ],
    [
      'a value taken back',
      () => as.indicator.undoObservation({ indicatorId, period: '2024', revision: 1 }),
    ],
    ['a measure’s status', () => as.measure.recordUpdate({ ...said, measureId, version: 2 })],
  ])('takes no writing: %s', async (_, write) => {
    await expectRefusal(write(), 'invalid_input', { id: 'archived' });
  });
});
