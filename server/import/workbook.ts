// Sheets as an Excel workbook: headings that stay in sight, numbers as numbers, days as days, text that runs nothing.
import writeExcelFile, { type Cell as ExcelCell } from 'write-excel-file/node';
import { guardedText, type Cell } from '#shared/import/cell.ts';
import { columnType, type ColumnKey, type SheetKind } from '#shared/import/import-column.ts';
import type { PlanSheet } from '#shared/import/plan-sheet.ts';
import { excelText } from './excel-text.ts';

const heading = {
  fontWeight: 'bold',
  backgroundColor: '#DCE9EC',
  alignVertical: 'top',
  wrap: true,
} as const;
const asText = { type: String, format: '@', alignVertical: 'top', wrap: true } as const;

const wide: readonly ColumnKey[] = ['title', 'parent', 'goal', 'indicator'];
const narrow: readonly string[] = ['place', 'flag', 'period', 'date', 'lang', 'number'];

export type WorkbookSheet = {
  name: string;
  headings: readonly string[];
  widths: readonly number[];
  rows: ExcelCell[][];
};

export function planWorkbookSheet({ kind, name, columns, headings, rows }: PlanSheet<SheetKind>) {
  const types = columns.map((column) => columnType(kind, column)!);
  return {
    name,
    headings,
    widths: columns.map((column, at) =>
      wide.includes(column) ? 40 : narrow.includes(types[at]!) ? 14 : 24,
    ),
    rows: rows.map((row) => row.map((cell, at) => excelCell(cell, types[at]!))),
  };
}

export function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, headings, widths, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
    data: [headings.map((value) => ({ value, ...heading })), ...rows],
  }));
  return writeExcelFile(written).toBuffer();
}

export function excelCell(cell: Cell, type: string): ExcelCell {
  if (cell === null) return null;
  if (typeof cell === 'number') return { type: Number, value: cell, alignVertical: 'top' };
  const day = type === 'date' ? excelDay(String(cell)) : null;
  if (day) return { type: Date, value: day, format: 'dd.mm.yyyy', alignVertical: 'top' };
  return { ...asText, value: excelText(guardedText(String(cell))) };
}

/** Excel's calendar is right from March 1900 on. */
function excelDay(date: string): Date | null {
  return date >= '1900-03-01' ? new Date(`${date}T00:00:00Z`) : null;
}
