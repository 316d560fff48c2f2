// Puts right in a finished PowerPoint package what its maker leaves open: names and alternative texts, groups, header rows,
// languages, notes, our colours, and dates and numbers that would differ from one making to the next.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { lightPalette as palette } from '#shared/chart/palette.ts';
import type { DocText, ReportMeta } from '#shared/report/report-document.ts';
import type { Box } from '#shared/report/slide-grid.ts';
import { wordsOf } from '#shared/report/slide-text.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

export const languageTags: Record<Lang, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** A part of a slide, in the order in which it was added. Parts with the same box of a group become one. */
export type PartNote = {
  name: string;
  alt?: string;
  isDecoration?: boolean;
  group?: { box: Box; alt: string };
  /** Where it stands, where the library puts it elsewhere. */
  box?: Box;
};

export type SlideNote = { parts: PartNote[]; notes: readonly DocText[] };
type Deck = { meta: ReportMeta; slides: readonly SlideNote[] };

export function finishedPackage(raw: Uint8Array, deck: Deck): Buffer {
  const entries = Object.entries(unzipSync(raw)).filter(([name]) => !name.endsWith('/'));
  const renamed = chartNames(entries.map(([name]) => name));
  const files: Record<string, Uint8Array> = {};
  for (const [name, bytes] of entries) {
    files[renamed(name)] = name.endsWith('.xlsx')
      ? fixedWorkbook(bytes, deck.meta)
      : /\.(?:xml|rels)$/u.test(name)
        ? strToU8(renamed(finishedPart(name, strFromU8(bytes), deck)))
        : bytes;
  }
  return Buffer.from(zipped(files, deck.meta));
}

/** A package keeps local time without a zone: midnight of the day, wherever it is made. */
function zipped(files: Record<string, Uint8Array>, { createdOn }: ReportMeta): Uint8Array {
  const [year = 2000, month = 1, day = 1] = createdOn.split('-').map(Number);
  return zipSync(files, { mtime: new Date(year, month - 1, day), level: 6 });
}

/** The maker counts its charts through all files it ever makes. */
function chartNames(names: readonly string[]): (text: string) => string {
  const numbers = names
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/u.exec(name)?.[1] ?? [])
    .toSorted((a, b) => Number(a) - Number(b));
  return (text) =>
    text.replace(
      /\b(chart|Microsoft_Excel_Worksheet)(\d+)(?=\.(?:xml|xlsx))/gu,
      (whole, kind: string, number: string) =>
        numbers.includes(number) ? `${kind}${numbers.indexOf(number) + 1}` : whole,
    );
}

function fixedWorkbook(bytes: Uint8Array, meta: ReportMeta): Uint8Array {
  const files = unzipSync(bytes);
  const fixed = Object.entries(files)
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, content]): [string, Uint8Array] => [
      name,
      name === 'docProps/core.xml' ? strToU8(fixedCore(strFromU8(content), meta)) : content,
    ]);
  return zipped(Object.fromEntries(fixed), meta);
}

