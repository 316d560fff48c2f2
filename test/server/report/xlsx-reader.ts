// Reads a workbook back: what stands in its cells, and the files it is made of.
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';

export type ReadSheet = { name: string; rows: unknown[][] };

export async function readXlsxBack(file: Buffer): Promise<ReadSheet[]> {
  const sheets = await readXlsxFile(file, { trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data }));
}

/** The XML of each part, by its path. */
export function xlsxParts(file: Buffer): Map<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The XML of the sheets, in their order. */
export function sheetParts(file: Buffer): string[] {
  return [...xlsxParts(file)]
    .flatMap(([path, xml]) => {
      const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1];
      return number === undefined ? [] : [{ number: Number(number), xml }];
    })
    .toSorted((a, b) => a.number - b.number)
    .map(({ xml }) => xml);
}
