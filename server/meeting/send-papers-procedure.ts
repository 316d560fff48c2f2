// Calling a meeting: its papers are kept as they are, and sent to those who sit in the body.
import { listAttachments } from '#db/meeting/attachment-queries.ts';
import { listEditions } from '#db/meeting/document-queries.ts';
import { changeRow, type Write } from '#server/change-row.ts';
import { freezeDocument, papersBasis } from '#server/meeting/freeze-document.ts';
import { loadMeeting } from '#server/meeting/load-meeting.ts';
import { loadPapers } from '#server/meeting/load-papers.ts';
import { meetingStore } from '#server/meeting/meeting-store.ts';
import { meetingUrl, tellMembers } from '#server/meeting/tell-members.ts';
import { found, refuse, refuseField } from '#server/refusal.ts';
import { writeProcedure } from '#server/trpc.ts';
import { formatDate } from '#shared/date-format.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { meetingCallMail } from '#shared/mail/meeting-mail.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import { mayBecome } from '#shared/meeting/meeting-state.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { meetingTime } from '#shared/meeting/meeting-time.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';

/** Answers the meeting and how many were sent its papers. Once more where they have changed since. */
export const sendPapersProcedure = writeProcedure('meeting:manage')
  .input(versionedIdInput)
  .mutation(async ({ ctx, input }) => {
    let told = 0;
    const meeting = await changeRow(
      ctx,
      meetingStore,
      input,
      'meeting.sendPapers',
      async (before, trx, audit) => {
        if (!mayBecome(before.state, 'called')) refuse('conflict', { current: before });
        const after: MeetingRow = { ...before, state: 'called', calledAt: ctx.now };
        told = await sendPapers({ ctx, trx, audit }, after);
        return after;
      },
    );
    void ctx.mailer.kick();
    return { meeting, told };
  });

async function sendPapers(write: Write, meeting: MeetingRow): Promise<number> {
  const { ctx, trx } = write;
  const { clusterId } = ctx.actor;
  const { id, heldOn, place, roomUrl, invitation, lang } = meeting;
  const today = norwegianDay(ctx.now);
  const { cases: all, body, organisation } = found(await loadMeeting(trx, clusterId, id));
  const cases = all.filter(({ archivedAt }) => archivedAt === null);
  if (cases.length === 0) refuseField('id', 'meeting_has_no_cases');
  const caseIds = cases.map((each) => each.id);
  const attachments = await listAttachments(trx, clusterId, caseIds);
  const { baseUrl } = ctx.auth;
  const editions = await listEditions(trx, clusterId, id);
  await freezeDocument(write, id, {
    kind: 'papers',
    document: found(await loadPapers(trx, clusterId, id, { today, baseUrl, sentOn: today })),
    basis: papersBasis(meeting, cases, attachments),
  });
  const url = await meetingUrl(write, id);
  return tellMembers(write, meeting, heldOn, (words, { actor }) =>
    meetingCallMail(words, {
      name: actor.name,
      cluster: organisation,
      body,
      date: formatDate(heldOn, words.lang),
      when: meetingTime(meeting, { lang: words.lang, a: words.t }),
      place,
      roomUrl,
      invitation: { text: invitation, lang },
      cases: cases.map((each) => ({ number: caseNumber(each), title: each.title })),
      isAgain: editions.some(({ kind }) => kind === 'papers'),
      url,
      fileUrl: `${baseUrl}/mote/${id}.pdf`,
    }),
  );
}
