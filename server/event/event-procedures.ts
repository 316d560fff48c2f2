// Events: read, made, changed and taken out; and many at once, as a file has them.
import { listNamedThings } from '#db/audit/audit-name-queries.ts';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { findEvent, listEvents } from '#db/event/event-queries.ts';
import { authorise } from '#server/authorise.ts';
import { changeRow, changeRowIn, createRow, restoreRow } from '#server/change-row.ts';
import {
  checkReferences,
  eventFields,
  eventResource,
  eventStore,
  newEvent,
} from '#server/event/event-store.ts';
import { found, refuseField, within } from '#server/refusal.ts';
import { writeContextOf } from '#server/request-context.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import {
  archiveEventsInput,
  createEventInput,
  eventIdInput,
  importEventsInput,
  updateEventInput,
} from '#shared/event/event-schema.ts';
import { seriesKey } from '#shared/event/event-total.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';

export const eventProcedures = {
  /** All of the cluster's, newest first. */
  list: readProcedure('event:read').query(({ ctx }) =>
    listEvents(ctx.db.read, ctx.actor.clusterId),
  ),

  /** One event with the names of what it serves, and those of the same series, oldest first. */
  get: readProcedure('event:read')
    .input(eventIdInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const event = found(await findEvent(ctx.db.read, clusterId, input.id));
      const key = seriesKey(event.series);
      const all = key === '' ? [] : await listEvents(ctx.db.read, clusterId);
      return {
        event,
        goals: await listNamedThings(ctx.db.read, clusterId, event.servedGoalIds),
        series: all.filter(({ series }) => seriesKey(series) === key).toReversed(),
      };
    }),

  create: writeProcedure('event:edit')
    .input(createEventInput)
    .mutation(({ ctx, input }) =>
      createRow(ctx, eventStore, 'event.create', async (trx) => {
        authorise(ctx, eventResource(ctx.actor.clusterId, input));
        await checkReferences(trx, ctx.actor.clusterId, input);
        return newEvent(input, null);
      }),
    ),

  update: writeProcedure('event:edit')
    .input(updateEventInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, eventStore, input, 'event.update', async (before, trx) => {
        const after = { ...before, ...eventFields(input) };
        await checkReferences(trx, ctx.actor.clusterId, after, before);
        return after;
      }),
    ),

  archive: writeProcedure('event:edit')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, eventStore, input, 'event.archive', (before) => {
        return { ...before, archivedAt: ctx.now };
      }),
    ),

  restore: writeProcedure('event:edit')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      restoreRow(ctx, eventStore, input, 'event.restore', (before, trx) =>
        checkReferences(trx, ctx.actor.clusterId, before, before),
      ),
    ),

  /** All or nothing. What came from the same calendar entry before is refused: it would stand here twice. */
  importMany: writeProcedure('event:edit')
    .input(importEventsInput)
    .mutation(({ ctx, input }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const { clusterId } = ctx.actor;
        const known = new Set((await listEvents(trx, clusterId)).map(({ origin }) => origin));
        const made = [];
        for (const [place, { origin, ...fields }] of input.events.entries()) {
          authorise(ctx, eventResource(clusterId, fields));
          if (origin !== null && known.has(origin))
            refuseField(`events.${place}.origin`, 'choice_twice');
          known.add(origin);
          await within(`events.${place}`, () => checkReferences(trx, clusterId, fields));
          const event = newEvent(fields, origin);
          await eventStore.insert(trx, clusterId, event);
          const told = { entity: 'event', entityId: event.id, before: null, after: event };
          await audit({ action: 'event.importMany', ...told });
          made.push({ id: event.id, version: event.version });
        }
        return made;
      }),
    ),

  /** Those that an import made, unless somebody has changed one of them since. */
  archiveMany: writeProcedure('event:edit')
    .input(archiveEventsInput)
    .mutation(({ ctx, input }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        for (const event of input.events)
          await changeRowIn({ ctx, trx, audit }, eventStore, event, 'event.archive', (before) => {
            return { ...before, archivedAt: ctx.now };
          });
        return input.events.length;
      }),
    ),
};
