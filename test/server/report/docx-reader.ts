// Reads a Word file back, as far as the tests need: its parts, its words and alternative texts in the order they stand, its
// headings, and the heads of its tables.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

export type DocxReading = {
  parts: Map<string, string>;
  media: string[];
  document: string;
  /** Words and alternative texts in order. */
  text: string;
  alts: string[];
  headings: { level: number; text: string }[];
  /** Of each table the words of its head's cells, and whether the head is marked as one. */
  tables: { isHeaded: boolean; head: string[] }[];
  /** Word → the languages that runs with exactly that word are in. */
  langOf: (words: string) => string[];
};

export function readDocx(file: Uint8Array): DocxReading {
  const files = Object.entries(unzipSync(file));
  const parts = new Map(
    files
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  for (const [name, xml] of parts) {
    const valid = XMLValidator.validate(xml);
    if (valid !== true) throw new Error(`${name}: ${valid.err.msg}`);
  }
  const document = parts.get('word/document.xml') ?? '';
  const paragraphs = document.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  return {
    parts,
    media: files.map(([name]) => name).filter((name) => name.startsWith('word/media/')),
    document,
    text: wordsOf(document),
    alts: [...document.matchAll(/<wp:docPr [^>]*?descr="([^"]*)"/g)].map(([, words = '']) =>
      unescaped(words),
    ),
    headings: paragraphs.flatMap((xml) => {
      const level = /<w:pStyle w:val="Heading(\d)"/.exec(xml)?.[1];
      return level ? [{ level: Number(level), text: wordsOf(xml).replaceAll('\t', ' ') }] : [];
    }),
    tables: (document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).map((xml) => {
      const head = /<w:tr>.*?<\/w:tr>/s.exec(xml)?.[0] ?? '';
      return {
        isHeaded: head.includes('<w:tblHeader/>'),
        head: (head.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map(wordsOf),
      };
    }),
    langOf: (words) =>
      (document.match(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs) ?? [])
        .filter((xml) => wordsOf(xml) === words)
        .map((xml) => /<w:lang w:val="([^"]*)"/.exec(xml)?.[1] ?? ''),
  };
}

function wordsOf(xml: string): string {
  return [
    ...xml.matchAll(
      /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>|<wp:docPr [^>]*?descr="([^"]*)"/g,
    ),
  ]
    .map(([, words, space, alt]) => (space ? ' ' : unescaped(words ?? alt ?? '')))
    .join('');
}

const parser = new XMLParser({ parseTagValue: false, trimValues: false });

function unescaped(words: string): string {
  const read = parser.parse(`<a>${words}</a>`) as { a: unknown };
  return String(read.a);
}
