// Draws any chart spec as SVG for print, at the size it prints; the page draws the same spec with Recharts.
import { attainmentSvg, barsSvg, multiplesSvg } from '#shared/chart/attainment-svg.ts';
import type { ChartSpec } from '#shared/chart/chart-spec.ts';
import { distributionSvg } from '#shared/chart/distribution-svg.ts';
import { indicatorSvg } from '#shared/chart/indicator-svg.ts';
import { pairsSvg } from '#shared/chart/pairs-svg.ts';
import { lightPalette, type Palette } from '#shared/chart/palette.ts';

export type ChartSize = {
  /** Points. */
  width: number;
  /** Points; charts with a height of their own (bars, distribution, pairs) ignore it. */
  height: number;
};

export function chartSvg(
  chart: ChartSpec,
  size: ChartSize,
  palette: Palette = lightPalette,
): string {
  switch (chart.kind) {
    case 'attainment':
      return attainmentSvg(chart, size.width, size.height, palette);
    case 'indicator':
      return indicatorSvg(chart, size.width, size.height, palette);
    case 'distribution':
      return distributionSvg(chart, size.width, palette);
    case 'multiples':
      return multiplesSvg(chart, size.width, size.height, palette);
    case 'bars':
      return barsSvg(chart, size.width, palette);
    case 'pairs':
      return pairsSvg(chart, size.width, palette);
  }
}
