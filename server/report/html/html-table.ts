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

/** Stacked, it stays a table to screen readers: what is shown as blocks is none by itself. */
export function tableElement(block: TableBlock, label: string, isStacked = false): ReactElement {
  const { caption, columns, rows, notes, isCompact = false } = block;
  const is = (role: string) => (isStacked ? role : undefined);
  const classes = [...(isCompact ? ['compact'] : []), ...(isStacked ? ['stacked'] : [])];
  const table = el(
    'table',
    { className: classes.join(' ') || undefined, role: is('table') },
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
      { role: is('rowgroup') },
      el(
        'tr',
        { role: is('row') },
        ...columns.map(({ header, align }) =>
          el('th', { scope: 'col', className: align, role: is('columnheader') }, title(header)),
        ),
      ),
    ),
    el(
      'tbody',
      { role: is('rowgroup') },
      ...rows.map((row, at) =>
        rowElement(row, { columns, next: rows[at + 1]?.kind, isStacked, is }),
      ),
    ),
  );
  const name = caption ? title(caption) : columns.map((each) => each.header).join(', ');
  return el(
    'div',
    { className: 'table' },
    isStacked ? table : scrolling(table, columns.length, name),
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

type RowSetting = {
  columns: readonly TableColumn[];
  next: TableRow['kind'] | undefined;
  isStacked: boolean;
  is: (role: string) => string | undefined;
};

function rowElement(row: TableRow, { columns, next, isStacked, is }: RowSetting): ReactElement {
  const colSpan = columns.length;
  if (row.kind === 'group')
    return el(
      'tr',
      { className: 'group', role: is('row') },
      el('th', { colSpan, scope: 'colgroup', role: is('rowheader') }, say(title(row.text))),
    );
  if (row.kind === 'note')
    return el(
      'tr',
      { className: 'note', role: is('row') },
      el('td', { colSpan, role: is('cell') }, say(flat(row.text))),
    );
  return el(
    'tr',
    { className: next === 'note' ? 'noted' : undefined, role: is('row') },
    ...row.cells.map((cell, at) => {
      const { align, header } = columns[at] ?? {};
      const label = isStacked && header ? title(header) : undefined;
      const shown = { className: align, 'data-label': label };
      return at === 0
        ? el('th', { scope: 'row', ...shown, role: is('rowheader') }, ...cellContent(cell))
        : el('td', { ...shown, role: is('cell') }, ...cellContent(cell));
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
      return [...(cell.share === null ? [] : [barred(cell), ' ']), statusElement(cell.status)];
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
