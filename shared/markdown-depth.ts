// What nobody writes by hand, and what a parser spends minutes and gigabytes on: thousands of quotes within one another, of marks
// in one paragraph, of cells in one table. It is read as words.

const mark = String.raw`[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])`;
const tooDeep = new RegExp(`^((?:${mark}){12})(?:${mark})+`, 'gm');

/** Between blank lines. */
const stretches = /(\n[ \t]*\n)/;
/** Where within a stretch something of its own begins: an item, a heading, a quote, a row. */
const beginnings = /(\n(?=[ \t]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|[#>|])))/;

/** What stands before the first cell of a row, in quotes and lists too. */
const rowStart = new RegExp(`^(?:${mark})*[ \\t]*\\|?`);
/** A stroke that is escaped parts nothing, and neither escapes nor parts what comes after it. */
const strokes = /\\[\\|]|\|/g;

const mostMarks = 400;
/** Of a table that is read as one; more are lines. */
const mostColumns = 30;
const mostCells = 6000;

/**
 * Markdown that is safe to parse: of a line that begins with more than twelve marks, the rest of them are left out; a
 * paragraph with hundreds of marks keeps them as signs; and a table beyond all measure is lines.
 */
export function boundedMarkdown(text: string): string {
  return text
    .replace(tooDeep, '$1')
    .split(stretches)
    .map((stretch) => boundedTable(stretch).split(beginnings).map(boundedMarks).join(''))
    .join('');
}

function boundedMarks(paragraph: string): string {
  const isMarked = (paragraph.match(/[*_`[\]!<]/g)?.length ?? 0) > mostMarks;
  // What is escaped already stays as it is: read and written twice, it would grow.
  return isMarked
    ? paragraph.replaceAll(/\\.|[*_`[\]!<]/g, (sign) => (sign.length > 1 ? sign : `\\${sign}`))
    : paragraph;
}

function boundedTable(stretch: string): string {
  if (!stretch.includes('|')) return stretch;
  const lines = stretch.trim().split('\n');
  const columns = Math.max(...lines.map(cellCount));
  // The line below the head has no cells of its own.
  return isHugeTable(columns, lines.length - 1)
    ? stretch.replaceAll(strokes, (sign) => (sign === '|' ? String.raw`\|` : sign))
    : stretch;
}

export const isHugeTable = (columns: number, rows: number): boolean =>
  columns > mostColumns || columns * rows > mostCells;

/** As a row of a table: the strokes at its ends part nothing. */
function cellCount(line: string): number {
  const row = line.replace(rowStart, '').trimEnd();
  const found = (row.match(strokes) ?? []).filter((sign) => sign === '|').length;
  const isClosed = row.replaceAll(/\\./g, '').endsWith('|');
  return found + (isClosed ? 0 : 1);
}
