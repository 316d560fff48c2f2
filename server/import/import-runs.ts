// What every import has, whatever it is of: a digest of what was looked over, a trace of what was written, and a way back.
import { createHash } from 'node:crypto';
import type * as z from 'zod/mini';
import { newId } from '#db/id.ts';
import { findImportRun, insertImportRun, setImportUndone } from '#db/import/import-run-queries.ts';
import type { Write } from '#server/change-row.ts';
import { found, refuse } from '#server/refusal.ts';
import type {
  EventChange,
  ImportChange,
  ImportRun,
  ImportSubject,
  Overtaken,
} from '#shared/import/import-run.ts';
import type { ImportOutcome } from '#shared/import/planned-row.ts';

type Planned = { outcome: ImportOutcome; write: unknown };

/** What is written stays here: its reader gets what it says. */
export function toldRow<Row extends Planned>(planned: Row): Omit<Row, 'write'> {
  const { write: _, ...told } = planned;
  return told;
}

/** Of all that would be written, versions included: the same only as long as nothing has changed. */
export function digestOf(planned: readonly Planned[]): string {
  const written = planned.map(({ outcome, write }) => [outcome, write]);
  return createHash('sha256').update(JSON.stringify(written)).digest('base64url');
}

type Carried = Pick<ImportRun, 'strategyId' | 'fileName' | 'created' | 'changed'> & {
  what: ImportSubject;
  changes: readonly (ImportChange | EventChange)[];
};

export async function recordRun(
  { ctx, trx, audit }: Write,
  { what, changes, ...carried }: Carried,
): Promise<ImportRun> {
  const { clusterId, personId } = ctx.actor;
  const run = { id: newId(), ...carried, importedAt: ctx.now, undoneAt: null };
  await insertImportRun(trx, clusterId, { ...run, what, changes, importedById: personId });
  const { fileName, created, changed } = carried;
  const told = { entity: 'import_run', entityId: run.id };
  await audit({
    action: 'import.run',
    ...told,
    before: null,
    after: { fileName, created, changed },
  });
  return run;
}

type WayBack<Change> = {
  what: ImportSubject;
  changesOf: z.ZodMiniType<Change[]>;
  /** What was changed since, and so stands in the way. */
  overtaken: (write: Write, run: ImportRun & { changes: Change[] }) => Promise<Overtaken[]>;
  undo: (write: Write, changes: readonly Change[]) => Promise<void>;
};

/** Takes the whole of an import back, or none of it. */
export async function takeRunBack<Change>(
  write: Write,
  runId: string,
  { what, changesOf, ...way }: WayBack<Change>,
): Promise<{ id: string; fileName: string }> {
  const { ctx, trx, audit } = write;
  const { clusterId, personId } = ctx.actor;
  const run = found(await findImportRun(trx, clusterId, { id: runId, what }, changesOf));
  if (run.undoneAt !== null) refuse('conflict');
  const overtaken = await way.overtaken(write, run);
  if (overtaken.length > 0) refuse('import_overtaken', { current: overtaken });
  await way.undo(write, run.changes);
  await setImportUndone(trx, clusterId, run.id, { undoneAt: ctx.now, undoneById: personId });
  const { id, fileName, created, changed } = run;
  const told = { entity: 'import_run', entityId: id };
  await audit({
    action: 'import.undo',
    ...told,
    before: { fileName, created, changed },
    after: null,
  });
  return { id, fileName };
}
