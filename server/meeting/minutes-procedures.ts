// The minutes: what was said in each case, and their way from a draft to everybody.
import type { Transaction } from 'kysely';
import { findCase, listCasesOfBody } from '#db/meeting/case-queries.ts';
import { listEditions } from '#db/meeting/document-queries.ts';
import { findBody } from '#db/people/body-queries.ts';
import { findMeeting } from '#db/meeting/meeting-queries.ts';
import type { Database } from '#db/schema.ts';
import { changeRow, type Write } from '#server/change-row.ts';
import { freezeDocument, minutesBasis, thawMinutes } from '#server/meeting/freeze-document.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import { loadMinutes } from '#server/meeting/load-minutes.ts';
import { loadMeeting } from '#server/meeting/load-meeting.ts';
import { caseStore, meetingStore } from '#server/meeting/meeting-store.ts';
import { meetingUrl, tellMembers } from '#server/meeting/tell-members.ts';
import { found, refuse, refuseField } from '#server/refusal.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import { formatDate } from '#shared/date-format.ts';
import { norwegianDay, type IsoDate } from '#shared/iso-date.ts';
import { minutesMail } from '#shared/mail/meeting-mail.ts';
import {
  approveMinutesInput,
  circulateMinutesInput,
  publishMinutesInput,
  writeMinutesInput,
  type ApproveMinutesInput,
} from '#shared/meeting/minutes-schema.ts';
import { meetingIdInput } from '#shared/meeting/meeting-schema.ts';
import { withoutNames } from '#shared/report/minutes-without-people.ts';
import { mayBecome, reopened, takesMinutes } from '#shared/meeting/meeting-state.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';

export const minutesProcedures = {
  /** What was said in a case, in the case's language. */
  writeMinutes: writeProcedure('meeting:manage')
    .input(writeMinutesInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, caseStore, input, 'meeting.writeMinutes', async (before, trx) => {
        const meeting = found(await findMeeting(trx, ctx.actor.clusterId, before.meetingId));
        if (!takesMinutes(meeting)) refuseField('id', 'minutes_approved');
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

  /** It has not met after all, or not yet: back to where it was, while nothing has been sent of its minutes. */
  reopen: writeProcedure('meeting:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, meetingStore, input, 'meeting.reopen', async (before, trx) => {
        if (before.state !== 'held') refuse('conflict', { current: before });
        const editions = await listEditions(trx, ctx.actor.clusterId, before.id);
        if (editions.some(({ kind }) => kind === 'minutes'))
          refuseField('id', 'meeting_minutes_sent');
        return { ...before, state: reopened(before) };
      }),
    ),

  /** The draft goes to those who sit in the body, for remarks until a day. Answers how many were sent it. */
  circulateMinutes: writeProcedure('meeting:manage')
    .input(circulateMinutesInput)
    .mutation(async ({ ctx, input }) => {
      let told = 0;
      const meeting = await changeRow(
        ctx,
        meetingStore,
        input,
        'meeting.circulateMinutes',
        async (before, trx, audit) => {
          const { remarksDueOn } = input;
          if (!mayBecome(before.state, 'drafted')) refuse('conflict', { current: before });
          if (remarksDueOn < norwegianDay(ctx.now)) refuseField('remarksDueOn', 'date_in_past');
          const after = { ...before, state: 'drafted' as const, remarksDueOn };
          await freezeMinutes({ ctx, trx, audit }, after, 'minutes');
          told = await sendMinutes({ ctx, trx, audit }, after, remarksDueOn);
          return after;
        },
      );
      void ctx.mailer.kick();
      return { meeting, told };
    }),

  /** Cases of the body's later meetings, the oldest first: where minutes are approved. */
  approvingCases: readProcedure('meeting:read')
    .input(meetingIdInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const meeting = found(await findMeeting(ctx.db.read, clusterId, input.id));
      const choices = [];
      for (const item of await listCasesOfBody(ctx.db.read, clusterId, meeting.bodyId)) {
        if (item.archivedAt !== null || item.kind !== 'approval') continue;
        const later = await findMeeting(ctx.db.read, clusterId, item.meetingId);
        if (!later || !mayApprove(later, meeting, norwegianDay(ctx.now))) continue;
        const { id, year, number, title, lang } = item;
        choices.push({ id, year, number, title, lang, heldOn: later.heldOn });
      }
      return choices.toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
    }),

  /** By a case of a later meeting of the body or, where that meeting is not kept here, by its day alone. */
  approveMinutes: writeProcedure('meeting:manage')
    .input(approveMinutesInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, meetingStore, input, 'meeting.approveMinutes', async (before, trx, audit) => {
        if (!mayBecome(before.state, 'approved')) refuse('conflict', { current: before });
        const today = norwegianDay(ctx.now);
        const approved = await approval(trx, ctx.actor.clusterId, before, input, today);
        const after = { ...before, ...approved, state: 'approved' as const };
        await freezeMinutes({ ctx, trx, audit }, after, 'minutes');
        // What may be published of them is settled with them: goals are renamed, and people too.
        await freezeMinutes({ ctx, trx, audit }, after, 'unnamed');
        return after;
      }),
    ),

  /** For everybody, without signing in: what was approved, with names or without. Again, as another edition. */
  publishMinutes: writeProcedure('meeting:manage')
    .input(publishMinutesInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, meetingStore, input, 'meeting.publishMinutes', async (before, trx, audit) => {
        if (!mayBecome(before.state, 'published')) refuse('conflict', { current: before });
        const { leavesOutPeople, alsoLeaveOut } = input;
        const body = found(await findBody(trx, ctx.actor.clusterId, before.bodyId));
        if (!leavesOutPeople && body.kind === 'panel')
          refuseField('leavesOutPeople', 'minutes_of_panel');
        const kind = leavesOutPeople ? 'unnamed' : 'minutes';
        const approved = found(await thawMinutes(trx, ctx.actor.clusterId, before.id, kind));
        const word = mailWords(before.lang).t('meeting.minutes.nameLeftOut');
        const document = withoutNames(approved, alsoLeaveOut, word);
        const basis = minutesBasis(document);
        const frozen = { kind: 'published' as const, document, basis };
        await freezeDocument({ ctx, trx, audit }, before.id, frozen);
        return { ...before, state: 'published' as const };
      }),
    ),

  /** No longer for everybody: they are approved as they were. */
  withdrawPublication: writeProcedure('meeting:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, meetingStore, input, 'meeting.withdrawPublication', (before) => {
        if (before.state !== 'published') refuse('conflict', { current: before });
        return { ...before, state: 'approved' as const };
      }),
    ),
};

