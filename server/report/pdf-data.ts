// Turns a report document into what the Typst template reads: cleaned texts, drawn charts, and for each row
// and block whether it may split. Texts stay JSON strings all the way: the template sets them, never parses them.
import { chartSvg } from '#shared/chart/chart-svg.ts';
import { darkPalette, lightPalette } from '#shared/chart/palette.ts';
import { ringSvg, sparklineSvg } from '#shared/chart/small-graphic-svg.ts';
import { markSize, markSvg, type MarkName } from '#shared/chart/status-mark.ts';
import { svgDocument } from '#shared/chart/svg-element.ts';
import { coverSvg } from '#shared/report/cover-graphic.ts';
import type {
  DocBlock,
  DocText,
  Letterhead,
  LetterDocument,
  ReportCover,
  ReportDocument,
  TableCell,
  TableRow,
} from '#shared/report/report-document.ts';
import {
  alt,
  cleanStrings,
  flat,
  line,
  longestAlt,
  paragraphsOf,
  title,
  words,
} from './document-text.ts';
import type { TextCleaner } from './pdf-text.ts';

/** Width of the main column and of the whole type area, in points (126 and 166 mm). */
const mainWidth = 357;
const fullWidth = 470.5;

/** Rows and boxes stay whole up to this many characters; a longer one must split or it would overflow. */
const longestWhole = 1200;

/** Headings that the contents have room for on two pages, besides parts and areas. */
const longestContents = 60;

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Colours and marks, the same for every report: kept apart so that a new report reuses what they lay out. */
export function templateStyle(): string {
  const palette = lightPalette;
  const names: Exclude<MarkName, 'overdue'>[] = [
    'achieved',
    'on_track',
    'behind',
    'off_track',
    'reversing',
    'no_data',
    'not_measured',
    'stale',
  ];
  const colour = (name: Exclude<MarkName, 'overdue'>) =>
    name === 'stale' ? palette.textSoft : palette.status[name].graphic;
  const marks = names.map((name) => [
    name,
    svgDocument(markSize, markSize, [markSvg(name, 0, 0, markSize, colour(name))]),
  ]);
  return JSON.stringify({
    palette: { ...palette, ochreOnInk: darkPalette.ochre },
    marks: Object.fromEntries(marks),
  });
}

export function templateData(
  document: ReportDocument | LetterDocument,
  clean: TextCleaner,
): string {
  const cleaned = cleanStrings(document, clean) as typeof document;
  return JSON.stringify({
    meta: { ...cleaned.meta, title: title(cleaned.meta.title) },
    cover: 'cover' in cleaned ? coverData(cleaned.cover) : null,
    letterhead: 'letterhead' in cleaned ? letterheadData(cleaned.letterhead) : null,
    blocks: joined(cleaned.blocks).map((block) => blockData(block, isWhollyListed(cleaned.blocks))),
  });
}

function coverData(cover: ReportCover): unknown {
  const { rods, rodsAlt } = cover;
  const whole = cover.facts.map((fact) => ({
    ...fact,
    value: fact.value.replaceAll('\u200B', ''),
  }));
  const isWide = ({ value }: { value: string }) => /^[0-9a-f]{40,}$/.test(value);
  const facts = cover.facts.filter((_, place) => !isWide(whole[place]!));
  const svg = coverSvg(rods);
  return {
    ...cover,
    facts,
    wide: whole.filter(isWide),
    title: title(cover.title),
    rodsAlt: alt(rodsAlt),
    svg,
  };
}

function letterheadData(letterhead: Letterhead): unknown {
  const facts = letterhead.facts.map(({ label, value }) => ({ label, value: flat(value) }));
  return { ...letterhead, title: title(letterhead.title), facts };
}

/** A heading with one paragraph, or a goal, is not left on the page before what it leads up to. */
function joined(blocks: readonly DocBlock[]): Joined[] {
  return blocks.map((block, place) => {
    const after = blocks[place + 1];
    const next = after?.kind;
    if (block.kind === 'goal') {
      const isAlone =
        !after || next === 'part' || (after.kind === 'goal' && after.level <= block.level);
      return { ...block, leadsOn: !isAlone };
    }
    const leadsOn =
      block.kind === 'paragraph' &&
      blocks[place - 1]?.kind === 'heading' &&
      (next === 'table' || next === 'chart' || next === 'facts' || next === 'list');
    return leadsOn && words(block.text).length <= longestWhole ? { ...block, leadsOn } : block;
  });
}

