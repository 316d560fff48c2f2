import { describe, expect, test } from 'vitest';
import { indicatorFigure } from '#shared/indicator/indicator-figure.ts';
import type { Observation } from '#shared/indicator/indicator-type.ts';
import { subPeriods } from '#shared/indicator/period-calendar.ts';
import { indicator, observed, observedAll, withoutValue } from './indicator-fixture.ts';

const quarters2024 = { '2024-Q1': 10, '2024-Q2': 20, '2024-Q3': 30, '2024-Q4': 60 };
const summed = indicator({ aggregation: 'sum', frequency: 'quarter' });
const averaged = indicator({ aggregation: 'mean', frequency: 'quarter' });
const lastOnes = indicator({ aggregation: 'last', frequency: 'quarter' });

function judgedAt(definition: typeof summed, observations: Observation[], on = '2025-01-31') {
  const { judged } = indicatorFigure(definition, observations, on);
  return judged && { period: judged.period, value: judged.value };
}

const replaced = (period: string, by: Observation[]) => [
  ...observedAll(quarters2024).filter((one) => one.period !== period),
  ...by,
];

describe('a year from its quarters', () => {
  test('is their sum, their mean or the last of them', () => {
    const observations = observedAll(quarters2024);
    expect(judgedAt(summed, observations)).toEqual({ period: '2024', value: 120 });
    expect(judgedAt(averaged, observations)).toEqual({ period: '2024', value: 30 });
    expect(judgedAt(lastOnes, observations)).toEqual({ period: '2024-Q4', value: 60 });
  });

  test('is not judged before it has ended, though its quarters so far are known', () => {
    const observations = observedAll(quarters2024);
    expect(judgedAt(summed, observations, '2024-12-30')).toBeNull();
    expect(judgedAt(averaged, observations, '2024-12-30')).toBeNull();
    expect(judgedAt(lastOnes, observations, '2024-12-30')).toEqual({
      period: '2024-Q3',
      value: 30,
    });
  });

  test('is not judged while a quarter is missing; the figure says which', () => {
    const observations = [...observedAll({ 2023: 80 }), ...replaced('2024-Q2', [])];
    for (const definition of [summed, averaged]) {
      const figure = indicatorFigure(definition, observations, '2025-01-31');
      expect(figure.judged).toMatchObject({ period: '2023', value: 80 });
      const [open] = figure.newerWithoutValue;
      expect(open?.period).toBe('2024');
      expect(
        open?.parts.filter((part) => part.reason).map(({ period, reason }) => [period, reason]),
      ).toEqual([['2024-Q2', 'not_recorded']]);
    }
  });

  test.each(['not_available', 'not_publishable'] as const)(
    'is not judged with a quarter %s',
    (reason) => {
      const observations = replaced('2024-Q2', [withoutValue('2024-Q2', reason)]);
      expect(judgedAt(summed, observations)).toBeNull();
      expect(judgedAt(averaged, observations)).toBeNull();
    },
  );

  test('leaves a quarter out that does not apply', () => {
    const observations = replaced('2024-Q2', [withoutValue('2024-Q2', 'not_applicable')]);
    expect(judgedAt(summed, observations)).toEqual({ period: '2024', value: 100 });
    expect(judgedAt(averaged, observations)).toEqual({ period: '2024', value: 100 / 3 });
  });

  test('has no value, not 0, when no quarter applies', () => {
    const none = subPeriods('2024', 'quarter').map((period) =>
      withoutValue(period, 'not_applicable'),
    );
    expect(judgedAt(summed, none)).toBeNull();
    expect(judgedAt(averaged, none)).toBeNull();
  });

  test('keeps a quarter that is truly 0', () => {
    expect(judgedAt(summed, replaced('2024-Q4', [observed('2024-Q4', 0)]))).toEqual({
      period: '2024',
      value: 60,
    });
    expect(judgedAt(averaged, replaced('2024-Q4', [observed('2024-Q4', 0)]))).toEqual({
      period: '2024',
      value: 15,
    });
  });

  test('goes before its quarters where somebody has recorded the year itself', () => {
    const observations = [...observedAll(quarters2024), observed('2024', 125)];
    expect(judgedAt(summed, observations)).toEqual({ period: '2024', value: 125 });
    expect(
      judgedAt(summed, [...observedAll(quarters2024), withoutValue('2024', 'not_publishable')]),
    ).toBeNull();
  });

  test('carries the marks of any of them', () => {
    const marked = replaced('2024-Q2', [
      observed('2024-Q2', 20, { isPreliminary: true, isBreak: true }),
    ]);
    const { judged } = indicatorFigure(summed, marked, '2025-01-31');
    expect(judged).toMatchObject({ isPreliminary: true, isBreak: true });
    const plain = indicatorFigure(summed, observedAll(quarters2024), '2025-01-31').judged;
    expect(plain).toMatchObject({ isPreliminary: false, isBreak: false });
  });
});

