// Work by the clock. A job has a time table; each time in it is a slot that is run once, by whichever process claims it.
// What was due while nothing ran is caught up with at the next look, the last slot only; what a process died over is taken
// up again by another when its claim has run out, and goes on where it was. A job may be run out of turn: its slot is then the
// moment, and what fails is left to its time table.
import { Cron } from 'croner';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import {
  claimRun,
  deleteRunsBefore,
  updateRunDone,
  updateRunFailed,
  updateRunProgress,
} from '#db/job/job-queries.ts';
import type { Database } from '#db/schema.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import type { JobName } from '#shared/job/job-type.ts';

export type Job = {
  name: JobName;
  /** When it is due, in Norwegian time: a cron pattern. */
  pattern: string;
  /**
   * Does what is to be done; told of each thing done, so that its claim holds. Run again, it does only what is left: where
   * `stopping` is aborted and much remains, it may leave that to the next time.
   */
  run(now: IsoInstant, didOne: () => Promise<void>, stopping?: AbortSignal): Promise<void>;
};

type SchedulerParts = {
  db: Kysely<Database>;
  jobs: readonly Job[];
  clock: () => IsoInstant;
  logger: Pick<Logger, 'info' | 'error'>;
};

const minute = 60_000;
/** Longer than any one thing takes: after it, whoever claimed the run is taken to be gone. */
const claimedFor = 10 * minute;
const keptDays = 90;

export type Scheduler = {
  look(): Promise<void>;
  /** Once, out of its time table: something has come for it to do. Never rejects. */
  runNow(name: JobName): Promise<void>;
  close(): Promise<void>;
};

/** Looks at once, and every minute. */
export function startScheduler(parts: SchedulerParts): Scheduler {
  const scheduler = createScheduler(parts);
  void scheduler.look();
  const timer = setInterval(() => void scheduler.look(), minute);
  timer.unref();
  return {
    look: scheduler.look,
    runNow: scheduler.runNow,
    async close() {
      clearInterval(timer);
      await scheduler.close();
    },
  };
}

export function createScheduler({ db, jobs, clock, logger }: SchedulerParts): Scheduler {
  const later = (ms: number) => new Date(Date.parse(clock()) + ms).toISOString();
  let looking: Promise<void> | null = null;
  let last: Promise<void> = Promise.resolve();
  const stopping = new AbortController();

  /** One thing at a time. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    last = last.then(work).catch((error: unknown) => {
      const told = error instanceof Error ? error.name : 'unknown';
      logger.error({ error: told }, 'job: look failed');
    });
    return last;
  }

  async function lookAll(): Promise<void> {
    for (const job of jobs) {
      const slot = lastSlot(job.pattern, clock());
      if (slot !== null) await runSlot(job, slot);
    }
    await deleteRunsBefore(db, later(-keptDays * 24 * 60 * minute));
  }

  async function runSlot({ name, run }: Job, slot: IsoInstant): Promise<void> {
    if (stopping.signal.aborted) return;
    const now = clock();
    const id = await claimRun(db, { name, slot, now, until: later(claimedFor) });
    if (id === undefined) return;
    try {
      await run(now, () => updateRunProgress(db, id, later(claimedFor)), stopping.signal);
      await updateRunDone(db, id, clock());
      logger.info({ job: name, slot }, 'job: done');
    } catch (error) {
      // Only its name: a driver's words may hold the row.
      const told = error instanceof Error ? error.name : 'unknown';
      await updateRunFailed(db, id, { error: told, now: clock(), until: later(claimedFor) });
      logger.error({ job: name, slot, error: told }, 'job: failed');
    }
  }

  return {
    /** One at a time; resolves when all that is due has been tried. Never rejects. */
    look() {
      looking ??= inTurn(lookAll).finally(() => {
        looking = null;
      });
      return looking;
    },
    runNow(name) {
      const job = jobs.find((each) => each.name === name);
      return job ? inTurn(() => runSlot(job, clock())) : Promise.resolve();
    },
    async close() {
      stopping.abort();
      await last;
    },
  };
}

/** The newest time of the table at or before now, as the slot's name; null where there has been none. */
export function lastSlot(pattern: string, now: IsoInstant): IsoInstant | null {
  const table = new Cron(pattern, { timezone: 'Europe/Oslo', paused: true });
  // One second on: a time that is just now has come.
  const [slot] = table.previousRuns(1, new Date(Date.parse(now) + 1000));
  return slot?.toISOString() ?? null;
}
