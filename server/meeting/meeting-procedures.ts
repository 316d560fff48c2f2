// Meetings: listed, planned, changed, called off.
import * as z from 'zod/mini';
import { newId } from '#db/id.ts';
import { listNamedThings } from '#db/audit/audit-name-queries.ts';
import { listAttachments } from '#db/meeting/attachment-queries.ts';
import { listCaseReferences } from '#db/meeting/case-reference-queries.ts';
import { findCase, listCases, listCasesOfBody } from '#db/meeting/case-queries.ts';
import { findMeeting, listMeetings } from '#db/meeting/meeting-queries.ts';
import { listDecisionsOfCases } from '#db/meeting/decision-queries.ts';
import { listEditions } from '#db/meeting/document-queries.ts';
import { listFollowUpsOfCases } from '#db/meeting/follow-up-queries.ts';
import { listBodies } from '#db/people/people-queries.ts';
import { changeRow, createRow } from '#server/change-row.ts';
import { papersBasis } from '#server/meeting/freeze-document.ts';
import { loadSinceLast } from '#server/meeting/load-since-last.ts';
import { linkedIds } from '#server/meeting/load-meeting.ts';
import { bodyResource, meetingStore } from '#server/meeting/meeting-store.ts';
import { authorise } from '#server/authorise.ts';
import { found, refuse, refuseField } from '#server/refusal.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import { bodyNameOn } from '#shared/people/body-name.ts';
import {
  createMeetingInput,
  listMeetingsInput,
  meetingIdInput,
  updateMeetingInput,
} from '#shared/meeting/meeting-schema.ts';
import { mayBecome, takesCases } from '#shared/meeting/meeting-state.ts';
import type { MeetingDocumentKind } from '#shared/meeting/meeting-type.ts';
import { can } from '#shared/permission.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';
import { idField } from '#shared/text-field.ts';

export const meetingProcedures = {
  /** Of a body or of all, newest first, under the name the body had on the day. */
  list: readProcedure('meeting:read')
    .input(listMeetingsInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const bodies = new Map(
        (await listBodies(ctx.db.read, clusterId)).map((body) => [body.id, body]),
      );
      const meetings = await listMeetings(ctx.db.read, clusterId, input.bodyId);
      return meetings.map((meeting) => {
        const body = found(bodies.get(meeting.bodyId));
        return { ...meeting, body: { name: bodyNameOn(body, meeting.heldOn), lang: body.lang } };
      });
    }),

  /** One meeting with its agenda: what each case is about, follows up and is followed up by. */
  get: readProcedure('meeting:read')
    .input(meetingIdInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const meeting = found(await findMeeting(ctx.db.read, clusterId, input.id));
      const bodies = await listBodies(ctx.db.read, clusterId);
      const body = found(bodies.find(({ id }) => id === meeting.bodyId));
      const cases = await listCases(ctx.db.read, clusterId, meeting.id);
      const ids = cases.map(({ id }) => id);
      const decisions = await listDecisionsOfCases(ctx.db.read, clusterId, ids);
      const followUps = await listFollowUpsOfCases(ctx.db.read, clusterId, ids);
      const attachments = await listAttachments(ctx.db.read, clusterId, ids);
      const named = [...decisions, ...followUps].flatMap(({ ownerId }) => ownerId ?? []);
      const decided = decisions.flatMap(({ effects }) => effects.map(({ targetId }) => targetId));
      const { approvedCaseId } = meeting;
      const approving = approvedCaseId && (await findCase(ctx.db.read, clusterId, approvedCaseId));
      const editions = await listEditions(ctx.db.read, clusterId, meeting.id);
      // What is being written is seen by those who write it, until it is sent for remarks.
      const mayWrite = can(ctx.actor, 'meeting:manage', bodyResource(clusterId, meeting));
      const newest = (kind: MeetingDocumentKind) => editions.find((each) => each.kind === kind);
      const mayReadMinutes = mayWrite || editions.some(({ kind }) => kind === 'minutes');
      return {
        meeting,
        body: { name: bodyNameOn(body, meeting.heldOn), lang: body.lang, kind: body.kind },
        cases: mayReadMinutes ? cases : cases.map((item) => ({ ...item, minutes: '' })),
        /** The papers that were sent are no longer those that would be. */
        papersHaveChanged:
          newest('papers') !== undefined &&
          newest('papers')?.basis !== papersBasis(meeting, cases, attachments),
        /** `18-24`, the case that approved the minutes. */
        approvedIn: approving ? caseNumber(approving) : null,
        editions: editions.map(({ basis: _basis, ...edition }) => edition),
        things: await listNamedThings(ctx.db.read, clusterId, [
          ...linkedIds(cases),
          ...decided,
          ...named,
        ]),
        decisions,
        followUps,
        references: await listCaseReferences(ctx.db.read, clusterId, cases),
        attachments,
      };
    }),

  /** What has moved since the body last met; null where it has not met before. */
  sinceLast: readProcedure('meeting:read')
    .input(meetingIdInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const meeting = found(await findMeeting(ctx.db.read, clusterId, input.id));
      return loadSinceLast(ctx.db.read, clusterId, meeting, norwegianDay(ctx.now));
    }),

  /** The body's newest cases, for one that follows them up. */
  cases: readProcedure('meeting:read')
    .input(z.object({ bodyId: idField }))
    .query(async ({ ctx, input }) => {
      const cases = await listCasesOfBody(ctx.db.read, ctx.actor.clusterId, input.bodyId);
      return cases.map(({ id, meetingId, year, number, title, lang }) => {
        return { id, meetingId, year, number, title, lang };
      });
    }),

  create: writeProcedure('meeting:manage')
    .input(createMeetingInput)
    .mutation(({ ctx, input }) =>
      createRow(ctx, meetingStore, 'meeting.create', async (trx) => {
        const { clusterId } = ctx.actor;
        authorise(ctx, bodyResource(clusterId, input));
        const bodies = await listBodies(trx, clusterId);
        if (!bodies.some(({ id }) => id === input.bodyId)) refuseField('bodyId', 'choice_invalid');
        return {
          ...input,
          id: newId(),
          state: 'planned' as const,
          calledAt: null,
          remarksDueOn: null,
          approvedOn: null,
          approvedCaseId: null,
          isSample: false,
          version: 1,
          archivedAt: null,
        };
      }),
    ),

  update: writeProcedure('meeting:manage')
    .input(updateMeetingInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, meetingStore, input, 'meeting.update', (before) => {
        if (!takesCases(before)) refuseField('id', 'meeting_over');
        return { ...before, ...input };
      }),
    ),

  /** It is not held. Its cases keep their numbers. */
  cancel: writeProcedure('meeting:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, meetingStore, input, 'meeting.cancel', (before) => {
        if (!mayBecome(before.state, 'cancelled')) refuse('conflict', { current: before });
        return { ...before, state: 'cancelled' as const };
      }),
    ),

  /** One that was planned by mistake: only while it has no case, whose number would be lost with it. */
  archive: writeProcedure('meeting:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, meetingStore, input, 'meeting.archive', async (before, trx) => {
        const cases = await listCases(trx, ctx.actor.clusterId, before.id);
        if (before.state !== 'planned' || cases.length > 0) refuseField('id', 'meeting_has_cases');
        return { ...before, archivedAt: ctx.now };
      }),
    ),
};
