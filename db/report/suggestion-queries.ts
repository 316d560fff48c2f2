// Suggested texts of chapters.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { SuggestionRow, SuggestionState } from '#shared/report/suggestion.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

function selectSuggestions(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('report_suggestion')
    .select(['id', 'chapter_id as chapterId', 'base_text as baseText', 'text', 'note', 'lang'])
    .select(['state', 'author_id as authorId', 'created_at as createdAt'])
    .select(['settled_by as settledById', 'settled_at as settledAt', 'version'])
    .select('archived_at as archivedAt')
    .where('cluster_id', '=', clusterId);
}
type SelectedSuggestion = Awaited<
  ReturnType<ReturnType<typeof selectSuggestions>['execute']>
>[number];

function suggestionRow(row: SelectedSuggestion): SuggestionRow {
  return { ...row, lang: row.lang as Lang, state: row.state as SuggestionState };
}

export async function findSuggestion(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<SuggestionRow | undefined> {
  const row = await selectSuggestions(db, clusterId).where('id', '=', id).executeTakeFirst();
  return row && suggestionRow(row);
}

/** Of a chapter, without those that were taken back; the oldest first. */
export async function listSuggestions(
  db: Kysely<Database>,
  clusterId: string,
  chapterId: string,
): Promise<SuggestionRow[]> {
  const rows = await selectSuggestions(db, clusterId)
    .where('chapter_id', '=', chapterId)
    .where('archived_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(suggestionRow);
}

const changingColumns = (row: SuggestionRow) => ({
  base_text: row.baseText,
  text: row.text,
  note: row.note,
  state: row.state,
  settled_by: row.settledById,
  settled_at: row.settledAt,
  version: row.version,
  archived_at: row.archivedAt,
});

export async function insertSuggestion(
  db: Kysely<Database>,
  clusterId: string,
  row: SuggestionRow,
): Promise<void> {
  await db
    .insertInto('report_suggestion')
    .values({
      ...changingColumns(row),
      id: row.id,
      cluster_id: clusterId,
      chapter_id: row.chapterId,
      lang: row.lang,
      author_id: row.authorId,
      created_at: row.createdAt,
    })
    .execute();
}

/** Answers false when the suggestion no longer has the expected version. */
export async function updateSuggestion(
  db: Kysely<Database>,
  clusterId: string,
  row: SuggestionRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('report_suggestion')
    .set(changingColumns(row))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', row.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
