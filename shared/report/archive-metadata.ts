// What an archive gets to know of an annual report. Elements are called what Noark 5 calls them (its catalogue of metadata)
// where it has a word, in Norwegian in every language: archives read them by name. Pure.
import type { IsoDate } from '#shared/iso-date.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** What is known of the report besides its files. */
export type ArchiveRecord = {
  title: string;
  /** Whose archive it belongs to: the cluster. */
  organisation: string;
  /** The body that approved it, and the number of the case; null as long as nobody has. */
  body: string | null;
  caseNumber: string | null;
  approvedOn: IsoDate | null;
  publishedOn: IsoDate | null;
  createdOn: IsoDate;
  version: string;
  lang: Lang;
  year: number;
  strategy: { title: string; startsOn: IsoDate | null; endsOn: IsoDate | null };
  /** Corrections after it was published, oldest first. */
  errata: readonly { on: IsoDate; text: string; version: string }[];
  /** What made it, and by which rules the figures are computed. */
  producer: { name: string; version: string; ruleVersion: string };
  /** "eksempeldata"; null for real data. */
  sampleNotice: string | null;
};

/** A file as it lies in the package. The first of them is the report itself, others go with it. */
export type ArchivedFile = {
  name: string;
  title: string;
  lang: Lang;
  mediaType: string;
  /** `PDF/A-2a`: what the archive can check it against. */
  format: string;
  /** Whether it is in a format to be kept, or one to work with. */
  isForKeeping: boolean;
  size: number;
  sha256: string;
};

/** Elements in their order; texts and whole numbers, groups of elements, and elements that are repeated. */
export type ArchiveElement =
  | string
  | number
  | ArchiveElement[]
  | { [name: string]: ArchiveElement };
export type ArchiveMetadata = { [name: string]: ArchiveElement };

/** `snapshot` is the rows and figures that the report was made of, where they go with it. */
export function archiveMetadata(
  record: ArchiveRecord,
  files: readonly ArchivedFile[],
  snapshot: Pick<ArchivedFile, 'name' | 'size' | 'sha256'> | null,
): ArchiveMetadata {
  const { strategy, producer, errata } = record;
  return elements({
    pakkeversjon: '1',
    arkivskaperNavn: record.organisation,
    organ: record.body,
    saksnummer: record.caseNumber,
    dokumentbeskrivelse: elements({
      tittel: record.title,
      dokumenttype: 'Årsrapport',
      dokumentstatus:
        record.approvedOn === null ? 'Dokumentet er under redigering' : 'Dokumentet er ferdigstilt',
      dokumentetsDato: record.createdOn,
      godkjentDato: record.approvedOn,
      publisertDato: record.publishedOn,
      versjon: record.version,
      spraak: record.lang,
      rapportaar: record.year,
      strategi: elements({
        tittel: strategy.title,
        startdato: strategy.startsOn,
        sluttdato: strategy.endsOn,
      }),
      merknadstekst: record.sampleNotice,
      dokumentobjekt: files.map(fileElements),
    }),
    datagrunnlag: snapshot && elements(sumElements(snapshot)),
    rettelser:
      errata.length === 0
        ? null
        : {
            rettelse: errata.map(({ on, text, version }) =>
              elements({ dato: on, versjon: version, tekst: text }),
            ),
          },
    produsent: elements({
      navn: producer.name,
      versjon: producer.version,
      regelversjon: producer.ruleVersion,
    }),
  });
}

function fileElements(file: ArchivedFile, index: number): ArchiveMetadata {
  return elements({
    dokumentnummer: index + 1,
    tilknyttetRegistreringSom: index === 0 ? 'Hoveddokument' : 'Vedlegg',
    tittel: file.title,
    spraak: file.lang,
    variantformat: file.isForKeeping ? 'Arkivformat' : 'Produksjonsformat',
    format: file.format,
    mimeType: file.mediaType,
    ...sumElements(file),
  });
}

function sumElements({ name, size, sha256 }: Pick<ArchivedFile, 'name' | 'size' | 'sha256'>) {
  return {
    referanseDokumentfil: name,
    filstoerrelse: size,
    sjekksumAlgoritme: 'SHA-256',
    sjekksum: sha256,
  };
}

/** Without those that there is nothing to say in, and with texts that every format of them can hold. */
function elements(all: Record<string, ArchiveElement | null>): ArchiveMetadata {
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, element]) => {
      const held = typeof element === 'string' ? archiveText(element) : element;
      return held === null || held === '' ? [] : [[name, held]];
    }),
  );
}

/** XML takes no control characters, whatever they are written as, and readers of it trim texts. */
function archiveText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '')
    .trim();
}
