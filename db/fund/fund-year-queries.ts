// Each year's money for projects, and what partners contribute to it.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { ContributionRow, FundYearRow } from '#shared/fund/fund-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

function selectYears(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('fund_year')
    .select(['id', 'year', 'set_aside as setAside', 'index_change as index', 'round_to as roundTo'])
    .select(['note', 'lang', 'decision_id as decisionId', 'is_sample as isSample'])
    .select(['version', 'archived_at as archivedAt'])
    .where('cluster_id', '=', clusterId);
}
type SelectedYear = Awaited<ReturnType<ReturnType<typeof selectYears>['execute']>>[number];

function fundYear(row: SelectedYear): FundYearRow {
  return { ...row, lang: row.lang as Lang, isSample: row.isSample === 1 };
}

export async function findFundYear(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<FundYearRow | undefined> {
  const row = await selectYears(db, clusterId).where('id', '=', id).executeTakeFirst();
  return row && fundYear(row);
}

/** The first year first. */
export async function listFundYears(
  db: Kysely<Database>,
  clusterId: string,
): Promise<FundYearRow[]> {
  const rows = await selectYears(db, clusterId).orderBy('year').execute();
  return rows.map(fundYear);
}

const yearColumns = (row: FundYearRow) => ({
  set_aside: row.setAside,
  index_change: row.index,
  round_to: row.roundTo,
  note: row.note,
  lang: row.lang,
  decision_id: row.decisionId,
  version: row.version,
  archived_at: row.archivedAt,
});

export async function insertFundYear(
  db: Kysely<Database>,
  clusterId: string,
  row: FundYearRow,
): Promise<void> {
  await db
    .insertInto('fund_year')
    .values({
      ...yearColumns(row),
      id: row.id,
      cluster_id: clusterId,
      year: row.year,
      is_sample: row.isSample ? 1 : 0,
    })
    .execute();
}

/** Answers false when the year no longer has the expected version. */
export async function updateFundYear(
  db: Kysely<Database>,
  clusterId: string,
  row: FundYearRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('fund_year')
    .set(yearColumns(row))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', row.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function selectContributions(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('fund_contribution')
    .select(['id', 'year', 'partner_id as partnerId', 'amount', 'note', 'is_sample as isSample'])
    .select(['version', 'archived_at as archivedAt'])
    .where('cluster_id', '=', clusterId);
}

export async function findContribution(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<ContributionRow | undefined> {
  const row = await selectContributions(db, clusterId).where('id', '=', id).executeTakeFirst();
  return row && { ...row, isSample: row.isSample === 1 };
}

/** By year, then by partner; of all years unless one is given. */
export async function listContributions(
  db: Kysely<Database>,
  clusterId: string,
  year?: number,
): Promise<ContributionRow[]> {
  const rows = await selectContributions(db, clusterId)
    .$if(year !== undefined, (query) => query.where('year', '=', year!))
    .orderBy('year')
    .orderBy('partner_id')
    .execute();
  return rows.map((row) => ({ ...row, isSample: row.isSample === 1 }));
}

export async function insertContribution(
  db: Kysely<Database>,
  clusterId: string,
  row: ContributionRow,
): Promise<void> {
  await db
    .insertInto('fund_contribution')
    .values({
      id: row.id,
      cluster_id: clusterId,
      year: row.year,
      partner_id: row.partnerId,
      amount: row.amount,
      note: row.note,
      is_sample: row.isSample ? 1 : 0,
      version: row.version,
      archived_at: row.archivedAt,
    })
    .execute();
}

/** Answers false when the contribution no longer has the expected version. */
export async function updateContribution(
  db: Kysely<Database>,
  clusterId: string,
  row: ContributionRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('fund_contribution')
    .set({
      amount: row.amount,
      note: row.note,
      version: row.version,
      archived_at: row.archivedAt,
    })
    .where('cluster_id', '=', clusterId)
    .where('id', '=', row.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
