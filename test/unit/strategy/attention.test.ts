// What needs attention says what is wrong, so that it can be decided on; and a goal knows what stands beside it.
import { expect, test } from 'vitest';
import { attentionItems } from '#shared/strategy/attention.ts';
import { goalDetailOf } from '#shared/strategy/goal-detail.ts';
import { snapshot, standingOf } from '#test/unit/report/snapshot-fixture.ts';

const standing = standingOf(snapshot);
const groundOf = (id: string, of = standing) =>
  attentionItems(of).find((item) => item.id === id)?.ground;

test('an indicator that fails tells how far it has come, where the plan says it should be, and when', () => {
  expect(groundOf('i2')).toEqual({
    kind: 'figure',
    attainment: -0.05,
    plan: expect.closeTo(0.8, 12),
    period: '2025',
  });
});

test('an overdue measure tells the days and who leads it', () => {
  expect(groundOf('m1')).toEqual({ kind: 'overdue', days: 184, leads: ['UiB'] });
});

test('a stale indicator tells the newest period that has a value', () => {
  const later = standingOf(snapshot, '2027-06-30');
  expect(groundOf('i1', later)).toEqual({ kind: 'last_value', period: '2025' });
});

test('what has no figure or no owner needs no further ground', () => {
  expect(groundOf('i4')).toBeNull();
  expect(groundOf('i3')).toBeNull();
});

test('what a person answers for does not lack an owner, though no body does', () => {
  const kindsOf = (responsiblePersonId: string | null) => {
    const own = { ownerBodyId: null, responsiblePersonId };
    return attentionItems(
      standingOf({
        ...snapshot,
        indicators: snapshot.indicators.map((row) => ({ ...row, ...own })),
        measures: snapshot.measures.map((row) => ({ ...row, ...own, leadPartnerIds: [] })),
      }),
    ).map(({ kind }) => kind);
  };
  expect(kindsOf(null)).toContain('no_owner');
  expect(kindsOf('p')).not.toContain('no_owner');
});

test('measures shared with another goal are counted apart from its own', () => {
  const countsOf = (id: string) => standing.goals.find(({ row }) => row.id === id)?.measureCounts;
  expect(countsOf('A')).toMatchObject({ total: 3, overdue: 1, shared: { total: 0 } });
  expect(countsOf('B')).toMatchObject({ total: 2, overdue: 1, shared: { total: 1, overdue: 1 } });
});

test('a goal has the one before and the one after it, of its own level under the same goal', () => {
  const besideOf = (id: string) => {
    const { previous, next } = goalDetailOf(standing, id)!.beside;
    return [previous?.id, next?.id];
  };
  expect(besideOf('A')).toEqual([undefined, 'B']);
  expect(besideOf('A2')).toEqual(['A1', undefined]);
  expect(besideOf('A1a')).toEqual([undefined, undefined]);
});
