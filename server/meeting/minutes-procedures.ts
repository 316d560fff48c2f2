// The minutes: what was said in each case, and the way from held to published.
import { changeRow } from '#server/change-row.ts';
import { caseStore, meetingStore } from '#server/meeting/meeting-store.ts';
import { findMeeting } from '#db/meeting/meeting-queries.ts';
import { found, refuse, refuseField } from '#server/refusal.ts';
import { writeProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { writeMinutesInput } from '#shared/meeting/meeting-schema.ts';
import { mayBecome, takesMinutes } from '#shared/meeting/meeting-state.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';

export const minutesProcedures = {
  /** What was said in a case, in the case's language. */
  writeMinutes: writeProcedure('meeting:manage')
    .input(writeMinutesInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, caseStore, input, 'meeting.writeMinutes', async (before, trx) => {
        const meeting = found(await findMeeting(trx, ctx.actor.clusterId, before.meetingId));
        if (!takesMinutes(meeting)) refuseField('id', 'meeting_over');
        return { ...before, minutes: input.minutes };
      }),
    ),

  /** It has met: from its day on. */
  hold: writeProcedure('meeting:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, meetingStore, input, 'meeting.hold', (before) => {
        if (!mayBecome(before.state, 'held')) refuse('conflict', { current: before });
        if (before.heldOn > norwegianDay(ctx.now)) refuseField('id', 'meeting_not_yet');
        return { ...before, state: 'held' as const };
      }),
    ),
};