/** Contents name every heading of the first two levels, or parts and areas alone where they would go on for pages. */
function isWhollyListed(blocks: readonly DocBlock[]): boolean {
  return blocks.filter((block) => 'level' in block && block.level === 2).length <= longestContents;
}

/** Running text as paragraphs. */
function prose(text: DocText): Json {
  return { lang: typeof text === 'string' ? null : text.lang, paragraphs: paragraphsOf(text) };
}

type Joined = DocBlock & { leadsOn?: boolean };

function blockData(block: Joined, isWhole: boolean): unknown {
  switch (block.kind) {
    case 'part':
      return { ...block, title: title(block.title), lead: block.lead ? prose(block.lead) : null };
    case 'heading':
      return { ...block, text: title(block.text), isListed: block.level === 2 && isWhole };
    case 'paragraph':
      return {
        kind: block.kind,
        tone: block.tone,
        leadsOn: block.leadsOn ?? false,
        prose: prose(block.text),
      };
    case 'rings':
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          title: title(item.title),
          ring: { svg: ringSvg(item.ring, 74, lightPalette), alt: alt(item.ring.alt) },
        })),
      };
    case 'table':
      return {
        ...block,
        caption: block.caption && title(block.caption),
        isCompact: block.isCompact ?? false,
        columns: block.columns.map((column) => ({ ...column, header: title(column.header) })),
        rows: block.rows.map(rowData),
      };
    case 'chart': {
      const { chart } = block;
      const isWide = ['bars', 'multiples', 'pairs'].includes(chart.kind);
      const svg = chartSvg(chart, { width: isWide ? fullWidth : mainWidth, height: block.height });
      return {
        kind: block.kind,
        svg,
        isWide,
        title: title(chart.title),
        unit: chart.unit,
        source: chart.source,
        asOf: chart.asOf,
        alt: alt(chart.alt),
      };
    }
    case 'voices': {
      const isLong = block.voices.some((voice) => words(voice.text).length > longestWhole);
      const voices = block.voices.map((voice) => ({ ...voice, text: prose(voice.text) }));
      return { ...block, voices, isLong };
    }
    case 'chapter':
      return {
        ...block,
        title: title(block.title),
        goal: title(block.goal),
        arena: title(block.arena),
        ring: { svg: ringSvg(block.ring, 116, lightPalette), alt: alt(block.ring.alt) },
      };
    case 'picture': {
      const { picture } = block;
      const [alternative, caption] = [line(picture.alt, longestAlt), flat(picture.caption)];
      return { ...block, picture: { ...picture, alt: alternative, caption } };
    }
    case 'goal':
      return { ...block, title: title(block.title) };
    case 'contents':
      return { ...block, title: title(block.title) };
    case 'highlights':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, heading: title(column.heading) })),
      };
    case 'list':
      return { ...block, items: block.items.map(prose) };
    case 'facts':
      return { ...block, items: block.items.map((item) => ({ ...item, text: prose(item.text) })) };
    default:
      return block;
  }
}

function rowData(row: TableRow): unknown {
  if (row.kind === 'group') return { ...row, text: title(row.text) };
  if (row.kind === 'note') {
    return { ...row, text: flat(row.text), isLong: words(row.text).length > longestWhole };
  }
  const isLong = row.cells.some((cell) => 'text' in cell && words(cell.text).length > longestWhole);
  return { ...row, cells: row.cells.map(cellData), isLong };
}

function cellData(cell: TableCell): unknown {
  if (cell.kind === 'sparkline')
    return { kind: cell.kind, svg: sparklineSvg(cell.sparkline, 52, 14, lightPalette) };
  if (cell.kind === 'text')
    return {
      ...cell,
      text: flat(cell.text),
      detail: cell.detail && flat(cell.detail),
      suffix: cell.suffix && flat(cell.suffix),
    };
  return cell.kind === 'voice' ? { ...cell, text: flat(cell.text) } : cell;
}
