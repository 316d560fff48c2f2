// What reports are kept in, as rows that are made and changed.
import { findChapter, insertChapter, updateChapter } from '#db/report/chapter-queries.ts';
import { findReport, insertReport, updateReport } from '#db/report/report-queries.ts';
import type { RowStore } from '#server/change-row.ts';
import type { Actor, Resource } from '#shared/permission.ts';
import { chapterResource } from '#shared/report/chapter-resource.ts';
import type { ChapterRow, ReportRow } from '#shared/report/report-type.ts';

/** The report is the cluster's: no body's own. */
export const reportResource = (clusterId: string): Resource => ({ clusterId, bodyId: null });

export const reportStore: RowStore<ReportRow> = {
  entity: 'report',
  resource: reportResource,
  insert: insertReport,
  find: findReport,
  update: updateReport,
};

/** In whose name a chapter is signed stands in it, and not in the trail, which cannot forget. */
export function chapterStore(
  actor: Actor,
  { year }: Pick<ReportRow, 'year'>,
): RowStore<ChapterRow> {
  return {
    entity: 'report_chapter',
    resource: (_clusterId, chapter) => chapterResource(actor, chapter),
    insert: insertChapter,
    find: findChapter,
    update: updateChapter,
    audited: ({ signedName: _name, ...row }) => ({ ...row, year }),
  };
}
