// The chart specs: figures worded once, gaps never 0, alternative texts that say what the chart shows.
import { describe, expect, test } from 'vitest';
import { attainmentChart, barsChart, multiplesChart } from '#shared/chart/attainment-chart.ts';
import { distributionChart } from '#shared/chart/distribution-chart.ts';
import { indicatorChart, type IndicatorChartInput } from '#shared/chart/indicator-chart.ts';
import { bullet, ring, sparkline } from '#shared/chart/small-graphic.ts';
import { nb } from '#shared/text/nb.ts';
import { translatorFor } from '#shared/text/text.ts';

const t = translatorFor('nb', nb);
const percent = (share: number) => `${Math.round(share * 100)} %`;
const origin = { source: 'Kilde: X', asOf: 'Per 31.12.2025' };

describe('attainment by year', () => {
  const chart = attainmentChart(
    {
      name: 'Innovasjon',
      years: [
        { year: 2024, isRunning: false, attainment: null, plan: 0.5 },
        { year: 2025, isRunning: false, attainment: 0.62, plan: 0.7 },
      ],
      percent,
      origin,
    },
    t,
  );

  test('a year without figures is a gap with words, not 0', () => {
    expect(chart.years[0]?.attainment).toBeNull();
    expect(chart.table.rows).toEqual([
      ['2024', 'ingen tall', '50 %'],
      ['2025', '62 %', '70 %'],
    ]);
  });

  test('the alternative text says the newest figure and all the years', () => {
    expect(chart.alt).toContain('Innovasjon');
    expect(chart.alt).toContain('62 %');
    expect(chart.alt).toContain('2024: ingen tall');
  });

  test('starts at zero and says where it comes from', () => {
    expect(chart.axis.domain).toEqual([0, 1]);
    expect(chart).toMatchObject({ unit: 'Prosent', source: 'Kilde: X', asOf: 'Per 31.12.2025' });
  });

  test('a year that has not ended says so, in the table and in words too', () => {
    const years = [{ year: 2026, isRunning: true, attainment: 0.62, plan: 0.8 }];
    const running = attainmentChart({ name: 'A', years, percent, origin }, t);
    expect(running.title).toBe('Måloppnåelse mot plan, 2026');
    expect(running.years[0]).toMatchObject({ label: '2026 (hittil)', isRunning: true });
    expect(running.table.rows[0]?.[0]).toBe('2026 (hittil)');
    expect(running.alt).toContain('2026 (hittil)');
  });

  test('never measured has words of its own', () => {
    const none = attainmentChart(
      {
        name: 'A',
        years: [{ year: 2025, isRunning: false, attainment: null, plan: null }],
        percent,
        origin,
      },
      t,
    );
    expect(none.alt).toContain('kan ikke regnes ut');
    expect(none.legend.map(({ mark }) => mark)).toEqual(['bar']);
  });
});

