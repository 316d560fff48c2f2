// What is pasted from other programs. Some tell bold and italic by styles alone, which our pages' security policy keeps from
// being read: here they become elements. All else that is style is left out.

/** For the editor to read. */
export function plainHtml(html: string): string {
  // Under another name a style is words, and no attempt to set one.
  const { body } = new DOMParser().parseFromString(
    html.replaceAll(/(<[^>]*\s)style=/gi, '$1data-style='),
    'text/html',
  );
  for (const element of body.querySelectorAll<HTMLElement>('[data-style]')) {
    const style = element.dataset['style'] ?? '';
    element.removeAttribute('data-style');
    if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) wrap(element, 'strong');
    if (/font-style:\s*italic/i.test(style)) wrap(element, 'em');
    // One program puts all that it copies into a bold that is none.
    if (/font-weight:\s*(normal|[1-4]00)/i.test(style) && /^(B|STRONG)$/.test(element.tagName))
      element.replaceWith(...element.childNodes);
  }
  return body.innerHTML;
}

function wrap(element: HTMLElement, tag: 'strong' | 'em'): void {
  const mark = element.ownerDocument.createElement(tag);
  mark.append(...element.childNodes);
  element.append(mark);
}
