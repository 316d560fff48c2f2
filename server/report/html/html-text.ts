// The smallest pieces of the report as HTML: a text in its own language, what people wrote with marks, a status, a drawing.
// React makes the text of it, so that escaping is the library's.
import { createElement as h, type ReactElement, type ReactNode } from 'react';
import type { MarkName } from '#shared/chart/status-mark.ts';
import { escapeXml } from '#shared/chart/svg-element.ts';
import type { ProseNode, Run } from '#shared/report/prose.ts';
import type { DocStatus, DocText } from '#shared/report/report-document.ts';
import { paragraphsOf, words } from '#server/report/document-text.ts';

/** Elements without keys: their places never change. */
export function el(
  name: string,
  attributes: Record<string, unknown> | null,
  ...children: ReactNode[]
): ReactElement {
  return h(name, attributes, ...children);
}

const langOf = (text: DocText) => (typeof text === 'string' ? {} : { lang: text.lang });

/** An element with a text in its own language. */
export function textIn(name: string, text: DocText, className?: string): ReactElement {
  return el(name, { className, ...langOf(text) }, words(text));
}

/** A text among others. */
export function say(text: DocText): ReactNode {
  return typeof text === 'string' ? text : textIn('span', text);
}

export function paragraphs(text: DocText, className?: string): ReactElement[] {
  return paragraphsOf(text).map((each) => el('p', { className, ...langOf(text) }, each));
}

export function small(text: DocText): ReactElement {
  return textIn('span', text, 'small');
}

export function proseElements(nodes: readonly ProseNode[]): ReactElement[] {
  return nodes.map((node) => {
    if (node.kind === 'paragraph') return el('p', null, ...runElements(node.runs));
    if (node.kind === 'quote') return el('blockquote', null, ...proseElements(node.nodes));
    const items = node.items.map((item) => el('li', null, ...proseElements(item)));
    return node.isNumbered ? el('ol', { start: node.start }, ...items) : el('ul', null, ...items);
  });
}

export function runElements(runs: readonly Run[]): ReactNode[] {
  return runs.map(({ text, isStrong, isEmphasis, href }) => {
    let said: ReactNode = text === '\n' ? el('br', null) : text;
    if (isEmphasis) said = el('em', null, said);
    if (isStrong) said = el('strong', null, said);
    return href ? el('a', { href }, said) : said;
  });
}

/** Status is shape, word and colour together; a worded clock beside it when the figure is out of date. */
export function statusElement({ status, word, stale }: DocStatus): ReactElement {
  return el(
    'span',
    { className: 'status', 'data-status': status },
    el('span', { className: 'status-part' }, markElement(status), word),
    ...(stale
      ? [' ', el('span', { className: 'status-part stale' }, markElement('stale'), stale)]
      : []),
  );
}

export const markId = (name: MarkName) => `merke-${name}`;

/** Drawn once at the top of the file. */
function markElement(name: MarkName): ReactElement {
  return el(
    'svg',
    { className: 'mark', width: 14, height: 14, 'aria-hidden': 'true' },
    el('use', { href: `#${markId(name)}` }),
  );
}

/** What we drew as SVG; `alt` null where the words beside it say the same. */
export function drawing(svg: string, alt: string | null, className: string): ReactElement {
  const said = alt === null ? 'aria-hidden="true"' : `role="img" aria-label="${escapeXml(alt)}"`;
  const told = svg.replace(/^<svg /, `<svg ${said} `);
  return el('span', { className, dangerouslySetInnerHTML: { __html: told } });
}
