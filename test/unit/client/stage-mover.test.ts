// Moves of whoever leads a meeting: one at a time, again when the net is back, and never over somebody else's.
import { TRPCClientError } from '@trpc/client';
import { expect, it } from 'vitest';
import { createStageMover } from '#client/meeting/stage-mover.ts';
import type { Shown, StageRow } from '#shared/meeting/meeting-stage.ts';

const to = (place: string): Shown => ({ place, thingId: null });
const stage = (place: string, version: number): StageRow => {
  return { ...to(place), meetingId: 'm', begunAt: null, since: null, version };
};

const conflict = (current: StageRow) => {
  const data = { reason: 'conflict', fields: {}, current, requestId: null };
  return TRPCClientError.from({ error: { message: '', code: -32_000, data } } as never);
};

/** A server that answers when it is told to. */
function openServer() {
  const asked: { place: string; version: number; answer: (by: StageRow | Error) => void }[] = [];
  const refused: string[] = [];
  const mover = createStageMover(
    ({ place }, version) =>
      new Promise((resolve, reject) => {
        const answer = (by: StageRow | Error) => (by instanceof Error ? reject(by) : resolve(by));
        asked.push({ place, version, answer });
      }),
    ({ reason }) => refused.push(reason),
  );
  const answer = async (by: StageRow | Error) => {
    asked.at(-1)!.answer(by);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { mover, asked, refused, answer };
}
const questions = ({ asked }: ReturnType<typeof openServer>) =>
  asked.map(({ place, version }) => [place, version]);

it('are shown at once, and told one at a time', async () => {
  const server = openServer();
  const { mover, answer } = server;
  for (const place of ['a', 'b', 'c']) mover.move(to(place), 4);
  expect(mover.state().wanted).toEqual(to('c'));
  expect(questions(server)).toEqual([['a', 4]]);
  await answer(stage('a', 5));
  // What was passed through on the way is not told.
  expect(questions(server)).toEqual([
    ['a', 4],
    ['c', 5],
  ]);
  await answer(stage('c', 6));
  expect(mover.state()).toEqual({ wanted: null, answered: stage('c', 6), isWaiting: false });
});

it('wait for the net', async () => {
  const server = openServer();
  const { mover, answer } = server;
  mover.move(to('a'), 4);
  await answer(new Error('no net'));
  expect(mover.state()).toMatchObject({ wanted: to('a'), isWaiting: true });
  mover.retry();
  await answer(stage('a', 5));
  expect(mover.state()).toMatchObject({ wanted: null, isWaiting: false });
  expect(questions(server)).toEqual([
    ['a', 4],
    ['a', 4],
  ]);
});

it('give way to whoever led on meanwhile, and say so where they lead elsewhere', async () => {
  const { mover, refused, answer } = openServer();
  mover.move(to('a'), 4);
  await answer(conflict(stage('b', 5)));
  expect(mover.state()).toEqual({ wanted: null, answered: stage('b', 5), isWaiting: false });
  expect(refused).toEqual(['conflict']);
  mover.move(to('c'), 5);
  await answer(conflict(stage('c', 6)));
  expect(refused).toEqual(['conflict']);
});
