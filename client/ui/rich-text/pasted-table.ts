// Tables as other programs tell them, as the editor has them: every cell one line of words, every row as wide as the others.
import { isHugeTable } from '#shared/markdown-depth.ts';
import { styleOf, wordsOf } from './pasted-element.ts';

/** Where there is no place for tables, or they are larger than tables may be, each row is a paragraph. */
export function evenTables(body: HTMLElement, hasTables: boolean): void {
  for (const table of body.querySelectorAll('table')) {
    // One within another's cell is words by now.
    if (!table.isConnected) continue;
    const width = Math.max(...Array.from(table.rows, (row) => row.cells.length), 0);
    if (hasTables && !isHugeTable(width, table.rows.length)) evenTable(table);
    else lineTable(table);
  }
}

function lineTable(table: HTMLTableElement): void {
  const lines = Array.from(table.rows, (row) => {
    const line = table.ownerDocument.createElement('p');
    line.append(Array.from(row.cells, wordsOf).filter(Boolean).join(' · '));
    return line;
  });
  table.replaceWith(...lines);
}

function evenTable(table: HTMLTableElement): void {
  const made = table.ownerDocument;
  const caption = table.caption && wordsOf(table.caption);
  if (caption) {
    const paragraph = made.createElement('p');
    paragraph.append(caption);
    table.before(paragraph);
  }
  // Those of the head first and those of the foot last, wherever they are written.
  const rows = [...table.rows];
  const grid = evenGrid(rows);
  const isRight = grid[0]?.map((_, column) => isRightColumn(grid.map((cells) => cells[column])));
  for (const [place, row] of rows.entries()) {
    row.replaceChildren(
      ...grid[place]!.map((cell, column) => {
        const plain = made.createElement('td');
        if (cell) plain.append(wordsOf(cell));
        if (isRight?.[column]) plain.setAttribute('align', 'right');
        return plain;
      }),
    );
  }
  const all = made.createElement('tbody');
  all.append(...rows);
  table.replaceChildren(all);
  if (!isRight?.length) table.remove();
}

type Cell = HTMLTableCellElement | undefined;

/** A cell stands in the first of the rows and columns that it spans. Columns where none begins are no columns. */
function evenGrid(rows: readonly HTMLTableRowElement[]): Cell[][] {
  /** The row from which a column is free again. */
  const free = new Map<number, number>();
  const placed = rows.map((row, place) => {
    const cells = new Map<number, Cell>();
    let column = 0;
    for (const cell of row.cells) {
      while ((free.get(column) ?? 0) > place) column += 1;
      cells.set(column, cell);
      // None is all that are left.
      const below = cell.rowSpan === 0 ? rows.length : place + cell.rowSpan;
      for (const end = column + cell.colSpan; column < end; column += 1) free.set(column, below);
    }
    return cells;
  });
  const columns = [...new Set(placed.flatMap((cells) => [...cells.keys()]))];
  columns.sort((a, b) => a - b);
  return placed.map((cells) => columns.map((column) => cells.get(column)));
}

/** A spreadsheet sets figures to the right, and not the words above them: most cells below the head tell. */
function isRightColumn([head, ...cells]: readonly Cell[]): boolean {
  const told = cells.filter((cell) => cell && wordsOf(cell));
  if (told.length === 0) return isRightCell(head);
  return told.filter(isRightCell).length * 2 > told.length;
}

/** Some say it of the cell, some of the paragraph in it. */
function isRightCell(cell: Cell): boolean {
  return [cell, cell?.querySelector('p, div')].some(
    (each) =>
      each &&
      (styleOf(each, 'text-align') || each.getAttribute('align')?.toLowerCase()) === 'right',
  );
}
