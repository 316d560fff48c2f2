// What belongs to a report and is filed in the audit trail under an id of its own.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';

/** None for what is no report. */
export async function listReportPartIds(
  db: Kysely<Database>,
  clusterId: string,
  reportId: string,
): Promise<string[]> {
  const ids: string[] = [];
  for (const table of ['report_chapter', 'report_edition', 'report_erratum'] as const) {
    const rows = await db
      .selectFrom(table)
      .select('id')
      .where('cluster_id', '=', clusterId)
      .where('report_id', '=', reportId)
      .execute();
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}
