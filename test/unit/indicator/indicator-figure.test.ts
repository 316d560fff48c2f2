// Which value is judged, when its status changes and when it is outdated. The worked cases of
// attainment.md stand in worked-case.test.ts.
import { describe, expect, test } from 'vitest';
import { indicatorFigure } from '#shared/indicator/indicator-figure.ts';
import type { IndicatorDefinition, Observation } from '#shared/indicator/indicator-type.ts';
import { dueIn, indicator, observed, observedAll, withoutValue } from './indicator-fixture.ts';

const at = (definition: IndicatorDefinition, value: number, on = '2025-01-31') =>
  indicatorFigure(definition, [observed('2024', value)], on);

describe('status thresholds', () => {
  // Plan at the end of 2024: 60 of 100.
  const definition = indicator({
    baseline: { period: '2021', value: 0 },
    targets: [{ period: '2026', value: 100 }],
  });

  test.each([
    [100, 'achieved'],
    [99.999, 'on_track'],
    [57, 'on_track'],
    [56.999, 'behind'],
    [36, 'behind'],
    [35.999, 'off_track'],
    [0, 'off_track'],
    [-0.001, 'reversing'],
  ] as const)('%d is %s', (value, status) => {
    expect(at(definition, value).status).toBe(status);
  });

  test('hold from their value on, whatever binary arithmetic adds or takes', () => {
    for (const unit of [0.1, 0.3, 0.7, 1e-6, 1e9]) {
      const scaled = indicator({
        baseline: { period: '2021', value: 0.1 * unit },
        targets: [{ period: '2026', value: 100.1 * unit }],
      });
      expect(at(scaled, 57.1 * unit).status).toBe('on_track');
      expect(at(scaled, 36.1 * unit).status).toBe('behind');
      expect(at(scaled, 0.1 * unit).status).toBe('off_track');
    }
  });

  test('a sum that reaches the target but for binary rounding has reached it', () => {
    const summed = indicator({
      direction: 'decrease',
      aggregation: 'sum',
      frequency: 'half_year',
      baseline: { period: '2021', value: 1 },
      targets: [{ period: '2026', value: 0.3 }],
    });
    const halves = observedAll({ '2024-H1': 0.1, '2024-H2': 0.2 });
    const figure = indicatorFigure(summed, halves, '2025-01-31');
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(figure.status).toBe('achieved');
    expect(figure.attainment).toBe(1);
  });

  test('what is achieved is at least the whole way, never 99.99…', () => {
    const summed = indicator({
      aggregation: 'sum',
      frequency: 'half_year',
      baseline: { period: '2021', value: 0 },
      targets: [{ period: '2026', value: 0.8 }],
    });
    const halves = observedAll({ '2024-H1': 0.7, '2024-H2': 0.1 });
    expect((0.7 + 0.1) / 0.8).toBeLessThan(1);
    const figure = indicatorFigure(summed, halves, '2025-01-31');
    expect(figure).toMatchObject({ status: 'achieved', attainment: 1 });
  });

  test('a sum that should cancel out to 0 reaches a target of 0', () => {
    const toZero = indicator({
      direction: 'decrease',
      aggregation: 'sum',
      frequency: 'tertial',
      baseline: { period: '2021', value: 5 },
      targets: [{ period: '2026', value: 0 }],
    });
    const parts = observedAll({ '2024-T1': 0.1, '2024-T2': 0.2, '2024-T3': -0.3 });
    expect(indicatorFigure(toZero, parts, '2025-01-31')).toMatchObject({
      status: 'achieved',
      attainment: 1,
    });
  });
});

