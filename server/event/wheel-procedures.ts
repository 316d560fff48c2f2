// The wheel of the year, and one's own address for it in calendars.
import { auditedTransaction } from '#db/audited-transaction.ts';
import { newId } from '#db/id.ts';
import {
  findOpenAddress,
  insertCalendarAddress,
  revokeCalendarAddresses,
} from '#db/meeting/calendar-queries.ts';
import { findStrategyBySlug } from '#db/strategy/strategy-queries.ts';
import { loadWheel } from '#server/event/load-wheel.ts';
import { calendarUrl } from '#server/meeting/calendar-address.ts';
import { found } from '#server/refusal.ts';
import { writeContextOf } from '#server/request-context.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import { wheelInput } from '#shared/event/event-schema.ts';

export const wheelProcedures = {
  /** Everything with a date, of all years: what the bodies and this strategy have. */
  wheel: readProcedure('event:read')
    .input(wheelInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const strategy = found(await findStrategyBySlug(ctx.db.read, clusterId, input.strategy));
      return { items: await loadWheel(ctx.db.read, clusterId, [strategy.id]) };
    }),

  /** Null until one has been asked for. */
  calendar: readProcedure('event:read').query(async ({ ctx }) => {
    const { clusterId, personId } = ctx.actor;
    const address = await findOpenAddress(ctx.db.read, clusterId, { personId, bodyId: null });
    return { url: address ? calendarUrl(ctx.auth, address) : null };
  }),

  newCalendarAddress: writeProcedure('event:read').mutation(({ ctx }) =>
    auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
      const { clusterId, personId } = ctx.actor;
      const whose = { personId, bodyId: null };
      await revokeCalendarAddresses(trx, clusterId, whose, ctx.now);
      const address = { ...whose, id: newId(), clusterId, createdAt: ctx.now, revokedAt: null };
      await insertCalendarAddress(trx, address);
      await audit({
        action: 'event.newCalendarAddress',
        entity: 'person',
        entityId: personId,
        before: null,
        after: { bodyId: null },
      });
      return { url: calendarUrl(ctx.auth, address) };
    }),
  ),
};
