// Finds in a report document what slides are made of. Asked of the document alone, so that a frozen report gives the same slides later.
import type { DocBlock, DocPicture, DocText, ReportDocument } from './report-document.ts';

type Kind = DocBlock['kind'];
type BlockOf<K extends Kind> = Extract<DocBlock, { kind: K }>;
export type TableBlock = BlockOf<'table'>;
export type TableTopic = NonNullable<TableBlock['topic']>;

/** A focus area: its chapter, or the heading that it has in a brief report, with all blocks up to the next one. */
export type AreaSection = {
  opening: BlockOf<'chapter'> | BlockOf<'goal'>;
  blocks: DocBlock[];
};

export function blocksOf<K extends Kind>(blocks: readonly DocBlock[], kind: K): BlockOf<K>[] {
  return blocks.filter((block): block is BlockOf<K> => block.kind === kind);
}

export function areaSections({ blocks }: ReportDocument): AreaSection[] {
  const sections: AreaSection[] = [];
  let open: AreaSection | null = null;
  for (const block of blocks) {
    if (block.kind === 'chapter' || (block.kind === 'goal' && block.level === 2)) {
      open = { opening: block, blocks: [] };
      sections.push(open);
    } else if (block.kind === 'part' || (block.kind === 'heading' && block.level === 2))
      open = null;
    else open?.blocks.push(block);
  }
  return sections;
}

/** Before the focus areas: the year and the main figures. */
export function beforeAreas({ blocks }: ReportDocument): DocBlock[] {
  const first = blocks.findIndex(({ kind }) => kind === 'chapter' || kind === 'goal');
  return first < 0 ? blocks : blocks.slice(0, first);
}

export function tableAbout(blocks: readonly DocBlock[], topic: TableTopic): TableBlock | undefined {
  return blocksOf(blocks, 'table').find((table) => table.topic === topic);
}

/** The heading or part that a block stands under. */
export function headingOver(blocks: readonly DocBlock[], block: DocBlock): DocText {
  for (const before of blocks.slice(0, blocks.indexOf(block)).toReversed()) {
    if (before.kind === 'heading') return before.text;
    if (before.kind === 'part') return before.title;
  }
  return '';
}

export function picturesOf(blocks: readonly DocBlock[]): DocPicture[] {
  return blocksOf(blocks, 'picture').map(({ picture }) => picture);
}
