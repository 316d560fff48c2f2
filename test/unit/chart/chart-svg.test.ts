// The printed charts show the spec's figures, all of them and no others, as well-formed SVG with escaped words.
import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '#shared/chart/chart-spec.ts';
import { chartSvg } from '#shared/chart/chart-svg.ts';
import { unbrokenRuns } from '#shared/chart/indicator-svg.ts';
import { lightPalette } from '#shared/chart/palette.ts';
import { bulletSvg, ringSvg, sparklineSvg } from '#shared/chart/small-graphic-svg.ts';
import { clipText, textWidth, wrapText } from '#shared/chart/svg-element.ts';
import { charts } from '#test/unit/report/chart-fixture.ts';

const size = { width: 357, height: 150 };
const words = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) =>
    (match[1] ?? '').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
  );

/** Every figure that the chart must print. */
function figuresOf(chart: ChartSpec): string[] {
  const present = (figure: { label: string } | null) => (figure ? [figure.label] : []);
  switch (chart.kind) {
    case 'attainment':
      return chart.years.flatMap((year) => [...present(year.attainment), ...present(year.plan)]);
    case 'indicator':
      return [
        ...chart.points.flatMap((point) => present(point.value)),
        ...present(chart.running.at(-1)?.value ?? null),
        ...present(chart.targets.at(-1)?.y ?? null),
      ];
    case 'distribution':
      return chart.rows.flatMap((row) => row.segments.map((segment) => segment.count.label));
    case 'multiples':
      return chart.panels.flatMap((panel) => present(panel.last));
    case 'bars':
      return chart.rows.flatMap((row) => present(row.value));
    case 'pairs':
      return chart.rows.flatMap(({ first, second }) => [first.label, second.label]);
  }
}

describe.each(Object.entries(charts))('%s', (_, chart) => {
  const svg = chartSvg(chart, size);

  test('prints every figure of the spec', () => {
    const printed = words(svg);
    for (const label of figuresOf(chart)) expect(printed).toContain(label);
  });

  test('prints no percent or count that the spec does not have', () => {
    const told = JSON.stringify(chart);
    for (const word of words(svg).filter((one) => /\d/.test(one) && !one.includes('…'))) {
      expect(told.includes(word) || /^\d+ [a-zæøå ]+$/.test(word), word).toBe(true);
    }
  });

  test('is well-formed and free of broken numbers', () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.match(/<(g|svg|text)\b/g)?.length).toBe(svg.match(/<\/(g|svg|text)>/g)?.length);
  });
});

test('words become text, never elements', () => {
  const evil = '</text><script>alert(1)</script>&"';
  const svg = chartSvg(
    {
      ...charts.bars,
      rows: [{ label: evil, value: null, plan: null, status: 'no_data', statusWord: evil }],
    },
    size,
  );
  expect(svg).not.toContain('<script');
});

test('a missing year draws no bar', () => {
  const bars = (svg: string) => [...svg.matchAll(/<rect[^>]*fill="(#0B4F5C|#9DB9BE)"/g)].length;
  const measured = charts.attainment.years.filter(({ attainment }) => attainment !== null).length;
  // One more in the legend.
  expect(bars(chartSvg(charts.attainment, size))).toBe(measured + 1);
});

test('a line breaks at gaps and before a break in the series', () => {
  expect(
    unbrokenRuns(charts.indicator.points).map((run) => run.map(({ period }) => period)),
  ).toEqual([['2023', '2024', '2025']]);
});

test('charts without anything to draw still draw', () => {
  for (const chart of [
    { ...charts.attainment, years: [] },
    { ...charts.indicator, points: [], targets: [], plan: [] },
    { ...charts.distribution, rows: [], max: 0 },
    { ...charts.multiples, panels: [] },
    { ...charts.bars, rows: [] },
    { ...charts.pairs, rows: [] },
  ]) {
    expect(chartSvg(chart, size)).not.toMatch(/NaN|undefined|Infinity/);
  }
});

test('ring, sparkline and bullet', () => {
  const ring = {
    kind: 'ring' as const,
    share: 1,
    label: '100 %',
    plan: 0,
    planLabel: '0 %',
    alt: 'x',
  };
  expect(words(ringSvg(ring, 100, lightPalette))).toEqual(['100 %']);
  expect(ringSvg({ ...ring, share: null, label: 'Ikke målt' }, 100, lightPalette)).not.toContain(
    lightPalette.ink,
  );
  for (const values of [[], [null], [1], [2, 2, 2], [1, null, 3]]) {
    expect(
      sparklineSvg(
        { kind: 'sparkline', values, plan: [], target: null, scale: null, alt: '' },
        50,
        12,
        lightPalette,
      ),
    ).not.toMatch(/NaN|Infinity/);
  }
  expect(
    bulletSvg({ kind: 'bullet', share: null, plan: null, label: '' }, 50, 10, lightPalette),
  ).not.toContain(lightPalette.ink);
});

test('a name on two lines keeps apart from its neighbours', () => {
  const [row] = charts.pairs.rows;
  if (!row) throw new Error('No row');
  const wrapped = { ...row, label: `9.9 ${'Langt navn på en satsing '.repeat(4)}` };
  const svg = chartSvg({ ...charts.pairs, rows: [row, wrapped, wrapped, row] }, size);
  const heights = [...svg.matchAll(/<text x="0" y="([\d.]+)"/g)].map(([, y]) => Number(y));
  const steps = heights.slice(1).map((y, place) => y - (heights[place] ?? 0));
  const within = Math.min(...steps);
  const apart = steps.filter((step) => step > within + 0.1);
  expect(apart.length).toBeGreaterThanOrEqual(3);
  for (const step of apart) expect(step).toBeGreaterThan(within * 1.4);
  expect(Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1])).toBeGreaterThan(
    Math.max(...heights),
  );
});

test('long words are cut to their place', () => {
  const long = 'a'.repeat(2000);
  expect(textWidth(clipText(long, 8, 100), 8)).toBeLessThanOrEqual(104);
  expect(wrapText(`${long} ${long}`, 8, 100, 2)).toHaveLength(2);
});
