// Quotes and lists within one another, no deeper than anybody writes: thousands of them would end the parser's stack.

const mark = String.raw`[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])`;
const tooMany = new RegExp(`^((?:${mark}){12})(?:${mark})+`, 'gm');

/** Markdown that is safe to parse: of a line that begins with more than twelve marks, the rest of them are left out. */
export function boundedMarkdown(text: string): string {
  return text.replace(tooMany, '$1');
}
