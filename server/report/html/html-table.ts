// A table of the report as HTML: the first cell of a row names it; groups and small print stand in rows of their own. Wide
// tables scroll in a place of their own that can be reached by keyboard.
import type { ReactElement, ReactNode } from 'react';
import { lightPalette } from '#shared/chart/palette.ts';
import { bulletSvg, sparklineSvg } from '#shared/chart/small-graphic-svg.ts';
import type { ChartTable } from '#shared/chart/chart-spec.ts';
import type {
  DocBlock,
  TableCell,
  TableColumn,
  TableRow,
  Voice,
} from '#shared/report/report-document.ts';
import { flat, title } from '#server/report/document-text.ts';
import { drawing, el, say, small, statusElement, textIn } from './html-text.ts';

type TableBlock = Extract<DocBlock, { kind: 'table' }>;

/** The type area that print's fixed columns are measured against. */
const printWidth = 166;

/** So many columns find room on a telephone. */
const mostNarrow = 3;

export function tableElement(block: TableBlock, label: string): ReactElement {
  const { caption, columns, rows, notes, isCompact = false } = block;
  const table = el(
    'table',
    { className: isCompact ? 'compact' : undefined },
    caption
      ? el(
          'caption',
          null,
          el('span', null, el('b', { className: 'label' }, label), ' ', title(caption)),
        )
      : null,
    el(
      'colgroup',
      null,
      ...columns.map((column) => el('col', { style: { width: columnWidth(column, columns) } })),
    ),
    el(
      'thead',
      null,
      el(
        'tr',
        null,
        ...columns.map(({ header, align }) =>
          el('th', { scope: 'col', className: align }, title(header)),
        ),
      ),
    ),
    el('tbody', null, ...rows.map((row, at) => rowElement(row, columns, rows[at + 1]?.kind))),
  );
  return el(
    'div',
    { className: 'table' },
    scrolling(
      table,
      columns.length,
      caption ? title(caption) : columns.map((each) => each.header).join(', '),
    ),
    ...notes.map((note) => textIn('p', flat(note), 'small')),
  );
}

/** The figures of a chart. */
export function chartTableElement({ columns, rows }: ChartTable, caption: string): ReactElement {
  const table = el(
    'table',
    null,
    el('caption', { className: 'visually-hidden' }, caption),
    el('thead', null, el('tr', null, ...columns.map((each) => el('th', { scope: 'col' }, each)))),
    el(
      'tbody',
      null,
      ...rows.map(([name = '', ...figures]) =>
        el(
          'tr',
          null,
          el('th', { scope: 'row' }, name),
          ...figures.map((figure) => el('td', null, figure)),
        ),
      ),
    ),
  );
  return scrolling(table, columns.length, caption);
}

function scrolling(table: ReactElement, columns: number, label: string): ReactElement {
  if (columns <= mostNarrow) return table;
  return el('div', { className: 'scroll', role: 'group', 'aria-label': label, tabIndex: 0 }, table);
}

function columnWidth({ width }: TableColumn, all: readonly TableColumn[]): string {
  const fixed = all.reduce((sum, each) => sum + ('mm' in each.width ? each.width.mm : 0), 0);
  const shares = all.reduce((sum, each) => sum + ('share' in each.width ? each.width.share : 0), 0);
  const mm = 'mm' in width ? width.mm : ((printWidth - fixed) * width.share) / shares;
  return `${((mm / printWidth) * 100).toFixed(2)}%`;
}

function rowElement(
  row: TableRow,
  columns: readonly TableColumn[],
  next: TableRow['kind'] | undefined,
): ReactElement {
  const colSpan = columns.length;
  if (row.kind === 'group')
    return el(
      'tr',
      { className: 'group' },
      el('th', { colSpan, scope: 'colgroup' }, say(title(row.text))),
    );
  if (row.kind === 'note')
    return el('tr', { className: 'note' }, el('td', { colSpan }, say(flat(row.text))));
  return el(
    'tr',
    { className: next === 'note' ? 'noted' : undefined },
    ...row.cells.map((cell, at) => {
      const className = columns[at]?.align;
      return at === 0
        ? el('th', { scope: 'row', className }, ...cellContent(cell))
        : el('td', { className }, ...cellContent(cell));
    }),
  );
}

function cellContent(cell: TableCell): ReactNode[] {
  switch (cell.kind) {
    case 'text': {
      const { text, suffix, detail, isStrong } = cell;
      return [
        isStrong ? el('b', null, say(flat(text))) : say(flat(text)),
        ...(suffix ? [' ', small(flat(suffix))] : []),
        ...(detail ? [under(small(flat(detail)))] : []),
      ];
    }
    case 'figure': {
      const { label, sub, isStrong, isSoft } = cell;
      const figure = el(isStrong ? 'b' : 'span', { className: isSoft ? 'soft' : undefined }, label);
      return [figure, ...(sub ? [under(small(sub))] : [])];
    }
    case 'status':
      return [statusElement(cell.status)];
    case 'bullet':
      return [barred(cell)];
    case 'attainment':
      return [...(cell.share === null ? [] : [barred(cell)]), statusElement(cell.status)];
    case 'sparkline': {
      const svg = sparklineSvg(cell.sparkline, 72, 22, lightPalette);
      return [drawing(svg, cell.sparkline.alt, 'sparkline')];
    }
    case 'voice':
      return [
        ...(cell.status ? [statusElement(cell.status)] : []),
        textIn('span', flat(cell.text), 'said'),
        ...cell.reasons.map((reason) =>
          el('span', { className: 'said' }, ...reasonContent(reason)),
        ),
        ...(cell.byline ? [under(small(cell.byline))] : []),
      ];
  }
}

const under = (element: ReactElement) => el('span', { className: 'under' }, element);

export function reasonContent({ label, text }: Voice['reasons'][number]): ReactNode[] {
  return [el('b', null, `${label}:`), ' ', say(flat(text))];
}

type Barred = { share: number | null; plan: number | null; label: string };

/** A bar from zero with the plan's mark, and its figure beside it. */
export function barred({ share, plan, label }: Barred, width = 64): ReactElement {
  const hasBar = share !== null || plan !== null;
  const svg = bulletSvg({ kind: 'bullet', share, plan, label }, width, 12, lightPalette);
  return el(
    'span',
    { className: 'barred' },
    ...(hasBar ? [drawing(svg, null, 'bar')] : []),
    el('b', null, label),
  );
}
