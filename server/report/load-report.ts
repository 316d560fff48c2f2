// A year's report as a document: as it was frozen when it was approved, or as the data and the texts stand today.
import type { Kysely } from 'kysely';
import { loadPictures } from '#db/report/picture-queries.ts';
import { findReportOf } from '#db/report/report-queries.ts';
import type { Database } from '#db/schema.ts';
import { findStrategyBySlug } from '#db/strategy/strategy-queries.ts';
import { checkSum, DamagedRecord } from '#server/report/damaged-record.ts';
import { thawEdition } from '#server/report/freeze-report.ts';
import { loadReportSource } from '#server/report/load-report-source.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { DocPictures, ReportDocument } from '#shared/report/report-document.ts';
import { isFrozen } from '#shared/report/report-state.ts';
import type { ReportKind } from '#shared/report/report-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { reportYears } from '#shared/strategy/strategy-year.ts';
import { adminTranslatorFor, loadAdminTexts, loadTexts, translatorFor } from '#shared/text/text.ts';

/** `kind`: a year's report unless said. */
export type ReportRequest = { strategy: string; year: number; lang: Lang; kind?: ReportKind };

/** Undefined when the cluster has no such strategy, or the strategy no report for that year. */
export async function loadReport(
  db: Kysely<Database>,
  clusterId: string,
  { strategy: slug, year, lang, kind = 'year' }: ReportRequest,
  today: IsoDate,
): Promise<ReportDocument | undefined> {
  const strategy = await findStrategyBySlug(db, clusterId, slug);
  if (!strategy) return undefined;
  const report = await findReportOf(db, clusterId, { strategyId: strategy.id, kind, year });
  if (report && isFrozen(report)) {
    const frozen = await thawEdition(db, clusterId, report.id);
    if (frozen) return frozen.documents[lang];
  }
  if (!reportYears(strategy, today).includes(year)) return undefined;
  const asked = report ?? { id: null, kind, year };
  const source = await loadReportSource(db, clusterId, strategy, asked, today);
  const template = report?.template ?? 'dfo';
  return buildReport(source, await reportWords(lang), {
    kind,
    year,
    template,
    lang,
    createdOn: today,
  });
}

/** The texts that a report is worded with. */
export async function reportWords(lang: Lang) {
  return {
    t: translatorFor(lang, await loadTexts(lang)),
    a: adminTranslatorFor(lang, await loadAdminTexts(lang)),
  };
}

/** The bytes of the pictures that a document shows. Throws where they are not those that it was made with. */
export async function picturesOf(
  db: Kysely<Database>,
  clusterId: string,
  { blocks }: Pick<ReportDocument, 'blocks'>,
): Promise<DocPictures> {
  const shown = blocks.flatMap((block) => (block.kind === 'picture' ? block.picture : []));
  const ids = new Set(shown.map(({ id }) => id));
  const kept = await loadPictures(db, clusterId, [...ids]);
  for (const { id, sha256 } of shown) {
    if (sha256 === undefined) continue;
    const bytes = kept.get(id);
    if (!bytes) throw new DamagedRecord('A picture of a report is gone.');
    checkSum('A picture of a report', bytes, sha256);
  }
  return kept;
}
