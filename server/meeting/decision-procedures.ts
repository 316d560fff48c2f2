// Decisions and follow-ups: recorded in their case, changed until the minutes are approved, open until they are closed.
import type { Transaction } from 'kysely';
import { newId } from '#db/id.ts';
import { findCase } from '#db/meeting/case-queries.ts';
import { findDecision, insertDecision, updateDecision } from '#db/meeting/decision-queries.ts';
import { findFollowUp, insertFollowUp, updateFollowUp } from '#db/meeting/follow-up-queries.ts';
import { findMeeting } from '#db/meeting/meeting-queries.ts';
import { findPerson } from '#db/people/person-queries.ts';
import type { Database } from '#db/schema.ts';
import { authorise } from '#server/authorise.ts';
import { changeRow, createRow, type RowStore } from '#server/change-row.ts';
import { checkThings } from '#server/meeting/check-things.ts';
import { setTargets, takeTargetsBack } from '#server/meeting/decision-target.ts';
import { bodyResource } from '#server/meeting/meeting-store.ts';
import { clearWording } from '#server/meeting/stage-procedures.ts';
import { found, refuseField } from '#server/refusal.ts';
import type { ActorContext } from '#server/request-context.ts';
import { writeProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import {
  closeInput,
  recordDecisionInput,
  recordFollowUpInput,
  updateDecisionInput,
  updateFollowUpInput,
  type EffectInput,
} from '#shared/meeting/decision-schema.ts';
import type { DecisionRecord, FollowUpRow } from '#shared/meeting/decision-type.ts';
import { takesMinutes } from '#shared/meeting/meeting-state.ts';
import type { CaseRow, MeetingRow } from '#shared/meeting/meeting-type.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';

export const decisionStore: RowStore<DecisionRecord> = {
  entity: 'decision',
  resource: bodyResource,
  insert: insertDecision,
  find: findDecision,
  update: updateDecision,
};

export const followUpStore: RowStore<FollowUpRow> = {
  entity: 'follow_up',
  resource: bodyResource,
  insert: insertFollowUp,
  find: findFollowUp,
  update: updateFollowUp,
};

const unclosed = { closedOn: null, closedNote: '', version: 1, archivedAt: null };

export const decisionProcedures = {
  /** Numbered as its case, dated as its meeting. Sets the targets it decides. */
  recordDecision: writeProcedure('meeting:manage')
    .input(recordDecisionInput)
    .mutation(({ ctx, input }) =>
      createRow(ctx, decisionStore, 'meeting.recordDecision', async (trx, audit) => {
        const { item, meeting } = await caseToDecide(ctx, trx, input.caseId);
        await checkOwnerAndEffects(ctx, trx, input);
        await clearWording({ ctx, trx, audit }, item.id);
        return {
          ...input,
          ...unclosed,
          id: newId(),
          bodyId: item.bodyId,
          caseNumber: caseNumber(item),
          decidedOn: meeting.heldOn,
          effects: await setTargets({ ctx, trx, audit }, input.effects),
          isSample: false,
          recordedById: ctx.actor.personId,
          recordedAt: ctx.now,
        };
      }),
    ),

  updateDecision: writeProcedure('meeting:manage')
    .input(updateDecisionInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, decisionStore, input, 'meeting.updateDecision', async (before, trx, audit) => {
        await refuseAfterApproval(ctx, trx, before);
        await checkOwnerAndEffects(ctx, trx, input);
        const write = { ctx, trx, audit };
        await takeTargetsBack(write, before.effects);
        return { ...before, ...input, effects: await setTargets(write, input.effects) };
      }),
    ),

  /** One that was written down by mistake: what it set is as before. */
  withdrawDecision: writeProcedure('meeting:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(
        ctx,
        decisionStore,
        input,
        'meeting.withdrawDecision',
        async (before, trx, audit) => {
          await refuseAfterApproval(ctx, trx, before);
          await takeTargetsBack({ ctx, trx, audit }, before.effects);
          return { ...before, archivedAt: ctx.now };
        },
      ),
    ),

  closeDecision: writeProcedure('meeting:manage')
    .input(closeInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, decisionStore, input, 'meeting.closeDecision', (before) =>
        closed(ctx, before, input),
      ),
    ),

  reopenDecision: writeProcedure('meeting:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, decisionStore, input, 'meeting.reopenDecision', (before) => ({
        ...before,
        closedOn: null,
        closedNote: '',
      })),
    ),

  recordFollowUp: writeProcedure('meeting:manage')
    .input(recordFollowUpInput)
    .mutation(({ ctx, input }) =>
      createRow(ctx, followUpStore, 'meeting.recordFollowUp', async (trx) => {
        const { item } = await caseToDecide(ctx, trx, input.caseId);
        await checkOwner(ctx, trx, input.ownerId);
        return {
          ...input,
          ...unclosed,
          id: newId(),
          bodyId: item.bodyId,
          recordedById: ctx.actor.personId,
          recordedAt: ctx.now,
        };
      }),
    ),

  updateFollowUp: writeProcedure('meeting:manage')
    .input(updateFollowUpInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, followUpStore, input, 'meeting.updateFollowUp', async (before, trx) => {
        await checkOwner(ctx, trx, input.ownerId);
        return { ...before, ...input };
      }),
    ),

  withdrawFollowUp: writeProcedure('meeting:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, followUpStore, input, 'meeting.withdrawFollowUp', (before) => ({
        ...before,
        archivedAt: ctx.now,
      })),
    ),

  closeFollowUp: writeProcedure('meeting:manage')
    .input(closeInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, followUpStore, input, 'meeting.closeFollowUp', (before) =>
        closed(ctx, before, input),
      ),
    ),

  reopenFollowUp: writeProcedure('meeting:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, followUpStore, input, 'meeting.reopenFollowUp', (before) => ({
        ...before,
        closedOn: null,
        closedNote: '',
      })),
    ),
};

