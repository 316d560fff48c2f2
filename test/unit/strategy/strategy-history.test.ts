import { expect, test } from 'vitest';
import { indicatorSeries } from '#shared/indicator/indicator-series.ts';
import type { IndicatorDefinition, Observation } from '#shared/indicator/indicator-type.ts';
import { indicatorFigure } from '#shared/indicator/indicator-figure.ts';
import { subPeriods } from '#shared/indicator/period-calendar.ts';
import { buildGoalTree } from '#shared/strategy/goal-tree.ts';
import { goalFigures, strategyFigure } from '#shared/strategy/roll-up.ts';
import { strategyHistory } from '#shared/strategy/strategy-history.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { dueIn, indicator, observedAll } from '#test/unit/indicator/indicator-fixture.ts';
import { goals, percentOfWay } from './goal-fixture.ts';

const tree = buildGoalTree(goals('A', 'A1 < A', 'B'));
const years = { first: 2021, last: 2026 };

type Recorded = {
  id: string;
  goalId: string;
  definition: IndicatorDefinition;
  observations: Observation[];
};

function historyOf(
  indicators: Recorded[],
  between: { first: number; last: number },
  reportingOn: IsoDate,
) {
  const read = indicators.map(({ id, goalId, definition, observations }) => {
    return {
      id,
      goalId,
      weight: definition.weight,
      series: indicatorSeries(definition, observations),
    };
  });
  return strategyHistory(tree, read, between, reportingOn);
}

const growing: Recorded = {
  id: 'growing',
  goalId: 'A1',
  definition: percentOfWay(),
  observations: observedAll({ 2022: 10, 2023: 30, 2024: 60 }),
};
const question: Recorded = {
  id: 'question',
  goalId: 'B',
  definition: indicator(dueIn('2024')),
  observations: observedAll({ 2023: 0, 2024: 1 }),
};

const history = historyOf([growing, question], years, '2025-03-31');
const column = (key: 'attainment' | 'plannedAttainment' | 'plan', goalId?: string) =>
  (goalId ? history.ofGoal(goalId) : history.strategy).map((year) =>
    year[key] === null ? null : Math.round(year[key] * 1000) / 1000,
  );

test('each year shows what was reached by its end, and nothing for years that have not ended', () => {
  expect(history.strategy.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  expect(column('attainment', 'A1')).toEqual([null, 0.1, 0.3, 0.6, null, null]);
  expect(column('attainment', 'A')).toEqual(column('attainment', 'A1'));
  expect(column('attainment', 'B')).toEqual([null, null, 0, 1, null, null]);
  expect(column('attainment')).toEqual([null, 0.1, 0.15, 0.8, null, null]);
  expect(history.strategy.at(-1)).toMatchObject({ status: null, coverage: null });
});

test('the plan goes on to the end of the strategy, measured or not', () => {
  expect(column('plan', 'A')).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(column('plan', 'B')).toEqual([0, 0, 0, 1, 1, 1]);
  expect(column('plan')).toEqual([0, 0.1, 0.2, 0.8, 0.9, 1]);
});

test('a plan that goes beyond the target is the whole way, not more', () => {
  const overshooting: Recorded = {
    ...growing,
    definition: indicator({
      baseline: { period: '2021', value: 0 },
      targets: [
        { period: '2023', value: 200 },
        { period: '2026', value: 100 },
      ],
    }),
  };
  const points = historyOf([overshooting, question], years, '2025-03-31');
  expect(points.ofGoal('A').map(({ plan }) => plan)).toEqual([0, 1, 1, 1, 1, 1]);
});

test('beside an attainment stands the plan for what was measured', () => {
  const late: Recorded = { ...growing, observations: observedAll({ 2022: 10 }) };
  const point = historyOf([late], years, '2025-03-31').ofGoal('A')[3];
  expect(point).toMatchObject({ year: 2024, attainment: 0.1, plannedAttainment: 0.2, plan: 0.6 });
});

test('a year is the figure that the roll-up gives for its last day', () => {
  const monthly: Recorded = {
    id: 'monthly',
    goalId: 'A',
    definition: indicator({ aggregation: 'sum', frequency: 'month', weight: 3 }),
    observations: observedAll(
      Object.fromEntries(
        [2022, 2023].flatMap((year) =>
          subPeriods(`${year}`, 'month').map((period) => [period, year - 1975]),
        ),
      ),
    ),
  };
  const all = [growing, question, monthly];
  const points = historyOf(all, years, '2026-12-31');
  for (let year = years.first; year <= years.last; year += 1) {
    const leaves = all.map(({ id, goalId, definition, observations }) => ({
      id,
      goalId,
      weight: definition.weight,
      figure: indicatorFigure(definition, observations, `${year}-12-31`),
    }));
    const figures = goalFigures(tree, leaves);
    const { attainment, plannedAttainment, status, coverage } = strategyFigure(
      tree,
      leaves,
      figures,
    );
    expect(points.strategy[year - years.first]).toMatchObject({
      year,
      attainment,
      plannedAttainment,
      status,
      coverage,
    });
    expect(points.ofGoal('A')[year - years.first]).toMatchObject({
      attainment: figures.get('A')!.attainment,
    });
  }
});

test('the year’s last day itself counts as its end', () => {
  const onTheDay = historyOf([growing], { first: 2024, last: 2024 }, '2024-12-31');
  expect(onTheDay.strategy[0]?.attainment).toBeCloseTo(0.6, 12);
  const dayBefore = historyOf([growing], { first: 2024, last: 2024 }, '2024-12-30');
  expect(dayBefore.strategy[0]?.attainment).toBeNull();
});
