// What is pasted from other programs, for the editor to read. Some tell bold and italic, headings and lists by styles alone,
// which our pages' security policy keeps from being read: here they become elements. All else that is style is left out.
import type { EditorView } from '@tiptap/pm/view';
import { listMarks, styleOf, wordsOf } from './pasted-element.ts';
import { nestLists } from './pasted-list.ts';
import { evenTables } from './pasted-table.ts';
import { isInCell } from './pasted-text.ts';

export function plainHtml(html: string, { state }: EditorView): string {
  const { body } = new DOMParser().parseFromString(inert(html), 'text/html');
  for (const element of body.querySelectorAll(noWords)) element.remove();
  tellHeadings(body);
  nestLists(body);
  evenTables(body, state.schema.nodes['table'] !== undefined);
  tellMarks(body);
  if (isInCell(state.selection.$from)) fitCell(body);
  return body.innerHTML;
}

const noWords = 'script, noscript, template, title, meta, link, base, xml, o\\:p';

/** Under another name a style or a handler is words, and no attempt to do what the policy forbids: it would be complained of. */
function inert(html: string): string {
  return html
    .replaceAll(/<!--(?:-?>|.*?(?:-->|$))|<!\[[^>]*(?:>|$)/gs, '')
    .replaceAll(/<style(?=[\s/>]).*?(?:<\/style\s*>|$)/gis, '')
    .replaceAll(/<[a-z](?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^'">])*(?:>|$)/gi, (tag) =>
      tag.replaceAll(/"[^"]*"|'[^']*'|(?<=[\s/])(?:style|on\w+)(?=\s*=)/gi, (part) =>
        /^["']/.test(part) ? part : `data-${part}`,
      ),
    );
}

function tellHeadings(body: HTMLElement): void {
  for (const element of body.querySelectorAll('h1, h2, h3, h4, h5, h6, p, [role="heading"]')) {
    const written = headingLevel(element);
    if (!written) continue;
    // Lists and quotes hold words alone.
    const tag = element.closest('li, blockquote') ? 'P' : `H${Math.min(Math.max(written, 2), 4)}`;
    // One that is right stays: of ours a part may be cut, with the room at its end.
    if (tag === element.tagName && element.childElementCount === 0) continue;
    for (const mark of listMarks(element)) mark.remove();
    const heading = element.ownerDocument.createElement(tag);
    heading.append(wordsOf(element));
    if (heading.textContent) element.replaceWith(heading);
    else element.remove();
  }
}

/** Zero for what is none. Word has a class of its own for each of its heading styles, or tells of another's level. */
function headingLevel(element: Element): number {
  const style = element.getAttribute('class') ?? '';
  if (element.getAttribute('role') === 'heading')
    return Number(element.getAttribute('aria-level') ?? 2);
  if (style.startsWith('MsoTitle')) return 1;
  const told =
    /^H([1-6])$/.exec(element.tagName) ??
    /^MsoHeading(\d)/.exec(style) ??
    /^"?(?:heading|overskrift) (\d)"?$/.exec(styleOf(element, 'mso-style-name')) ??
    /^(\d)$/.exec(styleOf(element, 'mso-outline-level'));
  return Number(told?.[1] ?? 0);
}

/** All but a table, whose cells go into cells, becomes one line: parts below each other would tear the table that is there. */
function fitCell(body: HTMLElement): void {
  const table = body.querySelector('table');
  const isTable = table && wordsOf(table) === wordsOf(body);
  // What was cut from a line of ours keeps the room at its ends.
  const isLine = body.querySelector(':scope > p[data-pm-slice]:only-child:not(:has(br))');
  if (!isTable && !isLine) body.replaceChildren(wordsOf(body));
}

function tellMarks(body: HTMLElement): void {
  for (const element of body.querySelectorAll('[data-style]')) {
    const weight = styleOf(element, 'font-weight');
    const isItalic = styleOf(element, 'font-style') === 'italic';
    element.removeAttribute('data-style');
    // What holds no words itself cannot hold a mark either.
    if (element.matches('table, table *, ul, ol')) continue;
    if (/^(bold|[6-9]00)/.test(weight)) wrap(element, 'strong');
    if (isItalic) wrap(element, 'em');
    // One program puts all that it copies into a bold that is none.
    if (/^(normal|[1-4]00)/.test(weight) && /^(B|STRONG)$/.test(element.tagName))
      element.replaceWith(...element.childNodes);
  }
}

function wrap(element: Element, tag: 'strong' | 'em'): void {
  const mark = element.ownerDocument.createElement(tag);
  mark.append(...element.childNodes);
  element.append(mark);
}
