// What people write in Markdown as blocks of a document: prose, headings and tables. Pictures and code keep their words
// alone; nothing that is written becomes markup of what it is set with.
import { toString } from 'mdast-util-to-string';
import type { List, PhrasingContent, RootContent, Table } from 'mdast';
import { parseMarkdown } from '#shared/parse-markdown.ts';
import { proseLines, type ProseNode, type Run } from './prose.ts';
import type { DocBlock, DocText } from './report-document.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

type Written = { text: string; lang: Lang };
type WrittenBlock = Extract<DocBlock, { kind: 'prose' | 'heading' | 'table' }>;

/** Headings in it stand under that of their case, which is of level 2. */
export function markdownBlocks({ text, lang }: Written, documentLang: Lang): WrittenBlock[] {
  const own = lang === documentLang ? null : lang;
  const say = (words: string): DocText => (own ? { text: words, lang: own } : words);
  const blocks: WrittenBlock[] = [];
  for (const node of parse(text)) {
    if (node.type === 'heading') {
      const words = plainWords(node);
      if (words) blocks.push({ kind: 'heading', level: 3, text: say(words), number: '' });
    } else if (node.type === 'table') {
      blocks.push(...tableBlock(node, say));
    } else {
      const nodes = proseNodes(node);
      const last = blocks.at(-1);
      if (nodes.length === 0) continue;
      if (last?.kind === 'prose') last.prose.nodes.push(...nodes);
      else blocks.push({ kind: 'prose', prose: { lang: own, nodes } });
    }
  }
  return blocks;
}

/** As prose alone: what decides is no place for headings and tables, whose words become paragraphs. */
export function markdownProse(text: string): ProseNode[] {
  return parse(text).flatMap(proseNodes);
}

/** Its words alone, a line for each paragraph: where there is no room for marks. */
export function plainText(text: string): string {
  return proseLines(markdownProse(text)).join('\n');
}

const parse = (text: string) => parseMarkdown(text).children;

const plainWords = (node: RootContent) => toString(node).replaceAll(/\s+/g, ' ').trim();

function proseNodes(node: RootContent): ProseNode[] {
  if (node.type === 'list') return [listNode(node)];
  if (node.type === 'blockquote') {
    const nodes = node.children.flatMap(proseNodes);
    return nodes.length > 0 ? [{ kind: 'quote', nodes }] : [];
  }
  const runs =
    node.type === 'paragraph'
      ? runsOf(node.children)
      : [{ text: 'value' in node ? node.value : plainWords(node) }];
  return runs.some(({ text }) => text.trim() !== '') ? [{ kind: 'paragraph', runs }] : [];
}

function listNode({ ordered, start, children }: List): ProseNode {
  return {
    kind: 'list',
    isNumbered: ordered ?? false,
    start: start ?? 1,
    items: children.map((item) => item.children.flatMap(proseNodes)),
  };
}

type Marks = Omit<Run, 'text'>;

function runsOf(nodes: readonly PhrasingContent[], marks: Marks = {}): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'strong') return runsOf(node.children, { ...marks, isStrong: true });
    if (node.type === 'emphasis') return runsOf(node.children, { ...marks, isEmphasis: true });
    if (node.type === 'link') {
      const href = openable(node.url);
      return runsOf(node.children, href ? { ...marks, href } : marks);
    }
    if (node.type === 'break') return [{ ...marks, text: '\n' }];
    if ('value' in node) return [{ ...marks, text: setWords(node.value) }];
    const words = toString(node);
    return words ? [{ ...marks, text: words }] : [];
  });
}

/** On one line, and amounts that stay together: `kr. 140 350`. */
function setWords(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\d) (?=\d{3}(?!\d))|(?<=\bkr\.?) (?=\d)/g, '\u00A0');
}

/** The address of a page or of a mailbox; others stay words. */
function openable(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}

function tableBlock({ children, align }: Table, say: (words: string) => DocText): WrittenBlock[] {
  const [head, ...rows] = children;
  if (!head || rows.length === 0) return [];
  const columns = head.children.map((cell, place) => ({
    header: plainWords(cell),
    align: align?.[place] === 'right' ? ('right' as const) : ('left' as const),
    width: { share: 1 },
  }));
  return [
    {
      kind: 'table',
      caption: '',
      columns,
      rows: rows.map((row) => ({
        kind: 'cells',
        // Rows may be shorter or longer than their head.
        cells: columns.map((_, place) => {
          const cell = row.children[place];
          return { kind: 'text', text: say(cell ? setWords(plainWords(cell)) : '') };
        }),
      })),
      notes: [],
    },
  ];
}
