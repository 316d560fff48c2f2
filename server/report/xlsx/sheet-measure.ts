// How wide columns and how high rows must be for what they say. Not every program that opens the file finds out by itself.
import type { SheetCell } from './sheet-cell.ts';

const narrowest = 9;
const widest = 52;
/** Points. Excel takes rows of up to 409. */
const lineHeight = 15;
const mostLines = 20;

/** In characters: room for nearly all that the column says, and line breaks for the rest. */
export function columnWidth(head: string, cells: readonly SheetCell[]): number {
  const lengths = cells
    .map(cellLength)
    .filter((length) => length > 0)
    .toSorted((a, b) => a - b);
  const most = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  // A number that has no room is shown as hash marks.
  const longestNumber = Math.max(
    0,
    ...cells.map((cell) => (cell && 'number' in cell ? cellLength(cell) : 0)),
  );
  // A head breaks between words, and has the filter's button beside it.
  const longestWord = Math.max(...head.split(/[\s/-]/).map((word) => word.length));
  return Math.max(
    Math.min(Math.max(most + 3, longestWord + 4, narrowest), widest),
    longestNumber + 3,
  );
}

/** Whether a column is one of numbers, with words only where they are missing. */
export function isNumeric(cells: readonly SheetCell[]): boolean {
  const said = cells.filter((cell) => cell !== null);
  return said.filter((cell) => 'number' in cell).length * 2 > said.length;
}

/** A text that is alone in its row reaches over the columns after it, and takes one line. */
export function rowHeight(
  cells: readonly SheetCell[],
  columns: readonly { width: number }[],
): number {
  if (cells.length === 1) return cells[0]?.look === 'title' ? lineHeight * 1.5 : lineHeight;
  const lines = cells.map((cell, column) => cellLines(cell, columns[column]?.width ?? widest));
  return lineHeight * Math.min(Math.max(1, ...lines), mostLines);
}

const textLines = (cell: SheetCell) =>
  cell === null ? [] : ('text' in cell ? cell.text : cell.label).split('\n');

function cellLength(cell: SheetCell): number {
  return Math.max(0, ...textLines(cell).map((line) => line.length));
}

/** Words that do not fit go on to the next line, so a line of many holds less than its width. */
function cellLines(cell: SheetCell, width: number): number {
  const lines = textLines(cell).map(({ length }) =>
    length < width ? 1 : Math.ceil(length / (width - 3)),
  );
  return lines.reduce((sum, count) => sum + count, 0);
}
