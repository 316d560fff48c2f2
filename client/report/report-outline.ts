// How the report's blocks fall into sheets, and which of them its contents lead to. Pure.
import type { DocBlock, DocText } from '#shared/report/report-document.ts';

export type PlacedBlock = { block: DocBlock; anchor: string };
export type ReportSheet = { key: string; kind: 'part' | 'chapter' | 'page'; blocks: PlacedBlock[] };
export type ContentsEntry = { anchor: string; level: 1 | 2; number: string; title: DocText };

/** A part, a chapter, the contents and a page break open a new sheet, as they open a new page in print. */
export function reportSheets(blocks: readonly DocBlock[]): ReportSheet[] {
  const sheets: ReportSheet[] = [];
  for (const [place, block] of blocks.entries()) {
    const { kind } = block;
    const opens =
      kind === 'part' || kind === 'chapter' || kind === 'contents' || kind === 'page-break';
    if (opens || sheets.length === 0) {
      sheets.push({
        key: String(place),
        kind: kind === 'part' || kind === 'chapter' ? kind : 'page',
        blocks: [],
      });
    }
    if (kind !== 'page-break') sheets.at(-1)?.blocks.push({ block, anchor: anchorOf(place) });
  }
  return sheets.filter((sheet) => sheet.blocks.length > 0);
}

/** Parts, and under them chapters and headings of the second level. */
export function contentsOf(blocks: readonly DocBlock[]): ContentsEntry[] {
  return blocks.flatMap((block, place): ContentsEntry[] => {
    const anchor = anchorOf(place);
    switch (block.kind) {
      case 'part':
        return [{ anchor, level: 1, number: block.number, title: block.title }];
      case 'chapter':
        return [{ anchor, level: 2, number: block.number, title: block.title }];
      case 'heading':
        return block.level === 2
          ? [{ anchor, level: 2, number: block.number, title: block.text }]
          : [];
      case 'goal':
        return block.level === 2
          ? [{ anchor, level: 2, number: block.number, title: block.title }]
          : [];
      default:
        return [];
    }
  });
}

function anchorOf(place: number): string {
  return `del-${place}`;
}

/** Tables and charts are numbered apart, in the order they come; tables without a caption take no number. */
export function numbersOf(blocks: readonly DocBlock[]): ReadonlyMap<DocBlock, number> {
  const numbers = new Map<DocBlock, number>();
  const counts = { table: 0, chart: 0 };
  for (const block of blocks) {
    if (block.kind !== 'table' && block.kind !== 'chart') continue;
    if (block.kind === 'table' && block.caption === '') continue;
    counts[block.kind] += 1;
    numbers.set(block, counts[block.kind]);
  }
  return numbers;
}
