// Corrections of frozen reports.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { ErratumKind, ErratumRow } from '#shared/report/report-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** In the order they were made. */
export async function listErrata(
  db: Kysely<Database>,
  clusterId: string,
  reportId: string,
): Promise<ErratumRow[]> {
  const rows = await db
    .selectFrom('report_erratum')
    .select(['id', 'report_id as reportId', 'number', 'kind', 'indicator_id as indicatorId'])
    .select(['period', 'was', 'becomes', 'title', 'text', 'lang', 'signed_by as signedById'])
    .select(['signed_role as signedRole', 'recorded_at as recordedAt'])
    .where('cluster_id', '=', clusterId)
    .where('report_id', '=', reportId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    ...row,
    kind: row.kind as ErratumKind,
    lang: row.lang as Lang,
  }));
}

/** How many each of some reports has; those without are left out. */
export async function countErrata(
  db: Kysely<Database>,
  clusterId: string,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (reportIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('report_erratum')
    .select((eb) => ['report_id as reportId', eb.fn.countAll<number>().as('count')])
    .where('cluster_id', '=', clusterId)
    .where('report_id', 'in', reportIds)
    .groupBy('report_id')
    .execute();
  return new Map(rows.map(({ reportId, count }) => [reportId, count]));
}

export async function insertErratum(
  db: Kysely<Database>,
  clusterId: string,
  row: ErratumRow,
): Promise<void> {
  await db
    .insertInto('report_erratum')
    .values({
      id: row.id,
      cluster_id: clusterId,
      report_id: row.reportId,
      number: row.number,
      kind: row.kind,
      indicator_id: row.indicatorId,
      period: row.period,
      was: row.was,
      becomes: row.becomes,
      title: row.title,
      text: row.text,
      lang: row.lang,
      signed_by: row.signedById,
      signed_role: row.signedRole,
      recorded_at: row.recordedAt,
    })
    .execute();
}

/** What standing editions of frozen reports tell of a value, and what was last said to be right instead. */
export async function listTold(
  db: Kysely<Database>,
  clusterId: string,
  { indicatorId, period }: { indicatorId: string; period: string },
): Promise<{ reportId: string; value: number }[]> {
  return db
    .selectFrom('report_figure as figure')
    .innerJoin('report_edition as edition', 'edition.id', 'figure.edition_id')
    .innerJoin('report', 'report.id', 'edition.report_id')
    .select(['report.id as reportId', 'figure.value'])
    .where('figure.cluster_id', '=', clusterId)
    .where('figure.indicator_id', '=', indicatorId)
    .where('figure.period', '=', period)
    .where('report.state', 'in', ['approved', 'published'])
    .where('report.archived_at', 'is', null)
    .where((eb) =>
      eb(
        'edition.edition',
        '=',
        eb
          .selectFrom('report_edition as other')
          .select((max) => max.fn.max('other.edition').as('newest'))
          .whereRef('other.report_id', '=', 'report.id'),
      ),
    )
    .orderBy('report.id')
    .execute();
}
