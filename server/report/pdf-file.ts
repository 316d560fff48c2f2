// Reads and rewrites the files that Typst's exporter makes: a plain cross-reference table and one object after
// another. Rewritten with object streams, a tagged report takes a quarter of the room.
import { deflateSync } from 'node:zlib';

export type PdfFile = {
  header: Buffer;
  /** Object number → its bytes between `obj` and `endobj`. */
  objects: Map<number, Buffer>;
  /** The trailer dictionary's inside. */
  trailer: string;
};

/** Objects in one object stream: few enough that a reader unpacks little for one page. */
const objectsPerStream = 100;

/** Throws when the file is not built as Typst builds it. */
export function readPdf(file: Buffer): PdfFile {
  const tail = file.toString('latin1', Math.max(0, file.length - 2048));
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail);
  if (!trailer) throw new Error('PDF without a plain trailer');
  const xrefStart = Number(trailer[2]);
  const offsets = readXref(file, xrefStart);
  // In the order they stand, each object ends where the next begins.
  const inOrder = [...offsets].sort(([, a], [, b]) => a - b);
  const objects = new Map<number, Buffer>();
  inOrder.forEach(([number, offset], index) => {
    const next = inOrder[index + 1]?.[1] ?? xrefStart;
    objects.set(number, objectBody(file.subarray(offset, next), number));
  });
  const header = file.subarray(0, inOrder[0]?.[1] ?? 0);
  return { header, objects, trailer: trailer[1] ?? '' };
}

function readXref(file: Buffer, start: number): Map<number, number> {
  const head = /^xref\s+0\s+(\d+)\s+/.exec(file.toString('latin1', start, start + 64));
  if (!head) throw new Error('PDF without a plain cross-reference table');
  const first = start + head[0].length;
  const offsets = new Map<number, number>();
  for (let number = 1; number < Number(head[1]); number += 1) {
    const entry = file.toString('latin1', first + number * 20, first + number * 20 + 18);
    if (entry.endsWith('n')) offsets.set(number, Number(entry.slice(0, 10)));
  }
  return offsets;
}

function objectBody(bytes: Buffer, number: number): Buffer {
  const opening = `${number} 0 obj`;
  const end = bytes.lastIndexOf('endobj');
  if (end < 0 || bytes.toString('latin1', 0, opening.length) !== opening) {
    throw new Error(`PDF without object ${number}`);
  }
  return bytes.subarray(opening.length, end);
}

export function reference(dictionary: string, key: string): number {
  const number = Number(new RegExp(`/${key}\\s+(\\d+)\\s+0\\s+R`).exec(dictionary)?.[1]);
  if (!Number.isInteger(number)) throw new Error(`PDF without a ${key} reference`);
  return number;
}

/** Streams as they are, everything else in compressed object streams, then a cross-reference stream. */
export function writePdf({ header, objects, trailer }: PdfFile): Buffer {
  const parts: Buffer[] = [header];
  let length = header.length;
  const entries = new Map<number, [type: 1 | 2, where: number, index: number]>();
  let nextNumber = Math.max(...objects.keys()) + 1;
  const add = (number: number, body: Buffer) => {
    entries.set(number, [1, length, 0]);
    const bytes = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      body,
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(bytes);
    length += bytes.length;
  };
  const plain: [number, Buffer][] = [];
  for (const [number, body] of objects) {
    if (isStream(body)) add(number, trimmed(body));
    else plain.push([number, trimmed(body)]);
  }
  for (let at = 0; at < plain.length; at += objectsPerStream) {
    const group = plain.slice(at, at + objectsPerStream);
    const number = nextNumber;
    nextNumber += 1;
    group.forEach(([inside], index) => entries.set(inside, [2, number, index]));
    add(number, objectStream(group));
  }
  const xrefStart = length;
  entries.set(nextNumber, [1, xrefStart, 0]);
  add(nextNumber, xrefStream(entries, nextNumber + 1, trailer));
  parts.push(Buffer.from(`startxref\n${xrefStart}\n%%EOF\n`));
  return Buffer.concat(parts);
}

function isStream(body: Buffer): boolean {
  // A string may hold the word anywhere; only a stream object ends with it.
  return /endstream\s*$/.test(body.toString('latin1', Math.max(0, body.length - 24)));
}

/** Line ends around a body are the writer's, but a stream's own bytes are never touched. */
function trimmed(body: Buffer): Buffer {
  const isSpace = (byte: number | undefined) => byte === 0x0a || byte === 0x0d || byte === 0x20;
  let [from, to] = [0, body.length];
  while (from < to && isSpace(body[from])) from += 1;
  while (to > from && isSpace(body[to - 1])) to -= 1;
  return body.subarray(from, to);
}

function objectStream(group: readonly (readonly [number, Buffer])[]): Buffer {
  const bodies: Buffer[] = [];
  const index: string[] = [];
  let offset = 0;
  for (const [number, body] of group) {
    index.push(`${number} ${offset}`);
    bodies.push(body, Buffer.from('\n'));
    offset += body.length + 1;
  }
  const head = Buffer.from(`${index.join(' ')}\n`);
  const dictionary = `/Type /ObjStm /N ${group.length} /First ${head.length}`;
  return streamObject(dictionary, Buffer.concat([head, ...bodies]));
}

function streamObject(dictionary: string, content: Buffer): Buffer {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

function xrefStream(
  entries: ReadonlyMap<number, readonly [number, number, number]>,
  size: number,
  trailer: string,
): Buffer {
  const width = 7;
  const table = Buffer.alloc(size * width);
  // Object 0 heads the list of free objects.
  table.writeUInt16BE(0xffff, 5);
  for (const [number, [type, where, index]] of entries) {
    table.writeUInt8(type, number * width);
    table.writeUInt32BE(where, number * width + 1);
    table.writeUInt16BE(index, number * width + 5);
  }
  const kept = trailer.replace(/\/Size\s+\d+/, '').trim();
  return streamObject(`/Type /XRef /Size ${size} /W [1 4 2] ${kept.replace(/\s+/g, ' ')}`, table);
}
