// Meeting mode: the meeting begins, goes from case to case on every screen, and what is written for it is kept.
import type { Transaction } from 'kysely';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { findCase, listCases } from '#db/meeting/case-queries.ts';
import { findMeeting } from '#db/meeting/meeting-queries.ts';
import {
  findStage,
  findStageText,
  listStageTexts,
  setStage,
  setStageText,
} from '#db/meeting/stage-queries.ts';
import type { Database } from '#db/schema.ts';
import { authorise } from '#server/authorise.ts';
import type { Write } from '#server/change-row.ts';
import { bodyResource } from '#server/meeting/meeting-store.ts';
import { found, refuse, refuseField } from '#server/refusal.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import { meetingIdInput } from '#shared/meeting/meeting-schema.ts';
import {
  opening,
  stagePlaces,
  stepFrom,
  type StageRow,
  type StageTextRow,
} from '#shared/meeting/meeting-stage.ts';
import { takesMinutes, takesStage } from '#shared/meeting/meeting-state.ts';
import type { CaseRow, MeetingRow } from '#shared/meeting/meeting-type.ts';
import {
  beginMeetingInput,
  showOnStageInput,
  writeStageTextInput,
} from '#shared/meeting/stage-schema.ts';

export const stageProcedures = {
  /** What everybody at the meeting sees, and decisions while they are worded. */
  stage: readProcedure('meeting:read')
    .input(meetingIdInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const { id } = found(await findMeeting(ctx.db.read, clusterId, input.id));
      return {
        stage: (await findStage(ctx.db.read, clusterId, id)) ?? unled(id),
        wordings: await listStageTexts(ctx.db.read, clusterId, id, 'wording'),
      };
    }),

  /** What is to be said about each case: for those who lead the meeting, and nobody else. */
  stageNotes: readProcedure('meeting:manage')
    .input(meetingIdInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const meeting = found(await findMeeting(ctx.db.read, clusterId, input.id));
      authorise(ctx, bodyResource(clusterId, meeting));
      return listStageTexts(ctx.db.read, clusterId, meeting.id, 'notes');
    }),

  /** From the opening, with its clock at nought; begun by mistake, it is begun again. */
  begin: writeProcedure('meeting:manage')
    .input(beginMeetingInput)
    .mutation(({ ctx, input }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const { meeting, stage } = await stageToChange(ctx, trx, input.meetingId);
        if (stage.version !== input.version) refuse('conflict', { current: stage });
        const shown = { place: opening, thingId: null, begunAt: ctx.now, since: ctx.now };
        return putOnStage({ ctx, trx, audit }, 'meeting.begin', meeting, { ...stage, ...shown });
      }),
    ),

  /** Of two who lead it at once the first is followed; the other is told what is shown now. */
  show: writeProcedure('meeting:manage')
    .input(showOnStageInput)
    .mutation(({ ctx, input: { meetingId, version, ...shown } }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const { meeting, stage } = await stageToChange(ctx, trx, meetingId);
        if (stage.version !== version) refuse('conflict', { current: stage });
        const cases = await listCases(trx, ctx.actor.clusterId, meeting.id);
        if (!stagePlaces(cases).includes(shown.place)) refuseField('place', 'choice_invalid');
        if (shown.thingId !== null && !isAbout(cases, shown.place, shown.thingId))
          refuseField('thingId', 'choice_invalid');
        const since = shown.place === stage.place ? stage.since : ctx.now;
        const after = { ...stage, ...shown, since };
        return putOnStage({ ctx, trx, audit }, 'meeting.show', meeting, after);
      }),
    ),

  writeStageText: writeProcedure('meeting:manage')
    .input(writeStageTextInput)
    .mutation(({ ctx, input: { version, ...written } }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const { clusterId } = ctx.actor;
        const item = found(await findCase(trx, clusterId, written.caseId));
        authorise(ctx, bodyResource(clusterId, item));
        const meeting = found(await findMeeting(trx, clusterId, item.meetingId));
        if (item.archivedAt !== null || meeting.archivedAt !== null)
          refuseField('caseId', 'archived');
        if (!takesMinutes(meeting)) refuseField('caseId', 'minutes_approved');
        const before = await findStageText(trx, clusterId, item.id, written.kind);
        if ((before?.version ?? 0) !== version)
          refuse('conflict', { current: before ?? { ...written, text: '', version: 0 } });
        return putText({ ctx, trx, audit }, { ...written, version: version + 1 });
      }),
    ),
};

/** What is decided is no proposal any more. */
export async function clearWording(write: Write, caseId: string): Promise<void> {
  const before = await findStageText(write.trx, write.ctx.actor.clusterId, caseId, 'wording');
  if (!before || before.text === '') return;
  await putText(write, { ...before, text: '', version: before.version + 1 });
}

/** A case that is withdrawn while it is shown gives its place to the next one. `cases`: as they were. */
export async function leaveStage(
  write: Write,
  meeting: MeetingRow,
  cases: readonly CaseRow[],
  caseId: string,
): Promise<void> {
  const stage = await findStage(write.trx, write.ctx.actor.clusterId, meeting.id);
  if (stage?.place !== caseId) return;
  const place = stepFrom(cases, caseId, 'next');
  const after = { ...stage, place, thingId: null, since: write.ctx.now };
  await putOnStage(write, 'meeting.show', meeting, after);
}

const unled = (meetingId: string): StageRow => {
  return { meetingId, place: opening, thingId: null, begunAt: null, since: null, version: 0 };
};

async function stageToChange(
  ctx: ActorContext,
  trx: Transaction<Database>,
  meetingId: string,
): Promise<{ meeting: MeetingRow; stage: StageRow }> {
  const { clusterId } = ctx.actor;
  const meeting = found(await findMeeting(trx, clusterId, meetingId));
  authorise(ctx, bodyResource(clusterId, meeting));
  if (meeting.archivedAt !== null) refuseField('meetingId', 'archived');
  if (!takesStage(meeting)) refuseField('meetingId', 'meeting_ended');
  return { meeting, stage: (await findStage(trx, clusterId, meeting.id)) ?? unled(meeting.id) };
}

function isAbout(cases: readonly CaseRow[], caseId: string, thingId: string): boolean {
  const links = cases.find(({ id }) => id === caseId)?.links ?? [];
  return links.some((link) => link.kind !== 'document' && link.targetId === thingId);
}

/** One version up. The trail tells where the meeting was; where it came from stands in the entry before. */
async function putOnStage(
  { ctx, trx, audit }: Write,
  action: string,
  meeting: MeetingRow,
  changed: StageRow,
): Promise<StageRow> {
  const after = { ...changed, version: changed.version + 1 };
  await setStage(trx, ctx.actor.clusterId, after);
  const { place, thingId } = after;
  const told = { entity: 'meeting_stage', entityId: meeting.id, before: null };
  await audit({ action, ...told, after: { place, thingId } });
  return after;
}

/** The trail is read by many and cannot forget: it keeps neither notes nor words that were not decided. */
async function putText({ ctx, trx, audit }: Write, text: StageTextRow): Promise<StageTextRow> {
  await setStageText(trx, ctx.actor.clusterId, text);
  await audit({
    action: 'meeting.writeStageText',
    entity: 'meeting_stage',
    entityId: text.caseId,
    before: null,
    after: { kind: text.kind, version: text.version },
  });
  return text;
}
