// How many words a reader sees of a text with marks: pictures, live figures and the marks themselves are none.
import type { Nodes } from 'mdast';
import { parseMarkdown } from '#shared/parse-markdown.ts';

export function wordCount(markdown: string): number {
  const words = shownText(parseMarkdown(markdown)).split(/\s+/);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What stands in these is one run of text, also where a mark changes within a word. */
const runs: readonly Nodes['type'][] = [
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'link',
];

function shownText(node: Nodes): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return ' ';
  return node.children.map(shownText).join(runs.includes(node.type) ? '' : ' ');
}
