// The roll-up rules of attainment.md for one goal.
import { describe, expect, test } from 'vitest';
import { explainGoal } from '#shared/strategy/goal-explanation.ts';
import { goalFigure, type LeafIndicator } from '#shared/strategy/goal-figure.ts';
import { indicator, observed } from '#test/unit/indicator/indicator-fixture.ts';
import { indicatorFigure } from '#shared/indicator/indicator-figure.ts';
import {
  bandOf4To5,
  dueAlready,
  dueLater,
  leaf,
  noBaseline,
  on,
  trendOnly,
} from './goal-fixture.ts';

const twentyToTen = indicator({
  direction: 'decrease',
  baseline: { period: '2021', value: 20 },
  targets: [{ period: '2026', value: 10 }],
});
/** Cases 1, 2, 3 and 8 of attainment.md with weights 1, 2, 1, 1. */
const workedCase = [
  leaf('1', 700, { definition: indicator() }),
  leaf('2', 16, { weight: 2, definition: twentyToTen }),
  { ...leaf('3', null), figure: indicatorFigure(twentyToTen, [observed('2023', 21)], on) },
  leaf('8', null),
];

test('the worked roll-up', () => {
  const figure = goalFigure(workedCase);
  expect(figure.attainment).toBeCloseTo(0.35, 9);
  expect(figure.pace).toBeCloseTo((1 + 2 * (2 / 3) - 0.25) / 4, 9);
  // Plan: 0.6, 0.6 and 0.4 of the way.
  expect(figure.plannedAttainment).toBeCloseTo((0.6 + 2 * 0.6 + 0.4) / 4, 9);
  expect(figure).toMatchObject({
    coverage: { withValue: 3, total: 4 },
    status: 'off_track',
    statusRule: 'pace',
    distribution: [
      { status: 'reversing', count: 1 },
      { status: 'behind', count: 1 },
      { status: 'on_track', count: 1 },
      { status: 'no_data', count: 1 },
    ],
    leftOut: [{ indicatorId: '8', reason: 'no_value' }],
  });
});

const statusOf = (...leaves: LeafIndicator[]) => {
  const { status, statusRule } = goalFigure(leaves);
  return `${status} by ${statusRule}`;
};
/** Leaves `value` percent of the way, 60 being as planned. */
const leaves = (...values: (number | null)[]) =>
  values.map((value, index) => leaf(`${index}`, value));

describe('status of a goal', () => {
  test('follows pace by the indicators’ thresholds', () => {
    expect(statusOf(...leaves(60))).toBe('on_track by pace');
    expect(statusOf(...leaves(57))).toBe('on_track by pace');
    expect(statusOf(...leaves(56.9))).toBe('behind by pace');
    expect(statusOf(...leaves(36))).toBe('behind by pace');
    expect(statusOf(...leaves(35.9))).toBe('off_track by pace');
    expect(statusOf(...leaves(0))).toBe('off_track by pace');
    expect(statusOf(...leaves(-1))).toBe('reversing by pace');
  });

  test('is achieved only when every indicator below is', () => {
    expect(statusOf(...leaves(100, 120))).toBe('achieved by all_achieved');
    expect(statusOf(...leaves(100, 60))).toBe('on_track by pace');
    expect(statusOf(...leaves(100, 100, null))).toBe('on_track by pace');
  });

  test('is at most behind when a third of those with data are failing, however well the rest do', () => {
    expect(statusOf(...leaves(100, 100, 35))).toBe('behind by pace');
    // Pace 0.95 and more, held back: two ahead, one just off track, weighing little.
    const light = leaf('x', 35, { weight: 0.01 });
    expect(statusOf(...leaves(100, 100), light)).toBe('behind by a_third_off_track');
    expect(statusOf(...leaves(100, 100, 100), light)).toBe('on_track by pace');
    expect(statusOf(...leaves(100, 100), leaf('x', -5, { weight: 0.01 }))).toBe(
      'behind by a_third_off_track',
    );
    // Of three with data one is a third, whatever has no data.
    expect(statusOf(...leaves(100, 100, null), light)).toBe('behind by a_third_off_track');
  });

  test('is never lifted by that rule', () => {
    expect(statusOf(...leaves(-5, -5, -5))).toBe('reversing by pace');
    expect(statusOf(...leaves(10, 10, 10))).toBe('off_track by pace');
  });

  test('is no data below half coverage, and keeps its figure to be shown greyed', () => {
    expect(statusOf(...leaves(60, null))).toBe('on_track by pace');
    expect(statusOf(...leaves(60, null, null))).toBe('no_data by coverage_below_half');
    expect(statusOf(...leaves(100, null, null))).toBe('no_data by coverage_below_half');
    expect(goalFigure(leaves(60, null, null)).attainment).toBeCloseTo(0.6, 12);
    expect(goalFigure(leaves(null))).toMatchObject({
      status: 'no_data',
      attainment: null,
      pace: null,
    });
  });

  test('is "not measured" without indicators: no attainment, never 0 and never red', () => {
    expect(goalFigure([])).toMatchObject({
      status: 'not_measured',
      attainment: null,
      plannedAttainment: null,
      pace: null,
      coverage: { withValue: 0, total: 0 },
      distribution: [],
    });
  });

  test('is the weakest indicator’s where none of them has a pace', () => {
    const missed = leaf('m', 3.8, { definition: bandOf4To5 });
    const open = leaf('o', 0, { definition: dueLater });
    const overdue = leaf('d', 0, { definition: dueAlready });
    expect(statusOf(open)).toBe('on_track by weakest_without_pace');
    expect(statusOf(missed, open)).toBe('behind by weakest_without_pace');
    expect(statusOf(missed, open, overdue)).toBe('off_track by weakest_without_pace');
  });
});

