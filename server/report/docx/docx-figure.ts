// What carries the year's figures in Word: charts, rings, key figures, the strategy on a page, and what went well and what
// did not. Each of them is a table with a head where it has columns that something heads.
import {
  Paragraph,
  TableCell,
  TableRow,
  type ITableCellOptions,
  type ParagraphChild,
  type Table,
} from 'docx';
import { chartSvg } from '#shared/chart/chart-svg.ts';
import { lightPalette } from '#shared/chart/palette.ts';
import { ringSvg } from '#shared/chart/small-graphic-svg.ts';
import type { DocBlock, TableColumn } from '#shared/report/report-document.ts';
import { alt, title } from '#server/report/document-text.ts';
import {
  afterTable,
  captionParagraph,
  cellMargins,
  inkLine,
  noBorders,
} from './docx-report-table.ts';
import {
  ink,
  ochreText,
  reportWidth,
  reportWidthPoints,
  textSoft,
  tint,
  type Setting,
} from './docx-setting.ts';
import { lineBreak, quiet, statusRuns } from './docx-status.ts';
import { tableOf } from './docx-table.ts';
import { textRun } from './docx-text.ts';

type Block<Kind extends DocBlock['kind']> = Extract<DocBlock, { kind: Kind }>;
type Blocks = (Paragraph | Table)[];

export function chartBlocks({ chart, height }: Block<'chart'>, setting: Setting): Blocks {
  const svg = chartSvg(chart, { width: reportWidthPoints, height });
  const parts = [chart.unit, chart.source, chart.asOf].filter((part) => part !== '');
  return [
    captionParagraph('figure', title(chart.title), setting),
    ...(parts.length > 0
      ? [new Paragraph({ style: 'Origin', children: [textRun(parts.join('. '))] })]
      : []),
    new Paragraph({ style: 'Figure', children: [setting.draw(svg, alt(chart.alt))] }),
  ];
}

const atMost = <T>(items: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, at) =>
    items.slice(at * most, (at + 1) * most),
  );

export const line = (children: ParagraphChild[], style = 'TableText') =>
  new Paragraph({ style, children });

/** Columns of one width where nothing else is said; rows that have fewer cells than others are filled up. */
export function gridOf(
  columns: number | readonly TableColumn['width'][],
  rows: { isHead: boolean; cells: ITableCellOptions[] }[],
): Blocks {
  const widths =
    typeof columns === 'number' ? Array.from({ length: columns }, () => ({ share: 1 })) : columns;
  const table = tableOf(
    reportWidth,
    widths,
    rows.map(
      ({ isHead, cells }) =>
        new TableRow({
          cantSplit: true,
          tableHeader: isHead,
          children: Array.from(
            { length: widths.length },
            (_, at) => new TableCell(cells[at] ?? { children: [line([])] }),
          ),
        }),
    ),
    {
      borders: noBorders,
      margins: cellMargins,
      tableLook: { firstRow: rows[0]?.isHead ?? false, firstColumn: false },
    },
  );
  return [table, afterTable()];
}

/** Words with what they name below them. */
export function factGrid(facts: readonly { label: string; value: string }[]): Blocks {
  if (facts.length === 0) return [];
  const labels = facts.map(({ label }) => ({
    borders: { top: { ...inkLine, size: 4 } },
    children: [line([quiet(label)], 'TableKept')],
  }));
  const values = facts.map(({ value }) => ({ children: [line([textRun(value, { bold: true })])] }));
  return gridOf(facts.length, [
    { isHead: true, cells: labels },
    { isHead: false, cells: values },
  ]);
}

export function keyFigureBlocks({ items }: Block<'key-figures'>): Blocks {
  const columns = Math.min(4, Math.max(1, items.length));
  const cells = items.map(({ value, label, detail }, at) => {
    // Rows of figures stand on one page.
    const style = at < items.length - columns ? 'TableKept' : 'TableText';
    return {
      borders: { top: inkLine },
      children: [
        line([textRun(value)], 'KeyFigure'),
        line([textRun(label, { bold: true })], style),
        ...(detail ? [line([quiet(detail)], style)] : []),
      ],
    };
  });
  return gridOf(
    columns,
    atMost(cells, columns).map((row) => ({ isHead: false, cells: row })),
  );
}

