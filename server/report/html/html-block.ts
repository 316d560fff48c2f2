// One block of the report document as HTML, by its kind.
import type { ReactElement } from 'react';
import { lightPalette } from '#shared/chart/palette.ts';
import { ringSvg } from '#shared/chart/small-graphic-svg.ts';
import type { DocBlock, DocPictures, DocText, ReportMeta } from '#shared/report/report-document.ts';
import { alt, flat, title, words } from '#server/report/document-text.ts';
import {
  chartElement,
  highlightElement,
  keyFigureElement,
  ringElement,
  strategyPageElement,
  voiceElement,
} from './html-figure.ts';
import { barred, tableElement } from './html-table.ts';
import {
  drawing,
  el,
  paragraphs,
  proseElements,
  runElements,
  say,
  small,
  statusElement,
  textIn,
} from './html-text.ts';

type Block<Kind extends DocBlock['kind']> = Extract<DocBlock, { kind: Kind }>;

/** `rank` is of the heading that the block is, `number` of a table or a chart. */
export type HtmlPlace = {
  anchor: string;
  rank: number | null;
  number: number | undefined;
  /** A table's rows stand as blocks on a telephone, each cell under its column's name. */
  isStacked?: boolean;
};
export type HtmlSetting = {
  words: ReportMeta['words'] & { asTable: string };
  pictures: DocPictures;
};

export function htmlBlock(
  block: DocBlock,
  place: HtmlPlace,
  { words: said, pictures }: HtmlSetting,
): ReactElement[] {
  switch (block.kind) {
    case 'contents':
      return leftOutElements(block);
    case 'part':
      return [
        headingElement(place, block.number, block.title, 'part-title'),
        ...(block.lead ? paragraphs(block.lead, 'lead') : []),
      ];
    case 'chapter':
      return [chapterElement(block, place)];
    case 'goal':
      return [goalElement(block, place)];
    case 'heading':
      return [headingElement(place, block.number, block.text)];
    case 'paragraph':
      return paragraphs(block.text, { body: undefined, lead: 'lead', note: 'small' }[block.tone]);
    case 'list':
      return [el('ul', null, ...block.items.map((item) => textIn('li', flat(item))))];
    case 'prose':
      return [
        el(
          'div',
          { className: 'prose', lang: block.prose.lang ?? undefined },
          ...proseElements(block.prose.nodes),
        ),
      ];
    case 'decision':
      return [decisionElement(block)];
    case 'key-figures':
      return [keyFigureElement(block)];
    case 'rings':
      return [ringElement(block)];
    case 'strategy-page':
      return [strategyPageElement(block)];
    case 'highlights':
      return [highlightElement(block, headingName(place.rank))];
    case 'table':
      return [tableElement(block, numbered(said.table, place), place.isStacked)];
    case 'chart':
      return [chartElement(block, { label: numbered(said.figure, place), asTable: said.asTable })];
    case 'voices':
      return [voiceElement(block)];
    case 'signature':
      return [signatureElement(block)];
    case 'picture':
      return [pictureElement(block, pictures)];
    case 'facts':
      return [
        el(
          'dl',
          { className: 'facts' },
          ...block.items.map(({ term, text }) =>
            el('div', null, el('dt', null, term), el('dd', null, ...paragraphs(text))),
          ),
        ),
      ];
    case 'page-break':
      return [];
  }
}

const numbered = (word: string, { number }: HtmlPlace) => (number ? `${word}\u00A0${number}.` : '');

/** The file's title is the heading of level 1. */
const headingName = (rank: number | null) => `h${(rank ?? 1) + 1}`;

function headingElement(
  { anchor, rank }: HtmlPlace,
  number: string,
  text: DocText,
  className?: string,
): ReactElement {
  return el(
    headingName(rank),
    { id: anchor, className },
    ...(number ? [el('span', { className: 'number' }, number), ' '] : []),
    say(title(text)),
  );
}

