// Slides of the whole: cover, the year on one page, key figures, the strategy, and what went well or needs a decision.
import type {
  DocStatus,
  DocText,
  KeyFigure,
  ReportDocument,
  StrategyColumn,
} from './report-document.ts';
import {
  bodyHeight,
  columnWidth,
  contentWidth,
  ringColumns,
  ringTextWidth,
  strategyColumn,
  strategyPerSlide,
} from './slide-grid.ts';
import { noteBook, type SlideWords } from './slide-notes.ts';
import { beforeAreas, blocksOf, headingOver, tableAbout } from './slide-source.ts';
import { chunks, partedSlides, titled } from './slide-part.ts';
import { slideTable } from './slide-table.ts';
import { reworded, wordsOf } from './slide-text.ts';
import type { Slide } from './slide-type.ts';

/** More rods than this make no picture; the rings tell them all. */
const mostRods = 8;

export function coverSlide({ cover, meta }: ReportDocument, words: SlideWords): Slide {
  const book = noteBook(words, '');
  const isMeasured = cover.rods.some(({ share }) => share !== null);
  const rods = isMeasured && cover.rods.length <= mostRods ? cover.rods : [];
  if (rods.length > 0) {
    book.alt(cover.rodsAlt);
    book.add(cover.rodsCaption);
  }
  const width = 118;
  return {
    title: book.fit(cover.title, { width, size: 34, lines: 2 }),
    kicker: '',
    lead: null,
    body: {
      kind: 'cover',
      organisation: book.fit(cover.organisation || meta.organisation, {
        width: contentWidth - 60,
        size: 12,
        lines: 1,
        bold: true,
      }),
      subtitle: book.fit(cover.subtitle, { width, size: 17, lines: 1 }),
      strategy: book.fit(cover.strategy, { width, size: 12, lines: 2, bold: true }),
      facts: cover.facts.slice(0, 4).map(({ label, value }) => ({
        label: book.fit(label, { width: columnWidth(4), size: 9, lines: 1 }),
        value: book.fit(value, { width: columnWidth(4), size: 11, lines: 1, bold: true }),
      })),
      rodsNote: rods.length > 0 ? words.a('slides.rods') : '',
      notice:
        meta.sampleNotice &&
        book.fit(meta.sampleNotice, { width: 55, size: 10, lines: 1, bold: true }),
      rods: rods.map((rod) => ({
        ...rod,
        name: book.fit(rod.name, { width: 62, size: 10.5, lines: 1 }),
        label: book.fit(rod.label, { width: 20, size: 10.5, lines: 1, bold: true }),
      })),
    },
    notes: book.notes,
  };
}

/** How the areas stand, under the sentence that sums up the year; a plan without figures shows its measures. */
export function yearSlides({ blocks }: ReportDocument, words: SlideWords): Slide[] {
  const opening = blocksOf(blocks, 'part').find(({ number, lead }) => number === '' && lead);
  const rings = blocksOf(blocks, 'rings')[0];
  const table = tableAbout(blocks, 'areas');
  const book = noteBook(words, opening?.title ?? '');
  const head = titled(book, opening?.lead ?? rings?.items[0]?.title ?? table?.caption ?? '', {
    kicker: opening?.title ?? '',
  });
  if (rings && rings.items.length > 0) {
    const { few, many } = ringColumns;
    const isFew = rings.items.length <= few;
    const width = isFew ? columnWidth(few) : ringTextWidth;
    const items = rings.items.map(({ ring, title, status, lines }) => {
      book.alt(ring.alt);
      return {
        ring,
        status: shortStatus(status),
        title: book.fit(title, { width, size: isFew ? 13 : 12, lines: isFew ? 2 : 1, bold: true }),
        lines: lines
          .slice(0, 2)
          .map((line) => book.fit(line, { width, size: isFew ? 10.5 : 9.5, lines: isFew ? 2 : 1 })),
      };
    });
    const parts = chunks(items, isFew ? few : many * 3);
    return partedSlides(words, head, book, parts, (part) => ({ kind: 'rings', items: part }));
  }
  if (!table || table.rows.length === 0) return [];
  const { columns, parts } = slideTable(table, book);
  return partedSlides(words, head, book, parts, (part) => ({
    kind: 'table',
    columns,
    rows: part,
  }));
}

/** Words of a status are short; of one out of date, the shape's word is enough. */
export function shortStatus(status: DocStatus): DocStatus {
  return { ...status, stale: status.stale && status.stale.slice(0, 24) };
}

const mostFigures = 8;