describe('the mean', () => {
  test('counts each attainment between 0 and 1, so that no success hides a failure', () => {
    expect(goalFigure(leaves(300, -200)).attainment).toBe(0.5);
  });

  test('counts each pace between −1 and 1, and an achieved indicator 1', () => {
    expect(goalFigure(leaves(-300, 90)).pace).toBe(0);
    // Achieved though pace by growth is low: Statistics Canada's 15-5-1.
    const kept = indicator({
      direction: 'decrease',
      paceMethod: 'growth',
      baseline: { period: '2015', value: 70 },
      targets: [{ period: '2030', value: 100 }],
    });
    expect(goalFigure([leaf('k', 68, { definition: kept })]).pace).toBe(1);
  });

  test('an achieved band or yes/no counts 1 in pace; one that is not achieved has none', () => {
    const met = leaf('met', 4.5, { definition: bandOf4To5 });
    const missed = leaf('missed', 3.8, { definition: bandOf4To5 });
    const done = leaf('done', 1, { definition: dueLater });
    const open = leaf('open', 0, { definition: dueLater });
    const figure = goalFigure([...leaves(30), met, missed, done, open]);
    expect(figure.pace).toBeCloseTo((0.5 + 1 + 1) / 3, 12);
    expect(figure.attainment).toBeCloseTo((0.3 + 1 + 0.6 + 1 + 0) / 5, 12);
    expect(figure.plannedAttainment).toBeCloseTo((0.6 + 1 + 1 + 0 + 0) / 5, 12);
    expect(explainGoal(figure).withoutPace).toEqual(['missed', 'open']);
  });

  test('plans beyond the way count as the whole way', () => {
    const overshoot = indicator({
      targets: [
        { period: '2024', value: 1400 },
        { period: '2026', value: 900 },
      ],
    });
    expect(goalFigure([leaf('o', 700, { definition: overshoot })]).plannedAttainment).toBe(1);
  });
});

describe('what stands outside', () => {
  test('an indicator without a target is in no mean and no coverage; without a value too it lacks data, else it is counted apart', () => {
    const figure = goalFigure([
      ...leaves(60),
      leaf('t', 450, { definition: trendOnly }),
      leaf('u', null, { definition: trendOnly }),
    ]);
    expect(figure).toMatchObject({
      coverage: { withValue: 1, total: 1 },
      withoutTarget: 1,
      distribution: [
        { status: 'on_track', count: 1 },
        { status: 'no_data', count: 1 },
      ],
      leftOut: [
        { indicatorId: 't', reason: 'no_target' },
        { indicatorId: 'u', reason: 'no_target' },
      ],
    });
    expect(statusOf(...leaves(100), leaf('t', 450, { definition: trendOnly }))).toBe(
      'achieved by all_achieved',
    );
  });

  test('a goal with nothing but such indicators is not measured', () => {
    expect(goalFigure([leaf('t', 450, { definition: trendOnly })])).toMatchObject({
      status: 'not_measured',
      withoutTarget: 1,
    });
  });

  test('an indicator without a baseline lacks data until its target is reached', () => {
    expect(goalFigure([...leaves(60), leaf('n', 60, { definition: noBaseline })])).toMatchObject({
      coverage: { withValue: 1, total: 2 },
      leftOut: [{ indicatorId: 'n', reason: 'no_baseline' }],
      distribution: [
        { status: 'on_track', count: 1 },
        { status: 'no_data', count: 1 },
      ],
    });
    const reached = goalFigure([...leaves(60), leaf('n', 100, { definition: noBaseline })]);
    expect(reached.attainment).toBeCloseTo(0.8, 12);
    // Without a baseline there is no plan to compare with.
    expect(reached.plannedAttainment).toBeCloseTo(0.6, 12);
  });

  test('outdated indicators are counted, those without a target included', () => {
    const old = (definition = indicator()) => ({
      ...leaf('old', null),
      figure: indicatorFigure(definition, [observed('2022', 500)], on),
    });
    expect(goalFigure([...leaves(60), old(), old(trendOnly)]).staleCount).toBe(2);
  });
});

test('the explanation’s contributions add up to the figure', () => {
  const figure = goalFigure(workedCase);
  const explanation = explainGoal(figure);
  expect(
    explanation.terms.map(({ weight, clampedAttainment, contribution }) => [
      weight,
      clampedAttainment,
      contribution,
    ]),
  ).toEqual([
    [1, 0.6, 0.15],
    [2, 0.4, 0.2],
    [1, 0, 0],
  ]);
  expect(explanation.weightSum).toBe(4);
  expect(explanation.terms[2]?.attainment).toBeCloseTo(-0.1, 12);
  expect(explanation.leftOut).toEqual([{ indicatorId: '8', reason: 'no_value' }]);
});
