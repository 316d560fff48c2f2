// Packs a Word file so that the same document gives the same bytes: the library counts drawings and bookmarks through all
// files of a process, names links by chance, and writes the time of day.
import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { ReportMeta } from '#shared/report/report-document.ts';
import { languageTags } from './docx-style.ts';

export async function packDocx(document: Document, meta: ReportMeta): Promise<Buffer> {
  const parts = unzipSync(await Packer.toBuffer(document));
  const [year = 0, month = 1, day = 1] = meta.createdOn.split('-').map(Number);
  // Zip files have local time.
  const mtime = new Date(year, month - 1, day);
  const links = linkNames(text(parts['word/document.xml']));
  const packed: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) {
    const settled = /\.(xml|rels)$/.test(name)
      ? strToU8(settledPart(name, strFromU8(bytes), { meta, links }))
      : bytes;
    packed[name] = [settled, { mtime }];
  }
  return Buffer.from(zipSync(packed));
}

const text = (bytes: Uint8Array | undefined) => (bytes ? strFromU8(bytes) : '');

type Settled = { meta: ReportMeta; links: ReadonlyMap<string, string> };

function settledPart(name: string, xml: string, { meta, links }: Settled): string {
  if (name === 'docProps/core.xml') return coreProperties(xml, meta);
  const named = xml.replace(linkId, (whole, before: string, id: string) => {
    const settled = links.get(id);
    return settled ? `${before}"${settled}"` : whole;
  });
  return [drawingId, bookmarkId, headingName].reduce(counted, named);
}

const linkId = /( (?:r:id|Id)=)"(rId[^"]*)"/g;
const drawingId = /(<(?:wp:docPr|pic:cNvPr)[^>]*? id=")(\d+)(?=")/g;
const bookmarkId = /(<w:bookmark(?:Start|End)[^>]*? w:id=")(\d+)(?=")/g;
/** Where a heading is named, and where the contents and their page numbers name it. */
const headingName =
  /(<w:bookmarkStart [^>]*?w:name="_Toc|<w:hyperlink [^>]*?w:anchor="_Toc|<w:instrText[^>]*>\s*PAGEREF _Toc)(\d+)(?=[" \\])/g;

/** Links are told apart in the order they stand in. */
function linkNames(document: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [, id] of document.matchAll(/<w:hyperlink[^>]*? r:id="(rId[^"]*)"/g))
    if (!names.has(id!)) names.set(id!, `rIdLink${names.size + 1}`);
  return names;
}

/** Counted from one in this file. */
function counted(xml: string, pattern: RegExp): string {
  const numbers = new Map<string, number>();
  return xml.replace(pattern, (_, before: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${before}${number}`;
  });
}

function coreProperties(xml: string, { createdOn, lang }: ReportMeta): string {
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${createdOn}T12:00:00Z`)
    .replace('</cp:coreProperties>', `<dc:language>${languageTags[lang]}</dc:language>$&`);
}