describe('periods of several lengths', () => {
  const months = { '2024-10': 10, '2024-11': 20, '2024-12': 30 };
  const mixed = [...replaced('2024-Q4', []), ...observedAll(months)];

  test('fill a year together after a change of frequency', () => {
    const monthly = indicator({ aggregation: 'sum', frequency: 'month' });
    expect(judgedAt(monthly, mixed)).toEqual({ period: '2024', value: 120 });
  });

  test('weigh by their length in a mean', () => {
    const monthly = indicator({ aggregation: 'mean', frequency: 'month' });
    expect(judgedAt(monthly, mixed)).toEqual({ period: '2024', value: (3 * 60 + 60) / 12 });
  });

  test('name a gap by the period that is missing, a month where a quarter has begun', () => {
    const begun = [...replaced('2024-Q1', []), ...observedAll({ '2024-01': 3, '2024-02': 3 })];
    const [open] = indicatorFigure(summed, begun, '2025-01-31').newerWithoutValue;
    const missing = open?.parts.filter((part) => part.reason).map((part) => part.period);
    expect(missing).toEqual(['2024-03']);
  });

  test('count once where a quarter and its months are both recorded', () => {
    const both = [...mixed, observed('2024-Q4', 61)];
    expect(judgedAt(summed, both)).toEqual({ period: '2024', value: 121 });
  });

  const halfYearly = { targets: [{ period: '2026-H1', value: 900 }] };

  test('a coarser value is used as it is for a level', () => {
    const definition = indicator({ ...halfYearly, aggregation: 'mean', frequency: 'half_year' });
    expect(judgedAt(definition, [observed('2024', 500)])).toEqual({ period: '2024', value: 500 });
    const last = indicator({ ...halfYearly, aggregation: 'last', frequency: 'half_year' });
    expect(judgedAt(last, [observed('2024', 500)])).toEqual({ period: '2024', value: 500 });
  });

  test("a year's sum is never held against a half-year's target", () => {
    const definition = indicator({ ...halfYearly, aggregation: 'sum', frequency: 'half_year' });
    expect(judgedAt(definition, [observed('2024', 500)])).toBeNull();
  });

  test('without a target, values take the baseline’s period, else the indicator’s own', () => {
    const byBaseline = { ...summed, targets: [] };
    expect(judgedAt(byBaseline, observedAll(quarters2024))).toEqual({ period: '2024', value: 120 });
    const own = { ...byBaseline, baseline: null };
    expect(judgedAt(own, observedAll(quarters2024))).toEqual({ period: '2024-Q4', value: 60 });
  });

  test('at the same end, the target’s own period is judged', () => {
    const observations = [observed('2024', 61), observed('2024-Q4', 60)];
    expect(judgedAt(lastOnes, observations)).toEqual({ period: '2024', value: 61 });
    const halves = {
      targets: [{ period: '2026-H2', value: 900 }],
      frequency: 'half_year',
    } as const;
    const byHalves = { ...averaged, ...halves, targets: [...halves.targets] };
    const both = [observed('2024-H2', 62), observed('2024', 61)];
    expect(judgedAt(byHalves, both)).toEqual({ period: '2024-H2', value: 62 });
  });
});

test('a period that reaches beyond the judged one is no part of it', () => {
  const byTertial = indicator({
    aggregation: 'sum',
    frequency: 'month',
    targets: [{ period: '2026-T3', value: 900 }],
  });
  const months = observedAll({ '2024-05': 1, '2024-06': 2, '2024-07': 4, '2024-08': 8 });
  const across = observed('2024-Q3', 100);
  expect(judgedAt(byTertial, [...months, across])).toEqual({ period: '2024-T2', value: 15 });
});

describe('so far this year', () => {
  const monthly = indicator({ aggregation: 'sum', frequency: 'month' });
  const started = observedAll({ '2024-01': 5, '2024-02': 7, '2024-04': 11 });

  test('adds up what has ended, says through when and what is missing', () => {
    const figure = indicatorFigure(monthly, started, '2024-05-31');
    expect(figure.yearToDate).toMatchObject({
      period: '2024',
      value: 23,
      throughPeriod: '2024-04',
    });
    expect(figure.yearToDate?.missing.map((part) => part.period)).toEqual(['2024-03', '2024-05']);
  });

  test('is not judged: last year stands, and so does its attainment', () => {
    const figure = indicatorFigure(monthly, [observed('2023', 500), ...started], '2024-05-31');
    expect(figure.judged).toMatchObject({ period: '2023', value: 500 });
    expect(figure.attainment).toBeCloseTo(0.2, 12);
  });

  test('counts only what has ended by the date', () => {
    expect(indicatorFigure(monthly, started, '2024-02-28').yearToDate).toMatchObject({ value: 5 });
    expect(indicatorFigure(monthly, started, '2024-02-29').yearToDate).toMatchObject({ value: 12 });
  });

  test('is there only for sums of a running year', () => {
    expect(indicatorFigure(monthly, started, '2024-12-31').yearToDate).toBeNull();
    expect(
      indicatorFigure({ ...monthly, aggregation: 'mean' }, started, '2024-05-31').yearToDate,
    ).toBeNull();
    expect(
      indicatorFigure({ ...monthly, aggregation: 'last' }, started, '2024-05-31').yearToDate,
    ).toBeNull();
    expect(indicatorFigure(monthly, [], '2024-05-31').yearToDate).toBeNull();
  });

  test('owes nothing for a month that does not apply', () => {
    const observations = [...started, withoutValue('2024-03', 'not_applicable')];
    const figure = indicatorFigure(monthly, observations, '2024-04-30');
    expect(figure.yearToDate?.missing).toEqual([]);
  });

  test('says when it rests on preliminary values', () => {
    const observations = [...started, observed('2024-03', 3, { isPreliminary: true })];
    expect(indicatorFigure(monthly, observations, '2024-04-30').yearToDate?.isPreliminary).toBe(
      true,
    );
    expect(indicatorFigure(monthly, observations, '2024-02-29').yearToDate?.isPreliminary).toBe(
      false,
    );
  });
});
