// A report that left Målbar as a file stands in the audit trail: who took it, of which year, in which language.
import { recordEvent, type EventContext } from '#db/audited-transaction.ts';
import type { Connection } from '#db/connection.ts';
import { findStrategyBySlug } from '#db/strategy/strategy-queries.ts';
import type { ReportFormat } from '#shared/report/report-format.ts';
import type { ReportRequest } from '#server/report/load-report.ts';

export async function recordDownload(
  db: Pick<Connection, 'read' | 'write'>,
  context: EventContext,
  {
    strategy: slug,
    kind = 'year',
    year,
    lang,
    format = 'pdf',
  }: ReportRequest & { format?: ReportFormat },
): Promise<void> {
  const strategy = await findStrategyBySlug(db.read, context.clusterId, slug);
  await recordEvent(db.write, context, {
    action: 'report.download',
    entity: 'strategy',
    entityId: strategy?.id ?? slug,
    after: { kind, year, lang, format },
  });
}
