// Lists as other programs tell them: Word as paragraphs with a mark before the words, Word Online as a list for each item,
// Google Docs as lists right within lists. Here they become lists within items.
import { listMarks, styleOf } from './pasted-element.ts';

const lists = 'ul, ol';

export function nestLists(body: HTMLElement): void {
  for (const wrapper of body.querySelectorAll('.ListContainerWrapper'))
    wrapper.replaceWith(...wrapper.childNodes);
  for (const paragraph of body.querySelectorAll('p')) listOfParagraph(paragraph);
  for (const mark of listMarks(body)) mark.remove();
  for (const list of body.querySelectorAll(`:is(${lists}) > :is(${lists})`)) {
    const item = list.previousElementSibling;
    if (item?.matches('li')) item.append(list);
    else list.replaceWith(...list.childNodes);
  }
  for (const list of body.querySelectorAll(lists)) joinAbove(list);
}

/** A list of one item, as Word Online has them. */
function listOfParagraph(paragraph: HTMLElement): void {
  const level = /level(\d+)/.exec(styleOf(paragraph, 'mso-list'))?.[1];
  if (!level) return;
  const mark = listMarks(paragraph)[0]?.textContent.trim() ?? '';
  const isNumbered = /^\(?(\d+|[a-z]{1,4})[.)]/i.test(mark);
  const made = paragraph.ownerDocument;
  const list = made.createElement(isNumbered ? 'ol' : 'ul');
  // Of 2.3 the last: those before are told by the items it stands within.
  const number = /(\d+)\D*$/.exec(mark)?.[1];
  if (isNumbered && number) list.setAttribute('start', number);
  const item = made.createElement('li');
  item.setAttribute('aria-level', level);
  paragraph.replaceWith(list);
  list.append(item);
  item.append(paragraph);
}

/** What tells its level goes on the list right before it, at that level. */
function joinAbove(list: Element): void {
  let above = shownBefore(list);
  const level = levelOf(list);
  if (!level || !above?.matches(lists) || !levelOf(above)) return;
  for (;;) {
    if (level <= levelOf(above)) break;
    const inner: Element | null = above.lastElementChild?.lastElementChild ?? null;
    if (!inner?.matches(lists) || levelOf(inner) > level) break;
    above = inner;
  }
  if (level > levelOf(above)) above.lastElementChild?.append(list);
  else if (above.tagName !== list.tagName) above.after(list);
  else {
    above.append(...list.childNodes);
    list.remove();
  }
}

/** Zero where it is not told: then the list is what it says it is. */
function levelOf(list: Element): number {
  const item = list.firstElementChild;
  return Number(item?.getAttribute('data-aria-level') ?? item?.getAttribute('aria-level') ?? 0);
}

function shownBefore(list: Element): Element | null {
  let before = list.previousSibling;
  while (before?.nodeType === Node.TEXT_NODE && !before.nodeValue?.trim())
    before = before.previousSibling;
  return before instanceof Element ? before : null;
}
