// Work by the clock on real databases: each slot once, by one process, and never forgotten.
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { listRuns } from '#db/job/job-queries.ts';
import { createScheduler, lastSlot, type Job } from '#server/job/scheduler.ts';
import { dialects, openTestDatabase } from '#test/database.ts';
import { testClock } from '#test/server/mail/smtp-fixture.ts';

const logger = pino({ level: 'silent' });

describe('the slots of a time table', () => {
  it.each([
    // Seven in Norway is six in winter and five in summer.
    ['0 7 * * *', '2026-11-22T06:00:00.000Z', '2026-11-22T06:00:00.000Z'],
    ['0 7 * * *', '2026-11-22T05:59:00.000Z', '2026-11-21T06:00:00.000Z'],
    ['0 7 * * *', '2026-07-01T05:30:00.000Z', '2026-07-01T05:00:00.000Z'],
    ['0 7 * * 1-5', '2026-11-22T12:00:00.000Z', '2026-11-20T06:00:00.000Z'],
    ['0 * * * *', '2026-11-22T12:34:00.000Z', '2026-11-22T12:00:00.000Z'],
  ])('%s at %s: %s', (pattern, now, slot) => {
    expect(lastSlot(pattern, now)).toBe(slot);
  });
});

describe.each(dialects)('the scheduler, on %s', (dialect) => {
  let connection: Connection;
  let clock: ReturnType<typeof testClock>;
  beforeEach(async () => {
    connection = await openTestDatabase(dialect, 'empty');
    clock = testClock('2026-11-23T06:00:30.000Z');
  });
  afterEach(() => connection.close());

  const schedulerOf = (run: Job['run']) =>
    createScheduler({
      db: connection.write,
      jobs: [{ name: 'remind', pattern: '0 7 * * *', run }],
      clock: clock.now,
      logger,
    });
  const runs = () => listRuns(connection.read, 10);

  it('runs a slot once, whoever looks and however often', async () => {
    let count = 0;
    const run: Job['run'] = async (_, didOne) => {
      count += 1;
      await didOne();
    };
    const [one, other] = [schedulerOf(run), schedulerOf(run)];
    await Promise.all([one.look(), other.look()]);
    clock.advance(60);
    await one.look();
    expect(count).toBe(1);
    expect(await runs()).toMatchObject([
      { name: 'remind', slot: '2026-11-23T06:00:00.000Z', state: 'done', attempts: 1, done: 1 },
    ]);
  });

  it('asks what is under way to stop, and begins nothing more, once it is closed', async () => {
    const begun = Promise.withResolvers<void>();
    const scheduler = schedulerOf(async (_, __, stopping) => {
      begun.resolve();
      await new Promise((resolve) => stopping?.addEventListener('abort', resolve));
    });
    void scheduler.look();
    await begun.promise;
    await scheduler.close();
    expect(await runs()).toMatchObject([{ state: 'done', attempts: 1 }]);
    clock.advance(24 * 3600);
    await scheduler.look();
    expect(await runs()).toHaveLength(1);
  });

  it('catches up with the last slot after a time away, and with no more than that', async () => {
    const slots: string[] = [];
    const scheduler = schedulerOf(async (now) => void slots.push(now));
    await scheduler.look();
    clock.advance(3 * 24 * 60 + 300);
    await scheduler.look();
    expect(slots).toHaveLength(2);
    expect((await runs())[0]).toMatchObject({ slot: '2026-11-26T06:00:00.000Z', state: 'done' });
  });

  it('tries again what failed, a while later', async () => {
    let tries = 0;
    const scheduler = schedulerOf(async () => {
      tries += 1;
      if (tries === 1) throw new TypeError('secret words');
    });
    await scheduler.look();
    expect(await runs()).toMatchObject([{ state: 'failed', error: 'TypeError' }]);
    await scheduler.look();
    expect(tries).toBe(1);
    clock.advance(11);
    await scheduler.look();
    expect(await runs()).toMatchObject([{ state: 'done', attempts: 2, error: null }]);
  });

  it('runs out of turn when asked to, one at a time, and leaves what fails to the time table', async () => {
    let count = 0;
    const scheduler = schedulerOf(async () => {
      count += 1;
      if (count === 2) throw new TypeError('secret words');
    });
    await Promise.all([scheduler.look(), scheduler.runNow('remind')]);
    expect(count).toBe(2);
    expect(await runs()).toMatchObject([
      { slot: '2026-11-23T06:00:30.000Z', state: 'failed', error: 'TypeError' },
      { slot: '2026-11-23T06:00:00.000Z', state: 'done' },
    ]);
    clock.advance(60);
    await scheduler.look();
    expect(count).toBe(2);
    clock.advance(24 * 60);
    await scheduler.look();
    expect(count).toBe(3);
  });

  it('leaves alone what another process is at, and takes it over when that is gone', async () => {
    const stuck = Promise.withResolvers<void>();
    const first = schedulerOf(() => stuck.promise);
    const looking = first.look();
    await expect.poll(async () => (await runs()).length).toBe(1);
    let count = 0;
    const second = schedulerOf(async () => void (count += 1));
    await second.look();
    expect(count).toBe(0);
    clock.advance(11);
    await second.look();
    expect(count).toBe(1);
    stuck.resolve();
    await looking;
  });
});
