// Freezes a report when it is approved: what it was made from, a document in each language, and their checksums. A later change
// of the data moves nothing of it.
import type { Kysely } from 'kysely';
import { newId } from '#db/id.ts';
import { findApproval } from '#db/report/approval-queries.ts';
import {
  findEdition,
  findSnapshot,
  insertEdition,
  insertFigures,
  listEditions,
  type EditionHead,
} from '#db/report/edition-queries.ts';
import type { Database } from '#db/schema.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import type { Write } from '#server/change-row.ts';
import { found } from '#server/refusal.ts';
import { checkSum, digest } from '#server/report/damaged-record.ts';
import { loadReportSource } from '#server/report/load-report-source.ts';
import { reportWords } from '#server/report/load-report.ts';
import { makingOf } from '#server/report/pdf-renderer.ts';
import { producerNow } from '#server/report/producer.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import type { Actor } from '#shared/permission.ts';
import { buildReport } from '#shared/report/build-report.ts';
import {
  snapshotText,
  toldFigures,
  type ReportApproval,
  type ReportDocuments,
  type ReportSnapshot,
} from '#shared/report/report-snapshot.ts';
import { isFrozen } from '#shared/report/report-state.ts';
import type { ReportRow } from '#shared/report/report-type.ts';
import { langs } from '#shared/strategy/strategy-type.ts';

/** Who keeps it, and when. */
type Keeping = Pick<Write, 'audit' | 'trx'> & {
  ctx: { actor: Pick<Actor, 'clusterId' | 'personId'>; now: string };
};

export async function freezeReport(
  { ctx, trx, audit }: Keeping,
  report: ReportRow,
  approval: ReportApproval,
): Promise<void> {
  const { clusterId, personId } = ctx.actor;
  const strategy = found(await findStrategy(trx, clusterId, report.strategyId));
  const today = norwegianDay(ctx.now);
  const source = await loadReportSource(trx, clusterId, strategy, report, today);
  const [newest] = await listEditions(trx, clusterId, report.id);
  const edition = (newest?.edition ?? 0) + 1;
  const { id, kind, year, template, lang } = report;
  const approvedIn = `${approval.caseNumber}, ${approval.bodyName}`;
  const options = { kind, year, template, createdOn: today, edition, approvedIn };
  const snapshot = snapshotText({
    format: 'malbar-report/1',
    report: { id, kind, year, template, lang },
    frozenAt: ctx.now,
    approval,
    producer: producerNow,
    options,
    source,
  });
  const sha256 = digest(snapshot);
  const documents = JSON.stringify(await documentsOf(JSON.parse(snapshot), sha256));
  const row = {
    id: newId(),
    reportId: id,
    edition,
    snapshot,
    sha256,
    documents,
    documentsSha256: digest(documents),
    making: makingOf(),
    madeById: personId,
    madeAt: ctx.now,
  };
  await insertEdition(trx, clusterId, row);
  await insertFigures(trx, clusterId, row.id, toldFigures(source));
  const { snapshot: _snapshot, documents: _documents, ...told } = row;
  await audit({
    action: 'report.freeze',
    entity: 'report_edition',
    entityId: row.id,
    before: null,
    after: told,
  });
}

/** From the snapshot alone, so that it can be done again. */
export async function documentsOf(
  { options, source }: ReportSnapshot,
  checksum: string,
): Promise<ReportDocuments> {
  const made = langs.map(async (lang) => {
    const document = buildReport(source, await reportWords(lang), { ...options, lang, checksum });
    return [lang, document] as const;
  });
  return Object.fromEntries(await Promise.all(made)) as ReportDocuments;
}

export type ThawedEdition = EditionHead & {
  snapshot: ReportSnapshot;
  documents: ReportDocuments;
  /** As it was kept, byte by byte. */
  snapshotText: string;
};

/** The newest edition, or the one of a number. Throws where it no longer is what was kept. */
export async function thawEdition(
  db: Kysely<Database>,
  clusterId: string,
  reportId: string,
  edition?: number,
): Promise<ThawedEdition | undefined> {
  const row = await findEdition(db, clusterId, reportId, edition);
  if (!row) return undefined;
  const { snapshot, documents, ...head } = row;
  checkSum('A frozen report', snapshot, row.sha256);
  checkSum('A frozen report', documents, row.documentsSha256);
  return {
    ...head,
    snapshotText: snapshot,
    snapshot: JSON.parse(snapshot) as ReportSnapshot,
    documents: JSON.parse(documents) as ReportDocuments,
  };
}

/** What approved it: as it was frozen, or of one that was frozen before its snapshot said so, by today's rows. */
export async function approvalOf(
  db: Kysely<Database>,
  clusterId: string,
  report: ReportRow,
  edition?: ThawedEdition | null,
): Promise<ReportApproval | null> {
  if (!isFrozen(report)) return null;
  const frozen = edition?.snapshot ?? readable(await findSnapshot(db, clusterId, report.id));
  return frozen?.approval ?? (await findApproval(db, clusterId, report)) ?? null;
}

/** One that is damaged is told where its files are made; its page is where one then looks. */
function readable(snapshot: string | undefined): ReportSnapshot | undefined {
  try {
    return snapshot === undefined ? undefined : (JSON.parse(snapshot) as ReportSnapshot);
  } catch {
    return undefined;
  }
}