async function freezeMinutes(
  write: Write,
  meeting: MeetingRow,
  kind: 'minutes' | 'unnamed',
): Promise<void> {
  const { ctx, trx } = write;
  const wanted = { today: norwegianDay(ctx.now), isForAll: kind === 'unnamed' };
  const document = found(await loadMinutes(trx, ctx.actor.clusterId, meeting, wanted));
  await freezeDocument(write, meeting.id, { kind, document, basis: minutesBasis(document) });
}

async function sendMinutes(write: Write, meeting: MeetingRow, dueOn: IsoDate): Promise<number> {
  const { ctx, trx } = write;
  const { id, heldOn } = meeting;
  const { body, organisation } = found(await loadMeeting(trx, ctx.actor.clusterId, id));
  const url = await meetingUrl(write, id);
  return tellMembers(write, meeting, dueOn, (words, { actor }) =>
    minutesMail(words, {
      name: actor.name,
      cluster: organisation,
      body,
      date: formatDate(heldOn, words.lang),
      dueOn: formatDate(dueOn, words.lang),
      url: `${url}#referat`,
      fileUrl: `${ctx.auth.baseUrl}/mote/${id}/referat.pdf`,
    }),
  );
}

function mayApprove(later: MeetingRow, meeting: MeetingRow, today: IsoDate): boolean {
  const { bodyId, heldOn, archivedAt, state } = later;
  const isMet = archivedAt === null && state !== 'cancelled' && heldOn <= today;
  return bodyId === meeting.bodyId && heldOn > meeting.heldOn && isMet;
}

async function approval(
  trx: Transaction<Database>,
  clusterId: string,
  meeting: MeetingRow,
  { caseId, approvedOn }: ApproveMinutesInput,
  today: IsoDate,
): Promise<Pick<MeetingRow, 'approvedOn' | 'approvedCaseId'>> {
  if (caseId === null) {
    const isThen = approvedOn !== null && approvedOn > meeting.heldOn && approvedOn <= today;
    if (!isThen) refuseField('approvedOn', 'minutes_not_approvable');
    return { approvedOn, approvedCaseId: null };
  }
  const approving = await findCase(trx, clusterId, caseId);
  const later = approving && (await findMeeting(trx, clusterId, approving.meetingId));
  const approves = approving?.kind === 'approval' && approving.archivedAt === null;
  if (!later || !approves || !mayApprove(later, meeting, today))
    return refuseField('caseId', 'minutes_not_approvable');
  return { approvedOn: later.heldOn, approvedCaseId: caseId };
}
