// One file for archive and accessibility: Typst exports PDF/A-2a, and this adds what makes the same file PDF/UA-1:
// its XMP mark with extension schema, and the title shown in the window. Everything else stays as exported.
import { readPdf, reference, writePdf } from './pdf-file.ts';

const uaMark =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>';

// PDF/A asks for a description of every schema that it does not know itself.
const uaSchema =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '<pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>';

/** A PDF/A-2a file by Typst, marked as PDF/UA-1 too and packed. Throws when the file is not built as expected. */
export function addUaMark(file: Buffer): Buffer {
  const pdf = readPdf(file);
  const root = reference(pdf.trailer, 'Root');
  const catalog = object(pdf.objects, root).toString('latin1');
  const metadata = reference(catalog, 'Metadata');
  pdf.objects.set(root, Buffer.from(showTitle(catalog), 'latin1'));
  pdf.objects.set(metadata, markMetadata(object(pdf.objects, metadata)));
  return writePdf(pdf);
}

function object(objects: ReadonlyMap<number, Buffer>, number: number): Buffer {
  const body = objects.get(number);
  if (!body) throw new Error(`PDF without object ${number}`);
  return body;
}

function showTitle(catalog: string): string {
  const preferences = /\/ViewerPreferences\s*<</;
  return preferences.test(catalog)
    ? catalog.replace(preferences, '$& /DisplayDocTitle true')
    : catalog.replace(/>>\s*$/, '/ViewerPreferences << /DisplayDocTitle true >>\n>>\n');
}

/** XMP is left uncompressed, so that archives find it without a PDF reader. */
function markMetadata(body: Buffer): Buffer {
  const from = body.indexOf('stream\n') + 'stream\n'.length;
  const xmp = body.toString('utf8', from, body.lastIndexOf('endstream')).trimEnd();
  const schemas = '</rdf:Bag></pdfaExtension:schemas>';
  if (!xmp.includes('</rdf:RDF>') || !xmp.includes(schemas)) {
    throw new Error('PDF without readable XMP');
  }
  // Split and joined: a title may hold what replace() reads as a pattern.
  const marked = xmp.split(schemas).join(uaSchema + schemas);
  const bytes = Buffer.from(marked.split('</rdf:RDF>').join(`${uaMark}</rdf:RDF>`));
  return Buffer.concat([
    Buffer.from(`<< /Type /Metadata /Subtype /XML /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}
