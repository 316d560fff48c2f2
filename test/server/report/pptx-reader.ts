// Reads a PowerPoint package back, as far as the tests need: what stands on each slide, in its charts and in its notes.
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

export type ReadSlide = {
  xml: string;
  /** Words of the title's own placeholder. */
  title: string;
  /** Paragraphs and cells, runs joined. */
  texts: string[];
  /** `descr` of pictures, charts, tables and groups. */
  alts: string[];
  langs: string[];
  ids: string[];
  notes: string;
  notesXml: string;
  /** Values of each series of each chart; a gap has none. */
  charts: { categories: string[]; series: { name: string; values: Map<number, number> }[] }[];
};

export type PptxReading = { names: string[]; core: string; slides: ReadSlide[] };

/** Throws where a part is not well-formed, or leads to one that is not there. */
export function readPptxBack(file: Uint8Array): PptxReading {
  const files = unzipSync(file);
  const names = Object.keys(files);
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  for (const name of names.filter((one) => /\.(?:xml|rels)$/.test(one))) {
    const verdict = XMLValidator.validate(part(name));
    if (verdict !== true) throw new Error(`${name}: ${verdict.err.msg}`);
  }
  for (const name of names.filter((one) => one.endsWith('.rels')))
    for (const target of targets(part(name), folderOf(name)))
      if (!names.includes(target)) throw new Error(`${name} leads to ${target}`);
  const count = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  const slides = Array.from({ length: count }, (_, at): ReadSlide => {
    const xml = part(`ppt/slides/slide${at + 1}.xml`);
    const notesXml = part(`ppt/notesSlides/notesSlide${at + 1}.xml`);
    const charts = targets(part(`ppt/slides/_rels/slide${at + 1}.xml.rels`), 'ppt/slides').filter(
      (target) => target.startsWith('ppt/charts/'),
    );
    return {
      xml,
      title:
        /<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:ph [^>]*type="title"[\s\S]*?<\/p:sp>/
          .exec(xml)
          ?.flatMap((title) => paragraphs(title))
          .join(' ') ?? '',
      texts: paragraphs(xml),
      alts: all(xml, / descr="([^"]+)"/g).map(plain),
      langs: [...new Set(all(xml, / lang="([^"]+)"/g))],
      ids: all(xml, /<p:cNvPr id="(\d+)"/g),
      notes: paragraphs(notesXml).join('\n'),
      notesXml,
      charts: charts.map((name) => chart(part(name))),
    };
  });
  return { names, core: part('docProps/core.xml'), slides };
}

const folderOf = (rels: string) => rels.replace(/\/?_rels\/[^/]+$/, '');

function targets(rels: string, folder: string): string[] {
  return all(rels, /<Relationship (?![^>]*TargetMode)[^>]*Target="([^"]+)"/g).map((target) =>
    target.startsWith('/')
      ? target.slice(1)
      : new URL(target, folder === '' ? 'file:///' : `file:///${folder}/`).pathname.slice(1),
  );
}

function all(xml: string, pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map((match) => match[1] ?? '');
}

function paragraphs(xml: string): string[] {
  return all(xml, /<a:p>([\s\S]*?)<\/a:p>/g)
    .map((body) => plain(all(body, /<a:t>([^<]*)<\/a:t>/g).join('')))
    .filter((text) => text !== '');
}

function chart(xml: string): ReadSlide['charts'][number] {
  const series = all(xml, /<c:ser>([\s\S]*?)<\/c:ser>/g);
  const points = (body: string) =>
    [...body.matchAll(/<c:pt idx="(\d+)">\s*<c:v>([^<]*)<\/c:v>/g)].map(
      ([, at, value]): [number, string] => [Number(at), plain(value ?? '')],
    );
  const within = (body: string, tag: string) =>
    points(new RegExp(`<c:${tag}>([\\s\\S]*?)</c:${tag}>`).exec(body)?.[1] ?? '');
  return {
    categories: within(series[0] ?? '', 'cat').map(([, label]) => label),
    series: series.map((body) => ({
      name: within(body, 'tx')[0]?.[1] ?? '',
      values: new Map(within(body, 'val').map(([at, value]) => [at, Number(value)])),
    })),
  };
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(xml: string): string {
  return xml.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number(code)) : (named[name ?? ''] ?? whole),
  );
}
