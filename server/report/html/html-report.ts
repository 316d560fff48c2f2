// The annual report as one HTML file that needs nothing but itself: the same document and figures as the PDF, for the public
// page and for whoever keeps a copy. No scripts, nothing fetched.
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { lightPalette } from '#shared/chart/palette.ts';
import { markSize, markSvg, type MarkName } from '#shared/chart/status-mark.ts';
import { coverSvg } from '#shared/report/cover-graphic.ts';
import type {
  DocBlock,
  DocPictures,
  ReportCover,
  ReportDocument,
  ReportMeta,
} from '#shared/report/report-document.ts';
import {
  anchorOf,
  contentsOf,
  headingRanks,
  numbersOf,
  reportSheets,
  type ContentsEntry,
} from '#shared/report/report-outline.ts';
import type { GoalStatus } from '#shared/strategy/strategy-type.ts';
import { en } from '#shared/text/en.ts';
import { nb } from '#shared/text/nb.ts';
import { nn } from '#shared/text/nn.ts';
import { alt, cleanStrings, flat, officeText, title } from '#server/report/document-text.ts';
import { factElement, htmlBlock, type HtmlSetting } from './html-block.ts';
import { fontStyle } from './html-font.ts';
import { reportStyle } from './html-style.ts';
import { drawing, el, markId, say, small, textIn } from './html-text.ts';

export type HtmlOptions = {
  /** What stands above the first part: what has been found to be wrong since the report came out. */
  before?: DocBlock[];
  /** Beside the title: the same report in other formats. */
  links?: { label: string; href: string }[];
};

const texts = { nb, nn, en };

/** The file fetches nothing, wherever it is opened from. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

const mainId = 'innhold';

export function reportHtml(
  document: ReportDocument,
  pictures: DocPictures,
  options: HtmlOptions = {},
): string {
  const { meta, cover, blocks } = cleanStrings(document, officeText) as ReportDocument;
  const { before = [], links = [] } = cleanStrings(options, officeText) as HtmlOptions;
  const { shell, chart, report } = texts[meta.lang];
  const setting = { pictures, words: { ...meta.words, asTable: chart.asTable } };
  const fonts = fontStyle(JSON.stringify([document, options]));
  const html = el(
    'html',
    { lang: meta.lang, dir: 'ltr' },
    el(
      'head',
      null,
      el('meta', { charSet: 'utf-8' }),
      el('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('meta', { name: 'color-scheme', content: 'only light' }),
      el('meta', { name: 'format-detection', content: 'telephone=no, date=no, address=no' }),
      el('title', null, `${title(meta.title)} – ${meta.organisation}`),
      el('style', { dangerouslySetInnerHTML: { __html: `${fonts}\n${reportStyle}` } }),
    ),
    el(
      'body',
      null,
      el('a', { className: 'skip', href: `#${mainId}` }, shell.skip),
      markSprite(),
      coverElement(cover, meta, links),
      el(
        'div',
        { className: 'layout' },
        contentsElement([...beforeEntries(before), ...contentsOf(blocks)], report.contents),
        el(
          'main',
          { id: mainId, tabIndex: -1 },
          ...(before.length > 0 ? [beforeElement(before, setting)] : []),
          ...sheetElements(blocks, setting),
        ),
      ),
      el(
        'footer',
        null,
        el('p', null, meta.footLine),
        ...(meta.sampleNotice ? [el('p', { className: 'sample' }, meta.sampleNotice)] : []),
      ),
    ),
  );
  return `<!doctype html>\n${renderToStaticMarkup(html)}\n`;
}

/** Parts and chapters, each in a section of its own. */
function sheetElements(blocks: readonly DocBlock[], setting: HtmlSetting): ReactElement[] {
  const ranks = headingRanks(blocks);
  const rankAt = new Map(ranks.map((rank, at) => [anchorOf(at), rank]));
  const numbers = numbersOf(blocks);
  return reportSheets(blocks).map((sheet) =>
    el(
      'section',
      { className: `sheet ${sheet.kind}` },
      ...sheet.blocks.flatMap(({ block, anchor }) =>
        htmlBlock(
          block,
          { anchor, rank: rankAt.get(anchor) ?? null, number: numbers.get(block) },
          setting,
        ),
      ),
    ),
  );
}

