// The written parts of a year's report.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { ReportPart, ReportTextRow } from '#shared/strategy/snapshot.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

function selectReportTexts(db: Kysely<Database>, clusterId: string, strategyId: string) {
  return db
    .selectFrom('report_text')
    .select([
      'id',
      'year',
      'part',
      'text',
      'lang',
      'signed_name as signedName',
      'signed_role as signedRole',
      'signed_on as signedOn',
      'is_sample as isSample',
      'version',
    ])
    .where('cluster_id', '=', clusterId)
    .where('strategy_id', '=', strategyId);
}
type SelectedText = Awaited<ReturnType<ReturnType<typeof selectReportTexts>['execute']>>[number];

function reportTextRow(row: SelectedText): ReportTextRow {
  return {
    ...row,
    part: row.part as ReportPart,
    lang: row.lang as Lang,
    isSample: row.isSample === 1,
  };
}

export async function listReportTexts(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
  year: number,
): Promise<ReportTextRow[]> {
  const rows = await selectReportTexts(db, clusterId, strategyId)
    .where('year', '=', year)
    .orderBy('part')
    .execute();
  return rows.map(reportTextRow);
}

/** Of all years: those that somebody has put their name to. */
export async function listSignedReportTexts(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
): Promise<ReportTextRow[]> {
  const rows = await selectReportTexts(db, clusterId, strategyId)
    .where('signed_on', 'is not', null)
    .orderBy('signed_on')
    .execute();
  return rows.map(reportTextRow);
}

export async function insertReportText(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
  text: ReportTextRow,
): Promise<void> {
  await db
    .insertInto('report_text')
    .values({
      id: text.id,
      cluster_id: clusterId,
      strategy_id: strategyId,
      year: text.year,
      part: text.part,
      text: text.text,
      lang: text.lang,
      signed_name: text.signedName,
      signed_role: text.signedRole,
      signed_on: text.signedOn,
      is_sample: text.isSample ? 1 : 0,
    })
    .execute();
}