function fixedCore(xml: string, { createdOn, organisation, lang }: ReportMeta): string {
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${createdOn}T00:00:00Z`)
    .split('PptxGenJS')
    .join(escaped(organisation))
    .replace('</cp:coreProperties>', `<dc:language>${languageTags[lang]}</dc:language>$&`);
}

function finishedPart(name: string, xml: string, deck: Deck): string {
  const { meta, slides } = deck;
  if (name === 'docProps/core.xml') return fixedCore(xml, meta);
  const spoken = xml
    // Known as the slide's title by its type alone.
    .replace(/<p:ph\s[^>]*type="title"[^>]*>/gu, '<p:ph type="title"/>')
    .replaceAll(' altLang="en-US"', '')
    .replaceAll(' lang="en-US"', ` lang="${languageTags[meta.lang]}"`);
  if (/^ppt\/theme\/theme\d+\.xml$/u.test(name)) return themed(spoken);
  // A gap has no point at all: an empty number is none that PowerPoint takes.
  if (/^ppt\/charts\/chart\d+\.xml$/u.test(name))
    return spoken.replace(/<c:pt idx="\d+">\s*<c:v><\/c:v>\s*<\/c:pt>/gu, '');
  const [, folder, number] = /^ppt\/(slides|notesSlides)\/[a-zA-Z]+(\d+)\.xml$/u.exec(name) ?? [];
  const slide = slides[Number(number) - 1];
  if (!slide) return spoken;
  return folder === 'slides' ? finishedSlide(spoken, slide) : finishedNotes(spoken, slide, meta);
}

function finishedSlide(xml: string, { parts }: SlideNote): string {
  let at = 0;
  const named = xml.replace(/<p:(sp|graphicFrame|pic)>[\s\S]*?<\/p:\1>/gu, (part) => {
    const note = parts[at];
    at += 1;
    return note ? namedPart(part, note, at) : part.replace(/(<p:cNvPr id=")\d+/u, `$1${at + 1}`);
  });
  return grouped(named, parts, at).replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');
}

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

function properties({ name, alt, isDecoration }: PartNote, id: number): string {
  const described = alt ? ` descr="${escaped(alt)}"` : '';
  const more = isDecoration ? decorative : '';
  return `<p:cNvPr id="${id}" name="${escaped(name)} ${id - 1}"${described}>${more}</p:cNvPr>`;
}

function namedPart(part: string, note: PartNote, at: number): string {
  // A part of a group is described with the group.
  const own = note.group ? { name: note.name } : note;
  const moved = note.box
    ? part.replace(
        /<a:off [^>]*\/><a:ext [^>]*\/>/u,
        `<a:off ${offset(note.box)}/><a:ext ${extent(note.box)}/>`,
      )
    : part;
  return moved.replace(
    /<p:cNvPr [^>]*?(?:\/>|>[\s\S]*?<\/p:cNvPr>)/u,
    () => properties(own, at + 1) + (note.group ? groupMark(at) : ''),
  );
}

const groupMark = (at: number) => `<!--${at}-->`;
const emu = (mm: number) => Math.round(mm * 36000);
const offset = ({ x, y }: Box) => `x="${emu(x)}" y="${emu(y)}"`;
const extent = ({ w, h }: Box) => `cx="${emu(w)}" cy="${emu(h)}"`;

function grouped(xml: string, parts: readonly PartNote[], last: number): string {
  let id = last + 1;
  let result = xml;
  const boxes = new Set(parts.flatMap(({ group }) => (group ? [group] : [])).map(({ box }) => box));
  for (const box of boxes) {
    const places = parts.flatMap(({ group }, at) => (group?.box === box ? [at + 1] : []));
    const note = parts[(places[0] ?? 1) - 1];
    const elements = places.flatMap((at) => {
      const mark = result.indexOf(groupMark(at));
      const [from, to] = [result.lastIndexOf('<p:sp>', mark), result.indexOf('</p:sp>', mark)];
      return [result.slice(from, to + '</p:sp>'.length)];
    });
    id += 1;
    const [from, reach] = [offset(box), extent(box)];
    const head =
      `<p:grpSp><p:nvGrpSpPr>${properties({ name: note?.name ?? '', alt: note?.group?.alt ?? '' }, id)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
      `<p:grpSpPr><a:xfrm><a:off ${from}/><a:ext ${reach}/><a:chOff ${from}/><a:chExt ${reach}/></a:xfrm></p:grpSpPr>`;
    const [first = '', ...others] = elements;
    const whole = head + elements.join('') + '</p:grpSp>';
    for (const other of others) result = result.split(other).join('');
    result = result.split(first).join(whole);
  }
  return result.replace(/<!--\d+-->/gu, '');
}

/** A paragraph for each note, in its own language. */
function finishedNotes(xml: string, { notes }: SlideNote, { lang }: ReportMeta): string {
  const paragraphs = notes.map((note) => {
    const tag = languageTags[typeof note === 'string' ? lang : note.lang];
    return `<a:p><a:r><a:rPr lang="${tag}"/><a:t>${escaped(wordsOf(note))}</a:t></a:r></a:p>`;
  });
  return xml.replace(/<a:p><a:r><a:rPr [^>]*\/><a:t>-<\/a:t>[\s\S]*?<\/a:p>/u, () =>
    paragraphs.join(''),
  );
}

function themed(xml: string): string {
  const { status } = palette;
  const colours = {
    dk1: palette.text,
    lt1: palette.paper,
    dk2: palette.ink,
    lt2: palette.tint,
    accent1: palette.ink,
    accent2: palette.ochre,
    accent3: status.on_track.graphic,
    accent4: status.behind.graphic,
    accent5: status.off_track.graphic,
    accent6: palette.inkSoft,
    hlink: palette.ink,
    folHlink: palette.textSoft,
  };
  return Object.entries(colours).reduce(
    (all, [name, colour]) =>
      all.replace(
        new RegExp(`<a:${name}>.*?</a:${name}>`, 'u'),
        `<a:${name}><a:srgbClr val="${colour.slice(1)}"/></a:${name}>`,
      ),
    xml,
  );
}

// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Without what XML cannot hold. */
export function writable(text: string): string {
  return text.toWellFormed().replace(unwritable, '');
}

export function escaped(text: string): string {
  return writable(text).replace(/[&<>"]/gu, (char) => `&#${char.charCodeAt(0)};`);
}