const beforeAnchor = (anchor: string) => `foran-${anchor}`;

const beforeEntries = (blocks: readonly DocBlock[]): ContentsEntry[] =>
  contentsOf(blocks).map((entry) => ({ ...entry, anchor: beforeAnchor(entry.anchor) }));

/** Its tables take no numbers: those of the report stay as they are. */
function beforeElement(blocks: readonly DocBlock[], setting: HtmlSetting): ReactElement {
  const ranks = headingRanks(blocks);
  return el(
    'section',
    { className: 'sheet before' },
    ...blocks.flatMap((block, at) =>
      htmlBlock(
        block,
        {
          anchor: beforeAnchor(anchorOf(at)),
          rank: ranks[at] ?? null,
          number: undefined,
          isStacked: true,
        },
        setting,
      ),
    ),
  );
}

function coverElement(
  cover: ReportCover,
  { sampleNotice }: ReportMeta,
  links: NonNullable<HtmlOptions['links']>,
): ReactElement {
  return el(
    'header',
    { className: 'cover' },
    el(
      'div',
      { className: 'cover-inside' },
      el(
        'div',
        { className: 'cover-words' },
        el(
          'p',
          { className: 'owner' },
          el('b', null, cover.organisation),
          ...(sampleNotice ? [' ', el('b', { className: 'sample' }, sampleNotice)] : []),
        ),
        el('h1', null, title(cover.title)),
        el('p', { className: 'subtitle' }, cover.subtitle),
        textIn('p', flat(cover.strategy), 'cover-strategy'),
        factElement(cover.facts),
        ...(links.length > 0
          ? [
              el(
                'ul',
                { className: 'links' },
                ...links.map(({ label, href }) => el('li', null, el('a', { href }, label))),
              ),
            ]
          : []),
      ),
      el(
        'figure',
        null,
        drawing(coverSvg(cover.rods), alt(cover.rodsAlt), 'rods'),
        // On a telephone, where the words of the picture are too small: from left to right, and said by the picture already.
        el(
          'ol',
          { className: 'rod-names', 'aria-hidden': 'true' },
          ...cover.rods.map(({ name, label }) =>
            el('li', null, el('b', null, label), ' ', say(title(name))),
          ),
        ),
        el('figcaption', null, small(cover.rodsCaption)),
      ),
    ),
  );
}

function contentsElement(entries: readonly ContentsEntry[], heading: string): ReactElement {
  return el(
    'nav',
    { 'aria-labelledby': 'innholdsliste' },
    el('h2', { id: 'innholdsliste' }, heading),
    el(
      'ul',
      null,
      ...entries.map(({ anchor, level, number, title: words }) =>
        el(
          'li',
          { 'data-level': level },
          el(
            'a',
            { href: `#${anchor}` },
            ...(number ? [el('span', { className: 'number' }, number), ' '] : []),
            el('span', null, say(title(words))),
          ),
        ),
      ),
    ),
  );
}

/** Every mark once, to be used wherever a status stands. */
function markSprite(): ReactElement {
  const names: MarkName[] = [...(Object.keys(lightPalette.status) as GoalStatus[]), 'stale'];
  const colourOf = (name: MarkName) =>
    name === 'stale' || name === 'overdue'
      ? lightPalette.textSoft
      : lightPalette.status[name].graphic;
  return el(
    'svg',
    { className: 'sprite', width: 0, height: 0, 'aria-hidden': 'true' },
    ...names.map((name) =>
      el('symbol', {
        id: markId(name),
        viewBox: `0 0 ${markSize} ${markSize}`,
        dangerouslySetInnerHTML: { __html: markSvg(name, 0, 0, markSize, colourOf(name)) },
      }),
    ),
  );
}
