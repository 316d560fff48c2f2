// What a spreadsheet puts on the clipboard, as rows of cells: tabs between cells, a line for each row, quotes around what
// holds either.
import papaparse from 'papaparse';

/** Null for a text that is one cell: it is pasted as any other text. Whatever the text is, it is read as something. */
export function pastedCells(text: string): string[][] | null {
  if (!/[\t\n\r]/.test(text)) return null;
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const { data, errors } = papaparse.parse<string[]>(lines, { delimiter: '\t', newline: '\n' });
  // A quote that is a sign of inches opens nothing: then the text is taken as it stands.
  const isBroken = errors.some(({ type }) => type === 'Quotes');
  const rows = isBroken ? lines.split('\n').map((line) => line.split('\t')) : data;
  return rows.map((row) => row.map((cell) => cell.trim()));
}
