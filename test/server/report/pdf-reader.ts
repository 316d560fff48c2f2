// Reads a finished PDF back, as far as the tests need: objects out of object streams, the catalog, the structure
// tree's tags, bookmarks, XMP, and the text as set. Pure Node: no PDF library.
import { inflateSync } from 'node:zlib';

export type PdfReading = {
  catalog: string;
  pageCount: number;
  xmp: string;
  /** Structure type → how many, as `Table` → 3. */
  tags: Map<string, number>;
  /** Structure types in the order of the file's objects. */
  tagList: { type: string; body: string }[];
  bookmarks: string[];
  alts: string[];
  langs: string[];
  /** Text of every page in drawing order. */
  pages: string[];
  text: string;
};

export function readPdfBack(file: Uint8Array): PdfReading {
  const bytes = Buffer.from(file);
  const objects = readObjects(bytes);
  const bodies = [...objects.values()];
  const text = (body: Buffer) => body.toString('latin1');
  const catalog = text(
    bodies.find((body) => text(body).includes('/Type /Catalog')) ?? Buffer.alloc(0),
  );
  const tagList = bodies.flatMap((body) => {
    const words = text(body);
    const type = words.includes('/Type /StructElem')
      ? /\/S \/([A-Za-z0-9]+)/.exec(words)?.[1]
      : undefined;
    return type ? [{ type, body: words }] : [];
  });
  const tags = new Map<string, number>();
  for (const { type } of tagList) tags.set(type, (tags.get(type) ?? 0) + 1);
  const plain = bodies.map(text).filter((words) => !words.includes('\nendstream'));
  const pages = readPages(objects, catalog);
  const metadata = bodies.find((body) => text(body.subarray(0, 80)).includes('/Subtype /XML'));
  return {
    catalog,
    pageCount: pages.length,
    xmp: metadata ? metadata.toString('utf8') : '',
    tags,
    tagList,
    bookmarks: plain
      .filter((words) => /\/Parent/.test(words) && /\/Dest|\/A /.test(words))
      .flatMap((words) => strings(words, 'Title')),
    alts: tagList.flatMap(({ body }) => strings(body, 'Alt')),
    langs: bodies
      .map(text)
      .flatMap((words) =>
        [...words.matchAll(/\/Lang \(([^)]*)\)/g)].map((match) => match[1] ?? ''),
      ),
    pages,
    text: pages.join('\n'),
  };
}

