// What meetings ask of people without deciding anything.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import { mentions, searchText } from '#db/search-text.ts';
import type { FollowUpRow } from '#shared/meeting/decision-type.ts';
import { casesNumbered } from './case-number-query.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

function selectFollowUps(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('follow_up')
    .select([
      'id',
      'body_id as bodyId',
      'case_id as caseId',
      'text',
      'lang',
      'owner_id as ownerId',
      'due_on as dueOn',
      'closed_on as closedOn',
      'closed_note as closedNote',
      'recorded_by as recordedById',
      'recorded_at as recordedAt',
      'version',
      'archived_at as archivedAt',
    ])
    .where('cluster_id', '=', clusterId);
}

export async function findFollowUp(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<FollowUpRow | undefined> {
  const row = await selectFollowUps(db, clusterId).where('id', '=', id).executeTakeFirst();
  return row && { ...row, lang: row.lang as Lang };
}

/** Of a body, or of all; oldest first, without those that were taken back. `query`: those that say so, or of that case. */
export async function listFollowUps(
  db: Kysely<Database>,
  clusterId: string,
  { bodyId, query = '' }: { bodyId?: string | undefined; query?: string } = {},
): Promise<FollowUpRow[]> {
  const rows = await selectFollowUps(db, clusterId)
    .where('archived_at', 'is', null)
    .$if(bodyId !== undefined, (rows) => rows.where('body_id', '=', bodyId!))
    .$if(query !== '', (rows) =>
      rows.where((eb) =>
        eb.or([
          mentions(eb.ref('search_text'), query),
          eb('case_id', 'in', casesNumbered(db, clusterId, query)),
        ]),
      ),
    )
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, lang: row.lang as Lang }));
}

/** Of these cases, in the order they were recorded; without those that were taken back. */
export async function listFollowUpsOfCases(
  db: Kysely<Database>,
  clusterId: string,
  caseIds: readonly string[],
): Promise<FollowUpRow[]> {
  if (caseIds.length === 0) return [];
  const rows = await selectFollowUps(db, clusterId)
    .where('archived_at', 'is', null)
    .where('case_id', 'in', caseIds)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, lang: row.lang as Lang }));
}

function columnsOf(row: FollowUpRow) {
  return {
    text: row.text,
    lang: row.lang,
    owner_id: row.ownerId,
    due_on: row.dueOn,
    closed_on: row.closedOn,
    closed_note: row.closedNote,
    version: row.version,
    archived_at: row.archivedAt,
    search_text: searchText(row.text),
  };
}

export async function insertFollowUp(
  db: Kysely<Database>,
  clusterId: string,
  row: FollowUpRow,
): Promise<void> {
  await db
    .insertInto('follow_up')
    .values({
      ...columnsOf(row),
      id: row.id,
      cluster_id: clusterId,
      body_id: row.bodyId,
      case_id: row.caseId,
      recorded_by: row.recordedById,
      recorded_at: row.recordedAt,
    })
    .execute();
}

/** Answers false when it no longer has the expected version. */
export async function updateFollowUp(
  db: Kysely<Database>,
  clusterId: string,
  row: FollowUpRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('follow_up')
    .set(columnsOf(row))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', row.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
