// The edges of the planned path and of pace in attainment.md.
import { describe, expect, test } from 'vitest';
import { indicatorFigure } from '#shared/indicator/indicator-figure.ts';
import type { IndicatorDefinition } from '#shared/indicator/indicator-type.ts';
import { indicator, observed } from './indicator-fixture.ts';

const at = (definition: IndicatorDefinition, value: number, on = '2025-01-31') =>
  indicatorFigure(definition, [observed('2024', value)], on);

const paced = (definition: IndicatorDefinition, value: number) => at(definition, value).pace?.value;

describe('the planned path', () => {
  const definition = indicator({
    targets: [
      { period: '2024', value: 500 },
      { period: '2026', value: 900 },
    ],
  });

  test.each([
    ['2020', 400],
    ['2021', 400],
    ['2022', 400 + 100 / 3],
    ['2024', 500],
    ['2025-06', 600],
    ['2026', 900],
    ['2027', 900],
  ])('for %s says %d', (period, planned) => {
    const figure = indicatorFigure(definition, [observed(period, 450)], '2028-01-31');
    expect(figure.plannedValue).toBeCloseTo(planned, 9);
    expect(figure.plannedAttainment).toBeCloseTo((planned - 400) / 500, 12);
  });

  test('judges a late value by its own period, not by the date it is seen', () => {
    const seenLate = indicatorFigure(indicator(), [observed('2024', 700)], '2026-06-30');
    expect(seenLate).toMatchObject({ plannedValue: 700, status: 'on_track' });
  });
});

describe('where the plan asks for no gain yet, linear pace is 1 at the plan or better, else −1', () => {
  test('at the baseline’s own period and before it', () => {
    for (const period of ['2021', '2020']) {
      const paceOf = (value: number) =>
        indicatorFigure(indicator(), [observed(period, value)], '2025-01-31').pace;
      expect(paceOf(400)).toMatchObject({ value: 1, rule: 'no_gain_planned' });
      expect(paceOf(450)).toMatchObject({ value: 1 });
      expect(paceOf(399)).toMatchObject({ value: -1 });
    }
  });

  test('on a plateau in the plan', () => {
    const flat = indicator({
      direction: 'decrease',
      baseline: { period: '2021', value: 0.3 },
      targets: [
        { period: '2024', value: 0.3 },
        { period: '2026', value: 0.1 },
      ],
    });
    expect(paced(flat, 0.1 + 0.2)).toBe(1);
    expect(paced(flat, 0.25)).toBe(1);
    expect(paced(flat, 0.31)).toBe(-1);
    expect(at(flat, 0.31).status).toBe('reversing');
  });

  test('in a planned dip, doing better than the dip is not punished', () => {
    const dip = indicator({
      targets: [
        { period: '2024', value: 350 },
        { period: '2026', value: 900 },
      ],
    });
    expect(paced(dip, 380)).toBe(1);
    expect(paced(dip, 350)).toBe(1);
    expect(paced(dip, 340)).toBe(-1);
  });
});

describe('a target that the baseline already meets', () => {
  const kept = indicator({ targets: [{ period: '2026', value: 300 }] });

  test('is attained while the value meets it, and not at all when it does not', () => {
    expect(at(kept, 400)).toMatchObject({
      attainment: 1,
      status: 'achieved',
      plannedAttainment: 1,
    });
    expect(at(kept, 300)).toMatchObject({ attainment: 1, status: 'achieved' });
    expect(at(kept, 299)).toMatchObject({
      attainment: 0,
      status: 'reversing',
      plannedAttainment: 1,
    });
  });

  test('is no reward for falling below it, by growth either', () => {
    expect(at({ ...kept, paceMethod: 'growth' }, 299)).toMatchObject({ status: 'reversing' });
  });

  test('a definition with target and baseline equal is computed the same way, not divided by 0', () => {
    const equal = indicator({ targets: [{ period: '2026', value: 400 }] });
    expect(at(equal, 400)).toMatchObject({ attainment: 1, status: 'achieved' });
    expect(at(equal, 399)).toMatchObject({ attainment: 0, status: 'reversing' });
    const byGrowth = at({ ...equal, paceMethod: 'growth' }, 399);
    expect(byGrowth).toMatchObject({ attainment: 0, status: 'reversing' });
    expect(byGrowth.pace).toMatchObject({ value: -1, method: 'linear' });
  });
});

describe('pace by growth', () => {
  const growing = indicator({ paceMethod: 'growth' });

  test.each([
    ['a value of 0', growing, 0],
    ['a negative baseline', { ...growing, baseline: { period: '2021', value: -10 } }, 700],
    [
      'a target of 0',
      { ...growing, direction: 'decrease', targets: [{ period: '2026', value: 0 }] },
      300,
    ],
  ] as const)('falls back to linear, and says so, with %s', (_, definition, value) => {
    const figure = at({ ...definition, targets: [...definition.targets] }, value);
    const linear = at(
      { ...definition, targets: [...definition.targets], paceMethod: 'linear' },
      value,
    );
    expect(figure.pace).toEqual({ ...linear.pace, isFallback: true });
    expect(linear.pace?.isFallback).toBe(false);
  });

  test('falls back to linear where no time has passed since the baseline', () => {
    const figure = indicatorFigure(growing, [observed('2021', 400)], '2025-01-31');
    expect(figure.pace).toEqual({
      value: 1,
      method: 'linear',
      rule: 'no_gain_planned',
      isFallback: true,
    });
  });

  test('counts months as parts of years', () => {
    const figure = indicatorFigure(growing, [observed('2022-H1', 440)], '2025-01-31');
    expect(figure.pace?.value).toBeCloseTo((1.1 ** 2 - 1) / (2.25 ** (1 / 5) - 1), 12);
  });
});
