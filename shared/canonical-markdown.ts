// Markdown as the editor writes it: one spelling of each thing, so that texts can be compared and merged by what they say.
import type { Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
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

/** Says the same as `text`. */
export function canonicalMarkdown(text: string): string {
  return writeMarkdown(parseMarkdown(text));
}
