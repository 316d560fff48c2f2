// Charts of one kind as one list: the numbers that they are drawn from, with the plan and status that their own table
// leaves to the eye.
import type { ChartSpec } from '#shared/chart/chart-spec.ts';
import type { PlacedChart } from './placed-content.ts';
import { countCell, figureCell, textCell, type SheetCell } from './sheet-cell.ts';
import type { SheetTable, SheetWords } from './table-sheet.ts';

type Column = { header: string; cell: (line: Line) => SheetCell };
type Line = { source: PlacedChart; cells: ReadonlyMap<string, SheetCell> };

export function sheetCharts(charts: readonly PlacedChart[], words: SheetWords): SheetTable {
  const { t } = words;
  const lines = charts.flatMap((source) => chartLines(source, words));
  // In the order of the chart that has most of them.
  const byWidth = lines.toSorted((a, b) => b.cells.size - a.cells.size);
  const headers = [...new Set(byWidth.flatMap(({ cells }) => [...cells.keys()]))];
  const differs = (of: (chart: ChartSpec) => string) =>
    new Set(charts.map(({ chart }) => of(chart))).size > 1;
  const columns: (Column | false)[] = [
    charts.length > 1 && {
      header: words.figure,
      cell: ({ source }) => countCell(source.number),
    },
    charts.length > 1 && {
      header: t('report.results.area'),
      cell: ({ source: { place } }) => textCell(place.area || place.part),
    },
    differs(({ title }) => title) && {
      header: t('report.workbook.name'),
      cell: ({ source }) => textCell(source.chart.title),
    },
    differs(({ unit }) => unit) && {
      header: t('report.workbook.unit'),
      cell: ({ source }) => textCell(source.chart.unit),
    },
    ...headers.map((header): Column => ({
      header,
      cell: ({ source, cells }) => {
        const told = cells.get(header);
        return told === undefined ? unsaid(source.chart) : told;
      },
    })),
  ];
  const shown = columns.filter((column) => column !== false);
  return {
    headers: shown.map(({ header }) => header),
    rows: lines.map((line) => shown.map(({ cell }) => cell(line))),
  };
}

/** A status that a chart of how many there are in each leaves out is the status of none. */
function unsaid({ kind }: ChartSpec): SheetCell {
  return kind === 'distribution' ? countCell(0) : null;
}

/** What must be said beside the numbers: unit, source and date, and what an indicator is on its way to. */
export function chartNotes({ chart }: PlacedChart): string[] {
  const targets = chart.kind === 'indicator' ? chart.targets.map(({ label }) => label) : [];
  return [
    ...targets.map((label) => `${chart.title}: ${label}`),
    [chart.unit, chart.source, chart.asOf].filter((line) => line !== '').join('. '),
  ];
}

function chartLines(source: PlacedChart, { t, lang }: SheetWords): Line[] {
  const { chart } = source;
  const status = t('report.results.status');
  const plan = t('chart.plan');
  const beside = (row: number): [string, SheetCell][] => {
    if (chart.kind === 'multiples') {
      const panel = chart.panels[row];
      return [
        [plan, figureCell(panel?.plan?.label ?? t('chart.noFigure'), lang)],
        [status, textCell(panel?.statusWord ?? '')],
      ];
    }
    return chart.kind === 'bars' ? [[status, textCell(chart.rows[row]?.statusWord ?? '')]] : [];
  };
  return chart.table.rows.map((row, index) => {
    const own = row.map((label, column): [string, SheetCell] => [
      chart.table.columns[column] || t('report.workbook.what'),
      figureCell(label, lang),
    ]);
    return { source, cells: new Map([...own, ...beside(index)]) };
  });
}