describe('indicator', () => {
  const input: IndicatorChartInput = {
    title: 'Deltakere',
    unit: 'personer',
    format: String,
    observations: [
      {
        x: 2023,
        period: '2022',
        value: 100,
        noValueReason: null,
        isPreliminary: false,
        isBreak: false,
      },
      {
        x: 2024,
        period: '2023',
        value: null,
        noValueReason: 'not_publishable',
        isPreliminary: false,
        isBreak: false,
      },
      {
        x: 2025,
        period: '2024',
        value: 140,
        noValueReason: null,
        isPreliminary: true,
        isBreak: true,
      },
    ],
    running: [],
    baseline: { x: 2022, period: '2021', value: 90 },
    targets: [{ x: 2027, period: '2026', value: 200 }],
    band: null,
    span: null,
    origin,
  };

  test('a reason for no value is a gap with its reason', () => {
    const chart = indicatorChart(input, t);
    expect(chart.points[1]).toMatchObject({ value: null, reason: 'Kan ikke offentliggjøres' });
    expect(chart.table.rows[1]).toEqual(['2023', 'ingen tall', 'Kan ikke offentliggjøres']);
  });

  test('marks are kept, in the table too', () => {
    const chart = indicatorChart(input, t);
    expect(chart.table.rows[2]).toEqual(['2024', '140', 'Foreløpig. Brudd i serien']);
    expect(chart.legend.map(({ mark }) => mark)).toEqual([
      'line',
      'plan',
      'target',
      'preliminary',
      'break',
    ]);
  });

  test('the planned path runs from baseline through targets; whole years stand over their names', () => {
    const chart = indicatorChart(input, t);
    expect(chart.plan).toEqual([
      { x: 2022, y: 90 },
      { x: 2027, y: 200 },
    ]);
    expect(chart.xAxis.ticks[0]).toEqual({ value: 2022, label: '2021' });
    expect(chart.yearTurns).toEqual([]);
    expect(chart.yAxis.domain[0]).toBe(0);
  });

  test('a value inside a year makes the axis a calendar: each name in the middle of its year', () => {
    const running = [{ x: 2025.5, period: '1. halvår 2025', value: 80 }];
    const chart = indicatorChart({ ...input, running }, t);
    expect(chart.xAxis.domain).toEqual([2021, 2027]);
    expect(chart.xAxis.ticks[0]).toEqual({ value: 2021.5, label: '2021' });
    expect(chart.xAxis.ticks.at(-1)).toEqual({ value: 2026.5, label: '2026' });
    expect(chart.yearTurns).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027]);
  });

  test('what is not a whole period yet stands apart, with a key, in the table and in words', () => {
    const running = [{ x: 2025.5, period: '1. halvår 2025', value: 80 }];
    const chart = indicatorChart({ ...input, running }, t);
    expect(chart.points).toHaveLength(3);
    expect(chart.running).toEqual([
      { x: 2025.5, period: '1. halvår 2025', value: { value: 80, label: '80' } },
    ]);
    expect(chart.legend.map(({ mark }) => mark)).toContain('running');
    expect(chart.table.rows.at(-1)).toEqual(['1. halvår 2025', '80', t('chart.running')]);
    expect(chart.alt).toContain('1. halvår 2025');
  });

  test('without targets there is no plan, without values no line of figures', () => {
    const chart = indicatorChart({ ...input, targets: [], observations: [] }, t);
    expect(chart.plan).toEqual([]);
    expect(chart.alt).toContain('ingen verdier');
  });

  test('negative values stretch the axis below zero', () => {
    const below = {
      x: 2024,
      period: '2023',
      value: -40,
      noValueReason: null,
      isPreliminary: false,
      isBreak: false,
    };
    expect(
      indicatorChart({ ...input, observations: [below] }, t).yAxis.domain[0],
    ).toBeLessThanOrEqual(-40);
  });
});

test('distribution lists weakest first and leaves out what nobody has', () => {
  const chart = distributionChart(
    {
      rows: [
        { label: 'A', counts: { achieved: 2, reversing: 1 } },
        { label: 'B', counts: {} },
      ],
      origin,
    },
    t,
  );
  expect(chart.rows[0]?.segments.map(({ status, count }) => [status, count.value])).toEqual([
    ['reversing', 1],
    ['achieved', 2],
  ]);
  expect(chart.max).toBe(3);
  expect(chart.alt).toContain('1 feil vei, 2 nådd');
  expect(chart.alt).toContain('B: ingen indikatorer');
});

test('small multiples share one scale and tell an unmeasured area in words', () => {
  const chart = multiplesChart(
    {
      panels: [
        {
          title: 'A',
          points: [
            { year: 2024, value: 0.2 },
            { year: 2025, value: 0.5 },
          ],
          plan: 0.6,
          status: 'behind',
        },
        { title: 'B', points: [{ year: 2025, value: null }], plan: null, status: 'not_measured' },
      ],
      percent,
      origin,
    },
    t,
  );
  expect(chart.yAxis.domain).toEqual([0, 1]);
  expect(chart.alt).toContain('A: fra 20 % i 2024 til 50 % i 2025');
  expect(chart.alt).toContain('B: ikke målt');
  expect(chart.table.rows[1]).toEqual(['B', 'ingen tall', 'ingen tall']);
});

test('bars show the true label and the status where there is no figure', () => {
  const chart = barsChart(
    {
      title: 'X',
      rows: [
        { label: 'A', value: { value: 1.18, label: '118 %' }, plan: null, status: 'achieved' },
        { label: 'B', value: null, plan: null, status: 'no_data' },
      ],
      percent,
      origin,
    },
    t,
  );
  expect(chart.alt).toContain('A: 118 %; B: Mangler tall');
});

test('small graphics clamp what they draw and keep what they say', () => {
  expect(bullet(1.18, -0.1, '118 %')).toEqual({
    kind: 'bullet',
    share: 1,
    plan: 0,
    label: '118 %',
  });
  expect(ring({ name: 'A', attainment: null, plan: 0.4, percent }, t)).toMatchObject({
    share: null,
    label: 'Ikke målt',
    alt: 'A: ikke målt.',
  });
  expect(ring({ name: 'A', attainment: 0.5, plan: 0.7, percent }, t).alt).toContain(
    'planen sier 70 %',
  );
  expect(sparkline({ title: 'A', values: [1, null, 3], target: null, format: String }, t).alt).toBe(
    'A, fra 1 til 3.',
  );
});
