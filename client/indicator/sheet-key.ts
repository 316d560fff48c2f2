// Which cell a key leads to, as in a spreadsheet: up, down and Enter along the column, left and right from the text's ends.
import { sheetColumns, type SheetColumn } from './sheet-fill.ts';

export type SheetPlace = { row: number; column: SheetColumn };
type Key = { key: string; shiftKey: boolean; altKey: boolean; ctrlKey: boolean; metaKey: boolean };

/** Null: the key is the text's own. At an edge the cell itself. */
export function neighbourOf(
  { key, shiftKey, altKey, ctrlKey, metaKey }: Key,
  { row, column }: SheetPlace,
  { rowCount, isAtStart, isAtEnd }: { rowCount: number; isAtStart: boolean; isAtEnd: boolean },
): SheetPlace | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (key === 'Enter') return { row: inside(row + (shiftKey ? -1 : 1), rowCount), column };
  if (shiftKey) return null;
  if (key === 'ArrowDown') return { row: inside(row + 1, rowCount), column };
  if (key === 'ArrowUp') return { row: inside(row - 1, rowCount), column };
  const place = sheetColumns.indexOf(column);
  const beside =
    key === 'ArrowLeft' && isAtStart
      ? sheetColumns[place - 1]
      : key === 'ArrowRight' && isAtEnd
        ? sheetColumns[place + 1]
        : undefined;
  return beside ? { row, column: beside } : null;
}

const inside = (row: number, rowCount: number) => Math.max(0, Math.min(rowCount - 1, row));
