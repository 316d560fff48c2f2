// What the steps that make pasted HTML plain ask of an element.

/** By then a style is words under another name; lower case, empty where there is none. */
export function styleOf(element: Element, property: string): string {
  for (const part of (element.getAttribute('data-style') ?? '').split(';')) {
    const [name = '', ...value] = part.split(':');
    if (name.trim().toLowerCase() === property) return value.join(':').trim().toLowerCase();
  }
  return '';
}

const apart = /^(br|p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|tr|td|th|blockquote|pre|hr)$/i;

/** On one line: what stood below each other is kept apart by a space. */
export function wordsOf(element: Node): string {
  return spacedWords(element).replaceAll(/\s+/g, ' ').trim();
}

function spacedWords(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  const words = Array.from(node.childNodes, spacedWords).join('');
  return apart.test(node.nodeName) ? ` ${words} ` : words;
}

/** The dot or number that Word writes before what is in a list of its own, or before a numbered heading. */
export function listMarks(element: Element): Element[] {
  return [...element.querySelectorAll('[data-style]')].filter(
    (each) => styleOf(each, 'mso-list') === 'ignore',
  );
}
