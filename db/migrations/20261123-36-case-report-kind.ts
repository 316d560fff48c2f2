// Which of a year's reports a case is about. Those before this one meant the annual report.
import type { Kysely } from 'kysely';

// oxlint-disable-next-line typescript/no-explicit-any -- a migration knows tables as they were
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('case_link').addColumn('report_kind', 'text').execute();
  await db
    .updateTable('case_link')
    .set({ report_kind: 'year' })
    .where('kind', '=', 'report')
    .execute();
}