/** The contents themselves stand beside the whole report. */
function leftOutElements({ leftOut: { intro, lines } }: Block<'contents'>): ReactElement[] {
  if (lines.length === 0) return [];
  return [
    el(
      'div',
      { className: 'left-out' },
      el('p', null, el('b', null, intro)),
      ...lines.map((line) => el('p', null, line)),
    ),
  ];
}

const isSaid = (text: DocText) => !['', '–'].includes(words(text).trim());

function chapterElement(block: Block<'chapter'>, place: HtmlPlace): ReactElement {
  const { number, kicker, arena, goalLabel, goal, ring, status, facts } = block;
  return el(
    'div',
    { className: 'chapter-panel' },
    el(
      'div',
      { className: 'chapter-head' },
      el(
        'div',
        null,
        el('p', { className: 'kicker' }, kicker),
        headingElement(place, number, block.title, 'chapter-title'),
        ...(isSaid(arena) ? [textIn('p', flat(arena), 'arena')] : []),
        ...(isSaid(goal)
          ? [el('p', { className: 'aim' }, small(goalLabel), ' ', say(flat(goal)))]
          : []),
      ),
      el(
        'p',
        { className: 'chapter-ring' },
        drawing(ringSvg(ring, 148, lightPalette), alt(ring.alt), 'ring'),
        statusElement(status),
      ),
    ),
    factElement(facts),
  );
}

export function factElement(facts: readonly { label: string; value: string }[]): ReactElement {
  return el(
    'dl',
    { className: 'fact-row' },
    ...facts.map(({ label, value }) =>
      el('div', null, el('dt', null, label), el('dd', null, value)),
    ),
  );
}

function goalElement(block: Block<'goal'>, place: HtmlPlace): ReactElement {
  const { level, number, status, bullet, note } = block;
  return el(
    'div',
    { className: 'goal', 'data-level': level },
    headingElement(place, number, block.title),
    el(
      'p',
      null,
      ...(bullet ? [barred(bullet, 110), ' '] : []),
      statusElement(status),
      ...(note ? [' ', small(note)] : []),
    ),
  );
}

function decisionElement({ label, prose, notes }: Block<'decision'>): ReactElement {
  const [first, ...rest] = prose.nodes;
  const runsOn = first?.kind === 'paragraph';
  const lang = prose.lang ?? undefined;
  return el(
    'div',
    { className: 'decision' },
    el(
      'p',
      null,
      el('b', null, label),
      ' ',
      ...(runsOn ? [el('span', { lang }, ...runElements(first.runs))] : []),
    ),
    el('div', { lang }, ...proseElements(runsOn ? rest : prose.nodes)),
    ...notes.map((note) => el('p', { className: 'small' }, note)),
  );
}

/** Without a name it is still to be signed: a line for a pen. */
function signatureElement({ name, role, place, date }: Block<'signature'>): ReactElement {
  const placed = [place, date].filter((part) => part !== '').join(', ');
  return el(
    'p',
    { className: 'signature' },
    ...(name ? [el('b', null, name)] : []),
    el('span', null, role),
    ...(placed ? [el('span', null, placed)] : []),
  );
}

function pictureElement({ picture }: Block<'picture'>, pictures: DocPictures): ReactElement {
  const { id, type, width, height, caption } = picture;
  const bytes = pictures.get(id);
  if (!bytes) throw new Error(`The report has no bytes for picture ${id}`);
  const said = typeof picture.alt === 'string' ? {} : { lang: picture.alt.lang };
  return el(
    'figure',
    { className: 'picture' },
    el('img', {
      src: `data:${type};base64,${Buffer.from(bytes).toString('base64')}`,
      width,
      height,
      alt: alt(words(picture.alt)),
      ...said,
    }),
    ...(words(caption) ? [textIn('figcaption', flat(caption), 'small')] : []),
  );
}
