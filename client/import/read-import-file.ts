// Reads a plan from an Excel or CSV file in the browser, so that nothing is uploaded before its owner has looked it over.
// The readers load with the first file.
import { mostImportRows } from '#shared/import/import-schema.ts';
import { unguardedText, type Cell } from '#shared/import/cell.ts';
import type { RawSheet } from '#shared/import/recognised-sheet.ts';

export type FileProblem = 'tooLarge' | 'unread' | 'empty' | 'tooMany';

export const largestBytes = 5_000_000;
// A small file can hold a great deal of the same: that is no plan.
const largestUnpacked = 60_000_000;
const longestMs = 20_000;

/** The sheets that hold something, or why there are none. Never throws. */
export async function readImportFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
): Promise<RawSheet[] | FileProblem> {
  if (file.size > largestBytes) return 'tooLarge';
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isCsv = /\.(csv|txt)$/i.test(file.name);
    const read = isCsv ? readCsv(bytes, file.name) : readWorkbook(bytes);
    const sheets = await Promise.race([read, timeUp()]);
    if (sheets === null) return 'unread';
    const filled = sheets
      .map(({ name, rows }) => ({ name, rows: withoutEmptyEnd(rows) }))
      .filter(({ rows }) => rows.length > 0);
    if (filled.length === 0) return 'empty';
    const count = filled.reduce((sum, { rows }) => sum + rows.length, 0);
    // Headings and remarks are no rows; the server counts to the row.
    return count > 2 * mostImportRows ? 'tooMany' : filled;
  } catch {
    return 'unread';
  }
}

async function readWorkbook(bytes: Uint8Array): Promise<RawSheet[]> {
  const [{ unzipSync, zipSync }, { default: readXlsxFile }] = await Promise.all([
    import('fflate'),
    import('read-excel-file/browser'),
  ]);
  let unpacked = 0;
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      if (unpacked > largestUnpacked) throw new RangeError('file_too_large');
      return true;
    },
  });
  // Packed anew without being made smaller: larger parts that are, the reader would hand to a worker made on the spot,
  // which our pages do not allow.
  const stored = zipSync(parts, { level: 0 });
  const sheets = await readXlsxFile(stored.buffer, { trim: false });
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map(cellOf)),
  }));
}

async function readCsv(bytes: Uint8Array, fileName: string): Promise<RawSheet[]> {
  const { default: papaparse } = await import('papaparse');
  const text = textOf(bytes);
  const { data } = papaparse.parse<string[]>(text, { delimitersToGuess: [';', '\t', ',', '|'] });
  const name = fileName.replace(/\.\w+$/, '');
  return [{ name, rows: data.map((row) => row.map(cellOf)) }];
}

/** UTF-8, or what Excel on Windows writes when nobody asks it for that. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Days and hours as text: Excel's have no zone, and the reader gives them in UTC. Hours alone are of Excel's day zero. */
function cellOf(value: unknown): Cell {
  if (typeof value === 'string') return value === '' ? null : unguardedText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return value;
  if (value instanceof Date && !Number.isNaN(value.getTime())) return dayOrHour(value);
  return null;
}

function dayOrHour(value: Date): string {
  const minute = new Date(Math.round(value.getTime() / 60_000) * 60_000).toISOString();
  const [day, hour] = [minute.slice(0, 10), minute.slice(11, 16)];
  if (day < '1900-01-02') return hour;
  return hour === '00:00' ? day : `${day} ${hour}`;
}

function withoutEmptyEnd(rows: Cell[][]): Cell[][] {
  const last = rows.findLastIndex((row) =>
    row.some((cell) => cell !== null && String(cell).trim() !== ''),
  );
  return rows.slice(0, last + 1);
}

function timeUp(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), longestMs);
  });
}
