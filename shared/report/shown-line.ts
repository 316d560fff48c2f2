// A text in Markdown as readers see it, line by line: headings, paragraphs, items, rows of tables, pictures and what is live.
// How it was spelled (`*` or `-`, soft line breaks, escapes) is gone. Pure.
import type { Parent, PhrasingContent, RootContent } from 'mdast';
import { definedAddresses } from '#shared/markdown-definitions.ts';
import { parseMarkdown } from '#shared/parse-markdown.ts';
import { parseLiveBlock, type LiveBlock } from './live-block.ts';

/** Words that are marked alike; `marks` says how, for comparing alone. */
export type ShownRun = { text: string; marks: string };

export type ShownLine = {
  kind: 'paragraph' | 'heading' | 'item' | 'row' | 'card' | 'verbatim' | 'rule';
  /** Of a row its cells; of anything else one. Of a card its words and its caption. */
  cells: ShownRun[][];
  /** A heading's level; how many lists an item or a paragraph stands in. */
  depth: number;
  /** `3.`, or a dot. */
  marker?: string;
  /** The first row of its table. */
  isHead?: boolean;
  isQuote?: boolean;
  /** Of a card: what it shows, and which one. */
  card?: { kind: LiveBlock['kind']; address: string };
  /** What of its form readers see and its words do not tell; for comparing alone. */
  form: string;
};

export function shownLines(text: string): ShownLine[] {
  const tree = parseMarkdown(text);
  return linesIn(tree, { depth: 0, isQuote: false, addresses: definedAddresses(tree) });
}

export const wordsOf = ({ cells }: ShownLine): string[] => cells.map(wordsIn);

export const wordsIn = (runs: readonly ShownRun[]): string => runs.map(({ text }) => text).join('');

type Place = {
  depth: number;
  isQuote: boolean;
  addresses: ReadonlyMap<string, string>;
  /** Waits for the first line of its item. */
  marker?: { text: string; form: string };
};

function linesIn(parent: Parent, place: Place): ShownLine[] {
  let { marker } = place;
  return parent.children.flatMap((node) => {
    const lines = linesOf(node, { ...place, ...(marker && { marker }) });
    if (lines.length > 0) marker = undefined;
    return lines;
  });
}

function linesOf(node: RootContent, place: Place): ShownLine[] {
  const { depth, isQuote, addresses, marker } = place;
  const line = (kind: ShownLine['kind'], cells: ShownRun[][], more: Partial<ShownLine> = {}) => {
    const { form = '', ...rest } = more;
    const own = kind === 'paragraph' && marker ? 'item' : kind;
    return {
      kind: own,
      cells,
      depth,
      ...(own === 'item' && { marker: marker!.text }),
      ...(isQuote && { isQuote }),
      ...rest,
      form: JSON.stringify([own, depth, isQuote, own === 'item' && marker!.form, form]),
    };
  };
  switch (node.type) {
    case 'heading': {
      const form = String(node.depth);
      return [line('heading', [runsOf(node.children, addresses)], { depth: node.depth, form })];
    }
    case 'paragraph':
      return paragraphLines(node.children, place, line);
    case 'blockquote':
      return linesIn(node, { ...place, isQuote: true });
    case 'list':
      return node.children.flatMap((item, at) => {
        const start = node.start ?? 1;
        const text = node.ordered ? `${start + at}.` : '•';
        // An item more before the others gives them other numbers, and changes nothing in them.
        const form = node.ordered ? `number${at === 0 && start !== 1 ? start : ''}` : 'dot';
        const within = { ...place, depth: depth + 1, marker: { text, form } };
        const lines = linesIn(item, within);
        // One without words is an item too.
        return lines.length > 0 ? lines : linesOf({ type: 'paragraph', children: [] }, within);
      });
    case 'table':
      return node.children.map((row, at) =>
        line(
          'row',
          row.children.map((cell) => runsOf(cell.children, addresses)),
          at === 0 ? { isHead: true, form: JSON.stringify(node.align) } : {},
        ),
      );
    case 'code':
    case 'html':
      return [line('verbatim', [[{ text: node.value, marks: '' }]])];
    case 'thematicBreak':
      return [line('rule', [[]])];
    default:
      return [];
  }
}

type MakeLine = (
  kind: ShownLine['kind'],
  cells: ShownRun[][],
  more?: Partial<ShownLine>,
) => ShownLine;

/** As the report sets them: what is ours and stands alone in its paragraph is a card, and any other image its words. */
function paragraphLines(children: PhrasingContent[], place: Place, line: MakeLine): ShownLine[] {
  const [only, second] = children;
  const isInText = place.depth === 0 && !place.isQuote;
  const block = isInText && only?.type === 'image' && !second && parseLiveBlock(only.url);
  if (!block) return [line('paragraph', [runsOf(children, place.addresses)])];
  const { url, alt, title } = only;
  return [
    line(
      'card',
      [alt ?? '', title ?? ''].map((text) => [{ text: oneLine(text).trim(), marks: '' }]),
      { card: { kind: block.kind, address: url } },
    ),
  ];
}

/** On one line, and figures that stay together, as the report sets them. */
const oneLine = (text: string) =>
  text.replaceAll(/[ \t\r\n]+/g, ' ').replaceAll(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00A0');

function runsOf(
  children: readonly PhrasingContent[],
  addresses: Place['addresses'],
  marks: readonly string[] = [],
): ShownRun[] {
  const within = (nodes: readonly PhrasingContent[], mark: string) =>
    runsOf(nodes, addresses, [...new Set([...marks, mark])]);
  const one = (text: string, ...more: string[]): ShownRun => ({
    text,
    marks: [...marks, ...more].toSorted().join(' '),
  });
  return children.flatMap((node): ShownRun[] => {
    switch (node.type) {
      case 'text':
        return [one(oneLine(node.value))];
      case 'strong':
      case 'emphasis':
      case 'delete':
        return within(node.children, node.type);
      case 'link':
        return within(node.children, `link:${node.url}`);
      case 'linkReference':
        return within(node.children, `link:${addresses.get(node.identifier)}`);
      case 'inlineCode':
        return [one(node.value, 'code')];
      case 'break':
        return [one('\n')];
      case 'html':
        return [one(node.value)];
      case 'image':
        // One without words is still told of, and not passed over.
        return [one(node.alt?.trim() || '[…]', `image:${node.url} ${node.title}`)];
      case 'imageReference':
        return [one(node.alt?.trim() || '[…]', `image:${addresses.get(node.identifier)}`)];
      default:
        return [];
    }
  });
}
