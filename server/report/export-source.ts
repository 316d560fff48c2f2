// The report that a file is asked of: the edition that stands, or what it would be today.
import type { Connection } from '#db/connection.ts';
import { listErrata } from '#db/report/erratum-queries.ts';
import { findReportOf } from '#db/report/report-queries.ts';
import { findStrategyBySlug } from '#db/strategy/strategy-queries.ts';
import { approvalOf, thawEdition, type ThawedEdition } from '#server/report/freeze-report.ts';
import { loadReport, reportWords, type ReportRequest } from '#server/report/load-report.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { withErrata } from '#shared/report/errata-part.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import type { ReportApproval } from '#shared/report/report-snapshot.ts';
import { isFrozen } from '#shared/report/report-state.ts';
import type { ReportRow, SignedErratum } from '#shared/report/report-type.ts';
import type { StrategyRow } from '#shared/strategy/snapshot.ts';

export type ExportSource = {
  strategy: StrategyRow;
  /** Null while nobody has begun it. */
  report: ReportRow | null;
  /** Null while it moves with the data. */
  edition: ThawedEdition | null;
  approval: ReportApproval | null;
  errata: SignedErratum[];
  document: ReportDocument;
};

/** Undefined where the cluster has no such report. */
export async function exportSource(
  { read }: Pick<Connection, 'read'>,
  clusterId: string,
  request: ReportRequest,
  today: IsoDate,
): Promise<ExportSource | undefined> {
  const strategy = await findStrategyBySlug(read, clusterId, request.strategy);
  if (!strategy) return undefined;
  const { kind = 'year', year } = request;
  const report =
    (await findReportOf(read, clusterId, { strategyId: strategy.id, kind, year })) ?? null;
  const edition =
    report && isFrozen(report) ? ((await thawEdition(read, clusterId, report.id)) ?? null) : null;
  // What is frozen is read once: it is large.
  const document =
    edition?.documents[request.lang] ?? (await loadReport(read, clusterId, request, today));
  if (!document) return undefined;
  return {
    strategy,
    report,
    edition,
    approval: report && (await approvalOf(read, clusterId, report, edition)),
    errata: report && edition ? await listErrata(read, clusterId, report.id) : [],
    document,
  };
}

/** With what was corrected since as its last page. */
export async function correctedDocument(
  { edition, errata, document }: Pick<ExportSource, 'edition' | 'errata' | 'document'>,
  on: IsoDate,
): Promise<ReportDocument> {
  if (!edition) return document;
  const { t } = await reportWords(document.meta.lang);
  return withErrata({ document, snapshot: edition.snapshot, errata, on }, t);
}
