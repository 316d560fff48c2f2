// Every figure that a report document tells, as it is worded: what each format must be able to be read back with.
import type { ChartSpec, Figure } from '#shared/chart/chart-spec.ts';
import type { DocBlock, TableCell } from '#shared/report/report-document.ts';

/** In document order, repeated where the document repeats them. */
export function documentFigures(blocks: readonly DocBlock[]): string[] {
  return blocks.flatMap(blockFigures).filter((figure) => /\d/.test(figure));
}

function blockFigures(block: DocBlock): string[] {
  switch (block.kind) {
    case 'table':
      return block.rows.flatMap((row) => (row.kind === 'cells' ? row.cells.flatMap(cell) : []));
    case 'key-figures':
      return block.items.map(({ value }) => value);
    case 'rings':
      return block.items.flatMap(({ ring, lines }) => [ring.label, ...lines]);
    case 'strategy-page':
      return block.columns.map(({ label }) => label);
    case 'chapter':
      return [block.ring.label, ...block.facts.map(({ value }) => value)];
    case 'goal':
      return block.bullet ? [block.bullet.label] : [];
    case 'chart':
      return chartFigures(block.chart).map(({ label }) => label);
    default:
      return [];
  }
}

function cell(of: TableCell): string[] {
  switch (of.kind) {
    case 'figure':
      return [of.label, of.sub ?? ''];
    case 'bullet':
    case 'attainment':
      return [of.label];
    default:
      return [];
  }
}

/** What is drawn with a number on it: marks of values, plans and targets, not the scale beside them. */
export function chartFigures(chart: ChartSpec): Figure[] {
  const some = (figures: readonly (Figure | null)[]) => figures.filter((one) => one !== null);
  switch (chart.kind) {
    case 'attainment':
      return some(chart.years.map(({ attainment }) => attainment));
    case 'indicator':
      return some([
        ...chart.points.map(({ value }) => value),
        ...chart.running.map(({ value }) => value),
      ]);
    case 'distribution':
      return chart.rows.flatMap(({ segments }) => segments.map(({ count }) => count));
    case 'multiples':
      return some(chart.panels.map(({ last }) => last));
    case 'bars':
      return some(chart.rows.flatMap(({ value, plan }) => [value, plan]));
    case 'pairs':
      return some(
        chart.rows
          .flatMap(({ first, second }) => [first, second])
          .map(({ value, label }) => (value === null ? null : { value, label })),
      );
  }
}
