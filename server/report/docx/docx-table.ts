// Tables of a Word file, of given widths. Word's measure is a twentieth of a point.
import { Table, TableLayoutType, WidthType, type ITableOptions, type TableRow } from 'docx';
import type { TableColumn } from '#shared/report/report-document.ts';

type Width = TableColumn['width'];

const ofMillimetre = 56.7;

export const millimetres = (count: number) => Math.round(count * ofMillimetre);

type TableLook = Omit<ITableOptions, 'rows' | 'width' | 'columnWidths' | 'layout'>;

/** Word and LibreOffice agree on widths that are said of the table and of each column. Tables that touch become one: whoever
 * sets this sets a paragraph after it. */
export function tableOf(
  width: number,
  widths: readonly Width[],
  rows: TableRow[],
  look: TableLook = {},
): Table {
  return new Table({
    ...look,
    width: { size: width, type: WidthType.DXA },
    columnWidths: columnWidths(width, widths),
    layout: TableLayoutType.FIXED,
    rows,
  });
}

/** What fixed columns leave is shared among the others. */
function columnWidths(width: number, widths: readonly Width[]): number[] {
  const fixed = widths.map((each) => ('mm' in each ? millimetres(each.mm) : 0));
  const shares = widths.map((each) => ('share' in each ? each.share : 0));
  const left = width - sum(fixed);
  return widths.map((_, at) => fixed[at]! || Math.floor((left * shares[at]!) / sum(shares)));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
