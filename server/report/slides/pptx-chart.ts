// Attainment by year against plan as a native chart: bars from zero side by side, each with its figure.
import type * as Library from 'pptxgenjs';
import type { AttainmentChart } from '#shared/chart/chart-spec.ts';
import { lightPalette as palette } from '#shared/chart/palette.ts';

type Series = { name: string; labels: string[]; values: number[] };
export type NativeChart = { series: Series[]; options: Library.default.IChartOpts };

const hex = (colour: string) => colour.replace('#', '');

export function nativeChart(
  { years, axis, legend }: AttainmentChart,
  { font, clean }: { font: string; clean(text: string): string },
): NativeChart {
  const labels = years.map(({ label }) => clean(label));
  const word = (mark: 'bar' | 'plan') =>
    clean(legend.find((item) => item.mark === mark)?.word ?? '');
  // As the document words its figures: "49 %" or "49%".
  const format = /\s%/u.test(axis.ticks[0]?.label ?? '') ? '0 %' : '0%';
  const hasPlan = years.some(({ plan }) => plan !== null);
  const series = (of: 'attainment' | 'plan', name: string): Series => ({
    name,
    labels: [...labels],
    // Null is a gap, which the library takes though its types do not say so.
    values: years.map((year) => year[of]?.value ?? null) as number[],
  });
  const quiet = hex(palette.textSoft);
  return {
    series: [series('attainment', word('bar')), ...(hasPlan ? [series('plan', word('plan'))] : [])],
    options: {
      chartColors: hasPlan ? [hex(palette.ink), hex(palette.ochre)] : [hex(palette.ink)],
      barGapWidthPct: 70,
      showValue: true,
      dataLabelPosition: 'outEnd',
      dataLabelColor: hex(palette.text),
      dataLabelFontFace: font,
      dataLabelFontSize: 10,
      dataLabelFormatCode: format,
      showLegend: true,
      legendPos: 't',
      legendFontFace: font,
      legendFontSize: 10,
      legendColor: quiet,
      valAxisMinVal: axis.domain[0],
      valAxisMaxVal: axis.domain[1],
      valAxisMajorUnit: 0.25,
      valAxisLabelFormatCode: format,
      valAxisLabelFontFace: font,
      valAxisLabelFontSize: 9.5,
      valAxisLabelColor: quiet,
      valAxisLineShow: false,
      valGridLine: { color: hex(palette.line), size: 0.5 },
      catAxisLabelFontFace: font,
      catAxisLabelFontSize: 10.5,
      catAxisLabelColor: hex(palette.text),
      catGridLine: { style: 'none' },
    },
  };
}
