// A chapter that may be written in: of a report that is neither frozen nor taken out, and the actor's to write.
import type { Transaction } from 'kysely';
import { findChapter } from '#db/report/chapter-queries.ts';
import { findReport } from '#db/report/report-queries.ts';
import type { Database } from '#db/schema.ts';
import { authorise } from '#server/authorise.ts';
import { refuseArchived } from '#server/change-row.ts';
import { found, refuseField } from '#server/refusal.ts';
import type { ActorContext } from '#server/request-context.ts';
import { chapterResource } from '#shared/report/chapter-resource.ts';
import { isWritten } from '#shared/report/report-state.ts';
import type { ChapterRow, ReportRow } from '#shared/report/report-type.ts';

type Open = { chapter: ChapterRow; report: ReportRow };

/** Refuses what is no longer written. */
export async function openChapter(
  ctx: ActorContext,
  trx: Transaction<Database>,
  id: string,
): Promise<Open> {
  const { clusterId } = ctx.actor;
  const chapter = found(await findChapter(trx, clusterId, id));
  const report = found(await findReport(trx, clusterId, chapter.reportId));
  refuseArchived(report);
  if (!isWritten(report)) refuseField('id', 'report_frozen');
  return { chapter, report };
}

/** Refuses `forbidden` too, where the chapter is somebody else's. */
export async function chapterToWrite(
  ctx: ActorContext,
  trx: Transaction<Database>,
  id: string,
): Promise<Open> {
  const open = await openChapter(ctx, trx, id);
  authorise(ctx, chapterResource(ctx.actor, open.chapter));
  return open;
}

const unsigned = {
  signedName: '',
  signedRole: '',
  signedPlace: '',
  signedOn: null,
  signedById: null,
};

/** Whoever signed it signed what it said: a text that changes is to be signed again. */
export function rewritten(before: ChapterRow, text: string): ChapterRow {
  return { ...before, text, ...(text === before.text ? {} : unsigned) };
}
