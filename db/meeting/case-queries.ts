// Cases on the agendas of meetings, each with what it is about.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import { searchText } from '#db/search-text.ts';
import { parseCaseNumber } from '#shared/meeting/case-number.ts';
import type { CaseKind, CaseLink, CaseRow, CaseThingKind } from '#shared/meeting/meeting-type.ts';
import type { ReportKind } from '#shared/report/report-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

function selectCases(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('meeting_case')
    .select([
      'id',
      'meeting_id as meetingId',
      'body_id as bodyId',
      'year',
      'number',
      'kind',
      'title',
      'paper',
      'proposal',
      'presenter',
      'minutes',
      'lang',
      'follows_case_id as followsCaseId',
      'origin',
      'sort_order as sortOrder',
      'version',
      'archived_at as archivedAt',
    ])
    .where('cluster_id', '=', clusterId);
}
type SelectedCase = Awaited<ReturnType<ReturnType<typeof selectCases>['execute']>>[number];

async function withLinks(
  db: Kysely<Database>,
  clusterId: string,
  rows: readonly SelectedCase[],
): Promise<CaseRow[]> {
  if (rows.length === 0) return [];
  const links = await db
    .selectFrom('case_link')
    .select(['case_id as caseId', 'kind', 'target_id as targetId', 'title', 'url'])
    .select('report_kind as reportKind')
    .where('cluster_id', '=', clusterId)
    .where(
      'case_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('sort_order')
    .execute();
  const linksOf = Map.groupBy(links, ({ caseId }) => caseId);
  return rows.map((row) => ({
    ...row,
    kind: row.kind as CaseKind,
    lang: row.lang as Lang,
    links: (linksOf.get(row.id) ?? []).map(caseLink),
  }));
}

type LinkColumns = {
  kind: string;
  targetId: string | null;
  title: string;
  url: string;
  reportKind: string | null;
};

function caseLink({ kind, targetId, title, url, reportKind }: LinkColumns): CaseLink {
  if (targetId === null) return { kind: 'document', title, url };
  if (kind === 'report')
    return { kind, targetId, year: Number(title), reportKind: reportKind as ReportKind };
  return { kind: kind as CaseThingKind, targetId };
}

export async function findCase(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<CaseRow | undefined> {
  const row = await selectCases(db, clusterId).where('id', '=', id).executeTakeFirst();
  const [found] = await withLinks(db, clusterId, row ? [row] : []);
  return found;
}

/** In the order of the agenda. */
export async function listCases(
  db: Kysely<Database>,
  clusterId: string,
  meetingId: string,
): Promise<CaseRow[]> {
  const rows = await selectCases(db, clusterId)
    .where('meeting_id', '=', meetingId)
    .orderBy('sort_order')
    .orderBy('number')
    .execute();
  return withLinks(db, clusterId, rows);
}

/** The body's newest cases, to follow up. */
export async function listCasesOfBody(
  db: Kysely<Database>,
  clusterId: string,
  bodyId: string,
): Promise<CaseRow[]> {
  const rows = await selectCases(db, clusterId)
    .where('body_id', '=', bodyId)
    .orderBy('year', 'desc')
    .orderBy('number', 'desc')
    .limit(200)
    .execute();
  return withLinks(db, clusterId, rows);
}

/** What the body's cases were made from, in all its meetings; withdrawn ones left out. */
export async function listOrigins(
  db: Kysely<Database>,
  clusterId: string,
  bodyId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('meeting_case')
    .select('origin')
    .distinct()
    .where('cluster_id', '=', clusterId)
    .where('body_id', '=', bodyId)
    .where('archived_at', 'is', null)
    .where('origin', 'is not', null)
    .execute();
  return rows.flatMap(({ origin }) => origin ?? []);
}

/**
 * To be asked inside a write, which lets nobody else take the number meanwhile. Cases from before Målbar count where a
 * decision names them.
 */
export async function nextCaseNumber(
  db: Kysely<Database>,
  clusterId: string,
  bodyId: string,
  year: number,
): Promise<number> {
  const cases = await db
    .selectFrom('meeting_case')
    .select('number')
    .where('cluster_id', '=', clusterId)
    .where('body_id', '=', bodyId)
    .where('year', '=', year)
    .orderBy('number', 'desc')
    .limit(1)
    .execute();
  const decisions = await db
    .selectFrom('decision')
    .select('case_number as caseNumber')
    .where('cluster_id', '=', clusterId)
    .where('body_id', '=', bodyId)
    .execute();
  const named = decisions.flatMap(({ caseNumber }) => {
    const read = parseCaseNumber(caseNumber);
    return read?.year === year ? read : [];
  });
  return Math.max(0, ...[...cases, ...named].map(({ number }) => number)) + 1;
}

export async function isCaseNumberTaken(
  db: Kysely<Database>,
  clusterId: string,
  { bodyId, year, number }: Pick<CaseRow, 'bodyId' | 'year' | 'number'>,
): Promise<boolean> {
  const row = await db
    .selectFrom('meeting_case')
    .select('id')
    .where('cluster_id', '=', clusterId)
    .where('body_id', '=', bodyId)
    .where('year', '=', year)
    .where('number', '=', number)
    .executeTakeFirst();
  return row !== undefined;
}

function columnsOf(row: CaseRow) {
  return {
    meeting_id: row.meetingId,
    number: row.number,
    kind: row.kind,
    title: row.title,
    paper: row.paper,
    proposal: row.proposal,
    presenter: row.presenter,
    minutes: row.minutes,
    lang: row.lang,
    follows_case_id: row.followsCaseId,
    sort_order: row.sortOrder,
    version: row.version,
    archived_at: row.archivedAt,
    search_text: searchText(row.title, row.paper, row.proposal, row.minutes),
  };
}

export async function insertCase(
  db: Kysely<Database>,
  clusterId: string,
  row: CaseRow,
): Promise<void> {
  await db
    .insertInto('meeting_case')
    .values({
      ...columnsOf(row),
      id: row.id,
      cluster_id: clusterId,
      body_id: row.bodyId,
      year: row.year,
      origin: row.origin,
    })
    .execute();
  await insertLinks(db, clusterId, row);
}

/** Answers false when the case no longer has the expected version. */
export async function updateCase(
  db: Kysely<Database>,
  clusterId: string,
  row: CaseRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('meeting_case')
    .set(columnsOf(row))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', row.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await db
    .deleteFrom('case_link')
    .where('cluster_id', '=', clusterId)
    .where('case_id', '=', row.id)
    .execute();
  await insertLinks(db, clusterId, row);
  return true;
}

/** A report is known by its strategy, its kind and its year. */
function titleOf(link: CaseLink): string {
  if (link.kind === 'report') return String(link.year);
  return link.kind === 'document' ? link.title : '';
}

async function insertLinks(db: Kysely<Database>, clusterId: string, { id, links }: CaseRow) {
  if (links.length === 0) return;
  const values = links.map((link, place) => ({
    cluster_id: clusterId,
    case_id: id,
    kind: link.kind,
    target_id: link.kind === 'document' ? null : link.targetId,
    title: titleOf(link),
    url: link.kind === 'document' ? link.url : '',
    sort_order: place,
    report_kind: link.kind === 'report' ? link.reportKind : null,
  }));
  await db.insertInto('case_link').values(values).execute();
}

/** Puts cases in their places, which may trade numbers among themselves. Their texts, and so their versions, stay. */
export async function placeCases(
  db: Kysely<Database>,
  clusterId: string,
  cases: readonly Pick<CaseRow, 'id' | 'number' | 'sortOrder'>[],
): Promise<void> {
  const placed = (id: string) =>
    db.updateTable('meeting_case').where('cluster_id', '=', clusterId).where('id', '=', id);
  // Out of each other's way first: no two cases have one number, not for a moment either.
  for (const { id } of cases)
    await placed(id)
      .set((eb) => ({ number: eb.neg(eb.ref('number')) }))
      .execute();
  for (const { id, number, sortOrder } of cases)
    await placed(id).set({ number, sort_order: sortOrder }).execute();
}
