// The texts of a report's document that a reader reads, apart from its figures: what each file must be able to be read back with.
import { proseLines } from '#shared/report/prose.ts';
import type { DocBlock, DocText, TableCell } from '#shared/report/report-document.ts';

const words = (text: DocText | undefined) =>
  text === undefined ? '' : typeof text === 'string' ? text : text.text;

/** In document order, a text for each paragraph, cell or line. */
export function writtenWords(blocks: readonly DocBlock[]): string[] {
  return blocks.flatMap(blockWords).filter((text) => text.trim() !== '');
}

function blockWords(block: DocBlock): string[] {
  switch (block.kind) {
    case 'part':
      return [block.title, words(block.lead ?? '')];
    case 'heading':
    case 'paragraph':
      return words(block.text).split('\n');
    case 'chapter':
      return [block.title, block.arena, block.goal].map(words);
    case 'goal':
      return [words(block.title), block.note];
    case 'list':
      return block.items.map(words);
    case 'prose':
    case 'decision':
      // Where a link leads stands behind it, so that the words around it are apart.
      return proseLines(block.prose.nodes).filter((line) => !hasLink(block, line));
    case 'voices':
      return [
        ...block.voices.flatMap(({ text, byline }) => [words(text), byline]),
        block.difference,
      ];
    case 'facts':
      return block.items.flatMap(({ term, text }) => [term, words(text)]);
    case 'signature':
      return [block.name, block.role];
    case 'picture':
      return [words(block.picture.caption)];
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ header }) => header),
        ...block.rows.flatMap((row) =>
          row.kind === 'cells' ? row.cells.flatMap(cellWords) : words(row.text),
        ),
        ...block.notes,
      ];
    default:
      return [];
  }
}

function hasLink({ prose }: Extract<DocBlock, { kind: 'prose' | 'decision' }>, line: string) {
  return prose.nodes.some(
    (node) =>
      node.kind === 'paragraph' &&
      node.runs.some(({ href }) => href) &&
      proseLines([node]).includes(line),
  );
}

function cellWords(cell: TableCell): string[] {
  if (cell.kind === 'text') return [cell.text, cell.detail, cell.suffix].map(words);
  if (cell.kind === 'voice')
    return [words(cell.text), ...cell.reasons.map(({ text }) => words(text)), cell.byline];
  return cell.kind === 'status' ? [cell.status.word] : [];
}
