// A table of the report as tables of slides: at most eight rows and never more than a slide is high, as large as there is room.
import type { DocText, TableRow } from './report-document.ts';
import { cellParagraphs, groupParagraphs, type CellSize } from './slide-cell.ts';
import { bodyHeight, contentWidth, mostRows, tableCell } from './slide-grid.ts';
import type { NoteBook } from './slide-notes.ts';
import { evenParts } from './slide-part.ts';
import type { TableBlock } from './slide-source.ts';
import { fitted, isCut, lineCount, textHeight, wordsOf, type TextPlace } from './slide-text.ts';
import type { SlideColumn, SlideParagraph, SlideRow } from './slide-type.ts';

type Table = Pick<TableBlock, 'columns' | 'rows'>;

export type SlideTable = {
  columns: SlideColumn[];
  /** For one slide after another. */
  parts: SlideRow[][];
};

const sizes: readonly CellSize[] = [
  { text: 13.5, detail: 11, header: 11.5, lines: 3 },
  { text: 12, detail: 10, header: 10.5, lines: 3 },
];
const smallest: CellSize = { text: 10.5, detail: 9, header: 9.5, lines: 2 };

/** The report's type area, which its columns are measured for. */
const reportWidth = 166;

/** As large as it can stand on no more slides and with no more words cut; small print goes to the notes. */
export function slideTable(table: Table, book: NoteBook): SlideTable {
  const least = trial(table, smallest);
  const size = sizes.find((one) => {
    const { slides, cuts } = trial(table, one);
    return slides === least.slides && cuts <= least.cuts;
  });
  for (const row of table.rows) if (row.kind === 'note') book.add(row.text);
  return tableIn(table, size ?? smallest, book.fit);
}

type Fit = NoteBook['fit'];

function trial(table: Table, size: CellSize): { slides: number; cuts: number } {
  let cuts = 0;
  const fit = <T extends DocText>(text: T, place: TextPlace) => {
    const short = fitted(text, place);
    if (isCut(text, short)) cuts += 1;
    return short as T;
  };
  const slides = tableIn(table, size, fit).parts.length;
  return { slides, cuts };
}

function tableIn({ columns, rows }: Table, size: CellSize, fit: Fit): SlideTable {
  const widths = columnWidths(columns);
  const set = columns.map(({ header, align }, at): SlideColumn => {
    const width = widths[at] ?? 0;
    const room = { width: inside({ width, align }, at), size: size.header, lines: 1, bold: true };
    return { header: fit(header, room), size: size.header, align, width };
  });
  const filled = rows
    .filter((row) => row.kind !== 'note')
    .map((row) => slideRow(row, set, size, fit));
  const heights = filled.map(({ height }) => height);
  const room = bodyHeight - headerHeight(size);
  return { columns: set, parts: evenParts(filled, heights, room, mostRows) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function columnWidths(columns: Table['columns']): number[] {
  const fixed = columns.map(({ width }) =>
    'mm' in width ? Math.min((width.mm * contentWidth) / reportWidth, contentWidth / 3) : 0,
  );
  const shares = columns.map(({ width }) => ('share' in width ? width.share : 0));
  const left = contentWidth - sum(fixed);
  const widths = columns.map((_, at) => fixed[at] || (left * (shares[at] ?? 0)) / sum(shares));
  // Without a column that takes the rest, all grow to the slide's width.
  const grow = contentWidth / sum(widths);
  return widths.map((width) => width * grow);
}

/** Figures at the right keep away from what stands beside them. */
export function cellPadding(align: 'left' | 'right', at: number) {
  return {
    left: at === 0 ? 0 : tableCell.padX,
    right: align === 'right' ? tableCell.padX * 3 : tableCell.padX,
  };
}

function inside({ width, align }: Pick<SlideColumn, 'width' | 'align'>, at: number): number {
  const { left, right } = cellPadding(align, at);
  return width - left - right;
}

function slideRow(
  row: Exclude<TableRow, { kind: 'note' }>,
  columns: SlideColumn[],
  size: CellSize,
  fit: Fit,
): SlideRow {
  const cells = columns.map((column, at): SlideParagraph[] => {
    const width = inside(column, at);
    const fitCell = (text: DocText, place: Omit<TextPlace, 'width'>) =>
      fit(text, { ...place, width });
    if (row.kind === 'group') return at === 0 ? groupParagraphs(row.text, size, fitCell) : [];
    const cell = row.cells[at];
    return cell ? cellParagraphs(cell, size, fitCell) : [];
  });
  const heights = cells.map((paragraphs, at) => {
    const width = columns[at] ? inside(columns[at], at) : 0;
    return sum(paragraphs.map((one) => textHeight(paragraphLines(one, width), one.size)));
  });
  return { cells, height: Math.max(...heights) + tableCell.padY * 2 };
}

/** A status stands behind its shape. */
const shapeWidth = 5;

function paragraphLines({ size, runs }: SlideParagraph, width: number): number {
  const words = runs.map(({ text }) => wordsOf(text)).join('');
  const room = width - (runs.some(({ status }) => status) ? shapeWidth : 0);
  return lineCount(words, { width: room, size, bold: runs[0]?.tone === 'strong' });
}

export function headerHeight({ header }: Pick<CellSize, 'header'>): number {
  return textHeight(1, header) + tableCell.padY * 2;
}