type Closing = { closedOn: string; closedNote: string };

function closed<Row extends DecisionRecord | FollowUpRow>(
  ctx: ActorContext,
  before: Row,
  { closedOn, closedNote }: Closing,
): Row {
  if (closedOn > norwegianDay(ctx.now)) refuseField('closedOn', 'date_in_future');
  return { ...before, closedOn, closedNote };
}

/** The case and its meeting, if the actor runs it and its minutes are not approved. */
async function caseToDecide(
  ctx: ActorContext,
  trx: Transaction<Database>,
  caseId: string,
): Promise<{ item: CaseRow; meeting: MeetingRow }> {
  const { clusterId } = ctx.actor;
  const item = found(await findCase(trx, clusterId, caseId));
  authorise(ctx, bodyResource(clusterId, item));
  if (item.archivedAt !== null) refuseField('caseId', 'archived');
  const meeting = found(await findMeeting(trx, clusterId, item.meetingId));
  if (!takesMinutes(meeting)) refuseField('caseId', 'minutes_approved');
  return { item, meeting };
}

/** What approved minutes say is a record: a decision is then closed, or another one made. */
async function refuseAfterApproval(
  ctx: ActorContext,
  trx: Transaction<Database>,
  { caseId }: DecisionRecord,
): Promise<void> {
  if (caseId !== null) await caseToDecide(ctx, trx, caseId);
}

type Told = { ownerId: string | null; effects: readonly EffectInput[] };

async function checkOwnerAndEffects(
  ctx: ActorContext,
  trx: Transaction<Database>,
  { ownerId, effects }: Told,
): Promise<void> {
  await checkOwner(ctx, trx, ownerId);
  await checkThings(trx, ctx.actor.clusterId, 'effects', effects);
}

async function checkOwner(
  ctx: ActorContext,
  trx: Transaction<Database>,
  ownerId: string | null,
): Promise<void> {
  if (ownerId === null) return;
  const owner = await findPerson(trx, ctx.actor.clusterId, ownerId);
  if (!owner || owner.erasedAt !== null) refuseField('ownerId', 'choice_invalid');
}
