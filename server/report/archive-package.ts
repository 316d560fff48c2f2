// The report as a package for an archive: its files, what they are, and sums to check them by (`sha256sum -c`). The tool is
// no archive itself; what it hands over can be read without it.
import { webcrypto } from 'node:crypto';
import { strToU8 } from 'fflate';
import { XMLBuilder } from 'fast-xml-parser';
import {
  archiveMetadata,
  type ArchivedFile,
  type ArchiveMetadata,
  type ArchiveRecord,
} from '#shared/report/archive-metadata.ts';
import { archiveFileNames } from './archive-file-name.ts';
import { fixedZip } from './fixed-zip.ts';

export type ArchiveFile = Omit<ArchivedFile, 'size' | 'sha256'> & { bytes: Uint8Array };

const sumFile = 'SJEKKSUMMER.txt';
const snapshotFile = 'snapshot.json';
const metadataFiles = ['metadata.json', 'metadata.xml'] as const;

/** The same bytes whenever it is made. `snapshot`: the rows and figures that the report was made of. */
export async function archivePackage({
  metadata: record,
  files,
  snapshot = null,
}: {
  metadata: ArchiveRecord;
  files: readonly ArchiveFile[];
  snapshot?: Uint8Array | null;
}): Promise<Uint8Array> {
  const names = archiveFileNames(
    files.map(({ name }) => name),
    [sumFile, snapshotFile, ...metadataFiles],
  );
  const told = await Promise.all(
    files.map(async ({ bytes, ...file }, index) => ({
      ...file,
      name: names[index] ?? '',
      size: bytes.length,
      sha256: await sha256(bytes),
    })),
  );
  const metadata = archiveMetadata(
    record,
    told,
    snapshot && { name: snapshotFile, size: snapshot.length, sha256: await sha256(snapshot) },
  );
  const packed: Record<string, Uint8Array> = {
    ...Object.fromEntries(files.map(({ bytes }, index) => [names[index] ?? '', bytes])),
    ...(snapshot && { [snapshotFile]: snapshot }),
    'metadata.json': strToU8(`${JSON.stringify({ arkivpakke: metadata }, null, 2)}\n`),
    'metadata.xml': strToU8(metadataXml(metadata)),
  };
  const sums = await Promise.all(
    Object.entries(packed).map(async ([name, bytes]) => `${await sha256(bytes)}  ${name}\n`),
  );
  return fixedZip({ ...packed, [sumFile]: strToU8(sums.join('')) }, record.createdOn);
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const sum = await webcrypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Buffer.from(sum).toString('hex');
}

function metadataXml(metadata: ArchiveMetadata): string {
  const builder = new XMLBuilder({ format: true, ignoreAttributes: false });
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    arkivpakke: metadata,
  });
}
