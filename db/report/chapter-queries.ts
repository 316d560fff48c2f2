// The chapters of reports, as people write them.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { ChapterRow, ReportPart } from '#shared/report/report-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

function selectChapters(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('report_chapter')
    .select(['id', 'report_id as reportId', 'part', 'goal_id as goalId', 'sort_order as sortOrder'])
    .select(['owner_body_id as ownerBodyId', 'owner_person_id as ownerPersonId'])
    .select(['due_on as dueOn', 'lang', 'text', 'is_done as isDone', 'signed_name as signedName'])
    .select(['signed_role as signedRole', 'signed_place as signedPlace', 'signed_on as signedOn'])
    .select(['signed_by as signedById', 'is_sample as isSample', 'version'])
    .select('archived_at as archivedAt')
    .where('cluster_id', '=', clusterId);
}
type SelectedChapter = Awaited<ReturnType<ReturnType<typeof selectChapters>['execute']>>[number];

function chapterRow(row: SelectedChapter): ChapterRow {
  return {
    ...row,
    part: row.part as ReportPart,
    lang: row.lang as Lang,
    isDone: row.isDone === 1,
    isSample: row.isSample === 1,
  };
}

export async function findChapter(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<ChapterRow | undefined> {
  const row = await selectChapters(db, clusterId).where('id', '=', id).executeTakeFirst();
  return row && chapterRow(row);
}

/** Of some reports, each in its order. */
export async function listChapters(
  db: Kysely<Database>,
  clusterId: string,
  reportIds: readonly string[],
): Promise<ChapterRow[]> {
  if (reportIds.length === 0) return [];
  const rows = await selectChapters(db, clusterId)
    .where('report_id', 'in', reportIds)
    .where('archived_at', 'is', null)
    .orderBy('report_id')
    .orderBy('sort_order')
    .execute();
  return rows.map(chapterRow);
}

const chapterColumns = (row: ChapterRow) => ({
  owner_body_id: row.ownerBodyId,
  owner_person_id: row.ownerPersonId,
  due_on: row.dueOn,
  lang: row.lang,
  text: row.text,
  is_done: row.isDone ? 1 : 0,
  signed_name: row.signedName,
  signed_role: row.signedRole,
  signed_place: row.signedPlace,
  signed_on: row.signedOn,
  signed_by: row.signedById,
  version: row.version,
  archived_at: row.archivedAt,
});

export async function insertChapter(
  db: Kysely<Database>,
  clusterId: string,
  row: ChapterRow,
): Promise<void> {
  await db
    .insertInto('report_chapter')
    .values({
      ...chapterColumns(row),
      id: row.id,
      cluster_id: clusterId,
      report_id: row.reportId,
      part: row.part,
      goal_id: row.goalId,
      sort_order: row.sortOrder,
      is_sample: row.isSample ? 1 : 0,
    })
    .execute();
}

/** Answers false when the chapter no longer has the expected version. */
export async function updateChapter(
  db: Kysely<Database>,
  clusterId: string,
  row: ChapterRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('report_chapter')
    .set(chapterColumns(row))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', row.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
