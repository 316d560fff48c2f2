// Which sheets the report's workbook has. Its readers are analysts: they filter and sum. Ninety sheets, one for each table
// of the report, would hide the twenty tables of indicators from each other; so tables that are parts of one list are one
// sheet, with the area, the goal and the table's number on each row, and charts of one kind likewise. Tables of their own
// have sheets of their own. The overview says for every numbered table and figure of the report where it is.
import type { ReportDocument } from '#shared/report/report-document.ts';
import { chartNotes, sheetCharts } from './chart-sheet.ts';
import { sheetGoals, sheetKeyFigures } from './figure-sheet.ts';
import {
  placedCharts,
  placedTables,
  type PlacedChart,
  type PlacedTable,
} from './placed-content.ts';
import { sheetNames } from './sheet-name.ts';
import { sheetTable, type SheetTable, type SheetWords } from './table-sheet.ts';

export type ReportSheet = SheetTable & {
  name: string;
  title: string;
  /** What it holds, and the part of the report that it is from, for the overview. */
  content: string;
  part: string;
  notes: string[];
  /** The report's tables and figures that are in it, by the name they have there. */
  holds: { kind: 'table' | 'figure'; number: number; title: string }[];
};

export function reportSheets(document: ReportDocument, words: SheetWords): ReportSheet[] {
  const { t } = words;
  const tables = [...Map.groupBy(placedTables(document.blocks), listOf).values()];
  const charts = [
    ...Map.groupBy(placedCharts(document.blocks), ({ chart }) => chart.kind).values(),
  ];
  const sheets: Omit<ReportSheet, 'name'>[] = [
    {
      ...sheetKeyFigures(document, words),
      title: t('report.workbook.keyFigures'),
      content: t('report.workbook.keyFiguresContent'),
      part: '',
      notes: [],
      holds: [],
    },
    {
      ...sheetGoals(document, words),
      title: t('report.workbook.goals'),
      content: t('report.workbook.goalsContent'),
      part: '',
      notes: [],
      holds: [],
    },
    ...tables.map((some) => tableSheet(some, words)),
    ...charts.map((some) => chartSheet(some, words)),
  ].filter(({ rows }) => rows.length > 0);
  const names = sheetNames([t('report.workbook.overview'), ...sheets.map(({ title }) => title)]);
  return sheets.map((sheet, index) => ({ ...sheet, name: names[index + 1] ?? '' }));
}

/** Tables that are no part of a list are each their own. */
function listOf({ table }: PlacedTable): unknown {
  return table.list ?? table;
}

function tableSheet(tables: PlacedTable[], words: SheetWords): Omit<ReportSheet, 'name'> {
  const { t } = words;
  const [{ table, number, place } = { table: undefined }] = tables;
  const list = table?.list;
  const title =
    list ??
    (number == null
      ? t('report.workbook.unnumbered', { heading: place?.heading ?? '' })
      : `${words.table} ${number} ${table?.caption ?? ''}`);
  return {
    ...sheetTable(tables, words),
    title,
    content:
      list === undefined
        ? (table?.caption ?? '')
        : t('report.workbook.gathered', { count: tables.length }),
    part: onePart(tables),
    notes: [...new Set(tables.flatMap(({ table: { notes } }) => notes))],
    holds: tables.flatMap((one) =>
      one.number === null ? [] : { kind: 'table', number: one.number, title: one.table.caption },
    ),
  };
}

function chartSheet(charts: PlacedChart[], words: SheetWords): Omit<ReportSheet, 'name'> {
  const { t } = words;
  const [first] = charts;
  return {
    ...sheetCharts(charts, words),
    title:
      first && charts.length === 1
        ? `${words.figure} ${first.number} ${first.chart.title}`
        : t(`report.workbook.chart.${first?.chart.kind ?? 'bars'}`),
    content:
      first && charts.length === 1
        ? first.chart.title
        : t('report.workbook.gatheredCharts', { count: String(charts.length) }),
    part: onePart(charts),
    notes: [...new Set(charts.flatMap(chartNotes))],
    holds: charts.map((one) => ({
      kind: 'figure',
      number: one.number,
      title: [one.place.area, one.chart.title].filter((part) => part !== '').join(': '),
    })),
  };
}

/** Empty where they are from several. */
function onePart(some: readonly { place: { part: string } }[]): string {
  const parts = new Set(some.map(({ place }) => place.part));
  return parts.size === 1 ? ([...parts][0] ?? '') : '';
}
