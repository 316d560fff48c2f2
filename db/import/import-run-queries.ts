// Imports that were carried out.
import type { Kysely } from 'kysely';
import { readJson } from '#db/json-column.ts';
import type { Database } from '#db/schema.ts';
import {
  importChangesSchema,
  type ImportChange,
  type ImportRun,
  type ListedRun,
} from '#shared/import/import-run.ts';
import type { IsoInstant } from '#shared/iso-date.ts';

const runColumns = [
  'import_run.id',
  'import_run.strategy_id as strategyId',
  'import_run.file_name as fileName',
  'import_run.created_count as created',
  'import_run.changed_count as changed',
  'import_run.imported_at as importedAt',
  'import_run.undone_at as undoneAt',
] as const;

/** A strategy's, newest first. */
export async function listImportRuns(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
): Promise<ListedRun[]> {
  return db
    .selectFrom('import_run')
    .innerJoin('person as importer', 'importer.id', 'import_run.imported_by')
    .leftJoin('person as undoer', 'undoer.id', 'import_run.undone_by')
    .select([...runColumns, 'importer.name as importedBy', 'undoer.name as undoneBy'])
    .where('import_run.cluster_id', '=', clusterId)
    .where('import_run.strategy_id', '=', strategyId)
    .orderBy('import_run.id', 'desc')
    .execute();
}

export async function findImportRun(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<(ImportRun & { changes: ImportChange[] }) | undefined> {
  const row = await db
    .selectFrom('import_run')
    .select([...runColumns, 'import_run.changes'])
    .where('cluster_id', '=', clusterId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { ...row, changes: readJson(importChangesSchema, row.changes) };
}

export async function insertImportRun(
  db: Kysely<Database>,
  clusterId: string,
  run: ImportRun & { changes: readonly ImportChange[]; importedById: string },
): Promise<void> {
  await db
    .insertInto('import_run')
    .values({
      id: run.id,
      cluster_id: clusterId,
      strategy_id: run.strategyId,
      file_name: run.fileName,
      created_count: run.created,
      changed_count: run.changed,
      changes: JSON.stringify(run.changes),
      imported_by: run.importedById,
      imported_at: run.importedAt,
      undone_by: null,
      undone_at: null,
    })
    .execute();
}

export async function setImportUndone(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
  { undoneAt, undoneById }: { undoneAt: IsoInstant; undoneById: string },
): Promise<void> {
  await db
    .updateTable('import_run')
    .set({ undone_at: undoneAt, undone_by: undoneById })
    .where('cluster_id', '=', clusterId)
    .where('id', '=', id)
    .execute();
}
