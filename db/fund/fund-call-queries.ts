// Calls for applications, and what came in.
import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import { listFundLinks, replaceFundLinks, storedHrcs } from '#db/fund/fund-link-queries.ts';
import { readJson } from '#db/json-column.ts';
import type { Database } from '#db/schema.ts';
import type {
  ApplicationRow,
  ApplicationState,
  CallRow,
  ProjectKind,
} from '#shared/fund/fund-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

const storedCriteria = z.object({
  fewestPartners: z.number(),
  fewestBesidesMunicipal: z.nullable(z.number()),
  allowsOverhead: z.boolean(),
  asksUserPayment: z.boolean(),
  asksNewActivity: z.boolean(),
  most: z.nullable(z.number()),
});

function selectCalls(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('fund_call')
    .select(['id', 'year', 'title', 'text', 'lang', 'opens_on as opensOn', 'url', 'criteria'])
    .select(['deadline_on as deadlineOn', 'is_sample as isSample', 'version'])
    .select('archived_at as archivedAt')
    .where('cluster_id', '=', clusterId);
}
type SelectedCall = Awaited<ReturnType<ReturnType<typeof selectCalls>['execute']>>[number];

function callRow(row: SelectedCall): CallRow {
  return {
    ...row,
    lang: row.lang as Lang,
    criteria: readJson(storedCriteria, row.criteria),
    isSample: row.isSample === 1,
  };
}

export async function findCall(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<CallRow | undefined> {
  const row = await selectCalls(db, clusterId).where('id', '=', id).executeTakeFirst();
  return row && callRow(row);
}

/** The newest first, without those that were taken away. */
export async function listCalls(db: Kysely<Database>, clusterId: string): Promise<CallRow[]> {
  const rows = await selectCalls(db, clusterId)
    .where('archived_at', 'is', null)
    .orderBy('deadline_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(callRow);
}

const callColumns = (row: CallRow) => ({
  year: row.year,
  title: row.title,
  text: row.text,
  lang: row.lang,
  opens_on: row.opensOn,
  deadline_on: row.deadlineOn,
  url: row.url,
  criteria: JSON.stringify(row.criteria),
  version: row.version,
  archived_at: row.archivedAt,
});

export async function insertCall(
  db: Kysely<Database>,
  clusterId: string,
  row: CallRow,
): Promise<void> {
  await db
    .insertInto('fund_call')
    .values({
      ...callColumns(row),
      id: row.id,
      cluster_id: clusterId,
      is_sample: row.isSample ? 1 : 0,
    })
    .execute();
}

/** Answers false when the call no longer has the expected version. */
export async function updateCall(
  db: Kysely<Database>,
  clusterId: string,
  row: CallRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('fund_call')
    .set(callColumns(row))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', row.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function selectApplications(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('fund_application')
    .select(['id', 'call_id as callId', 'title', 'summary', 'lang', 'kind', 'applied', 'overhead'])
    .select(['received_on as receivedOn', 'user_payment as userPayment', 'state', 'score'])
    .select(['is_new_activity as isNewActivity', 'hrcs', 'assessment', 'is_sample as isSample'])
    .select(['version', 'archived_at as archivedAt'])
    .where('cluster_id', '=', clusterId);
}
type SelectedApplication = Awaited<
  ReturnType<ReturnType<typeof selectApplications>['execute']>
>[number];

async function withLinks(
  db: Kysely<Database>,
  clusterId: string,
  rows: readonly SelectedApplication[],
): Promise<ApplicationRow[]> {
  const ids = rows.map(({ id }) => id);
  const linksOf = await listFundLinks(db, clusterId, ids);
  return rows.map((row) => ({
    ...row,
    ...linksOf(row.id),
    lang: row.lang as Lang,
    kind: row.kind as ProjectKind,
    state: row.state as ApplicationState,
    isNewActivity: row.isNewActivity === 1,
    hrcs: readJson(storedHrcs, row.hrcs),
    isSample: row.isSample === 1,
  }));
}

export async function findApplication(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<ApplicationRow | undefined> {
  const row = await selectApplications(db, clusterId).where('id', '=', id).executeTakeFirst();
  const [found] = await withLinks(db, clusterId, row ? [row] : []);
  return found;
}

/** Of a call, in the order they came in; without those that were taken away. */
export async function listApplications(
  db: Kysely<Database>,
  clusterId: string,
  callId: string,
): Promise<ApplicationRow[]> {
  const rows = await selectApplications(db, clusterId)
    .where('call_id', '=', callId)
    .where('archived_at', 'is', null)
    .orderBy('received_on')
    .orderBy('id')
    .execute();
  return withLinks(db, clusterId, rows);
}

const applicationColumns = (row: ApplicationRow) => ({
  title: row.title,
  summary: row.summary,
  lang: row.lang,
  kind: row.kind,
  received_on: row.receivedOn,
  applied: row.applied,
  overhead: row.overhead,
  user_payment: row.userPayment,
  is_new_activity: row.isNewActivity ? 1 : 0,
  hrcs: JSON.stringify(row.hrcs),
  state: row.state,
  score: row.score,
  assessment: row.assessment,
  version: row.version,
  archived_at: row.archivedAt,
});

export async function insertApplication(
  db: Kysely<Database>,
  clusterId: string,
  row: ApplicationRow,
): Promise<void> {
  await db
    .insertInto('fund_application')
    .values({
      ...applicationColumns(row),
      id: row.id,
      cluster_id: clusterId,
      call_id: row.callId,
      is_sample: row.isSample ? 1 : 0,
    })
    .execute();
  await replaceFundLinks(db, clusterId, row.id, row);
}

/** Answers false when the application no longer has the expected version. */
export async function updateApplication(
  db: Kysely<Database>,
  clusterId: string,
  row: ApplicationRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('fund_application')
    .set(applicationColumns(row))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', row.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await replaceFundLinks(db, clusterId, row.id, row);
  return true;
}
