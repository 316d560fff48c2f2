// One file of a report: kept, where it is of what was frozen; made now where it moves, is corrected, or is packed for the archive.
import type { Connection } from '#db/connection.ts';
import { archivePackage } from '#server/report/archive-package.ts';
import type { DeskFile } from '#server/report/export-desk.ts';
import { correctedDocument, type ExportSource } from '#server/report/export-source.ts';
import type { FileMaker, MadeFormat } from '#server/report/file-maker.ts';
import { keptFile } from '#server/report/kept-file.ts';
import { picturesOf } from '#server/report/load-report.ts';
import { producerNow } from '#server/report/producer.ts';
import { norwegianDay, type IsoInstant } from '#shared/iso-date.ts';
import type { ArchiveRecord } from '#shared/report/archive-metadata.ts';
import { reportFiles, type ReportFormat } from '#shared/report/report-format.ts';
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';

type Parts = { connection: Pick<Connection, 'read' | 'write'>; files: FileMaker };
export type ExportAsked = {
  lang: Lang;
  format: ReportFormat;
  /** With a page of what was corrected since it was frozen. */
  isCorrected: boolean;
};
type When = {
  clusterId: string;
  now: IsoInstant;
  given: AbortSignal;
  /** Told as each of several files is done. */
  onMade?: (made: number, of: number) => void;
};

export async function exportFile(
  parts: Parts,
  source: ExportSource,
  { lang, format, isCorrected }: ExportAsked,
  when: When,
): Promise<DeskFile> {
  const bytes =
    format === 'zip'
      ? await archive(parts, source, lang, when)
      : await single(parts, source, { lang, format, isCorrected }, when);
  return {
    bytes,
    name: fileName(source, { lang, format, isCorrected }),
    type: reportFiles[format].type,
  };
}

/** `alrek-2026-2025-nb.pdf`; the version where it has one. */
export function fileName(
  { strategy, report, edition, document }: ExportSource,
  { lang, format, isCorrected }: ExportAsked,
): string {
  const year = report?.year ?? document.meta.createdOn.slice(0, 4);
  const kind = { year: '', half_year: '-halvaar', period: '-sluttrapport' }[report?.kind ?? 'year'];
  const version = edition ? `-v${edition.edition}${isCorrected ? '-rettet' : ''}` : '-utkast';
  return `${strategy.slug}-${year}${kind}${version}-${lang}${reportFiles[format].ending}`;
}

async function single(
  parts: Parts,
  source: ExportSource,
  { lang, format, isCorrected }: ExportAsked & { format: MadeFormat },
  { clusterId, now, given }: When,
): Promise<Uint8Array> {
  const { edition } = source;
  const isKept = edition !== null && (!isCorrected || source.errata.length === 0);
  if (isKept)
    return (await keptFile(parts, edition, { lang, format }, { clusterId, now, given })).bytes;
  const document = await correctedDocument(source, norwegianDay(now));
  const pictures = await picturesOf(parts.connection.read, clusterId, document);
  return parts.files.make(format, document, { pictures, given });
}

/** The report in all its languages, what it was frozen from, and what an archive asks to know of it. */
async function archive(
  parts: Parts,
  source: ExportSource,
  lang: Lang,
  when: When,
): Promise<Uint8Array> {
  const { edition } = source;
  const editions = edition ? [lang, ...langs.filter((each) => each !== lang)] : [lang];
  const files: Parameters<typeof archivePackage>[0]['files'][number][] = [];
  for (const [place, each] of editions.entries()) {
    const asked = { lang: each, format: 'pdf' as const, isCorrected: false };
    files.push({
      name: fileName(source, asked),
      title: (edition?.documents[each] ?? source.document).meta.title,
      lang: each,
      mediaType: reportFiles.pdf.type,
      format: 'PDF/A-2a, PDF/UA-1',
      isForKeeping: true,
      bytes: await single(parts, source, asked, when),
    });
    when.onMade?.(place + 1, editions.length);
  }
  return archivePackage({
    metadata: archiveRecord(source, lang),
    files,
    snapshot: edition ? new TextEncoder().encode(edition.snapshotText) : null,
  });
}

/** Of what is frozen everything as it stood then, but for what has come since: its publication, and its corrections. */
function archiveRecord(source: ExportSource, lang: Lang): ArchiveRecord {
  const { report, edition, approval, errata, document } = source;
  const strategy = edition?.snapshot.source.standing.strategy ?? source.strategy;
  const producer = edition?.snapshot.producer ?? producerNow;
  const { meta } = edition?.documents[lang] ?? document;
  const dayOf = (instant: IsoInstant | null | undefined) =>
    instant ? norwegianDay(instant) : null;
  return {
    title: meta.title,
    organisation: meta.organisation,
    body: approval?.bodyName ?? null,
    caseNumber: approval?.caseNumber ?? null,
    approvedOn: dayOf(report?.approvedAt),
    publishedOn: dayOf(report?.publishedAt),
    createdOn: meta.createdOn,
    version: edition ? String(edition.edition) : 'utkast',
    lang,
    year: report?.year ?? Number(meta.createdOn.slice(0, 4)),
    strategy: { title: strategy.title, startsOn: strategy.startsOn, endsOn: strategy.endsOn },
    errata: errata.map(({ recordedAt, title, text, number }) => ({
      on: norwegianDay(recordedAt),
      text: [title, text].filter((words) => words !== '').join(': '),
      version: String(number),
    })),
    producer: { name: 'Målbar', ...producer },
    sampleNotice: meta.sampleNotice,
  };
}
