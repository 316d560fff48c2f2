// Files of cases. Their bytes are read only where they are sent.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { AttachmentRow } from '#shared/meeting/attachment.ts';

function selectAttachments(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('case_attachment')
    .select(['id', 'case_id as caseId', 'body_id as bodyId', 'title', 'file_name as fileName'])
    .select(['size', 'sha256', 'added_by as addedById', 'added_at as addedAt'])
    .select(['version', 'archived_at as archivedAt'])
    .where('cluster_id', '=', clusterId);
}

export async function findAttachment(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<AttachmentRow | undefined> {
  return selectAttachments(db, clusterId).where('id', '=', id).executeTakeFirst();
}

/** Of these cases, oldest first, without those that were withdrawn. */
export async function listAttachments(
  db: Kysely<Database>,
  clusterId: string,
  caseIds: readonly string[],
): Promise<AttachmentRow[]> {
  if (caseIds.length === 0) return [];
  return selectAttachments(db, clusterId)
    .where('case_id', 'in', caseIds)
    .where('archived_at', 'is', null)
    .orderBy('id')
    .execute();
}

export async function findAttachedFile(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('case_attachment')
    .select('bytes')
    .where('cluster_id', '=', clusterId)
    .where('id', '=', id)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  return row?.bytes;
}

export async function insertAttachment(
  db: Kysely<Database>,
  clusterId: string,
  row: AttachmentRow,
  bytes: Buffer,
): Promise<void> {
  await db
    .insertInto('case_attachment')
    .values({
      id: row.id,
      cluster_id: clusterId,
      case_id: row.caseId,
      body_id: row.bodyId,
      title: row.title,
      file_name: row.fileName,
      bytes,
      size: row.size,
      sha256: row.sha256,
      added_by: row.addedById,
      added_at: row.addedAt,
      version: row.version,
      archived_at: row.archivedAt,
    })
    .execute();
}

/** Answers false when it no longer has the expected version. What was laid before a meeting is never another file. */
export async function updateAttachment(
  db: Kysely<Database>,
  clusterId: string,
  row: AttachmentRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('case_attachment')
    .set({ version: row.version, archived_at: row.archivedAt })
    .where('cluster_id', '=', clusterId)
    .where('id', '=', row.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
