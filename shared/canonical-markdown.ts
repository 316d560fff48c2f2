// One way to spell a text in Markdown: bullets are `-`, slanted `*`, lines within a paragraph one line. Texts that are read
// alike are written alike, so that they can be compared and merged. Pure.
import type { Nodes } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { boundedMarkdown } from './markdown-depth.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** What is too deep or too full of marks to be read whole stays as it was written: of that, nothing else could be made twice. */
export function canonicalMarkdown(text: string): string {
  if (boundedMarkdown(text) !== text) return text.trimEnd();
  const tree = parseMarkdown(text);
  joinLines(tree);
  return toMarkdown(tree, {
    bullet: '-',
    listItemIndent: 'one',
    emphasis: '*',
    strong: '*',
    rule: '-',
    resourceLink: true,
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  }).trimEnd();
}

/** A line break that readers do not see is a space. */
function joinLines(node: Nodes): void {
  if (node.type === 'text') node.value = node.value.replaceAll(/[ \t]*\r?\n[ \t]*/g, ' ');
  if ('children' in node) node.children.forEach(joinLines);
}
