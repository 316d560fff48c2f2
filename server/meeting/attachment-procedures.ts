// Files of a case: laid before the meeting, and withdrawn. One that is withdrawn is sent to nobody, and can be brought back.
import { createHash } from 'node:crypto';
import {
  findAttachment,
  insertAttachment,
  listAttachments,
  updateAttachment,
} from '#db/meeting/attachment-queries.ts';
import { newId } from '#db/id.ts';
import { findCase } from '#db/meeting/case-queries.ts';
import { changeRow, createRow, restoreRow, type RowStore } from '#server/change-row.ts';
import { meetingToFill } from '#server/meeting/case-procedures.ts';
import { bodyResource } from '#server/meeting/meeting-store.ts';
import { pdfProblem } from '#server/meeting/pdf-check.ts';
import { found, refuseField } from '#server/refusal.ts';
import type { ActorContext } from '#server/request-context.ts';
import { writeProcedure } from '#server/trpc.ts';
import {
  attachInput,
  largestAttachment,
  mostAttachments,
  type AttachmentRow,
} from '#shared/meeting/attachment.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';

type Trx = Parameters<RowStore<AttachmentRow>['find']>[0];

const attachmentStore: Omit<RowStore<AttachmentRow>, 'insert'> = {
  entity: 'case_attachment',
  resource: bodyResource,
  find: findAttachment,
  update: updateAttachment,
};

export const attachmentProcedures = {
  attach: writeProcedure('meeting:manage')
    .input(attachInput)
    .mutation(({ ctx, input: { caseId, title, fileName, file } }) => {
      const bytes = Buffer.from(file, 'base64');
      const store: RowStore<AttachmentRow> = {
        ...attachmentStore,
        insert: (trx, clusterId, row) => insertAttachment(trx, clusterId, row, bytes),
      };
      return createRow(ctx, store, 'meeting.attach', async (trx) => {
        const { bodyId } = await caseToFill(ctx, trx, caseId);
        if (bytes.length > largestAttachment) refuseField('file', 'file_too_large');
        const problem = pdfProblem(bytes);
        if (problem) refuseField('file', problem);
        await checkRoom(ctx, trx, caseId);
        return {
          id: newId(),
          caseId,
          bodyId,
          title,
          fileName,
          size: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          addedById: ctx.actor.personId,
          addedAt: ctx.now,
          version: 1,
          archivedAt: null,
        };
      });
    }),

  withdrawAttachment: writeProcedure('meeting:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, attachmentStore, input, 'meeting.withdrawAttachment', async (before, trx) => {
        await caseToFill(ctx, trx, before.caseId);
        return { ...before, archivedAt: ctx.now };
      }),
    ),

  restoreAttachment: writeProcedure('meeting:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      restoreRow(ctx, attachmentStore, input, 'meeting.restoreAttachment', async (before, trx) => {
        await caseToFill(ctx, trx, before.caseId);
        await checkRoom(ctx, trx, before.caseId);
      }),
    ),
};

/** The case, if its meeting is the actor's to prepare and still takes papers. */
async function caseToFill(ctx: ActorContext, trx: Trx, caseId: string): Promise<CaseRow> {
  const item = found(await findCase(trx, ctx.actor.clusterId, caseId));
  await meetingToFill(ctx, trx, item.meetingId);
  if (item.archivedAt !== null) refuseField('caseId', 'archived');
  return item;
}

async function checkRoom(ctx: ActorContext, trx: Trx, caseId: string): Promise<void> {
  const others = await listAttachments(trx, ctx.actor.clusterId, [caseId]);
  if (others.length >= mostAttachments) refuseField('file', 'attachments_too_many');
}
