// What carries the year's figures as HTML: charts with their figures as a table, rings, key figures, the strategy on a page,
// what went well and what did not, and the three voices.
import type { ReactElement } from 'react';
import { chartSvg } from '#shared/chart/chart-svg.ts';
import { lightPalette } from '#shared/chart/palette.ts';
import { ringSvg } from '#shared/chart/small-graphic-svg.ts';
import type { DocBlock } from '#shared/report/report-document.ts';
import { alt, title, words } from '#server/report/document-text.ts';
import { chartTableElement, reasonContent } from './html-table.ts';
import { drawing, el, paragraphs, say, small, statusElement, textIn } from './html-text.ts';

type Block<Kind extends DocBlock['kind']> = Extract<DocBlock, { kind: Kind }>;

/** Points that a chart is drawn at: at the least width that the style shows it at, its smallest letters are 11 pixels. */
const wideChart = 500;
const scrolledChart = 435;
const narrowChart = 200;
/** Rows with names need the room, and have no small letters. */
const narrowNamed = 256;

export function chartElement(
  { chart, height }: Block<'chart'>,
  { label, asTable }: { label: string; asTable: string },
): ReactElement {
  const said = alt(chart.alt);
  const origin = [chart.source, chart.asOf].filter((part) => part !== '').join(' · ');
  return el(
    'figure',
    { className: 'chart' },
    el(
      'figcaption',
      null,
      el('span', { className: 'label' }, label),
      ' ',
      el('b', null, title(chart.title)),
      ...(chart.unit ? [' ', small(chart.unit)] : []),
    ),
    ...chartDrawings({ chart, height }, said),
    ...(origin ? [el('p', { className: 'small' }, origin)] : []),
    el(
      'details',
      null,
      el('summary', null, asTable),
      chartTableElement(chart.table, title(chart.title)),
    ),
  );
}

function chartDrawings(
  { chart, height }: Omit<Block<'chart'>, 'kind'>,
  said: string,
): ReactElement[] {
  const drawn = (width: number, className: string) =>
    drawing(chartSvg(chart, { width, height: height * 1.15 }), said, className);
  // What stands side by side does so on a telephone too, where one scrolls along it.
  if (['bars', 'multiples', 'pairs'].includes(chart.kind))
    return [
      el(
        'div',
        { className: 'scroll drawn', role: 'group', 'aria-label': title(chart.title), tabIndex: 0 },
        drawn(scrolledChart, 'any-chart'),
      ),
    ];
  const narrow = chart.kind === 'distribution' && chart.rows.length > 1 ? narrowNamed : narrowChart;
  return [drawn(wideChart, 'wide-chart'), drawn(narrow, 'narrow-chart')];
}

export function keyFigureElement({ items }: Block<'key-figures'>): ReactElement {
  return el(
    'ul',
    { className: 'key-figures' },
    ...items.map(({ value, label, detail }) =>
      el(
        'li',
        null,
        el('span', { className: 'value' }, value),
        ' ',
        el('b', null, label),
        ...(detail ? [' ', small(detail)] : []),
      ),
    ),
  );
}

export function ringElement({ items }: Block<'rings'>): ReactElement {
  return el(
    'ul',
    { className: 'rings' },
    ...items.map(({ ring, title: name, status, lines }) =>
      el(
        'li',
        null,
        textIn('b', title(name)),
        drawing(ringSvg(ring, 104, lightPalette), alt(ring.alt), 'ring'),
        statusElement(status),
        ...lines.map(small),
      ),
    ),
  );
}

/** Each area with its priorities under it: columns where there is room, else one after the other. */
export function strategyPageElement(block: Block<'strategy-page'>): ReactElement {
  return el(
    'figure',
    { className: 'strategy' },
    el('figcaption', null, el('b', null, title(block.title))),
    el(
      'ul',
      { className: 'areas' },
      ...block.columns.map(({ number, title: name, status, label, tiles }) =>
        el(
          'li',
          null,
          el(
            'p',
            { className: 'area' },
            el(
              'b',
              null,
              ...(tiles.length === 0 ? [el('span', { className: 'number' }, number), ' '] : []),
              say(title(name)),
            ),
            el('span', null, statusElement(status), ' ', el('b', null, label)),
          ),
          ...(tiles.length > 0 ? [el('ul', null, ...tiles.map(tileElement))] : []),
        ),
      ),
    ),
    ...(block.note ? [el('p', { className: 'small' }, block.note)] : []),
  );
}

function tileElement({
  number,
  title: name,
  status,
}: Block<'strategy-page'>['columns'][number]['tiles'][number]): ReactElement {
  return el(
    'li',
    { className: 'tile', 'data-status': status.status },
    statusElement(status),
    el('span', null, el('span', { className: 'soft' }, number), ' ', say(title(name))),
  );
}

export function highlightElement({ columns }: Block<'highlights'>, heading: string): ReactElement {
  return el(
    'div',
    { className: 'highlights' },
    ...columns.map((column) =>
      el(
        'section',
        null,
        el(heading, null, title(column.heading)),
        column.items.length === 0
          ? el('p', { className: 'small' }, column.empty)
          : el(
              'ul',
              null,
              ...column.items.map(({ text, detail, status }) =>
                el(
                  'li',
                  null,
                  textIn('b', text),
                  el('span', null, ...(status ? [statusElement(status), ' '] : []), small(detail)),
                ),
              ),
            ),
      ),
    ),
  );
}

/** Three voices side by side, none above the others; where they differ, a line says so. */
export function voiceElement({ voices, difference }: Block<'voices'>): ReactElement {
  return el(
    'div',
    { className: 'voices' },
    el(
      'ul',
      null,
      ...voices.map(({ role, isRaised, heading, status, text, reasons, byline }) =>
        el(
          'li',
          { 'data-role': role, className: isRaised ? undefined : 'silent' },
          small(heading),
          ...(status ? [statusElement(status)] : []),
          ...paragraphs(text),
          ...reasons
            .filter((reason) => words(reason.text) !== '')
            .map((reason) => el('p', null, ...reasonContent(reason))),
          ...(byline ? [small(byline)] : []),
        ),
      ),
    ),
    ...(difference ? [el('p', { className: 'difference' }, difference)] : []),
  );
}
