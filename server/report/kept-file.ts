// Files of a frozen report: made once, kept with their checksum, and the same bytes whenever they are asked for.
import { recordEvent } from '#db/audited-transaction.ts';
import type { Connection } from '#db/connection.ts';
import { systemPersonId } from '#db/people/system-person.ts';
import { findFile, insertFile, listFiles } from '#db/report/edition-queries.ts';
import { checkSum, digest } from '#server/report/damaged-record.ts';
import type { FileMaker, MadeFormat } from '#server/report/file-maker.ts';
import type { ThawedEdition } from '#server/report/freeze-report.ts';
import { picturesOf } from '#server/report/load-report.ts';
import type { IsoInstant } from '#shared/iso-date.ts';
import { reportFormats } from '#shared/report/report-format.ts';
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';

export type KeptFile = { bytes: Uint8Array; sha256: string };

type Keeping = { connection: Pick<Connection, 'read' | 'write'>; files: FileMaker };
type Asked = { lang: Lang; format: MadeFormat };
type When = { clusterId: string; now: IsoInstant; given?: AbortSignal };

/** Throws where it no longer is what was kept. */
export async function keptFile(
  { connection, files }: Keeping,
  edition: ThawedEdition,
  { lang, format }: Asked,
  { clusterId, now, given }: When,
): Promise<KeptFile> {
  const place = { editionId: edition.id, lang, format };
  const kept = await findFile(connection.read, clusterId, place);
  if (kept) return checked(kept);
  const document = edition.documents[lang];
  const pictures = await picturesOf(connection.read, clusterId, document);
  const bytes = await files.make(format, document, { pictures, ...(given && { given }) });
  const row = { ...place, size: bytes.length, sha256: digest(bytes), madeAt: now };
  await recordEvent(
    connection.write,
    { clusterId, actorId: systemPersonId, now },
    { action: 'report.keepFile', entity: 'report_edition', entityId: edition.id, after: row },
    (trx) => insertFile(trx, clusterId, row, bytes),
  );
  // Where two made it at once, the first that was kept is the one.
  return checked((await findFile(connection.read, clusterId, place))!);
}

function checked({ bytes, sha256 }: KeptFile): KeptFile {
  checkSum('A kept file of a report', bytes, sha256);
  return { bytes, sha256 };
}

export const keptFormats = reportFormats.filter((format) => format !== 'zip');

/** What is not kept yet of an edition. */
export async function missingFiles(
  { read }: Pick<Connection, 'read'>,
  clusterId: string,
  editionId: string,
): Promise<Asked[]> {
  const kept = await listFiles(read, clusterId, editionId);
  return langs.flatMap((lang) =>
    keptFormats
      .filter((format) => !kept.some((file) => file.lang === lang && file.format === format))
      .map((format) => ({ lang, format })),
  );
}
