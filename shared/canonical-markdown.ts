// Markdown as the editor writes it: one spelling of each thing, so that texts can be compared and merged by what they say.
import type { Nodes, Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { boundedMarkdown } from './markdown-depth.ts';
import { parseMarkdown } from './parse-markdown.ts';

export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    bulletOther: '*',
    emphasis: '*',
    listItemIndent: 'one',
    resourceLink: true,
    rule: '-',
    // A cell that grows is to change its own row alone.
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  }).trim();
}

/**
 * Says the same as `text`. What is too deep or too full of marks to be read whole stays as it was written: of that, nothing
 * else could be made twice.
 */
export function canonicalMarkdown(text: string): string {
  if (boundedMarkdown(text) !== text) return text.trim();
  const tree = parseMarkdown(text);
  joinLines(tree);
  return writeMarkdown(tree);
}

/** A line break that readers do not see is a space. */
function joinLines(node: Nodes): void {
  if (node.type === 'text') node.value = node.value.replaceAll(/[ \t]*\r?\n[ \t]*/g, ' ');
  if ('children' in node) node.children.forEach(joinLines);
}
