// What a plan lacks is said of the thing that lacks it, once, and only while the strategy runs.
import { describe, expect, it } from 'vitest';
import type { StrategySnapshot } from '#shared/strategy/snapshot.ts';
import { planNudges } from '#shared/strategy/nudge.ts';
import { goal, indicator, measure, observation, strategy } from '#test/unit/report/row-fixture.ts';
import { snapshot, standingOf } from '#test/unit/report/snapshot-fixture.ts';

const owner = { ownerBodyId: 'b1' };
/** One priority with one sub-goal, all of it in order. */
function planOf(more: Partial<StrategySnapshot> = {}): StrategySnapshot {
  return {
    ...snapshot,
    strategy: { ...strategy, endsOn: '2030-12-31' },
    goals: [goal('P', null, 'priority', 0), goal('S', 'P', 'sub_goal', 0, owner)],
    indicators: [
      indicator('i', 'S', {
        ...owner,
        resultsStep: 'user_effect',
        targets: [{ period: '2030', value: 100 }],
      }),
    ],
    observations: [observation('i', '2025', 40)],
    measures: [measure('m', 'S', { ...owner, dueOn: '2028-12-31' })],
    measureUpdates: [],
    assessments: [],
    decisions: [],
    ...more,
  };
}
const told = (more: Partial<StrategySnapshot>, on = '2026-02-01', agreed: number | null = null) =>
  planNudges(standingOf(planOf(more), on), agreed).map(({ kind, id }) => `${kind} ${id}`);
const [inOrder] = planOf().indicators;
const [planned] = planOf().measures;

describe('a plan', () => {
  it('that lacks nothing is left alone', () => {
    expect(told({}, '2026-10-01', 1)).toEqual([]);
  });

  it.each<[string, Partial<StrategySnapshot>, string, string[]]>([
    [
      'a goal that is nobody’s; those above it are the strategy’s own',
      { goals: [goal('P', null, 'priority', 0), goal('S', 'P', 'sub_goal', 0)] },
      '2026-02-01',
      ['no_owner S'],
    ],
    [
      'a measure that is nobody’s',
      { measures: [{ ...planned!, ownerBodyId: null, leadPartnerIds: [] }] },
      '2026-02-01',
      ['no_owner m'],
    ],
    [
      'an indicator that is nobody’s',
      { indicators: [{ ...inOrder!, ownerBodyId: null }] },
      '2026-02-01',
      ['no_owner i'],
    ],
    [
      'nothing of what a person answers for, though no body does',
      {
        measures: [
          { ...planned!, ownerBodyId: null, leadPartnerIds: [], responsiblePersonId: 'p' },
        ],
        indicators: [{ ...inOrder!, ownerBodyId: null, responsiblePersonId: 'p' }],
      },
      '2026-02-01',
      [],
    ],
    [
      'nothing planned for next year, in the autumn',
      { measures: [{ ...planned!, dueOn: '2026-12-31' }] },
      '2026-09-01',
      ['no_measure_next_year S'],
    ],
    [
      'nothing planned for next year is no matter in the spring',
      { measures: [{ ...planned!, dueOn: '2026-12-31' }] },
      '2026-08-31',
      [],
    ],
    [
      'a measure that ends this year, in the strategy’s last autumn',
      {
        strategy: { ...strategy, endsOn: '2026-12-31' },
        measures: [{ ...planned!, dueOn: '2026-12-31' }],
      },
      '2026-09-01',
      [],
    ],
    [
      'activity alone',
      { indicators: [{ ...inOrder!, resultsStep: 'activity' }] },
      '2026-02-01',
      // Once, of all that is below it.
      ['only_activity P'],
    ],
    [
      'activity below an effect that is measured further up: nothing',
      {
        indicators: [
          { ...inOrder!, resultsStep: 'activity' },
          { ...inOrder!, id: 'j', goalId: 'P' },
        ],
        observations: [observation('i', '2025', 40), observation('j', '2025', 40)],
      },
      '2026-02-01',
      [],
    ],
    [
      'activity beside effect',
      { indicators: [inOrder!, { ...inOrder!, id: 'j', resultsStep: 'activity' }] },
      '2026-02-01',
      ['no_value j'],
    ],
    [
      'a target that is past',
      { indicators: [{ ...inOrder!, targets: [{ period: '2025', value: 100 }] }] },
      '2026-02-01',
      ['target_passed i'],
    ],
    [
      'a target that is reached',
      { observations: [observation('i', '2025', 100)] },
      '2026-02-01',
      ['target_reached i'],
    ],
    ['silence', {}, '2027-06-01', ['stale i']],
    ['no value at all', { observations: [] }, '2026-02-01', ['no_value i']],
    [
      'nothing of a strategy that is over',
      {
        strategy: { ...strategy, endsOn: '2025-12-31' },
        indicators: [{ ...inOrder!, ownerBodyId: null }],
      },
      '2026-02-01',
      [],
    ],
  ])('tells %s', (_, more, on, expected) => {
    expect(told(more, on)).toEqual(expected);
  });

  it('tells a priority with more open measures than agreed, those of its sub-goals among them', () => {
    const measures = ['m', 'n'].map((id) => ({ ...planned!, id }));
    expect(told({ measures }, undefined, 1)).toEqual(['too_many_measures P']);
    expect(told({ measures }, undefined, 2)).toEqual([]);
    const done = {
      id: 'u',
      measureId: 'n',
      phase: 'completed' as const,
      progress: 100,
      text: '',
      withdrawsId: null,
      isSample: false,
      recordedBy: '',
      onBehalfOf: null,
      approvedBy: null,
      recordedAt: '2026-01-01T09:00:00.000Z',
    };
    expect(told({ measures, measureUpdates: [done] }, undefined, 1)).toEqual([]);
  });
});
