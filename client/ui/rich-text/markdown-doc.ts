// Markdown as the editor's document, and back. What a document cannot show (code, pages' own marks) is words, as where the
// report is set: what the writer sees is what is printed. Pure.
import type { JSONContent } from '@tiptap/core';
import type { BlockContent, List, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { definedAddresses } from '#shared/markdown-definitions.ts';
import { isOpenable } from '#shared/openable-address.ts';
import { parseMarkdown } from '#shared/parse-markdown.ts';

/** Whether an image that stands alone is something that is put in, told by its address; others are words. */
export type IsEmbed = (address: string) => boolean;

type Marks = NonNullable<JSONContent['marks']>;

/** `isEmbed` is null where a text is words alone, without headings, tables and what is put in. */
export function docOfMarkdown(text: string, isEmbed: IsEmbed | null): JSONContent {
  const tree = parseMarkdown(text);
  resolveLinks(tree);
  const content = tree.children.flatMap((node) =>
    isEmbed ? topBlock(node, isEmbed) : proseBlock(node),
  );
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function topBlock(node: RootContent, isEmbed: IsEmbed): JSONContent[] {
  if (node.type === 'heading') {
    const words = oneLine(toString(node)).trim();
    const level = Math.min(Math.max(node.depth, 2), 4);
    return words
      ? [{ type: 'heading', attrs: { level }, content: [{ type: 'text', text: words }] }]
      : [];
  }
  if (node.type === 'table') return tableOf(node);
  const [only, second] = node.type === 'paragraph' ? node.children : [];
  if (only?.type === 'image' && !second && isEmbed(only.url)) {
    const { url: address, alt, title } = only;
    return [{ type: 'embed', attrs: { address, alt: alt ?? '', caption: title ?? '' } }];
  }
  return proseBlock(node);
}

function proseBlock(node: RootContent | BlockContent): JSONContent[] {
  if (node.type === 'list') return [listOf(node)];
  if (node.type === 'blockquote') {
    const content = node.children.flatMap(proseBlock);
    return content.length > 0 ? [{ type: 'blockquote', content }] : [];
  }
  if (node.type === 'table')
    return node.children.map((row) => ({
      type: 'paragraph',
      content: linesOf(row.children.map(wordsOf).join(' · ')),
    }));
  const content =
    node.type === 'paragraph' ? joined(inlineOf(node.children)) : linesOf(wordsOf(node));
  return content.length > 0 ? [{ type: 'paragraph', content }] : [];
}

function listOf({ ordered, start, children }: List): JSONContent {
  return {
    type: ordered ? 'orderedList' : 'bulletList',
    ...(ordered && { attrs: { start: start ?? 1 } }),
    content: children.map((item) => {
      const content = item.children.flatMap(proseBlock);
      return {
        type: 'listItem',
        content: content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content],
      };
    }),
  };
}

/** Every row as wide as the head: what stands beyond is not set either. */
function tableOf({ children, align }: Table): JSONContent[] {
  const [head] = children;
  if (!head) return [];
  const content = children.map((row) => ({
    type: 'tableRow',
    content: head.children.map((_, place) => {
      const words = oneLine(toString(row.children[place] ?? '')).trim();
      return {
        type: row === head ? 'tableHeader' : 'tableCell',
        attrs: { align: align?.[place] === 'right' ? 'right' : null },
        content: [{ type: 'cellText', ...(words && { content: [{ type: 'text', text: words }] }) }],
      };
    }),
  }));
  return [{ type: 'table', content }];
}

function inlineOf(nodes: readonly PhrasingContent[], marks: Marks = []): JSONContent[] {
  return nodes.flatMap((node): JSONContent[] => {
    if (node.type === 'strong') return inlineOf(node.children, [...marks, { type: 'bold' }]);
    if (node.type === 'emphasis') return inlineOf(node.children, [...marks, { type: 'italic' }]);
    if (node.type === 'link')
      return inlineOf(
        node.children,
        isOpenable(node.url) ? [...marks, { type: 'link', attrs: { href: node.url } }] : marks,
      );
    if (node.type === 'break') return [{ type: 'hardBreak' }];
    const text = oneLine(wordsOf(node));
    return text ? [{ type: 'text', text, ...(marks.length > 0 && { marks }) }] : [];
  });
}

/** Words of the same marks are one, as in the editor. */
function joined(nodes: readonly JSONContent[]): JSONContent[] {
  const runs: JSONContent[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    const isSame =
      last?.text && node.text && JSON.stringify(last.marks) === JSON.stringify(node.marks);
    if (isSame) runs[runs.length - 1] = { ...node, text: `${last.text}${node.text}` };
    else runs.push(node);
  }
  return runs;
}

/** An address that is written apart from its words goes to them; where it is none, both are words. */
function resolveLinks(tree: Root): void {
  const addresses = definedAddresses(tree);
  const used = new Set<string>();
  const resolve = (node: Nodes): void => {
    if (!('children' in node)) return;
    for (const [place, child] of node.children.entries()) {
      resolve(child);
      if (child.type !== 'linkReference') continue;
      const url = addresses.get(child.identifier);
      const isLink = url !== undefined && isOpenable(url);
      if (isLink) used.add(child.identifier);
      node.children[place] = isLink
        ? { type: 'link', url, children: child.children }
        : { type: 'text', value: `[${toString(child)}]` };
    }
  };
  resolve(tree);
  tree.children = tree.children.flatMap((node): RootContent[] => {
    if (node.type !== 'definition' || used.has(node.identifier)) return [node];
    const value = `[${node.label ?? node.identifier}]: ${[node.url, node.title].filter(Boolean).join(' ')}`;
    return [{ type: 'paragraph', children: [{ type: 'text', value }] }];
  });
}

const wordsOf = (node: Nodes) => ('value' in node ? node.value : toString(node));

const oneLine = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ');

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line, place): JSONContent[] => [
      ...(place > 0 ? [{ type: 'hardBreak' }] : []),
      { type: 'text', text: line },
    ]);
