// Markdown as a tree. Loaded with the first text that is shown: the parser is larger than most pages.
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { boundedMarkdown } from '#shared/markdown-depth.ts';

export function parseMarkdown(text: string): Root {
  return fromMarkdown(boundedMarkdown(text), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
}
