// The report's tables, and the numbers behind its figures, as an Excel workbook: numbers are numbers, text runs nothing,
// and the same report is the same file to the byte.
import { unzipSync } from 'fflate';
import writeExcelFile, { type Cell as ExcelCell, type CellObject } from 'write-excel-file/node';
import { excelText } from '#server/import/excel-text.ts';
import { fixedZip } from '#server/report/fixed-zip.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import { loadTexts, translatorFor } from '#shared/text/text.ts';
import { reportSheets } from './report-sheets.ts';
import type { SheetCell } from './sheet-cell.ts';
import { overviewLayout, tableLayout } from './sheet-layout.ts';
import { workbookFeature } from './workbook-feature.ts';

export async function reportXlsx(document: ReportDocument): Promise<Buffer> {
  const { meta } = document;
  const t = translatorFor(meta.lang, await loadTexts(meta.lang));
  const { table, figure } = meta.words;
  const words = { t, lang: meta.lang, table, figure };
  const sheets = reportSheets(document, words);
  const overview = t('report.workbook.overview');
  const layouts = [
    overviewLayout(document, sheets, overview, words),
    ...sheets.map((sheet) => tableLayout(sheet, overview)),
  ];
  const written = layouts.map(({ name, columns, headRows, rows }) => ({
    sheet: name,
    stickyRowsCount: headRows,
    columns: columns.map(({ width }) => ({ width })),
    data: rows.map(({ cells, height }) =>
      cells.map((cell, column) =>
        excelCell(cell, ` ${t('report.workbook.cut')}`, {
          height,
          ...(cells.length > 1 && {
            wrap: true,
            indent: 1,
            align: columns[column]?.isNumeric ? 'right' : 'left',
          }),
        }),
      ),
    ),
  }));
  const file = await writeExcelFile(written, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [workbookFeature(layouts, meta)],
  }).toBuffer();
  // The writer marks the files in it with the clock.
  return Buffer.from(fixedZip(unzipSync(file), meta.createdOn));
}

const looks = {
  title: { fontWeight: 'bold', fontSize: 14 },
  heading: { fontWeight: 'bold', fontSize: 12 },
  header: { fontWeight: 'bold', backgroundColor: '#DCE9EC' },
  strong: { fontWeight: 'bold' },
  soft: { textColor: '#5A554D' },
} as const;
const link = { textColor: '#0B4F5C', textDecoration: { underline: true } } as const;

type CellStyle = Pick<CellObject, 'align' | 'height' | 'indent' | 'wrap'>;

// What a spreadsheet would take for a formula once somebody has opened the cell and left it again.
const formulaStart = /^[=+\-@\t\r]/;

function excelCell(cell: SheetCell, cut: string, place: CellStyle): ExcelCell {
  if (cell === null) return null;
  const style = {
    alignVertical: 'top' as const,
    ...place,
    ...(cell.look && looks[cell.look]),
    ...(cell.sheet !== undefined && link),
  };
  if ('number' in cell) return { ...style, type: Number, value: cell.number, format: cell.format };
  const text = bounded(cell.text.replaceAll(/\r\n?/g, '\n'), cut);
  return {
    ...style,
    type: String,
    value: excelText(text),
    ...(formulaStart.test(text) && { format: '@' }),
  };
}

const longestText = 32_767;

/** What a cell has no room for is left out openly. */
function bounded(text: string, cut: string): string {
  if (text.length <= longestText) return text;
  // Half a character is none.
  const kept = text.slice(0, longestText - cut.length).toWellFormed();
  return (kept.endsWith('\uFFFD') ? kept.slice(0, -1) : kept) + cut;
}
