// A table of the report in Word: a numbered caption, a head that repeats, rows that stay whole, and small print that stays
// with the row above it.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  SequentialIdentifier,
  TableCell,
  TableRow,
  VerticalAlign,
  type ITableCellBorders,
  type Table,
} from 'docx';
import type { DocBlock, TableColumn, TableRow as DocRow } from '#shared/report/report-document.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { flat, title } from '#server/report/document-text.ts';
import { cellParagraphs } from './docx-cell.ts';
import { hairline, ink, ochreText, reportWidth, type Setting } from './docx-setting.ts';
import { quiet } from './docx-status.ts';
import { tableOf } from './docx-table.ts';
import { textRun } from './docx-text.ts';

type TableBlock = Extract<DocBlock, { kind: 'table' }>;

export const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const inkLine = { style: BorderStyle.SINGLE, size: 8, color: ink };
export const thinLine = { style: BorderStyle.SINGLE, size: 4, color: hairline };

export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

export const cellMargins = { top: 40, bottom: 40, left: 0, right: 140 };

/** What Word counts captions by: its own name in the language, so that its list of figures finds them. */
const counts: Record<'figure' | 'table', Record<Lang, string>> = {
  figure: { nb: 'Figur', nn: 'Figur', en: 'Figure' },
  table: { nb: 'Tabell', nn: 'Tabell', en: 'Table' },
};

/** Tables that touch become one. */
export const afterTable = () => new Paragraph({ style: 'AfterTable', children: [] });

export function captionParagraph(
  kind: 'figure' | 'table',
  words: string,
  { words: labels, lang }: Setting,
): Paragraph {
  return new Paragraph({
    style: 'Caption',
    children: [
      textRun(`${labels[kind]}\u00A0`, { color: ochreText }),
      new SequentialIdentifier(counts[kind][lang]),
      textRun(`. ${words}`),
    ],
  });
}

export function reportTable(block: TableBlock, setting: Setting): (Paragraph | Table)[] {
  const { caption, columns, rows, notes, isCompact = false } = block;
  const style = isCompact ? 'TableCompact' : 'TableText';
  return [
    ...(caption ? [captionParagraph('table', title(caption), setting)] : []),
    tableOf(
      reportWidth,
      columns.map(({ width }) => width),
      [
        headRow(columns.map(({ header, align }) => ({ words: title(header), align }))),
        ...rows.map((row, place) =>
          tableRow(row, { columns, style, setting, next: rows[place + 1]?.kind ?? null, place }),
        ),
      ],
      {
        borders: { ...noBorders, bottom: inkLine },
        margins: cellMargins,
        tableLook: { firstRow: true, firstColumn: true },
      },
    ),
    ...(notes.length > 0
      ? notes.map((note) => new Paragraph({ style: 'TableNote', children: [textRun(flat(note))] }))
      : [afterTable()]),
  ];
}

type Head = { words: string; align: TableColumn['align'] };

function headRow(columns: readonly Head[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ words, align }) =>
        new TableCell({
          borders: { bottom: inkLine },
          verticalAlign: VerticalAlign.BOTTOM,
          children: [
            new Paragraph({
              style: 'TableHead',
              ...(align === 'right' ? { alignment: AlignmentType.RIGHT } : {}),
              children: [textRun(words)],
            }),
          ],
        }),
    ),
  });
}

type RowPlace = {
  columns: readonly TableColumn[];
  style: string;
  setting: Setting;
  next: DocRow['kind'] | null;
  place: number;
};

function tableRow(row: DocRow, { columns, style, setting, next, place }: RowPlace): TableRow {
  if (row.kind !== 'cells') {
    const isGroup = row.kind === 'group';
    const words = isGroup ? textRun(title(row.text)) : quiet(flat(row.text));
    return new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          columnSpan: columns.length,
          children: [new Paragraph({ style: isGroup ? 'TableGroup' : style, children: [words] })],
        }),
      ],
    });
  }
  // A hairline parts what is not parted by the head's line already.
  const borders: ITableCellBorders = place === 0 ? {} : { top: thinLine };
  return new TableRow({
    cantSplit: true,
    children: row.cells.map((cell, at) => {
      const options = {
        style,
        keepNext: next === 'note',
        ...(columns[at]?.align === 'right' ? { alignment: AlignmentType.RIGHT } : {}),
      };
      return new TableCell({ borders, children: cellParagraphs(cell, options, setting) });
    }),
  });
}
