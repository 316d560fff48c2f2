// Pictures in reports. Their bytes are read only where they are sent or set.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import type { DocPicture, DocPictures } from '#shared/report/report-document.ts';

export type PictureRow = Omit<DocPicture, 'alt' | 'caption'> & {
  reportId: string;
  sha256: string;
  addedById: string;
  addedAt: IsoInstant;
};

function selectPictures(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('report_picture')
    .select(['id', 'report_id as reportId', 'type', 'width', 'height', 'sha256'])
    .select(['added_by as addedById', 'added_at as addedAt'])
    .where('cluster_id', '=', clusterId);
}

/** Of a report, oldest first. */
export async function listPictures(
  db: Kysely<Database>,
  clusterId: string,
  reportId: string,
): Promise<PictureRow[]> {
  const rows = await selectPictures(db, clusterId)
    .where('report_id', '=', reportId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, type: row.type as DocPicture['type'] }));
}

/** Of all reports of a strategy: a chapter that begins with last year's text shows its pictures too. */
export async function listPicturesOf(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
): Promise<PictureRow[]> {
  const rows = await selectPictures(db, clusterId)
    .where('report_id', 'in', (reports) =>
      reports.selectFrom('report').select('report.id').where('strategy_id', '=', strategyId),
    )
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, type: row.type as DocPicture['type'] }));
}

export async function findPicture(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<{ type: string; sha256: string; bytes: Uint8Array } | undefined> {
  return db
    .selectFrom('report_picture')
    .select(['type', 'sha256', 'bytes'])
    .where('cluster_id', '=', clusterId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The bytes of some pictures; those that are not the cluster's are passed over. */
export async function loadPictures(
  db: Kysely<Database>,
  clusterId: string,
  ids: readonly string[],
): Promise<DocPictures> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('report_picture')
    .select(['id', 'bytes'])
    .where('cluster_id', '=', clusterId)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, bytes }) => [id, bytes]));
}

export async function insertPicture(
  db: Kysely<Database>,
  clusterId: string,
  row: PictureRow,
  bytes: Buffer,
): Promise<void> {
  await db
    .insertInto('report_picture')
    .values({
      id: row.id,
      cluster_id: clusterId,
      report_id: row.reportId,
      type: row.type,
      width: row.width,
      height: row.height,
      bytes,
      sha256: row.sha256,
      added_by: row.addedById,
      added_at: row.addedAt,
    })
    .execute();
}
