// One file for archive and accessibility: Typst exports PDF/A-2a, and an incremental update (the file's own bytes
// stay as they are) adds what makes the same file PDF/UA-1: its XMP mark with extension schema, and the title shown.
// It reads only what Typst's exporter writes: a plain cross-reference table and unfiltered XMP.

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

/** A PDF/A-2a file by Typst, marked as PDF/UA-1 too. Throws when the file is not built as expected. */
export function addUaMark(file: Buffer): Buffer {
  const startXref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail(file))?.[1]);
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(tail(file))?.[1];
  if (!Number.isInteger(startXref) || trailer === undefined)
    throw new Error('PDF without a plain trailer');
  const offsets = readXref(file, startXref);
  const root = reference(trailer, 'Root');
  const catalog = readObject(file, offsets, root);
  const metadata = reference(catalog, 'Metadata');
  const updates = [
    { number: root, body: showTitle(catalog) },
    { number: metadata, body: markMetadata(readMetadata(file, offsets, metadata)) },
  ];
  return Buffer.concat([file, incrementalUpdate(updates, file.length, trailer, startXref)]);
}

function tail(file: Buffer): string {
  return file.toString('latin1', Math.max(0, file.length - 2048));
}

function reference(dictionary: string, key: string): number {
  const number = Number(new RegExp(`/${key}\\s+(\\d+)\\s+0\\s+R`).exec(dictionary)?.[1]);
  if (!Number.isInteger(number)) throw new Error(`PDF without a ${key} reference`);
  return number;
}

/** Object number → byte offset, from a cross-reference table of one section. */
function readXref(file: Buffer, start: number): number[] {
  const head = /^xref\s+0\s+(\d+)\s+/.exec(file.toString('latin1', start, start + 64));
  if (!head) throw new Error('PDF without a plain cross-reference table');
  const first = start + head[0].length;
  return Array.from({ length: Number(head[1]) }, (_, index) =>
    Number(file.toString('latin1', first + index * 20, first + index * 20 + 10)),
  );
}

function readObject(file: Buffer, offsets: readonly number[], number: number): string {
  const start = offsets[number];
  if (start === undefined) throw new Error(`PDF without object ${number}`);
  const end = file.indexOf('endobj', start);
  return file.toString('latin1', start, end).replace(/^\d+ 0 obj\s*/, '');
}

function showTitle(catalog: string): string {
  const preferences = /\/ViewerPreferences\s*<</;
  return preferences.test(catalog)
    ? catalog.replace(preferences, '$& /DisplayDocTitle true')
    : catalog.replace(/>>\s*$/, '/ViewerPreferences << /DisplayDocTitle true >>\n>>\n');
}

function readMetadata(file: Buffer, offsets: readonly number[], number: number): string {
  const start = offsets[number] ?? 0;
  const from = file.indexOf('stream\n', start) + 'stream\n'.length;
  const to = file.indexOf('endstream', from);
  const xmp = file.toString('utf8', from, to).trimEnd();
  if (!xmp.includes('</rdf:RDF>')) throw new Error('PDF without readable XMP');
  return xmp;
}

function markMetadata(xmp: string): string {
  const schemas = '</rdf:Bag></pdfaExtension:schemas>';
  if (!xmp.includes(schemas)) throw new Error('XMP without extension schemas');
  const marked = xmp
    .replace(schemas, `${uaSchema}${schemas}`)
    .replace('</rdf:RDF>', `${uaMark}</rdf:RDF>`);
  return `<<\n/Type /Metadata\n/Subtype /XML\n/Length ${Buffer.byteLength(marked)}\n>>\nstream\n${marked}\nendstream\n`;
}

function incrementalUpdate(
  updates: readonly { number: number; body: string }[],
  start: number,
  trailer: string,
  previous: number,
): Buffer {
  const parts: Buffer[] = [Buffer.from('\n')];
  let at = start + 1;
  const lines: string[] = [];
  for (const { number, body } of updates.toSorted((a, b) => a.number - b.number)) {
    // The catalog was read as Latin-1 bytes; metadata is UTF-8 text.
    const bytes = Buffer.from(
      `${number} 0 obj\n${body.trimEnd()}\nendobj\n`,
      body.includes('<?xpacket') ? 'utf8' : 'latin1',
    );
    lines.push(`${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    parts.push(bytes);
    at += bytes.length;
  }
  parts.push(
    Buffer.from(
      `xref\n${lines.join('')}trailer\n<<${trailer.trimEnd()}\n/Prev ${previous}\n>>\nstartxref\n${at}\n%%EOF\n`,
      'latin1',
    ),
  );
  return Buffer.concat(parts);
}