export function ringBlocks({ items }: Block<'rings'>, setting: Setting): Blocks {
  const columns = Math.min(5, Math.max(1, items.length));
  return atMost(items, columns).flatMap((row) =>
    gridOf(columns, [
      {
        isHead: true,
        cells: row.map((item) => ({
          children: [line([textRun(title(item.title), { bold: true, color: ink })])],
        })),
      },
      {
        isHead: false,
        cells: row.map(({ ring, status, lines }) => ({
          children: [
            line([setting.draw(ringSvg(ring, 56, lightPalette), alt(ring.alt))]),
            line(statusRuns(status, setting)),
            ...lines.map((words) => line([quiet(words)])),
          ],
        })),
      },
    ]),
  );
}

/** Areas on top and their priorities under them; a table, so that each tile has its column's head. */
export function strategyPageBlocks(block: Block<'strategy-page'>, setting: Setting): Blocks {
  const { title: heading, note, columns } = block;
  const perRow = Math.min(5, Math.max(1, columns.length));
  return [
    line([textRun(title(heading), { bold: true, color: ink })], 'Caption'),
    ...atMost(columns, perRow).flatMap((group) => {
      const depth = Math.max(...group.map(({ tiles }) => tiles.length));
      return gridOf(perRow, [
        {
          isHead: true,
          cells: group.map((column) => ({
            borders: { top: inkLine },
            children: [
              line([
                ...(depth === 0 ? [textRun(`${column.number}\u00A0`, { color: ochreText })] : []),
                textRun(title(column.title), { bold: true, color: ink }),
              ]),
              line([
                ...statusRuns(column.status, setting),
                textRun(`\u00A0\u00A0${column.label}`, { bold: true }),
              ]),
            ],
          })),
        },
        ...Array.from({ length: depth }, (_, at) => ({
          isHead: false,
          cells: group.map(({ tiles }): ITableCellOptions => {
            const tile = tiles[at];
            if (!tile) return { children: [line([])] };
            const { graphic } = lightPalette.status[tile.status.status];
            return {
              shading: { fill: tint, color: 'auto' },
              borders: {
                left: { ...inkLine, size: 18, color: graphic.slice(1) },
                bottom: { ...inkLine, size: 18, color: 'FFFFFF' },
              },
              margins: { top: 40, bottom: 40, left: 90, right: 60 },
              children: [
                line(statusRuns(tile.status, setting), 'TableTile'),
                line(
                  [
                    textRun(`${tile.number}\u00A0`, { color: textSoft }),
                    textRun(title(tile.title)),
                  ],
                  'TableTile',
                ),
              ],
            };
          }),
        })),
      ]);
    }),
    ...(note ? [new Paragraph({ style: 'Note', children: [textRun(note)] })] : []),
  ];
}

export function highlightBlocks({ columns }: Block<'highlights'>, setting: Setting): Blocks {
  const head = columns.map(({ heading }) => ({
    borders: { bottom: inkLine },
    children: [line([textRun(title(heading))], 'TableGroup')],
  }));
  const body = columns.map(({ items, empty }) => ({
    children:
      items.length === 0
        ? [line([quiet(empty)])]
        : items.map(({ text, detail, status }) =>
            line(
              [
                textRun(text, { bold: true }),
                lineBreak(),
                ...(status ? [...statusRuns(status, setting), textRun('\u00A0 ')] : []),
                quiet(detail),
              ],
              'Highlight',
            ),
          ),
  }));
  return gridOf(Math.max(1, columns.length), [
    { isHead: true, cells: head },
    { isHead: false, cells: body },
  ]);
}
