// Runs of jobs: claimed by one process at a time, taken over when that process is gone, and kept to be read.
import type { Kysely } from 'kysely';
import { newId } from '#db/id.ts';
import type { Database } from '#db/schema.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import type { JobName, JobRunRow, JobState } from '#shared/job/job-type.ts';

type Claim = { name: JobName; slot: IsoInstant; now: IsoInstant; until: IsoInstant };

/** The run's id where it is this process's now; undefined when it is done, or another one's. */
export async function claimRun(
  db: Kysely<Database>,
  { name, slot, now, until }: Claim,
): Promise<string | undefined> {
  const id = newId();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('job_run')
    .values({
      id,
      name,
      slot,
      state: 'running',
      attempts: 1,
      started_at: now,
      claimed_until: until,
      finished_at: null,
      done: 0,
      error: null,
    })
    .onConflict((conflict) => conflict.columns(['name', 'slot']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 1n) return id;
  const run = await db
    .selectFrom('job_run')
    .select(['id', 'attempts'])
    .where('name', '=', name)
    .where('slot', '=', slot)
    .where('state', '!=', 'done')
    .where('claimed_until', '<=', now)
    .executeTakeFirst();
  if (!run) return undefined;
  const { numUpdatedRows } = await db
    .updateTable('job_run')
    .set({ state: 'running', attempts: run.attempts + 1, claimed_until: until, error: null })
    .where('id', '=', run.id)
    // Somebody else who took it over first has counted up.
    .where('attempts', '=', run.attempts)
    .executeTakeFirst();
  return numUpdatedRows === 1n ? run.id : undefined;
}

/** It is still being worked on; `done` counts what has been done in all its attempts. */
export async function updateRunProgress(
  db: Kysely<Database>,
  id: string,
  until: IsoInstant,
): Promise<void> {
  await db
    .updateTable('job_run')
    .set((eb) => ({ claimed_until: until, done: eb('done', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function updateRunDone(
  db: Kysely<Database>,
  id: string,
  now: IsoInstant,
): Promise<void> {
  await db
    .updateTable('job_run')
    .set({ state: 'done', finished_at: now, claimed_until: null })
    .where('id', '=', id)
    .execute();
}

/** It is tried again from `until` on. */
export async function updateRunFailed(
  db: Kysely<Database>,
  id: string,
  { error, now, until }: { error: string; now: IsoInstant; until: IsoInstant },
): Promise<void> {
  await db
    .updateTable('job_run')
    .set({ state: 'failed', error, finished_at: now, claimed_until: until })
    .where('id', '=', id)
    .execute();
}

/** Newest first. */
export async function listRuns(db: Kysely<Database>, limit: number): Promise<JobRunRow[]> {
  const rows = await db
    .selectFrom('job_run')
    .select(['id', 'name', 'slot', 'state', 'attempts', 'done', 'error'])
    .select(['started_at as startedAt', 'finished_at as finishedAt'])
    .orderBy('slot', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, name: row.name as JobName, state: row.state as JobState }));
}

export async function deleteRunsBefore(db: Kysely<Database>, before: IsoInstant): Promise<void> {
  await db.deleteFrom('job_run').where('slot', '<', before).execute();
}
