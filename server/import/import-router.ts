// Importing a plan: looked over, carried out as a whole or not at all, listed, and taken back as a whole.
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { newId } from '#db/id.ts';
import {
  findImportRun,
  insertImportRun,
  listImportRuns,
  setImportUndone,
} from '#db/import/import-run-queries.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import { applyImport } from '#server/import/apply-import.ts';
import { loadKnownPlan } from '#server/import/load-known-plan.ts';
import { findOvertaken, undoImport } from '#server/import/undo-import.ts';
import { found, refuse } from '#server/refusal.ts';
import { writeContextOf } from '#server/request-context.ts';
import { readProcedure, router, writeProcedure } from '#server/trpc.ts';
import { countOutcomes, importPlan } from '#shared/import/import-plan.ts';
import {
  runImportInput,
  importRunIdInput,
  previewImportInput,
} from '#shared/import/import-schema.ts';
import { loadVocabularies } from '#shared/import/import-vocabulary.ts';
import type { PlannedRow } from '#shared/import/planned-row.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { idField } from '#shared/text-field.ts';

export const importRouter = router({
  /** What every row would come to. Writes nothing. */
  preview: readProcedure('import:run')
    .input(previewImportInput)
    .mutation(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const strategy = found(await findStrategy(ctx.db.read, clusterId, input.strategyId));
      const known = await loadKnownPlan(ctx.db.read, clusterId, strategy, norwegianDay(ctx.now));
      const planned = importPlan(input, known, await loadVocabularies(), input.lang);
      return {
        counts: countOutcomes(planned),
        digest: digestOf(planned),
        rows: planned.map(toldRow),
      };
    }),

  /** All or nothing, and nothing if anything that the preview said has changed since. */
  run: writeProcedure('import:run')
    .input(runImportInput)
    .mutation(async ({ ctx, input }) => {
      const { clusterId, personId } = ctx.actor;
      const { strategyId, fileName } = input;
      const vocabularies = await loadVocabularies();
      return auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const strategy = found(await findStrategy(trx, clusterId, strategyId));
        const known = await loadKnownPlan(trx, clusterId, strategy, norwegianDay(ctx.now));
        const planned = importPlan(input, known, vocabularies, 'nb');
        if (digestOf(planned) !== input.digest) refuse('conflict');
        const { refused, create: created, change: changed } = countOutcomes(planned);
        if (refused > 0 || created + changed === 0) refuse('import_refused');
        const changes = await applyImport({ ctx, trx, audit }, planned, known, strategyId);
        const run = {
          id: newId(),
          strategyId,
          fileName,
          created,
          changed,
          importedAt: ctx.now,
          undoneAt: null,
        };
        await insertImportRun(trx, clusterId, { ...run, changes, importedById: personId });
        const after = { fileName, created, changed };
        const told = { entity: 'import_run', entityId: run.id };
        await audit({ action: 'import.run', ...told, before: null, after });
        return run;
      });
    }),

  /** A strategy's imports, newest first. */
  list: readProcedure('import:run')
    .input(z.object({ strategyId: idField }))
    .query(({ ctx, input }) => listImportRuns(ctx.db.read, ctx.actor.clusterId, input.strategyId)),

  undo: writeProcedure('import:run')
    .input(importRunIdInput)
    .mutation(({ ctx, input: { id } }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const { clusterId, personId } = ctx.actor;
        const run = found(await findImportRun(trx, clusterId, id));
        if (run.undoneAt !== null) refuse('conflict');
        const { strategyId, fileName, created, changed, changes } = run;
        const overtaken = await findOvertaken({ ctx, trx, audit }, strategyId, changes);
        if (overtaken.length > 0) refuse('import_overtaken', { current: overtaken });
        await undoImport({ ctx, trx, audit }, changes);
        await setImportUndone(trx, clusterId, id, { undoneAt: ctx.now, undoneById: personId });
        const before = { fileName, created, changed };
        const told = { entity: 'import_run', entityId: id };
        await audit({ action: 'import.undo', ...told, before, after: null });
        return { id, fileName };
      }),
    ),
});

/** What is written stays here: its reader gets what it says. */
function toldRow(planned: PlannedRow): Omit<PlannedRow, 'write'> {
  const { write: _, ...told } = planned;
  return told;
}

/** Of all that would be written, versions included: the same only as long as nothing has changed. */
function digestOf(planned: readonly PlannedRow[]): string {
  const written = planned.map(({ outcome, write }) => [outcome, write]);
  return createHash('sha256').update(JSON.stringify(written)).digest('base64url');
}
