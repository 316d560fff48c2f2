// Calling a meeting off. Those who were called to it are told.
import { changeRow } from '#server/change-row.ts';
import { loadMeeting } from '#server/meeting/load-meeting.ts';
import { meetingStore } from '#server/meeting/meeting-store.ts';
import { meetingUrl, tellMembers } from '#server/meeting/tell-members.ts';
import { found, refuse } from '#server/refusal.ts';
import { writeProcedure } from '#server/trpc.ts';
import { formatDate } from '#shared/date-format.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { meetingCancelledMail } from '#shared/mail/meeting-mail.ts';
import { mayBecome } from '#shared/meeting/meeting-state.ts';
import { meetingTime } from '#shared/meeting/meeting-time.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';

/** It is not held. Its cases keep their numbers. Answers the meeting and how many were told. */
export const cancelProcedure = writeProcedure('meeting:manage')
  .input(versionedIdInput)
  .mutation(async ({ ctx, input }) => {
    let told = 0;
    const meeting = await changeRow(
      ctx,
      meetingStore,
      input,
      'meeting.cancel',
      async (before, trx, audit) => {
        if (!mayBecome(before.state, 'cancelled')) refuse('conflict', { current: before });
        const { id, heldOn, state } = before;
        if (state === 'called' && heldOn >= norwegianDay(ctx.now)) {
          const write = { ctx, trx, audit };
          const { body, organisation } = found(await loadMeeting(trx, ctx.actor.clusterId, id));
          const url = await meetingUrl(write, id);
          told = await tellMembers(write, before, heldOn, (words, { actor }) =>
            meetingCancelledMail(words, {
              name: actor.name,
              cluster: organisation,
              body,
              date: formatDate(heldOn, words.lang),
              when: meetingTime(before, { lang: words.lang, a: words.t }),
              url,
            }),
          );
        }
        return { ...before, state: 'cancelled' as const };
      },
    );
    void ctx.mailer.kick();
    return { meeting, told };
  });
