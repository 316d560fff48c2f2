// A table of the report as tables of slides: cells as paragraphs that have room, at most eight rows and never more than a slide is high.
import type { DocStatus, DocText, TableCell, TableRow } from './report-document.ts';
import { bodyHeight, contentWidth, mostRows, tableCell } from './slide-grid.ts';
import type { NoteBook } from './slide-notes.ts';
import { lineCount, textHeight, wordsOf } from './slide-text.ts';
import { evenParts } from './slide-part.ts';
import type { TableBlock } from './slide-source.ts';
import type { SlideColumn, SlideParagraph, SlideRow, SlideRun } from './slide-type.ts';

const size = { text: 10.5, detail: 9 };
/** What somebody said gets more room than names. */
const lines = { name: 2, voice: 3 };
/** The report's type area, which its columns are measured for. */
const reportWidth = 166;

export type SlideTable = { columns: SlideColumn[]; rows: SlideRow[] };

/** All rows, not yet parted among slides. Small print goes to the notes. */
export function slideTable(
  { columns, rows }: Pick<TableBlock, 'columns' | 'rows'>,
  book: NoteBook,
): SlideTable {
  const fixed = columns.map(({ width }) =>
    'mm' in width ? Math.min((width.mm * contentWidth) / reportWidth, contentWidth / 3) : 0,
  );
  const shares = columns.map(({ width }) => ('share' in width ? width.share : 0));
  const left = contentWidth - sum(fixed);
  const widths = columns.map((_, at) => fixed[at]! || (left * shares[at]!) / sum(shares));
  // Without a column that takes the rest, all grow to the slide's width.
  const grow = contentWidth / sum(widths);
  const set = columns.map(({ header, align }, at): SlideColumn => {
    const width = widths[at]! * grow;
    const room = {
      width: inside({ width, align }, at),
      size: tableCell.header,
      lines: 1,
      bold: true,
    };
    return { header: book.fit(header, room), align, width };
  });
  return { columns: set, rows: rows.flatMap((row) => slideRow(row, set, book)) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
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

function slideRow(row: TableRow, columns: SlideColumn[], book: NoteBook): SlideRow[] {
  if (row.kind === 'note') {
    book.add(row.text);
    return [];
  }
  const cells: SlideParagraph[][] = columns.map((column, at) => {
    const fit = (text: DocText, points: number, lines: number, bold = false) =>
      book.fit(text, { width: inside(column, at), size: points, lines, bold });
    const cell = row.kind === 'cells' ? row.cells[at] : undefined;
    const group = row.kind === 'group' && at === 0 ? row.text : '';
    return cell
      ? cellParagraphs(cell, fit)
      : paragraphs([[size.text, fit(group, size.text, lines.name, true), 'strong']]);
  });
  return [{ cells, height: rowHeight(cells, columns) }];
}

type Fit = (text: DocText, points: number, lines: number, bold?: boolean) => DocText;

function cellParagraphs(cell: TableCell, fit: Fit): SlideParagraph[] {
  switch (cell.kind) {
    case 'text': {
      const isStrong = cell.isStrong ?? false;
      return paragraphs([
        [size.text, fit(cell.text, size.text, lines.name, isStrong), isStrong ? 'strong' : 'plain'],
        [size.detail, fit(cell.suffix ?? '', size.detail, 1), 'soft'],
        [size.detail, fit(cell.detail ?? '', size.detail, 1), 'soft'],
      ]);
    }
    case 'figure':
      return paragraphs([
        [size.text, fit(cell.label, size.text, 2, true), cell.isSoft ? 'soft' : 'strong'],
        [size.detail, fit(cell.sub ?? '', size.detail, 1), 'soft'],
      ]);
    case 'status':
      return [statusParagraph(cell.status)];
    case 'bullet':
      return paragraphs([[size.text, cell.label, 'strong']]);
    case 'attainment':
      return [...paragraphs([[size.text, cell.label, 'strong']]), statusParagraph(cell.status)];
    case 'voice': {
      // Who spoke stands beside the status where there is one.
      const byline = fit(cell.byline, size.detail, 1);
      return [
        ...(cell.status ? [statusParagraph(cell.status, byline)] : []),
        ...paragraphs([
          [size.text, fit(cell.text, size.text, lines.voice), 'plain'],
          ...cell.reasons.map(({ text }) => line(fit(text, size.detail, 2), 'plain')),
          ...(cell.status ? [] : [line(byline, 'soft')]),
        ]),
      ];
    }
    case 'sparkline':
      return [];
  }
}

type Line = [points: number, text: DocText, tone: SlideRun['tone']];
const line = (text: DocText, tone: SlideRun['tone']): Line => [size.detail, text, tone];

function paragraphs(lines: Line[]): SlideParagraph[] {
  return lines
    .filter(([, text]) => wordsOf(text) !== '')
    .map(([points, text, tone]) => ({ size: points, runs: [{ text, tone }] }));
}

/** Shape, word and colour, and the clock's word where the figure is out of date. */
export function statusRuns({ status, word, stale }: DocStatus): SlideRun[] {
  return [
    { text: word, tone: 'strong', status },
    ...(stale === null ? [] : [{ text: ` (${stale})`, tone: 'soft' as const }]),
  ];
}

function statusParagraph(status: DocStatus, beside: DocText = ''): SlideParagraph {
  const more =
    wordsOf(beside) === ''
      ? []
      : [
          { text: '   ', tone: 'soft' as const },
          { text: beside, tone: 'soft' as const },
        ];
  return { size: size.text, runs: [...statusRuns(status), ...more] };
}

/** A status stands behind its shape. */
const shapeWidth = 5;

export function paragraphLines({ size: points, runs }: SlideParagraph, width: number): number {
  const words = runs.map(({ text }) => wordsOf(text)).join('');
  const room = width - (runs.some(({ status }) => status) ? shapeWidth : 0);
  return lineCount(words, { width: room, size: points, bold: runs[0]?.tone === 'strong' });
}

function rowHeight(cells: SlideParagraph[][], columns: SlideColumn[]): number {
  const heights = cells.map((each, at) =>
    sum(
      each.map((paragraph) =>
        textHeight(paragraphLines(paragraph, inside(columns[at]!, at)), paragraph.size),
      ),
    ),
  );
  return Math.max(...heights) + tableCell.padY * 2;
}

const headerHeight = textHeight(1, tableCell.header) + tableCell.padY * 2;

export function partedRows(rows: readonly SlideRow[]): SlideRow[][] {
  const heights = rows.map(({ height }) => height);
  return evenParts(rows, heights, bodyHeight - headerHeight, mostRows);
}