/** The year's own, beside the attainment over the years, and those of meeting places and money. */
export function figureSlides(document: ReportDocument, words: SlideWords): Slide[] {
  const { a } = words;
  const before = beforeAreas(document);
  const chart =
    blocksOf(before, 'chart')
      .map(({ chart }) => chart)
      .find((one) => one.kind === 'attainment') ?? null;
  const groups = new Map<string, KeyFigure[]>();
  let isFirst = true;
  for (const block of blocksOf(before, 'key-figures')) {
    const heading = isFirst ? a('slides.figures') : wordsOf(headingOver(before, block));
    isFirst = false;
    const told = block.items.filter(({ value }) => value.trim() !== '');
    groups.set(heading, [...(groups.get(heading) ?? []), ...told]);
  }
  return [...groups].flatMap(([heading, items], index) => {
    const book = noteBook(words, index === 0 ? '' : heading);
    const withChart = index === 0 ? chart : null;
    if (withChart) {
      book.alt(withChart.alt);
      book.origin(withChart);
    }
    const width = columnWidth(4);
    const fitted = items.map(({ value, label, detail }) => ({
      value: book.fit(value, { width, size: 15, lines: 1, bold: true }),
      label: book.fit(label, { width, size: 11, lines: 2, bold: true }),
      detail: book.fit(detail, { width, size: 9.5, lines: 2 }),
    }));
    const parts = chunks(fitted, withChart ? 4 : mostFigures);
    return partedSlides(words, titled(book, heading), book, parts, (part, at) => ({
      kind: 'figures',
      items: part,
      chart: at === 0 ? withChart : null,
    }));
  });
}

const numbered = ({ number, title }: { number: string; title: DocText }) =>
  reworded(title, `${number} ${wordsOf(title)}`.trim());

export function strategySlides({ blocks }: ReportDocument, words: SlideWords): Slide[] {
  const page = blocksOf(blocks, 'strategy-page')[0];
  if (!page || page.columns.length === 0) return [];
  const book = noteBook(words, page.title);
  book.add(page.note);
  const width = strategyColumn - 3.2;
  // Without tiles three rows of areas share a slide.
  const isFlat = page.columns.every(({ tiles }) => tiles.length === 0);
  const columns = page.columns.map((column): StrategyColumn => ({
    ...column,
    status: shortStatus(column.status),
    title: book.fit(isFlat ? numbered(column) : column.title, {
      width,
      size: 11,
      lines: isFlat ? 3 : 2,
      bold: true,
    }),
    tiles: column.tiles.map((tile) => ({
      ...tile,
      status: shortStatus(tile.status),
      title: book.fit(numbered(tile), { width, size: 9, lines: 4 }),
    })),
  }));
  const parts = chunks(columns, strategyPerSlide.columns).flatMap((group) => {
    const depth = Math.max(1, ...group.map(({ tiles }) => tiles.length));
    const pages = Math.ceil(depth / strategyPerSlide.tiles);
    return Array.from({ length: pages }, (_, at) =>
      group.map((column) => ({
        ...column,
        tiles: column.tiles.slice(at * strategyPerSlide.tiles, (at + 1) * strategyPerSlide.tiles),
      })),
    );
  });
  const slides = isFlat ? chunks(columns, strategyPerSlide.columns * 3) : parts;
  const note = book.fit(page.note, { width: contentWidth, size: 9, lines: 1 });
  return partedSlides(words, titled(book, page.title), book, slides, (part) => ({
    kind: 'strategy',
    columns: part,
    note,
  }));
}

export function highlightSlide({ blocks }: ReportDocument, words: SlideWords): Slide[] {
  const block = blocksOf(blocks, 'highlights')[0];
  const filled =
    block?.columns.filter(({ items, empty }) => items.length > 0 || empty !== '') ?? [];
  if (filled.length === 0) return [];
  const title = words.a('slides.highlights');
  const book = noteBook(words, filled[0]?.heading ?? '');
  const width = columnWidth(filled.length) - 4;
  const perColumn = Math.floor((bodyHeight - 12) / 26);
  const columns = filled.map(({ heading, items, empty }) => ({
    heading: book.fit(heading, { width, size: 13, lines: 1, bold: true }),
    items: items.slice(0, perColumn).map(({ text, detail, status }) => ({
      text: book.fit(text, { width, size: 12, lines: 2, bold: true }),
      detail: book.fit(detail, { width, size: 10, lines: 2 }),
      status: status && shortStatus(status),
    })),
    empty: book.fit(empty, { width, size: 12, lines: 3 }),
  }));
  for (const { items } of filled)
    for (const { text, detail } of items.slice(perColumn)) book.add(`${wordsOf(text)}: ${detail}`);
  return [{ ...titled(book, title), body: { kind: 'highlights', columns }, notes: book.notes }];
}
