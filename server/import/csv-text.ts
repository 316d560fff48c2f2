// A sheet as Excel in Norway reads it: semicolons, decimal commas, and the mark that says UTF-8.
import papaparse from 'papaparse';
import { guardedText, numberText, type Cell } from '#shared/import/cell.ts';
import type { PlanSheet } from '#shared/import/plan-sheet.ts';

const byteOrderMark = '\uFEFF';

export function csvOf({ headings, rows }: PlanSheet): string {
  const fields = rows.map((row) => row.map(csvField));
  return byteOrderMark + papaparse.unparse([headings, ...fields], { delimiter: ';' });
}

function csvField(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? numberText(cell, 'nb') : guardedText(String(cell));
}
