// Tables of the report as one list: each column with what stands beside its words in columns of their own, so that
// every cell says one thing and can be sorted, filtered and summed.
import { formatShare } from '#shared/number-format.ts';
import type { ReportMeta, TableCell, TableRow } from '#shared/report/report-document.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { Translate } from '#shared/text/text.ts';
import type { PlacedTable, TableBlock } from './placed-content.ts';
import {
  countCell,
  figureCell,
  plainWords,
  statusCell,
  textCell,
  type SheetCell,
} from './sheet-cell.ts';

/** With what the report calls its tables and figures. */
export type SheetWords = { t: Translate; lang: Lang } & Pick<
  ReportMeta['words'],
  'table' | 'figure'
>;

/** Named columns and rows under them. */
export type SheetTable = { headers: string[]; rows: SheetCell[][] };

const facets = ['value', 'unit', 'plan', 'status', 'note'] as const;
type Facet = (typeof facets)[number];
type Facets = Partial<Record<Facet, SheetCell>>;

type Line = {
  source: PlacedTable;
  group: string;
  cells: ReadonlyMap<string, Facets>;
  notes: string[];
};

type Column = { header: string; cell: (line: Line) => SheetCell; stays?: boolean };

/** One table, or several of the same list: then each row says which it stands in and where. */
export function sheetTable(tables: readonly PlacedTable[], words: SheetWords): SheetTable {
  const { t } = words;
  const lines = tables.flatMap((placed) => tableLines(placed, words.lang));
  const isList = tables.some(({ table }) => table.list !== undefined);
  const columns: Column[] = [
    ...(isList ? placeColumns(words) : []),
    { header: t('report.workbook.group'), cell: ({ group }) => textCell(group) },
    ...columnKeys(tables).flatMap(({ key, header }) =>
      facets.map((facet): Column => ({
        header: facetHeader(header, facet, t),
        cell: ({ cells }) => cells.get(key)?.[facet] ?? null,
        // A column of the table stays, also where nothing is said in it.
        stays: facet === 'value',
      })),
    ),
    { header: t('chart.note'), cell: ({ notes }) => textCell(notes.join('\n')) },
  ];
  const shown = columns.filter(
    ({ stays, cell }) => stays === true || lines.some((line) => cell(line) !== null),
  );
  return {
    headers: shown.map(({ header }) => header),
    rows: lines.map((line) => shown.map(({ cell }) => cell(line))),
  };
}

function placeColumns({ t, table }: SheetWords): Column[] {
  return [
    {
      header: table,
      cell: ({ source: { number } }) => (number === null ? null : countCell(number)),
    },
    {
      header: t('report.results.area'),
      cell: ({ source: { place } }) => textCell(place.area),
    },
    {
      header: t('report.governance.belongsTo'),
      cell: ({ source: { place } }) => textCell(place.goal),
    },
  ];
}

function facetHeader(column: string, facet: Facet, t: Translate): string {
  if (facet === 'value') return column;
  return facet === 'unit' ? t('report.workbook.unit') : t(`report.workbook.${facet}`, { column });
}

/** A column is the same in two tables that call it the same; of two alike in one table, each is its own. */
function keysOf({ columns }: TableBlock): { key: string; header: string }[] {
  const seen = new Map<string, number>();
  return columns.map(({ header }) => {
    const count = (seen.get(header) ?? 0) + 1;
    seen.set(header, count);
    return { key: `${count} ${header}`, header };
  });
}

/** In the order of the table with the most of them, which others leave some out of. */
function columnKeys(tables: readonly PlacedTable[]): { key: string; header: string }[] {
  const byWidth = tables.toSorted((a, b) => b.table.columns.length - a.table.columns.length);
  const keys = new Map<string, string>();
  for (const { key, header } of byWidth.flatMap(({ table }) => keysOf(table)))
    keys.set(key, header);
  return [...keys].map(([key, header]) => ({ key, header }));
}

/** Names of groups and small print become cells of the rows that they are about. */
function tableLines(source: PlacedTable, lang: Lang): Line[] {
  const keys = keysOf(source.table);
  const lines: Line[] = [];
  let group = '';
  for (const row of source.table.rows) {
    if (row.kind === 'group') group = plainWords(row.text);
    else if (row.kind === 'note') noteLine(lines, row, { source, group });
    else {
      const cells = row.cells.flatMap((cell, index): [string, Facets][] => {
        const column = keys[index];
        return column ? [[column.key, cellFacets(cell, lang)]] : [];
      });
      lines.push({ source, group, cells: new Map(cells), notes: [] });
    }
  }
  return lines;
}

function noteLine(
  lines: Line[],
  { text }: Extract<TableRow, { kind: 'note' }>,
  place: Pick<Line, 'source' | 'group'>,
): void {
  const last = lines.at(-1);
  if (last) last.notes.push(plainWords(text));
  else lines.push({ ...place, cells: new Map(), notes: [plainWords(text)] });
}

function cellFacets(cell: TableCell, lang: Lang): Facets {
  const plan = (share: number | null) =>
    share === null ? null : figureCell(formatShare(share, lang), lang);
  switch (cell.kind) {
    case 'text':
      return {
        value: textCell(cell.text, cell.isStrong ? 'strong' : undefined),
        unit: textCell(plainWords(cell.suffix ?? '').replace(/^\((.*)\)$/s, '$1')),
        note: textCell(cell.detail ?? ''),
      };
    case 'figure':
      return { value: figureCell(cell.label, lang, cell), note: textCell(cell.sub ?? '') };
    case 'status':
      return { value: statusCell(cell.status) };
    case 'bullet':
      return { value: figureCell(cell.label, lang), plan: plan(cell.plan) };
    case 'attainment':
      return {
        value: figureCell(cell.label, lang),
        plan: plan(cell.plan),
        status: statusCell(cell.status),
      };
    case 'voice':
      return {
        value: textCell(
          [
            plainWords(cell.text),
            ...cell.reasons.map(({ label, text }) => `${label}: ${plainWords(text)}`),
          ].join('\n'),
        ),
        status: cell.status && statusCell(cell.status),
        note: textCell(cell.byline),
      };
    case 'sparkline':
      return { value: textCell(cell.sparkline.alt) };
  }
}