function readObjects(bytes: Buffer): Map<number, Buffer> {
  const whole = bytes.toString('latin1');
  const objects = new Map<number, Buffer>();
  for (const match of whole.matchAll(/(?<=^|\n)(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length;
    const next = whole.indexOf('\nendobj\n', start);
    objects.set(Number(match[1]), bytes.subarray(start, next));
  }
  for (const body of objects.values()) {
    const head = body.toString('latin1', 0, 120);
    if (!head.includes('/Type /ObjStm')) continue;
    const content = streamContent(body);
    const [count, first] = [numberOf(head, 'N'), numberOf(head, 'First')];
    const index = content.toString('latin1', 0, first).trim().split(/\s+/).map(Number);
    for (let at = 0; at < count; at += 1) {
      const from = first + (index[at * 2 + 1] ?? 0);
      const to = at + 1 < count ? first + (index[at * 2 + 3] ?? 0) : content.length;
      objects.set(index[at * 2] ?? 0, content.subarray(from, to));
    }
  }
  return objects;
}

function numberOf(words: string, key: string): number {
  return Number(new RegExp(`/${key} (\\d+)`).exec(words)?.[1] ?? 0);
}

function streamContent(body: Buffer): Buffer {
  const from = body.indexOf('stream\n') + 'stream\n'.length;
  const content = body.subarray(from, body.lastIndexOf('endstream'));
  const head = body.toString('latin1', 0, from);
  return head.includes('/FlateDecode') ? inflateSync(content) : content;
}

/** Text strings under a key: literal with escapes and balanced brackets, or hexadecimal; UTF-16 where marked. */
function strings(words: string, key: string): string[] {
  return [...words.matchAll(new RegExp(`/${key}\\s*(?=\\(|<[^<])`, 'g'))].flatMap((match) => {
    const token = contentTokens(words.slice(match.index + match[0].length)).next().value;
    if (token?.kind !== 'string') return [];
    const raw = Buffer.from(token.hex, 'hex');
    const isWide = raw[0] === 0xfe && raw[1] === 0xff;
    return [
      isWide ? Buffer.from(raw.subarray(2)).swap16().toString('utf16le') : raw.toString('latin1'),
    ];
  });
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(literal: string): string {
  return literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  );
}

function readPages(objects: ReadonlyMap<number, Buffer>, catalog: string): string[] {
  const get = (number: number) => objects.get(number) ?? Buffer.alloc(0);
  const dictionary = (number: number) => get(number).toString('latin1');
  const kids = (number: number): number[] => {
    const words = dictionary(number);
    const list = /\/Kids\s*\[([^\]]*)\]/.exec(words)?.[1];
    return list === undefined
      ? [number]
      : [...list.matchAll(/(\d+) 0 R/g)].flatMap((match) => kids(Number(match[1])));
  };
  const maps = new Map<number, Map<string, string>>();
  const fontMap = (number: number) => {
    const known =
      maps.get(number) ??
      unicodeMap(get(Number(/\/ToUnicode (\d+) 0 R/.exec(dictionary(number))?.[1] ?? 0)));
    maps.set(number, known);
    return known;
  };
  return kids(Number(/\/Pages (\d+) 0 R/.exec(catalog)?.[1])).map((page) => {
    const words = dictionary(page);
    const content = Number(/\/Contents (\d+) 0 R/.exec(words)?.[1]);
    return contentText(get(content), words, dictionary, get, fontMap);
  });
}

function unicodeMap(body: Buffer): Map<string, string> {
  const map = new Map<string, string>();
  if (body.length === 0) return map;
  for (const match of streamContent(body)
    .toString('latin1')
    .matchAll(/<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>\n/g)) {
    map.set(
      (match[1] ?? '').toLowerCase(),
      Buffer.from(match[2] ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    );
  }
  return map;
}

/** Walks a content stream and the forms it draws (charts are forms of their own). */
function contentText(
  body: Buffer,
  owner: string,
  dictionary: (number: number) => string,
  get: (number: number) => Buffer,
  fontMap: (number: number) => Map<string, string>,
): string {
  const resources =
    owner.includes('/Resources ') && /\/Resources (\d+) 0 R/.test(owner)
      ? dictionary(Number(/\/Resources (\d+) 0 R/.exec(owner)?.[1]))
      : owner;
  const named = (name: string) =>
    Number(new RegExp(`/${name} (\\d+) 0 R`).exec(resources)?.[1] ?? 0);
  let font = new Map<string, string>();
  let result = '';
  let glyphs: string[] = [];
  let operands: string[] = [];
  for (const token of contentTokens(streamContent(body).toString('latin1'))) {
    if (token.kind === 'string') glyphs.push(...(token.hex.match(/.{4}/g) ?? []));
    else if (token.word === 'Tf') font = fontMap(named(operands.at(-2)?.slice(1) ?? ''));
    else if (token.word === 'Do') {
      const form = get(named(operands.at(-1)?.slice(1) ?? ''));
      if (form.toString('latin1', 0, 300).includes('/Subtype /Form')) {
        result += contentText(
          form,
          form.toString('latin1', 0, form.indexOf('stream\n')),
          dictionary,
          get,
          fontMap,
        );
      }
    } else if (token.word === 'TJ' || token.word === 'Tj') {
      for (const glyph of glyphs) result += font.get(glyph) ?? '\uFFFD';
      glyphs = [];
    } else if (token.word === 'ET') result += '\n';
    // Strings before this are a mark's own (ActualText), not shown text.
    else if (token.word === 'BDC') glyphs = [];
    if (token.kind === 'word') operands = [...operands.slice(-1), token.word];
  }
  return result;
}

type ContentToken = { kind: 'word'; word: string } | { kind: 'string'; hex: string };

/** Literal strings may hold balanced brackets, so no regular expression finds their end. */
function* contentTokens(content: string): Generator<ContentToken, undefined> {
  let at = 0;
  while (at < content.length) {
    const char = content[at] ?? '';
    if (char === '(') {
      let [end, depth] = [at + 1, 1];
      while (depth > 0 && end < content.length) {
        if (content[end] === '\\') end += 1;
        else if (content[end] === '(') depth += 1;
        else if (content[end] === ')') depth -= 1;
        end += 1;
      }
      yield {
        kind: 'string',
        hex: Buffer.from(unescaped(content.slice(at + 1, end - 1)), 'latin1').toString('hex'),
      };
      at = end;
    } else if (char === '<' && content[at + 1] !== '<') {
      const end = content.indexOf('>', at);
      yield {
        kind: 'string',
        hex: content
          .slice(at + 1, end)
          .replace(/\s/g, '')
          .toLowerCase(),
      };
      at = end + 1;
    } else if (/[\s[\]<>]/.test(char)) at += 1;
    else {
      const word = /^[^\s[\]<>()]+/.exec(content.slice(at, at + 200))?.[0] ?? char;
      yield { kind: 'word', word };
      at += word.length;
    }
  }
  return undefined;
}
