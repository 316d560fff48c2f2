// Imports that were carried out.
import type { Kysely } from 'kysely';
import type * as z from 'zod/mini';
import { readJson } from '#db/json-column.ts';
import type { Database } from '#db/schema.ts';
import type {
  EventChange,
  ImportChange,
  ImportRun,
  ImportSubject,
  ListedRun,
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

/** A strategy's plans, or the cluster's events; of one person alone where that is asked. */
type ListedOf = { what: ImportSubject; strategyId?: string; importedById?: string };

/** Newest first. */
export async function listImportRuns(
  db: Kysely<Database>,
  clusterId: string,
  { what, strategyId, importedById }: ListedOf,
): Promise<ListedRun[]> {
  let query = db
    .selectFrom('import_run')
    .innerJoin('person as importer', 'importer.id', 'import_run.imported_by')
    .leftJoin('person as undoer', 'undoer.id', 'import_run.undone_by')
    .select([...runColumns, 'importer.name as importedBy', 'undoer.name as undoneBy'])
    .where('import_run.cluster_id', '=', clusterId)
    .where('import_run.what', '=', what);
  if (strategyId !== undefined) query = query.where('import_run.strategy_id', '=', strategyId);
  if (importedById !== undefined) query = query.where('import_run.imported_by', '=', importedById);
  return query.orderBy('import_run.id', 'desc').execute();
}

export async function findImportRun<Change>(
  db: Kysely<Database>,
  clusterId: string,
  { id, what }: { id: string; what: ImportSubject },
  changesOf: z.ZodMiniType<Change[]>,
): Promise<(ImportRun & { changes: Change[] }) | undefined> {
  const row = await db
    .selectFrom('import_run')
    .select([...runColumns, 'import_run.changes'])
    .where('cluster_id', '=', clusterId)
    .where('id', '=', id)
    .where('what', '=', what)
    .executeTakeFirst();
  return row && { ...row, changes: readJson(changesOf, row.changes) };
}

export async function insertImportRun(
  db: Kysely<Database>,
  clusterId: string,
  run: ImportRun & {
    what: ImportSubject;
    changes: readonly (ImportChange | EventChange)[];
    importedById: string;
  },
): Promise<void> {
  await db
    .insertInto('import_run')
    .values({
      id: run.id,
      cluster_id: clusterId,
      what: run.what,
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