describe('which value is judged', () => {
  const definition = indicator();

  test('the newest whose period has ended by the date', () => {
    const observations = observedAll({ 2022: 450, 2023: 500, 2024: 700 });
    const valueOn = (on: string) =>
      indicatorFigure(definition, observations, on).judged?.value ?? null;
    expect(valueOn('2022-12-30')).toBeNull();
    expect(valueOn('2022-12-31')).toBe(450);
    expect(valueOn('2024-12-30')).toBe(500);
    expect(valueOn('2024-12-31')).toBe(700);
  });

  test.each(['not_applicable', 'not_available', 'not_publishable'] as const)(
    'the newest with a value; a newer one that is %s is named beside it',
    (reason) => {
      const observations = [
        withoutValue('2022', reason),
        observed('2023', 500),
        withoutValue('2024', reason),
      ];
      const figure = indicatorFigure(definition, observations, '2025-01-31');
      expect(figure.judged?.period).toBe('2023');
      expect(figure.newerWithoutValue).toMatchObject([
        { period: '2024', parts: [{ period: '2024', reason }] },
      ]);
      expect(indicatorFigure(definition, observations, '2024-06-30').newerWithoutValue).toEqual([]);
    },
  );

  test('a reason is never a value: alone it leaves no data', () => {
    const figure = indicatorFigure(
      definition,
      [withoutValue('2024', 'not_available')],
      '2025-01-31',
    );
    expect(figure).toMatchObject({ status: 'no_data', attainment: null, judged: null });
    expect(figure.newerWithoutValue).toHaveLength(1);
  });

  test('carries its marks, and names the breaks between baseline and value', () => {
    const observations: Observation[] = [
      observed('2020', 390, { isBreak: true }),
      observed('2022', 450, { isBreak: true }),
      observed('2023', 500, { isPreliminary: true }),
      observed('2024', 700, { isBreak: true }),
    ];
    const figure = indicatorFigure(definition, observations, '2024-06-30');
    expect(figure.judged).toMatchObject({ period: '2023', isPreliminary: true, isBreak: false });
    expect(figure.breakPeriods).toEqual(['2022']);
  });
});

describe('outdated', () => {
  const definition = indicator();
  const isStale = (observations: Observation[], on: string, of = definition) =>
    indicatorFigure(of, observations, on).isStale;

  test('from the 46th day after the end of the next period', () => {
    const observations = [observed('2023', 500)];
    expect(isStale(observations, '2024-12-31')).toBe(false);
    expect(isStale(observations, '2025-02-14')).toBe(false);
    expect(isStale(observations, '2025-02-15')).toBe(true);
  });

  test('not when the next period has a value', () => {
    expect(isStale(observedAll({ 2023: 500, 2024: 600 }), '2025-06-30')).toBe(false);
  });

  test('also when somebody has said why it has none: the figure shown is old all the same', () => {
    const observations = [observed('2023', 500), withoutValue('2024', 'not_available')];
    expect(isStale(observations, '2025-02-14')).toBe(false);
    expect(isStale(observations, '2025-02-15')).toBe(true);
  });

  test('follows the indicator’s own frequency, though its year is still running', () => {
    const monthly = indicator({ aggregation: 'sum', frequency: 'month' });
    const observations = [observed('2023', 500), observed('2024-01', 30)];
    expect(isStale(observations, '2024-04-14', monthly)).toBe(false);
    expect(isStale(observations, '2024-04-15', monthly)).toBe(true);
  });

  test('never before there is a value, which is no data instead', () => {
    expect(isStale([], '2030-01-01')).toBe(false);
    expect(isStale([withoutValue('2022', 'not_available')], '2030-01-01')).toBe(false);
  });

  test('never for what is done, but for what is not', () => {
    const yesNo = indicator(dueIn('2030'));
    expect(isStale([observed('2023', 1)], '2026-01-01', yesNo)).toBe(false);
    expect(isStale([observed('2023', 0)], '2026-01-01', yesNo)).toBe(true);
  });

  test('stands beside the status and does not change it', () => {
    const figure = indicatorFigure(definition, [observed('2023', 600)], '2026-01-01');
    expect(figure).toMatchObject({ isStale: true, status: 'on_track' });
  });
});
