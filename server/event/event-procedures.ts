// Events: read, made, changed, called off and taken out.
import { listNamedThings } from '#db/audit/audit-name-queries.ts';
import { findEvent, listEvents } from '#db/event/event-queries.ts';
import { authorise } from '#server/authorise.ts';
import { changeRow, createRow, restoreRow } from '#server/change-row.ts';
import {
  checkReferences,
  eventFields,
  eventResource,
  eventStore,
  newEvent,
} from '#server/event/event-store.ts';
import { found } from '#server/refusal.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import {
  cancelEventInput,
  createEventInput,
  eventIdInput,
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
        return newEvent(input);
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

  /** It stays where it stood, and counts nowhere. */
  cancel: writeProcedure('event:edit')
    .input(cancelEventInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, eventStore, input, 'event.cancel', (before) => {
        return { ...before, isCancelled: true, cancelledReason: input.reason };
      }),
    ),

  /** It is held after all. */
  uncancel: writeProcedure('event:edit')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, eventStore, input, 'event.uncancel', (before) => {
        return { ...before, isCancelled: false, cancelledReason: '' };
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
};
