// Where pasted cells go in the sheet: down and to the right of the cell that was pasted into, or beside their own periods.
import { readPeriod } from '#shared/import/read-cell.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';

export const sheetColumns = ['value', 'note'] as const;
export type SheetColumn = (typeof sheetColumns)[number];

export type SheetPatch = { row: number; column: SheetColumn; text: string };
export type SheetFill = {
  patches: SheetPatch[];
  /** Pasted rows with something in them that found no place. */
  leftOver: number;
};

/**
 * Empty cells change nothing. In the sheet of one indicator (`periods`: of its rows), cells whose first column are all
 * periods go to the rows of those periods, whatever their order.
 */
export function filledFrom(
  cells: readonly (readonly string[])[],
  at: { row: number; column: SheetColumn },
  sheet: { rowCount: number; periods: readonly Period[] | null },
): SheetFill {
  const byPeriod =
    sheet.periods && at.column === 'value' ? placedByPeriod(cells, sheet.periods) : null;
  if (byPeriod) return byPeriod;
  const first = sheetColumns.indexOf(at.column);
  return placed(
    cells.map((row, offset) => {
      const place = at.row + offset;
      return { row: place < sheet.rowCount ? place : null, cells: row, first };
    }),
  );
}

function placedByPeriod(
  cells: readonly (readonly string[])[],
  periods: readonly Period[],
): SheetFill | null {
  const filled = cells.filter((row) => row.some((cell) => cell !== ''));
  const read = filled.map(([first = '', ...rest]) => ({ period: periodOf(first), cells: rest }));
  if (read.length === 0 || read.some((row) => row.period === null || row.cells.length === 0))
    return null;
  return placed(
    read.map((row) => {
      const place = periods.indexOf(row.period ?? '');
      return { row: place === -1 ? null : place, cells: row.cells, first: 0 };
    }),
  );
}

function periodOf(cell: string): Period | null {
  const read = readPeriod(cell);
  return 'value' in read && typeof read.value === 'string' ? read.value : null;
}

type Placed = { row: number | null; cells: readonly string[]; first: number };

function placed(rows: readonly Placed[]): SheetFill {
  const patches: SheetPatch[] = [];
  let leftOver = 0;
  for (const { row, cells, first } of rows) {
    if (row === null) {
      if (cells.some((cell) => cell !== '')) leftOver += 1;
      continue;
    }
    for (const [offset, text] of cells.entries()) {
      const column = sheetColumns[first + offset];
      if (column && text !== '') patches.push({ row, column, text });
    }
  }
  return { patches, leftOver };
}
