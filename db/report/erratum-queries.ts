// Corrections of frozen reports: each of the edition that stood when it was made.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type {
  ErratumKind,
  ErratumRow,
  ReportKind,
  SignedErratum,
} from '#shared/report/report-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** The newest edition of each report. */
function standingEditions(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('report_edition as edition')
    .select('edition.id')
    .where('edition.cluster_id', '=', clusterId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('report_edition as newer')
            .select('newer.id')
            .whereRef('newer.report_id', '=', 'edition.report_id')
            .whereRef('newer.edition', '>', 'edition.edition'),
        ),
      ),
    );
}

/** Of the edition that stands, in the order they were made. */
export async function listErrata(
  db: Kysely<Database>,
  clusterId: string,
  reportId: string,
): Promise<SignedErratum[]> {
  const rows = await db
    .selectFrom('report_erratum as erratum')
    .innerJoin('person', 'person.id', 'erratum.signed_by')
    .select(['erratum.id', 'report_id as reportId', 'edition_id as editionId', 'number', 'kind'])
    .select(['indicator_id as indicatorId', 'period', 'was', 'becomes', 'title', 'text'])
    .select(['erratum.lang', 'signed_by as signedById', 'signed_role as signedRole'])
    .select(['recorded_at as recordedAt', 'person.name as signedName'])
    .where('erratum.cluster_id', '=', clusterId)
    .where('report_id', '=', reportId)
    .where('edition_id', 'in', standingEditions(db, clusterId))
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
    .where('edition_id', 'in', standingEditions(db, clusterId))
    .groupBy('report_id')
    .execute();
  return new Map(rows.map(({ reportId, count }) => [reportId, count]));
}

/** The number that the next of an edition gets. */
export async function nextErratumNumber(
  db: Kysely<Database>,
  clusterId: string,
  editionId: string,
): Promise<number> {
  const { last } = await db
    .selectFrom('report_erratum')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('cluster_id', '=', clusterId)
    .where('edition_id', '=', editionId)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
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
      edition_id: row.editionId,
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

type ToldValue = {
  reportId: string;
  editionId: string;
  kind: ReportKind;
  year: number;
  indicatorId: string;
  period: string;
  value: number | null;
};

/** What frozen reports say of values: as they told them, or as they were last corrected. */
export async function listTold(
  db: Kysely<Database>,
  clusterId: string,
  { indicatorIds, period }: { indicatorIds: readonly string[]; period?: string },
): Promise<ToldValue[]> {
  if (indicatorIds.length === 0) return [];
  const told = await db
    .selectFrom('report_figure as figure')
    .innerJoin('report_edition as edition', 'edition.id', 'figure.edition_id')
    .innerJoin('report', 'report.id', 'edition.report_id')
    .select(['report.id as reportId', 'edition.id as editionId', 'report.kind', 'report.year'])
    .select(['figure.indicator_id as indicatorId', 'figure.period', 'figure.value'])
    .where('figure.cluster_id', '=', clusterId)
    .where('figure.indicator_id', 'in', indicatorIds)
    .$if(period !== undefined, (query) => query.where('figure.period', '=', period!))
    .where('report.state', 'in', ['approved', 'published'])
    .where('report.archived_at', 'is', null)
    .where('edition.id', 'in', standingEditions(db, clusterId))
    .orderBy('report.id')
    .execute();
  if (told.length === 0) return [];
  const corrected = await db
    .selectFrom('report_erratum')
    .select(['edition_id as editionId', 'indicator_id as indicatorId', 'period', 'becomes'])
    .where('cluster_id', '=', clusterId)
    .where('kind', '=', 'figure')
    .where('indicator_id', 'in', indicatorIds)
    .where('edition_id', 'in', [...new Set(told.map(({ editionId }) => editionId))])
    .orderBy('number')
    .execute();
  const key = (of: { editionId: string; indicatorId: string | null; period: string | null }) =>
    `${of.editionId} ${of.indicatorId} ${of.period}`;
  const newest = new Map(corrected.map((one) => [key(one), one.becomes]));
  return told.map((one) => {
    const becomes = newest.get(key(one));
    const kind = one.kind as ReportKind;
    return { ...one, kind, value: becomes === undefined ? one.value : becomes };
  });
}
