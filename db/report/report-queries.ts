// Reports: which are begun, and how far they have come.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type {
  ReportKind,
  ReportRow,
  ReportState,
  ReportTemplate,
} from '#shared/report/report-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

function selectReports(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('report')
    .select(['id', 'strategy_id as strategyId', 'kind', 'year', 'template', 'lang', 'state'])
    .select(['due_on as dueOn', 'decision_id as decisionId', 'approved_at as approvedAt'])
    .select(['approved_by as approvedById', 'published_at as publishedAt'])
    .select(['published_by as publishedById', 'is_sample as isSample', 'version'])
    .select('archived_at as archivedAt')
    .where('cluster_id', '=', clusterId);
}
type SelectedReport = Awaited<ReturnType<ReturnType<typeof selectReports>['execute']>>[number];

function reportRow(row: SelectedReport): ReportRow {
  return {
    ...row,
    kind: row.kind as ReportKind,
    template: row.template as ReportTemplate,
    lang: row.lang as Lang,
    state: row.state as ReportState,
    isSample: row.isSample === 1,
  };
}

export async function findReport(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<ReportRow | undefined> {
  const row = await selectReports(db, clusterId).where('id', '=', id).executeTakeFirst();
  return row && reportRow(row);
}

/** The one that stands of a kind and year. */
export async function findReportOf(
  db: Kysely<Database>,
  clusterId: string,
  { strategyId, kind, year }: Pick<ReportRow, 'strategyId' | 'kind' | 'year'>,
): Promise<ReportRow | undefined> {
  const row = await selectReports(db, clusterId)
    .where('strategy_id', '=', strategyId)
    .where('kind', '=', kind)
    .where('year', '=', year)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  return row && reportRow(row);
}

/** The newest year first, without those that were begun by mistake. */
export async function listReports(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
): Promise<ReportRow[]> {
  const rows = await selectReports(db, clusterId)
    .where('strategy_id', '=', strategyId)
    .where('archived_at', 'is', null)
    .orderBy('year', 'desc')
    .orderBy('kind', 'desc')
    .execute();
  return rows.map(reportRow);
}

/** What everybody may read; asked by nobody in particular, so of no cluster in particular. */
export async function findPublishedReport(
  db: Kysely<Database>,
  id: string,
): Promise<{ clusterId: string; report: ReportRow } | undefined> {
  const place = await db
    .selectFrom('report')
    .select('cluster_id as clusterId')
    .where('id', '=', id)
    .where('state', '=', 'published')
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  const report = place && (await findReport(db, place.clusterId, id));
  return report && { ...place, report };
}

const reportColumns = (row: ReportRow) => ({
  lang: row.lang,
  state: row.state,
  due_on: row.dueOn,
  decision_id: row.decisionId,
  approved_at: row.approvedAt,
  approved_by: row.approvedById,
  published_at: row.publishedAt,
  published_by: row.publishedById,
  version: row.version,
  archived_at: row.archivedAt,
});

export async function insertReport(
  db: Kysely<Database>,
  clusterId: string,
  row: ReportRow,
): Promise<void> {
  await db
    .insertInto('report')
    .values({
      ...reportColumns(row),
      id: row.id,
      cluster_id: clusterId,
      strategy_id: row.strategyId,
      kind: row.kind,
      year: row.year,
      template: row.template,
      is_sample: row.isSample ? 1 : 0,
    })
    .execute();
}

/** Answers false when the report no longer has the expected version. */
export async function updateReport(
  db: Kysely<Database>,
  clusterId: string,
  row: ReportRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('report')
    .set(reportColumns(row))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', row.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Of all clusters: those that are approved. */
export async function listFrozenReports(
  db: Kysely<Database>,
): Promise<{ clusterId: string; reportId: string }[]> {
  return db
    .selectFrom('report')
    .select(['cluster_id as clusterId', 'id as reportId'])
    .where('state', 'in', ['approved', 'published'])
    .where('archived_at', 'is', null)
    .orderBy('id')
    .execute();
}
