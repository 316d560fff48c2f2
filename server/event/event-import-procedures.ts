// Importing events: looked over, written all together or not at all, listed, and taken back as a whole.
import type { Kysely, Transaction } from 'kysely';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { listEvents } from '#db/event/event-queries.ts';
import { listImportRuns } from '#db/import/import-run-queries.ts';
import { listBodies, listPartners } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { listGoals } from '#db/strategy/goal-queries.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import { authorise } from '#server/authorise.ts';
import { changeRowIn, type Write } from '#server/change-row.ts';
import { checkReferences, eventResource, eventStore, newEvent } from '#server/event/event-store.ts';
import { digestOf, recordRun, takeRunBack, toldRow } from '#server/import/import-runs.ts';
import { found, refuse } from '#server/refusal.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import { previewEventsInput, runEventsInput, type EventFile } from '#shared/event/event-schema.ts';
import { planEvents, rowKey, type PlannedEvent } from '#shared/event/plan-events.ts';
import { goalFinder, knownGoals } from '#shared/import/goal-reference.ts';
import { countOutcomes } from '#shared/import/import-plan.ts';
import { eventChangesSchema, type EventChange, type Overtaken } from '#shared/import/import-run.ts';
import { importRunIdInput } from '#shared/import/import-schema.ts';
import { loadVocabularies } from '#shared/import/import-vocabulary.ts';
import { namesIn } from '#shared/import/write-cell.ts';
import { can } from '#shared/permission.ts';

async function planned(
  { actor, permission }: ActorContext,
  db: Kysely<Database> | Transaction<Database>,
  file: EventFile,
): Promise<PlannedEvent[]> {
  const { clusterId } = actor;
  const strategy = found(await findStrategy(db, clusterId, file.strategyId));
  const known = {
    goals: await listGoals(db, clusterId, strategy.id),
    bodies: await listBodies(db, clusterId),
    partners: await listPartners(db, clusterId),
    members: [],
  };
  return planEvents(file, {
    vocabularies: await loadVocabularies(),
    numbersIn: file.numbersIn,
    known,
    names: namesIn(known),
    findGoal: goalFinder([], knownGoals(known)),
    events: await listEvents(db, clusterId),
    lang: strategy.lang,
    mayHold: (bodyId) => can(actor, permission, { clusterId, bodyId }),
  });
}

export const eventImportProcedures = {
  /** What every row would come to. Writes nothing. */
  previewImport: readProcedure('event:edit')
    .input(previewEventsInput)
    .mutation(async ({ ctx, input }) => {
      const rows = await planned(ctx, ctx.db.read, input);
      return { counts: countOutcomes(rows), digest: digestOf(rows), rows: rows.map(toldRow) };
    }),

  /** All that was not left out, or nothing; and nothing if anything that the preview said has changed since. */
  runImport: writeProcedure('event:edit')
    .input(runEventsInput)
    .mutation(({ ctx, input }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const rows = await planned(ctx, trx, input);
        if (digestOf(rows) !== input.digest) refuse('conflict');
        const leftOut = new Set(input.leftOut);
        const kept = rows.filter((row) => !leftOut.has(rowKey(row)));
        const writes = kept.flatMap(({ write }) => write ?? []);
        if (kept.some(({ outcome }) => outcome === 'refused') || writes.length === 0)
          refuse('import_refused');
        const write = { ctx, trx, audit };
        const changes: EventChange[] = [];
        for (const { data, ...from } of writes) {
          authorise(ctx, eventResource(ctx.actor.clusterId, data));
          await checkReferences(trx, ctx.actor.clusterId, data);
          const event = newEvent(data, from);
          await eventStore.insert(trx, ctx.actor.clusterId, event);
          const told = { entity: 'event', entityId: event.id, before: null, after: event };
          await audit({ action: 'event.create', ...told });
          changes.push({ id: event.id, version: event.version });
        }
        const { strategyId, fileName } = input;
        const carried = { strategyId, fileName, created: changes.length, changed: 0 };
        return recordRun(write, { what: 'event', ...carried, changes });
      }),
    ),

  /** Newest first. Who looks after a group's events alone sees their own imports. */
  listImports: readProcedure('event:edit').query(({ ctx }) => {
    const { clusterId, personId } = ctx.actor;
    const isAll = can(ctx.actor, ctx.permission, { clusterId, bodyId: null });
    const whose = isAll ? {} : { importedById: personId };
    return listImportRuns(ctx.db.read, clusterId, { what: 'event', ...whose });
  }),

  undoImport: writeProcedure('event:edit')
    .input(importRunIdInput)
    .mutation(({ ctx, input }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), (trx, audit) =>
        takeRunBack({ ctx, trx, audit }, input.id, {
          what: 'event',
          changesOf: eventChangesSchema,
          overtaken: (write, { changes }) => changedSince(write, changes),
          undo: takeOut,
        }),
      ),
    ),
};

async function changedSince(
  { ctx, trx }: Write,
  changes: readonly EventChange[],
): Promise<Overtaken[]> {
  const all = await listEvents(trx, ctx.actor.clusterId, undefined, { withArchived: true });
  const now = new Map(all.map((event) => [event.id, event]));
  return changes
    .filter(({ id, version }) => now.get(id)?.version !== version)
    .map(({ id }) => ({ kind: 'event', title: now.get(id)?.title ?? '' }));
}

async function takeOut(write: Write, changes: readonly EventChange[]): Promise<void> {
  for (const change of changes)
    await changeRowIn(write, eventStore, change, 'event.archive', (before) => {
      return { ...before, archivedAt: write.ctx.now };
    });
}
