// Markdown that is set within other Markdown, under a heading of ours: its own headings would stand beside ours, and end what
// stands under it. Pure.
import type { Heading, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { boundedMarkdown } from './markdown-depth.ts';
import { asMarkdownWords } from './markdown-words.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** Its headings as words in bold; the rest as it was written. */
export function withoutHeadings(text: string): string {
  const bounded = boundedMarkdown(text);
  const tree = parseMarkdown(bounded);
  return (
    headingsOf(tree)
      // From the last to the first, so that places stay what they were.
      .toReversed()
      .reduce((written, heading) => {
        const [from, to] = [heading.position!.start.offset, heading.position!.end.offset];
        const words = asMarkdownWords(toString(heading)).trim();
        const bold = words === '' ? '' : `**${words}**`;
        // A heading needs no empty line around it; a paragraph does. In a list or a quote a line would end it.
        const line = tree.children.includes(heading) ? `\n${bold}\n` : bold;
        return `${written.slice(0, from)}${line}${written.slice(to)}`;
      }, bounded)
      .trim()
  );
}

function headingsOf(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(headingsOf) : [];
}
