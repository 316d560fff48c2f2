import { describe, expect, it } from 'vitest';
import { compareReports, statusStep, totalDirection } from '#shared/report/compare-reports.ts';
import { isUnchanged, standingChanges } from '#shared/report/report-changes.ts';
import type { StrategySnapshot } from '#shared/strategy/snapshot.ts';
import { strategyStanding, type StrategyStanding } from '#shared/strategy/standing.ts';
import { goal, indicator, measure, observation } from './row-fixture.ts';
import { snapshot } from './snapshot-fixture.ts';

const at = (rows: StrategySnapshot, reportingOn = '2025-12-31') =>
  strategyStanding(rows, { reportingOn, knownOn: null });
/** As a frozen report has it: written as JSON, and read again. */
const frozen = (rows: StrategySnapshot) => JSON.parse(JSON.stringify(at(rows))) as StrategyStanding;

const correct = (...rows: StrategySnapshot['observations']): StrategySnapshot => ({
  ...snapshot,
  observations: [...snapshot.observations, ...rows],
});
const define = (id: string, more: Parameters<typeof indicator>[2]): StrategySnapshot => ({
  ...snapshot,
  indicators: snapshot.indicators.map((row) => (row.id === id ? { ...row, ...more } : row)),
});

describe('what has changed since a report was frozen', () => {
  it('is nothing while nothing has', () => {
    const changes = standingChanges(frozen(snapshot), at(snapshot));
    expect(isUnchanged(changes)).toBe(true);
  });

  it.each<[string, StrategySnapshot, object[]]>([
    [
      'a corrected value',
      correct(observation('i1', '2025', 65, { revision: 2 })),
      [{ id: 'i1', period: '2025', was: 60, becomes: 65, how: 'corrected' }],
    ],
    [
      'one of an earlier year',
      correct(observation('i1', '2023', 31, { revision: 2 })),
      [{ id: 'i1', period: '2023', was: 30, becomes: 31, how: 'corrected' }],
    ],
    [
      'a value that was taken back',
      correct(observation('i3', '2025', 118, { revision: 2, isWithdrawn: true })),
      [{ id: 'i3', period: '2025', was: 118, becomes: null, how: 'withdrawn' }],
    ],
    [
      'a value that came where there was none',
      correct(observation('i4', '2025', 12, { revision: 2 })),
      [{ id: 'i4', period: '2025', was: null, becomes: 12, how: 'came_later' }],
    ],
    ['nothing of what the report did not tell', correct(observation('i1', '2026', 80)), []],
    [
      'nothing when it is said again',
      correct(observation('i1', '2025', 60, { revision: 2, note: 'Talt på nytt.' })),
      [],
    ],
  ])('is %s', (_what, rows, figures) => {
    const changes = standingChanges(frozen(snapshot), at(rows));
    expect(changes.figures.map(({ indicator: { id }, ...figure }) => ({ id, ...figure }))).toEqual(
      figures,
    );
  });

  it('moves the status and attainment of all above a corrected value', () => {
    const rows = correct(observation('i1', '2025', 0, { revision: 2 }));
    const changes = standingChanges(frozen(snapshot), at(rows));
    expect(changes.goals.map(({ goal: { id } }) => id)).toEqual(['A', 'A1', 'A1a']);
    expect(changes.total?.was.attainment).toBeGreaterThan(changes.total!.becomes.attainment!);
    expect(changes.indicators).toMatchObject([{ indicator: { id: 'i1' }, becomes: 'off_track' }]);
  });

  it('tells targets and definitions that are others now', () => {
    const rows = define('i1', {
      targets: [
        { period: '2025', value: 50 },
        { period: '2026', value: 120 },
      ],
      definition: 'Slik måles det nå',
      unit: 'studenter',
    });
    const { targets, definitions } = standingChanges(frozen(snapshot), at(rows));
    expect(targets.map(({ indicator: { id }, ...target }) => ({ id, ...target }))).toEqual([
      { id: 'i1', period: '2025', was: null, becomes: 50 },
      { id: 'i1', period: '2026', was: 100, becomes: 120 },
    ]);
    expect(definitions).toMatchObject([
      { indicator: { id: 'i1', unit: 'studenter' }, fields: ['definition', 'unit'] },
    ]);
  });

  it('tells what is new and what is there no longer', () => {
    const rows: StrategySnapshot = {
      ...snapshot,
      indicators: [...snapshot.indicators.slice(1), indicator('i9', 'A2')],
      measures: [...snapshot.measures.slice(1), measure('m9', 'A2', { startsOn: '2025-03-01' })],
    };
    const changes = standingChanges(frozen(snapshot), at(rows));
    expect(changes.newIndicators.map(({ id }) => id)).toEqual(['i9']);
    expect(changes.droppedIndicators.map(({ id }) => id)).toEqual(['i1']);
    expect(changes.measures.map(({ measure: { id }, how }) => [id, how])).toEqual([
      ['m9', 'new'],
      ['m1', 'dropped'],
    ]);
  });
});

describe('two years side by side', () => {
  const rows: StrategySnapshot = {
    ...snapshot,
    goals: [...snapshot.goals, goal('C', null, 'focus_area', 2)],
    measures: [
      ...snapshot.measures.map((row) => ({ ...row, startsOn: '2024-01-01' })),
      measure('m5', 'A1', { startsOn: '2025-02-01' }),
    ],
  };
  const compared = compareReports(at(rows, '2024-12-31'), at(rows));

  it('has every area, and the whole', () => {
    expect(compared.areas.map(({ goal: { number } }) => number)).toEqual(['1', '2', '3']);
    expect(compared.areas[2]).toMatchObject({
      was: { status: 'not_measured', attainment: null },
      becomes: { status: 'not_measured' },
    });
    expect(totalDirection(compared.total)).toBe('up');
  });

  it('counts goals that stand better and worse, and tells measures that began and ended', () => {
    expect(compared.measures.map(({ measure: { id }, how }) => [id, how])).toEqual([
      ['m3', 'completed'],
      ['m5', 'new'],
    ]);
    expect(
      compared.goals.map(({ goal: { id }, was, becomes }) => [id, was.status, becomes.status]),
    ).toEqual([['A2', 'no_data', 'on_track']]);
    // From no figure to one is neither better nor worse.
    expect([compared.better, compared.worse]).toEqual([0, 0]);
  });

  it('counts the goals that stand worse, on every level', () => {
    const fallen = compareReports(
      at(snapshot, '2024-12-31'),
      at(correct(observation('i1', '2025', 0, { revision: 2 }))),
    );
    const moves = fallen.goals.map(({ goal: { id }, was, becomes }) => {
      return `${id} ${was.status} ${becomes.status}`;
    });
    expect(moves).toEqual([
      'A1 off_track reversing',
      'A1a behind off_track',
      'A2 no_data on_track',
    ]);
    expect([fallen.better, fallen.worse]).toEqual([0, 2]);
  });

  it('has an area that only one of them has', () => {
    const { areas } = compareReports(at(rows), at(snapshot));
    expect(areas.at(-1)).toMatchObject({ goal: { id: 'C' }, becomes: null });
  });

  it.each([
    ['behind', 'on_track', 1],
    ['achieved', 'off_track', -1],
    ['on_track', 'on_track', 0],
    ['no_data', 'achieved', 0],
    ['reversing', 'not_measured', 0],
  ] as const)('from %s to %s', (was, becomes, step) => {
    expect(Math.sign(statusStep(was, becomes))).toBe(step);
  });
});
