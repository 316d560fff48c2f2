// The report's tables and charts with the numbers that the PDF gives them and the place they stand in.
import type { ChartSpec } from '#shared/chart/chart-spec.ts';
import type { DocBlock } from '#shared/report/report-document.ts';
import { plainWords } from './sheet-cell.ts';

/** Names of what stands around a block; empty where there is none. */
export type Place = { part: string; area: string; goal: string; heading: string };
export type TableBlock = Extract<DocBlock, { kind: 'table' }>;
/** Tables without a caption have no number. */
export type PlacedTable = { table: TableBlock; number: number | null; place: Place };
export type PlacedChart = { chart: ChartSpec; number: number; place: Place };

const numbered = (number: string, title: string) => `${number} ${title}`.trim();

/** Every block with its place. */
export function placedBlocks(blocks: readonly DocBlock[]): { block: DocBlock; place: Place }[] {
  let place: Place = { part: '', area: '', goal: '', heading: '' };
  return blocks.map((block) => {
    place = nextPlace(place, block);
    return { block, place };
  });
}

function nextPlace(place: Place, block: DocBlock): Place {
  if (block.kind === 'part') {
    const part = numbered(block.number, block.title);
    return { part, area: '', goal: '', heading: part };
  }
  if (block.kind === 'heading') return { ...place, heading: plainWords(block.text) };
  if (block.kind !== 'chapter' && block.kind !== 'goal') return place;
  const heading = numbered(block.number, plainWords(block.title));
  // A brief area has no chapter of its own.
  if (block.kind === 'chapter' || block.level === 2)
    return { ...place, area: heading, goal: '', heading };
  return { ...place, goal: heading, heading };
}

export function placedTables(blocks: readonly DocBlock[]): PlacedTable[] {
  let count = 0;
  return placedBlocks(blocks).flatMap(({ block, place }) => {
    if (block.kind !== 'table') return [];
    if (block.caption !== '') count += 1;
    return { table: block, number: block.caption === '' ? null : count, place };
  });
}

export function placedCharts(blocks: readonly DocBlock[]): PlacedChart[] {
  return placedBlocks(blocks)
    .flatMap(({ block, place }) => (block.kind === 'chart' ? { chart: block.chart, place } : []))
    .map((placed, index) => ({ ...placed, number: index + 1 }));
}
