// Markdown as a tree, the same for pages and for documents. Pages load it with the first text that is shown: the parser is
// larger than most of them.
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { boundedMarkdown } from './markdown-depth.ts';

export function parseMarkdown(text: string): Root {
  return fromMarkdown(boundedMarkdown(text), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
}
