// Sheets as rows of cells: a title, the head that stays in sight, the rows, and small print under them.
import type { ReportDocument } from '#shared/report/report-document.ts';
import type { ReportSheet } from './report-sheets.ts';
import { textCell, type SheetCell } from './sheet-cell.ts';
import { columnWidth, isNumeric, rowHeight } from './sheet-measure.ts';
import type { SheetWords } from './table-sheet.ts';

export type SheetLayout = {
  name: string;
  columns: { width: number; isNumeric: boolean }[];
  rows: { cells: SheetCell[]; height: number }[];
  /** Rows that stay in sight, the last of them the columns' heads. */
  headRows: number;
  /** The last row that a filter takes; null: nothing to filter. */
  lastRow: number | null;
};

const header = (words: readonly string[]) => words.map((word) => textCell(word, 'header'));

function layout(
  name: string,
  columns: SheetLayout['columns'],
  rows: readonly SheetCell[][],
  { headRows, lastRow }: Pick<SheetLayout, 'headRows' | 'lastRow'>,
): SheetLayout {
  const sized = rows.map((cells) => ({ cells, height: rowHeight(cells, columns) }));
  return { name, columns, rows: sized, headRows, lastRow };
}

/** The title and a way back to the overview, then the table. */
export function tableLayout(sheet: ReportSheet, overview: string): SheetLayout {
  const { name, title, headers, rows, notes } = sheet;
  const columns = headers.map((word, column) => {
    const cells = rows.map((row) => row[column] ?? null);
    return { width: columnWidth(word, cells), isNumeric: isNumeric(cells) };
  });
  const head: SheetCell[][] = [
    [textCell(title, 'title')],
    [{ text: `← ${overview}`, sheet: overview }],
    header(headers),
  ];
  const foot = notes.length > 0 ? [[], ...notes.map((note) => [textCell(note, 'soft')])] : [];
  return layout(name, columns, [...head, ...rows, ...foot], {
    headRows: head.length,
    lastRow: head.length + rows.length,
  });
}

const overviewWidths = [34, 80, 54];

export function overviewLayout(
  document: ReportDocument,
  sheets: readonly ReportSheet[],
  name: string,
  words: SheetWords,
): SheetLayout {
  const { t } = words;
  const { meta, cover } = document;
  const facts = [
    { label: t('report.workbook.organisation'), value: meta.organisation },
    { label: t('report.workbook.strategy'), value: cover.strategy },
    ...cover.facts,
  ];
  const rows: SheetCell[][] = [
    [textCell(t('report.workbook.title', { title: meta.title }), 'title')],
    ...(meta.sampleNotice === null ? [] : [[textCell(meta.sampleNotice, 'strong')]]),
    ...facts.map(({ label, value }) => [textCell(label, 'soft'), textCell(value)]),
    [],
    ...(['sheets', 'numbers', 'missing'] as const).map((key) => [
      textCell(t(`report.workbook.guide.${key}`), 'soft'),
    ]),
    [],
    [textCell(t('report.workbook.sheets'), 'heading')],
    header([t('report.workbook.sheet'), t('report.workbook.content'), t('report.workbook.part')]),
    ...sheets.map((sheet) => [sheetLink(sheet), textCell(sheet.content), textCell(sheet.part)]),
    ...foundRows(sheets, words),
  ];
  const columns = overviewWidths.map((width) => ({ width, isNumeric: false }));
  return layout(name, columns, rows, { headRows: 1, lastRow: null });
}

const sheetLink = ({ name }: ReportSheet): SheetCell => ({ text: name, sheet: name });

/** By the numbers that they have in the report. */
function foundRows(sheets: readonly ReportSheet[], words: SheetWords): SheetCell[][] {
  const { t } = words;
  const held = sheets.flatMap((sheet) => sheet.holds.map((one) => ({ ...one, sheet })));
  if (held.length === 0) return [];
  const kinds = ['table', 'figure'] as const;
  return [
    [],
    [textCell(t('report.workbook.found'), 'heading')],
    header([t('report.workbook.number'), t('report.workbook.name'), t('report.workbook.sheet')]),
    ...kinds.flatMap((kind) =>
      held
        .filter((one) => one.kind === kind)
        .toSorted((a, b) => a.number - b.number)
        .map(({ number, title, sheet }) => [
          textCell(`${words[kind]} ${number}`),
          textCell(title),
          sheetLink(sheet),
        ]),
    ),
  ];
}
