// The editor's document as Markdown: what is kept, compared and set. Pure.
import type { JSONContent } from '@tiptap/core';
import type { BlockContent, ListItem, PhrasingContent, TableRow } from 'mdast';
import { writeMarkdown } from '#shared/canonical-markdown.ts';

export function markdownOfDoc(doc: JSONContent): string {
  return writeMarkdown({ type: 'root', children: blocksOf(doc.content) });
}

/** Empty paragraphs are room on the screen alone, and lists that stand together are one list. */
function blocksOf(nodes: readonly JSONContent[] = []): BlockContent[] {
  const blocks: BlockContent[] = [];
  for (const block of nodes.flatMap(blockOf)) {
    const last = blocks.at(-1);
    if (block.type === 'list' && last?.type === 'list' && last.ordered === block.ordered) {
      last.children.push(...block.children);
      last.spread ||= block.spread;
    } else blocks.push(block);
  }
  return blocks;
}

function blockOf(node: JSONContent): BlockContent[] {
  const { type, attrs, content } = node;
  if (type === 'heading') {
    const children = phrasing(content);
    return children.length > 0 ? [{ type: 'heading', depth: attrs?.['level'], children }] : [];
  }
  if (type === 'bulletList' || type === 'orderedList') {
    const isNumbered = type === 'orderedList';
    const children = (content ?? []).map(itemOf);
    const spread = children.some((item) => item.spread);
    return [
      {
        type: 'list',
        ordered: isNumbered,
        spread,
        start: isNumbered ? (attrs?.['start'] ?? 1) : null,
        children,
      },
    ];
  }
  if (type === 'blockquote') {
    const children = blocksOf(content);
    return children.length > 0 ? [{ type: 'blockquote', children }] : [];
  }
  if (type === 'table') return [tableOf(content)];
  if (type === 'embed') {
    const { address, alt, caption } = attrs as { address: string; alt: string; caption: string };
    return [
      {
        type: 'paragraph',
        children: [{ type: 'image', url: address, alt: flat(alt), title: flat(caption) || null }],
      },
    ];
  }
  const children = phrasing(content);
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function itemOf({ content }: JSONContent): ListItem {
  const children = blocksOf(content);
  return {
    type: 'listItem',
    spread: children.filter((each) => each.type === 'paragraph').length > 1,
    children,
  };
}

function tableOf(rows: readonly JSONContent[] = []): BlockContent {
  const head = rows[0]?.content ?? [];
  return {
    type: 'table',
    align: head.map(({ attrs }) => (attrs?.['align'] === 'right' ? 'right' : null)),
    children: rows.map((row): TableRow => ({
      type: 'tableRow',
      children: (row.content ?? []).map((cell) => ({
        type: 'tableCell',
        children: phrasing(cell.content?.flatMap(({ content }) => content ?? [])),
      })),
    })),
  };
}

type Run = { text: string; isBreak: boolean; marks: ReadonlyMap<string, string> };

function phrasing(nodes: readonly JSONContent[] = []): PhrasingContent[] {
  const runs = nodes.map(({ type, text, marks }): Run => {
    const isBreak = type === 'hardBreak';
    return {
      isBreak,
      text: isBreak ? '\n' : flat(text ?? ''),
      // A mark ends with its line, as it is read: one spelling, whether the break was marked or not.
      marks: new Map(
        (isBreak ? [] : (marks ?? [])).map((mark) => [mark.type, mark.attrs?.['href'] ?? '']),
      ),
    };
  });
  return trimmed(marked(runs, ['link', 'bold', 'italic']));
}

/** Runs that share a mark stand within one mark; room at its ends stands outside of it, where Markdown can tell it. */
function marked(runs: readonly Run[], [mark, ...inner]: readonly string[]): PhrasingContent[] {
  if (!mark)
    return runs.map(({ text, isBreak }) =>
      isBreak ? { type: 'break' } : { type: 'text', value: text },
    );
  return stretches(runs, mark).flatMap((stretch) => {
    const value = stretch[0]?.marks.get(mark);
    if (value === undefined) return marked(stretch, inner);
    const from = stretch.findIndex(({ text }) => text.trim() !== '');
    const to = stretch.findLastIndex(({ text }) => text.trim() !== '') + 1;
    if (from < 0) return marked(stretch, inner);
    const words = stretch.slice(from, to);
    const [before] = /^\s*/.exec(words[0]!.text)!;
    const [after] = /\s*$/.exec(words.at(-1)!.text)!;
    words[0] = { ...words[0]!, text: words[0]!.text.trimStart() };
    words[words.length - 1] = { ...words.at(-1)!, text: words.at(-1)!.text.trimEnd() };
    return [
      ...marked(stretch.slice(0, from), inner),
      ...plain(before),
      markNode(mark, value, marked(words, inner)),
      ...plain(after),
      ...marked(stretch.slice(to), inner),
    ];
  });
}

const plain = (value: string): PhrasingContent[] => (value ? [{ type: 'text', value }] : []);

function markNode(mark: string, url: string, children: PhrasingContent[]): PhrasingContent {
  if (mark === 'link') return { type: 'link', url, children };
  return { type: mark === 'bold' ? 'strong' : 'emphasis', children };
}

function stretches(runs: readonly Run[], mark: string): Run[][] {
  const found: Run[][] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last && last[0]!.marks.get(mark) === run.marks.get(mark)) last.push(run);
    else found.push([run]);
  }
  return found;
}

/** Without room and broken lines at its ends. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const isRoom = (node: PhrasingContent) =>
    node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
  const from = nodes.findIndex((node) => !isRoom(node));
  if (from < 0) return [];
  const words = nodes.slice(from, nodes.findLastIndex((node) => !isRoom(node)) + 1);
  const [first, last] = [words[0]!, words.at(-1)!];
  if (first.type === 'text') first.value = first.value.trimStart();
  if (last.type === 'text') last.value = last.value.trimEnd();
  return words;
}

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
