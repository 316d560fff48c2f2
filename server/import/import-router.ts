// Importing a plan: looked over, carried out as a whole or not at all, listed, and taken back as a whole.
import * as z from 'zod/mini';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { listImportRuns } from '#db/import/import-run-queries.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import { applyImport } from '#server/import/apply-import.ts';
import { digestOf, recordRun, takeRunBack, toldRow } from '#server/import/import-runs.ts';
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
import { importChangesSchema } from '#shared/import/import-run.ts';
import { loadVocabularies } from '#shared/import/import-vocabulary.ts';
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
      const { clusterId } = ctx.actor;
      const { strategyId, fileName } = input;
      const vocabularies = await loadVocabularies();
      return auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const strategy = found(await findStrategy(trx, clusterId, strategyId));
        const known = await loadKnownPlan(trx, clusterId, strategy, norwegianDay(ctx.now));
        const planned = importPlan(input, known, vocabularies, 'nb');
        if (digestOf(planned) !== input.digest) refuse('conflict');
        const { refused, create: created, change: changed } = countOutcomes(planned);
        if (refused > 0 || created + changed === 0) refuse('import_refused');
        const write = { ctx, trx, audit };
        const changes = await applyImport(write, planned, known, strategyId);
        const carried = { strategyId, fileName, created, changed };
        return recordRun(write, { what: 'plan', ...carried, changes });
      });
    }),

  /** A strategy's imports, newest first. */
  list: readProcedure('import:run')
    .input(z.object({ strategyId: idField }))
    .query(({ ctx, input }) =>
      listImportRuns(ctx.db.read, ctx.actor.clusterId, { what: 'plan', ...input }),
    ),

  undo: writeProcedure('import:run')
    .input(importRunIdInput)
    .mutation(({ ctx, input: { id } }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), (trx, audit) =>
        takeRunBack({ ctx, trx, audit }, id, {
          what: 'plan',
          changesOf: importChangesSchema,
          overtaken: (write, { strategyId, changes }) => findOvertaken(write, strategyId, changes),
          undo: undoImport,
        }),
      ),
    ),
});
