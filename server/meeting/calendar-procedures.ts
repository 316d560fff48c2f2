// One's own address for a body's calendar: asked for, and replaced by a new one, which ends the old.
import { auditedTransaction } from '#db/audited-transaction.ts';
import { newId } from '#db/id.ts';
import {
  findOpenAddress,
  insertCalendarAddress,
  revokeCalendarAddresses,
} from '#db/meeting/calendar-queries.ts';
import { findBody } from '#db/people/body-queries.ts';
import { calendarUrl } from '#server/meeting/calendar-address.ts';
import { found } from '#server/refusal.ts';
import { writeContextOf } from '#server/request-context.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import { calendarInput } from '#shared/meeting/meeting-schema.ts';

export const calendarProcedures = {
  /** Null until one has been asked for. */
  calendar: readProcedure('meeting:read')
    .input(calendarInput)
    .query(async ({ ctx, input: { bodyId } }) => {
      const { clusterId, personId } = ctx.actor;
      const address = await findOpenAddress(ctx.db.read, clusterId, { personId, bodyId });
      return { url: address ? calendarUrl(ctx.auth, address) : null };
    }),

  newCalendarAddress: writeProcedure('meeting:read')
    .input(calendarInput)
    .mutation(({ ctx, input: { bodyId } }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const { clusterId, personId } = ctx.actor;
        found(await findBody(trx, clusterId, bodyId));
        await revokeCalendarAddresses(trx, clusterId, { personId, bodyId }, ctx.now);
        const createdAt = ctx.now;
        const id = newId();
        const address = { id, clusterId, personId, bodyId, createdAt, revokedAt: null };
        await insertCalendarAddress(trx, address);
        await audit({
          action: 'meeting.newCalendarAddress',
          entity: 'person',
          entityId: personId,
          before: null,
          after: { bodyId },
        });
        return { url: calendarUrl(ctx.auth, address) };
      }),
    ),
};
