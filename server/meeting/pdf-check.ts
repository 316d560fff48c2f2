// Whether a file may be laid before a meeting: a PDF that opens for everybody and does nothing by itself. A viewer's own
// faults are not ours to find; what runs, starts programs, hides files or asks for a password is kept out.
import { inflateSync } from 'node:zlib';
import type { FieldReason } from '#shared/error-reason.ts';

/** A stream of objects is small where a page of text is large; one that swells beyond this is no honest one. */
const largestObjects = 32 * 1024 * 1024;

/** Null for one that may. */
export function pdfProblem(file: Buffer): FieldReason | null {
  const text = file.toString('latin1');
  const isWhole = /^%PDF-[12]\.\d/.test(text) && text.slice(-1024).includes('%%EOF');
  const said = isWhole ? structureOf(text, file) : null;
  if (said === null || !/\/Root[\s/<[]/.test(said) || !/\bstartxref\s+\d/.test(said))
    return 'pdf_invalid';
  if (/\/Encrypt[\s<]/.test(said)) return 'pdf_locked';
  return /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z])/.test(said)
    ? 'pdf_active'
    : null;
}

/** All that says what the file does: everything but the contents of streams, and the objects packed into streams. */
function structureOf(text: string, file: Buffer): string | null {
  let said = '';
  let at = 0;
  for (;;) {
    const stream = text.indexOf('stream', at);
    if (stream === -1) return named(said + text.slice(at));
    const isEnd = text.startsWith('end', stream - 3);
    const from = stream + 'stream'.length;
    const before = text.slice(at, from);
    said += before;
    at = from;
    if (isEnd) continue;
    const start = text.startsWith('\r\n', from) ? from + 2 : from + 1;
    const end = text.indexOf('endstream', start);
    if (end === -1) return null;
    const dictionary = named(before.slice(before.lastIndexOf(' obj') + 1));
    if (/\/ObjStm(?![A-Za-z])/.test(dictionary)) {
      const objects = unpacked(dictionary, file.subarray(start, end));
      if (objects === null) return null;
      said += `\n${objects}\n`;
    }
    at = end;
  }
}

function unpacked(dictionary: string, stream: Buffer): string | null {
  if (!dictionary.includes('/Filter')) return stream.toString('latin1');
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?(?![^>]*\/DecodeParms)/.test(dictionary)) return null;
  try {
    return inflateSync(stream, { maxOutputLength: largestObjects }).toString('latin1');
  } catch {
    return null;
  }
}

/** Letters of a name may be written as `#4A`. */
function named(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
