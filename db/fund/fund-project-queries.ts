// Projects, and the money that moves to and from them.
import type { Kysely } from 'kysely';
import { listFundLinks, replaceFundLinks, storedHrcs } from '#db/fund/fund-link-queries.ts';
import { readJson } from '#db/json-column.ts';
import type { Database } from '#db/schema.ts';
import type {
  FundEntryKind,
  FundEntryRow,
  ProjectKind,
  ProjectRow,
  ProjectState,
} from '#shared/fund/fund-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

function selectProjects(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('fund_project')
    .select(['id', 'application_id as applicationId', 'title', 'summary', 'lang', 'kind'])
    .select(['starts_on as startsOn', 'ends_on as endsOn', 'state', 'result', 'hrcs'])
    .select(['is_sample as isSample', 'version', 'archived_at as archivedAt'])
    .where('cluster_id', '=', clusterId);
}
type SelectedProject = Awaited<ReturnType<ReturnType<typeof selectProjects>['execute']>>[number];

async function withLinks(
  db: Kysely<Database>,
  clusterId: string,
  rows: readonly SelectedProject[],
): Promise<ProjectRow[]> {
  const ids = rows.map(({ id }) => id);
  const linksOf = await listFundLinks(db, clusterId, ids);
  return rows.map((row) => ({
    ...row,
    ...linksOf(row.id),
    lang: row.lang as Lang,
    kind: row.kind as ProjectKind,
    state: row.state as ProjectState,
    hrcs: readJson(storedHrcs, row.hrcs),
    isSample: row.isSample === 1,
  }));
}

export async function findProject(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<ProjectRow | undefined> {
  const row = await selectProjects(db, clusterId).where('id', '=', id).executeTakeFirst();
  const [found] = await withLinks(db, clusterId, row ? [row] : []);
  return found;
}

/** The newest first, without those that were taken away. */
export async function listProjects(db: Kysely<Database>, clusterId: string): Promise<ProjectRow[]> {
  const rows = await selectProjects(db, clusterId)
    .where('archived_at', 'is', null)
    .orderBy('id', 'desc')
    .execute();
  return withLinks(db, clusterId, rows);
}

const projectColumns = (row: ProjectRow) => ({
  title: row.title,
  summary: row.summary,
  lang: row.lang,
  kind: row.kind,
  starts_on: row.startsOn,
  ends_on: row.endsOn,
  state: row.state,
  result: row.result,
  hrcs: JSON.stringify(row.hrcs),
  version: row.version,
  archived_at: row.archivedAt,
});

export async function insertProject(
  db: Kysely<Database>,
  clusterId: string,
  row: ProjectRow,
): Promise<void> {
  await db
    .insertInto('fund_project')
    .values({
      ...projectColumns(row),
      id: row.id,
      cluster_id: clusterId,
      application_id: row.applicationId,
      is_sample: row.isSample ? 1 : 0,
    })
    .execute();
  await replaceFundLinks(db, clusterId, row.id, row);
}

/** Answers false when the project no longer has the expected version. */
export async function updateProject(
  db: Kysely<Database>,
  clusterId: string,
  row: ProjectRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('fund_project')
    .set(projectColumns(row))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', row.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await replaceFundLinks(db, clusterId, row.id, row);
  return true;
}

function selectEntries(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('fund_entry')
    .select(['id', 'year', 'project_id as projectId', 'kind', 'amount', 'on_day as on', 'note'])
    .select(['decision_id as decisionId', 'is_sample as isSample', 'version'])
    .select('archived_at as archivedAt')
    .where('cluster_id', '=', clusterId);
}
type SelectedEntry = Awaited<ReturnType<ReturnType<typeof selectEntries>['execute']>>[number];

function entryRow(row: SelectedEntry): FundEntryRow {
  return { ...row, kind: row.kind as FundEntryKind, isSample: row.isSample === 1 };
}

export async function findEntry(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<FundEntryRow | undefined> {
  const row = await selectEntries(db, clusterId).where('id', '=', id).executeTakeFirst();
  return row && entryRow(row);
}

/** Of a project, or of all, as they moved; without those that were taken back. */
export async function listEntries(
  db: Kysely<Database>,
  clusterId: string,
  projectId?: string,
): Promise<FundEntryRow[]> {
  const rows = await selectEntries(db, clusterId)
    .where('archived_at', 'is', null)
    .$if(projectId !== undefined, (query) => query.where('project_id', '=', projectId!))
    .orderBy('on_day')
    .orderBy('id')
    .execute();
  return rows.map(entryRow);
}

export async function insertEntry(
  db: Kysely<Database>,
  clusterId: string,
  row: FundEntryRow,
): Promise<void> {
  await db
    .insertInto('fund_entry')
    .values({
      id: row.id,
      cluster_id: clusterId,
      year: row.year,
      project_id: row.projectId,
      kind: row.kind,
      amount: row.amount,
      on_day: row.on,
      decision_id: row.decisionId,
      note: row.note,
      is_sample: row.isSample ? 1 : 0,
      version: row.version,
      archived_at: row.archivedAt,
    })
    .execute();
}

/** Taken back: what moved is never rewritten. Answers false when the entry no longer has the expected version. */
export async function updateEntry(
  db: Kysely<Database>,
  clusterId: string,
  row: FundEntryRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('fund_entry')
    .set({ version: row.version, archived_at: row.archivedAt })
    .where('cluster_id', '=', clusterId)
    .where('id', '=', row.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
