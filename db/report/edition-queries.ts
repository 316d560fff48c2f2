// Reports as they were approved: the snapshot, the values it tells, and the files made from it. All of it append-only.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import type { ReportFormat } from '#shared/report/report-format.ts';
import type { EditionRow } from '#shared/report/report-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** What stands of an edition without its text. */
export type EditionHead = Omit<EditionRow, 'snapshot' | 'documents'>;

function selectEditions(db: Kysely<Database>, clusterId: string, reportId: string) {
  return db
    .selectFrom('report_edition')
    .select(['id', 'report_id as reportId', 'edition', 'sha256', 'making'])
    .select('documents_sha256 as documentsSha256')
    .select(['made_by as madeById', 'made_at as madeAt'])
    .where('cluster_id', '=', clusterId)
    .where('report_id', '=', reportId)
    .orderBy('edition', 'desc');
}

/** The newest first. */
export async function listEditions(
  db: Kysely<Database>,
  clusterId: string,
  reportId: string,
): Promise<EditionHead[]> {
  return selectEditions(db, clusterId, reportId).execute();
}

/** The newest, or the one of a number. */
export async function findEdition(
  db: Kysely<Database>,
  clusterId: string,
  reportId: string,
  edition?: number,
): Promise<EditionRow | undefined> {
  return selectEditions(db, clusterId, reportId)
    .select(['snapshot', 'documents'])
    .$if(edition !== undefined, (query) => query.where('edition', '=', edition!))
    .limit(1)
    .executeTakeFirst();
}

/** What the newest was frozen from, as it is kept: read for what it tells, without a look at its checksum. */
export async function findSnapshot(
  db: Kysely<Database>,
  clusterId: string,
  reportId: string,
): Promise<string | undefined> {
  const row = await selectEditions(db, clusterId, reportId)
    .select('snapshot')
    .limit(1)
    .executeTakeFirst();
  return row?.snapshot;
}

export async function insertEdition(
  db: Kysely<Database>,
  clusterId: string,
  row: EditionRow,
): Promise<void> {
  await db
    .insertInto('report_edition')
    .values({
      id: row.id,
      cluster_id: clusterId,
      report_id: row.reportId,
      edition: row.edition,
      snapshot: row.snapshot,
      sha256: row.sha256,
      documents: row.documents,
      documents_sha256: row.documentsSha256,
      making: row.making,
      made_by: row.madeById,
      made_at: row.madeAt,
    })
    .execute();
}

export type ToldFigure = { indicatorId: string; period: string; value: number };

/** Rows in one statement: few enough for the parameters that SQLite takes. */
const figuresAtOnce = 500;

export async function insertFigures(
  db: Kysely<Database>,
  clusterId: string,
  editionId: string,
  figures: readonly ToldFigure[],
): Promise<void> {
  for (let at = 0; at < figures.length; at += figuresAtOnce) {
    const values = figures.slice(at, at + figuresAtOnce).map((figure) => ({
      edition_id: editionId,
      cluster_id: clusterId,
      indicator_id: figure.indicatorId,
      period: figure.period,
      value: figure.value,
    }));
    await db.insertInto('report_figure').values(values).execute();
  }
}

export type FileRow = {
  editionId: string;
  lang: Lang;
  format: ReportFormat;
  size: number;
  sha256: string;
  madeAt: IsoInstant;
};

export async function listFiles(
  db: Kysely<Database>,
  clusterId: string,
  editionId: string,
): Promise<FileRow[]> {
  const rows = await db
    .selectFrom('report_file')
    .select(['edition_id as editionId', 'lang', 'format', 'size', 'sha256', 'made_at as madeAt'])
    .where('cluster_id', '=', clusterId)
    .where('edition_id', '=', editionId)
    .execute();
  return rows.map((row) => ({
    ...row,
    lang: row.lang as Lang,
    format: row.format as ReportFormat,
  }));
}

export async function findFile(
  db: Kysely<Database>,
  clusterId: string,
  { editionId, lang, format }: Pick<FileRow, 'editionId' | 'lang' | 'format'>,
): Promise<{ bytes: Uint8Array; sha256: string } | undefined> {
  return db
    .selectFrom('report_file')
    .select(['bytes', 'sha256'])
    .where('cluster_id', '=', clusterId)
    .where('edition_id', '=', editionId)
    .where('lang', '=', lang)
    .where('format', '=', format)
    .executeTakeFirst();
}

/** The first that is kept stays: whoever made it meanwhile made the same, and is answered false. */
export async function insertFile(
  db: Kysely<Database>,
  clusterId: string,
  { editionId, lang, format, size, sha256, madeAt }: FileRow,
  bytes: Uint8Array,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('report_file')
    .values({
      edition_id: editionId,
      cluster_id: clusterId,
      lang,
      format,
      bytes: Buffer.from(bytes),
      size,
      sha256,
      made_at: madeAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
