// Heights, known before the drawing has loaded; and the measures that drawings share. CSS pixels.
import type { ChartSpec } from '#shared/chart/chart-spec.ts';

export const labelSize = 13;
export const smallLabelSize = 12;

/** Under this width rows carry their label above the bar, and crowded labels are left to table and tooltip. */
export const narrowWidth = 520;

export const barsRowHeight = { wide: 36, narrow: 56 } as const;
export const distributionRowHeight = { alone: 34, wide: 38, narrow: 56 } as const;
export const pairsRowHeight = { wide: 36, narrow: 88 } as const;
export const axisHeight = 28;

/** The least a drawing takes; rows that stand closer on narrow screens grow from here. */
export function chartHeight(spec: ChartSpec): number {
  switch (spec.kind) {
    case 'attainment':
      return 264;
    case 'indicator':
      return 304;
    case 'distribution':
      return spec.rows.length === 1
        ? distributionRowHeight.alone
        : spec.rows.length * distributionRowHeight.wide;
    case 'multiples':
      return 168;
    case 'bars':
      return spec.rows.length * barsRowHeight.wide + axisHeight;
    case 'pairs':
      return spec.rows.length * pairsRowHeight.wide + axisHeight;
  }
}
