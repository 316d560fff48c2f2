// Attainment by year against plan as a native chart: bars from zero, and the plan as marks beside them.
import type * as Library from 'pptxgenjs';
import type { AttainmentChart } from '#shared/chart/chart-spec.ts';
import { lightPalette as palette } from '#shared/chart/palette.ts';

const hex = (colour: string) => colour.replace('#', '');

export function attainmentCombo(
  { years, axis, legend }: AttainmentChart,
  font: string,
): { types: Library.default.IChartMulti[]; options: Library.default.IChartOpts } {
  const labels = years.map(({ label }) => label);
  const word = (mark: 'bar' | 'plan') => legend.find((item) => item.mark === mark)?.word ?? '';
  // As the document words its figures: "49 %" or "49%".
  const format = /\s%/u.test(axis.ticks[0]?.label ?? '') ? '0 %' : '0%';
  const letters = { dataLabelFontFace: font, dataLabelFontSize: 10, dataLabelFormatCode: format };
  const hasPlan = years.some(({ plan }) => plan !== null);
  // Null is a gap, which the library takes though its types do not say so.
  const valuesOf = (of: 'attainment' | 'plan') =>
    years.map((year) => year[of]?.value ?? null) as number[];
  const bars: Library.default.IChartMulti = {
    type: 'bar' as Library.default.CHART_NAME,
    data: [{ name: word('bar'), labels, values: valuesOf('attainment') }],
    options: {
      chartColors: [hex(palette.ink)],
      barGapWidthPct: 90,
      showValue: true,
      dataLabelPosition: 'inEnd',
      dataLabelColor: hex(palette.paper),
      dataLabelFontBold: true,
      ...letters,
    },
  };
  const plan: Library.default.IChartMulti = {
    type: 'line' as Library.default.CHART_NAME,
    data: [{ name: word('plan'), labels, values: valuesOf('plan') }],
    options: {
      chartColors: [hex(palette.ochre)],
      lineSize: 0,
      lineDataSymbol: 'dash',
      lineDataSymbolSize: 16,
      showValue: true,
      dataLabelPosition: 't',
      dataLabelColor: hex(palette.ochreText),
      ...letters,
    },
  };
  return {
    types: hasPlan ? [bars, plan] : [bars],
    options: {
      showLegend: true,
      legendPos: 't',
      legendFontFace: font,
      legendFontSize: 10,
      legendColor: hex(palette.textSoft),
      valAxisMinVal: axis.domain[0],
      valAxisMaxVal: axis.domain[1],
      valAxisMajorUnit: 0.25,
      valAxisLabelFormatCode: format,
      valAxisLabelFontFace: font,
      valAxisLabelFontSize: 9.5,
      valAxisLabelColor: hex(palette.textSoft),
      valAxisLineShow: false,
      valGridLine: { color: hex(palette.line), size: 0.5 },
      catAxisLabelFontFace: font,
      catAxisLabelFontSize: 10.5,
      catAxisLabelColor: hex(palette.text),
      catGridLine: { style: 'none' },
    },
  };
}
