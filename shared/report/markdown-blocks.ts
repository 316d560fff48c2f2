// What people write in Markdown as blocks of a document: prose, headings and tables. Pictures and code keep their words
// alone; nothing that is written becomes markup of what it is set with.
import { toString } from 'mdast-util-to-string';
import type { List, PhrasingContent, RootContent, RowContent, Table, TableRow } from 'mdast';
import { isOpenable } from '#shared/openable-address.ts';
import { parseMarkdown } from '#shared/parse-markdown.ts';
import { proseLines, type ProseNode, type Run } from './prose.ts';
import type { DocBlock, DocText } from './report-document.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

type Written = { text: string; lang: Lang };
type WrittenBlock = Extract<DocBlock, { kind: 'prose' | 'heading' | 'table' }>;

/** An image that stands alone in its paragraph, and what a document makes of it; null: its words. */
export type WrittenImage = { address: string; alt: DocText; caption: DocText };
type MakeImage = (image: WrittenImage) => DocBlock[] | null;

/** Headings in it stand under that of their case, which is of level 2. */
export function markdownBlocks(written: Written, documentLang: Lang): WrittenBlock[] {
  // Nothing is made of images, so nothing comes but what is written.
  return chapterBlocks(written, documentLang, {
    levelOf: () => 3,
    imageOf: () => null,
  }) as WrittenBlock[];
}

/** Headings in it stand under that of their chapter, which is of level `under`, and no level is passed over. */
export function chapterMarkdown(
  written: Written,
  lang: Lang,
  imageOf: MakeImage,
  under: 1 | 2 = 1,
): DocBlock[] {
  let above: number = under;
  const levelOf = (depth: number) => {
    above = Math.min(Math.max(depth, 2) + under - 1, above + 1, 4);
    return above as 2 | 3 | 4;
  };
  return chapterBlocks(written, lang, { levelOf, imageOf });
}

type Making = { levelOf: (depth: number) => 2 | 3 | 4; imageOf: MakeImage };

function chapterBlocks(
  { text, lang }: Written,
  documentLang: Lang,
  { levelOf, imageOf }: Making,
): DocBlock[] {
  const own = lang === documentLang ? null : lang;
  const say = (words: string): DocText => (own ? { text: words, lang: own } : words);
  const blocks: DocBlock[] = [];
  for (const node of parse(text)) {
    if (node.type === 'heading') {
      const words = setWords(plainWords(node));
      if (!words) continue;
      blocks.push({ kind: 'heading', level: levelOf(node.depth), text: say(words), number: '' });
    } else if (node.type === 'table' && node.children.length > 1) {
      blocks.push(tableBlock(node, say));
    } else {
      const image = imageIn(node, say);
      const made = image && imageOf(image);
      if (made) {
        blocks.push(...made);
        continue;
      }
      const nodes = proseNodes(node);
      const last = blocks.at(-1);
      if (nodes.length === 0) continue;
      if (last?.kind === 'prose') last.prose.nodes.push(...nodes);
      else blocks.push({ kind: 'prose', prose: { lang: own, nodes } });
    }
  }
  return blocks;
}

function imageIn(node: RootContent, say: (words: string) => DocText): WrittenImage | null {
  const [only, second] = node.type === 'paragraph' ? node.children : [];
  if (only?.type !== 'image' || second) return null;
  return { address: only.url, alt: say(only.alt ?? ''), caption: say(only.title ?? '') };
}

/** As prose alone: what decides is no place for headings and tables. Each heading and each row of a table is a paragraph. */
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
  if (node.type === 'table') return node.children.flatMap(rowNodes);
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

function rowNodes({ children }: TableRow): ProseNode[] {
  const cells = children.map((cell) => setWords(plainWords(cell))).filter(Boolean);
  return cells.length > 0 ? [{ kind: 'paragraph', runs: [{ text: cells.join(' · ') }] }] : [];
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
      // As browsers spell it.
      const href = isOpenable(node.url) ? new URL(node.url).href : null;
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

/** A column takes room by what it holds, within bounds: neither a sliver nor all there is. */
function shareOf(cells: readonly (RowContent | undefined)[]): number {
  const longest = Math.max(...cells.map((cell) => (cell ? plainWords(cell).length : 0)));
  return Math.min(Math.max(longest + 4, 12), 40);
}

/** One of a head alone is prose: it is the head of nothing, and a workbook has no sheet without rows. */
function tableBlock({ children, align }: Table, say: (words: string) => DocText): WrittenBlock {
  const [head, ...rows] = children;
  const columns = (head?.children ?? []).map((cell, place) => ({
    header: plainWords(cell),
    align: align?.[place] === 'right' ? ('right' as const) : ('left' as const),
    width: { share: shareOf(children.map((row) => row.children[place])) },
  }));
  return {
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
  };
}
