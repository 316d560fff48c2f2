// The chapters of a report: who writes them, what they say, and who answers for them.
import type { Transaction } from 'kysely';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { findPerson } from '#db/people/person-queries.ts';
import { findBody } from '#db/people/body-queries.ts';
import type { Database } from '#db/schema.ts';
import { changeRowIn } from '#server/change-row.ts';
import { refuseField } from '#server/refusal.ts';
import { openChapter, rewritten } from '#server/report/chapter-to-write.ts';
import { chapterStore } from '#server/report/report-store.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { writeProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import {
  planChapterInput,
  signChapterInput,
  writeChapterInput,
} from '#shared/report/report-schema.ts';
import { isSigned } from '#shared/report/report-template.ts';
import type { ChapterRow } from '#shared/report/report-type.ts';

type Versioned = { id: string; version: number };
type Change = (before: ChapterRow, trx: Transaction<Database>) => ChapterRow | Promise<ChapterRow>;

export const chapterProcedures = {
  planChapter: writeProcedure('report:manage')
    .input(planChapterInput)
    .mutation(({ ctx, input }) =>
      changeChapter(ctx, input, 'report.planChapter', async (before, trx) => {
        const { clusterId } = ctx.actor;
        const { ownerBodyId, ownerPersonId } = input;
        if (ownerBodyId !== null && !(await findBody(trx, clusterId, ownerBodyId)))
          refuseField('ownerBodyId', 'choice_invalid');
        const person =
          ownerPersonId === null ? null : await findPerson(trx, clusterId, ownerPersonId);
        if (ownerPersonId !== null && (!person || person.erasedAt !== null))
          refuseField('ownerPersonId', 'choice_invalid');
        return { ...before, ...input };
      }),
    ),

  writeChapter: writeProcedure('report:write')
    .input(writeChapterInput)
    .mutation(({ ctx, input }) =>
      changeChapter(ctx, input, 'report.writeChapter', (before) => {
        return { ...rewritten(before, input.text), isDone: input.isDone };
      }),
    ),

  /** In one's own name, of the text as one has read it. */
  signChapter: writeProcedure('report:sign')
    .input(signChapterInput)
    .mutation(({ ctx, input: { role, place, on, ...versioned } }) =>
      changeChapter(ctx, versioned, 'report.signChapter', (before) => {
        if (!isSigned(before.part)) refuseField('id', 'chapter_not_signed');
        if (before.text.trim() === '') refuseField('id', 'chapter_unwritten');
        if (on > norwegianDay(ctx.now)) refuseField('on', 'date_in_future');
        return {
          ...before,
          signedName: ctx.actor.name,
          signedRole: role,
          signedPlace: place,
          signedOn: on,
          signedById: ctx.actor.personId,
        };
      }),
    ),
};

/** Of a report that is still written. */
function changeChapter(
  ctx: ActorContext,
  input: Versioned,
  action: string,
  change: Change,
): Promise<ChapterRow> {
  return auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
    const { report } = await openChapter(ctx, trx, input.id);
    return changeRowIn({ ctx, trx, audit }, chapterStore(ctx.actor, report), input, action, change);
  });
}
