import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/iso-date.ts';
import type { BodyKind } from '#shared/people/people-type.ts';
import { bodyKinds } from '#shared/people/people-type.ts';
import { isHeldOn, rolesOfBody, type RoleAssignmentRow } from '#shared/people/person.ts';
import {
  doOverlap,
  endOrTerm,
  losesAdministrator,
  mayHandRole,
  mayTouchPerson,
  roleProblem,
} from '#shared/people/role-rule.ts';
import { roles } from '#shared/permission.ts';

const today = '2026-11-22';

function role(more: Partial<RoleAssignmentRow> = {}): RoleAssignmentRow {
  return {
    id: 'role',
    personId: 'person',
    bodyId: 'body',
    role: 'contributor',
    isLeader: false,
    seat: 'member',
    organisation: '',
    fromOn: '2026-01-01',
    toOn: null,
    version: 1,
    archivedAt: null,
    ...more,
  };
}
const administrator = (more: Partial<RoleAssignmentRow> = {}) =>
  role({ role: 'administrator', ...more });

describe('a role', () => {
  it('fits the kind of its body', () => {
    for (const kind of bodyKinds)
      for (const each of roles) {
        const fits = rolesOfBody(kind).includes(each);
        expect(roleProblem(role({ role: each }), kind, [])?.reason ?? null).toBe(
          fits ? null : 'role_unfit',
        );
      }
  });

  it.each<[string, Partial<RoleAssignmentRow>, string | null]>([
    ['one day', { fromOn: today, toOn: today }, null],
    ['an end before its start', { fromOn: today, toOn: '2026-11-21' }, 'role_period_order'],
    ['the same role at the same time', { id: 'new' }, 'role_overlaps'],
    ['the same role, later', { id: 'new', fromOn: '2027-01-01' }, null],
    ['another role', { id: 'new', role: 'observer' }, null],
    ['the same role in another body', { id: 'new', bodyId: 'other' }, null],
    ['itself', { toOn: '2026-06-30' }, null],
  ])('%s', (_, draft, reason) => {
    const held = [role({ toOn: '2026-12-31' })];
    expect(roleProblem(role(draft), 'group', held)?.reason ?? null).toBe(reason);
  });

  it('is not in the way once it was withdrawn', () => {
    const held = [role({ archivedAt: '2026-01-02T00:00:00.000Z' })];
    expect(roleProblem(role({ id: 'new' }), 'group', held)).toBeNull();
  });

  it.each<[BodyKind, string | null]>([
    ['panel', '2027-12-31'],
    ['group', null],
  ])('in a %s ends on %s unless told otherwise', (kind, end) => {
    expect(endOrTerm(kind, role())).toBe(end);
    expect(endOrTerm(kind, role({ toOn: today }))).toBe(today);
  });
});

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-01-01', days));
const period = fc
  .tuple(day, fc.option(fc.integer({ min: 0, max: 30 })))
  .map(([fromOn, days]) => ({ fromOn, toOn: days === null ? null : addDays(fromOn, days) }));

it('periods overlap where there is a day in both', () => {
  const days = Array.from({ length: 100 }, (_, index) => addDays('2026-01-01', index));
  fc.assert(
    fc.property(period, period, (a, b) => {
      const isShared = days.some((each) => isHeldOn(a, each) && isHeldOn(b, each));
      expect(doOverlap(a, b)).toBe(isShared);
      expect(doOverlap(b, a)).toBe(isShared);
    }),
  );
});

describe('the administrator', () => {
  it('is made and touched by administrators only', () => {
    for (const each of roles) expect(mayHandRole(true, each)).toBe(true);
    expect(roles.filter((each) => !mayHandRole(false, each))).toEqual(['administrator']);
    for (const [held, may] of [
      [[role()], true],
      [[administrator()], false],
      [[administrator({ fromOn: '2030-01-01' })], false],
      [[administrator({ toOn: today })], false],
      [[administrator({ toOn: '2026-11-21' })], true],
      [[administrator({ archivedAt: '2026-01-02T00:00:00.000Z' })], true],
    ] as const) {
      expect(mayTouchPerson(false, held, today)).toBe(may);
      expect(mayTouchPerson(true, held, today)).toBe(true);
    }
  });

  it.each<[string, RoleAssignmentRow[], RoleAssignmentRow[], boolean]>([
    ['the last one ends', [administrator()], [administrator({ toOn: today })], true],
    ['the last one ended', [administrator()], [administrator({ toOn: '2026-11-21' })], true],
    ['the last one is withdrawn', [administrator()], [], true],
    [
      'one of two ends',
      [administrator(), administrator({ id: 'b' })],
      [administrator({ toOn: today }), administrator({ id: 'b' })],
      false,
    ],
    [
      'another takes over the day after',
      [administrator(), administrator({ id: 'b', fromOn: '2026-11-23' })],
      [administrator({ toOn: today }), administrator({ id: 'b', fromOn: '2026-11-23' })],
      false,
    ],
    [
      'another takes over a day too late',
      [administrator(), administrator({ id: 'b', fromOn: '2026-11-24' })],
      [administrator({ toOn: today }), administrator({ id: 'b', fromOn: '2026-11-24' })],
      true,
    ],
    ['there was none', [], [role()], false],
    [
      'it was to end anyway',
      [administrator({ toOn: '2027-01-01' })],
      [administrator({ toOn: '2026-12-01' })],
      false,
    ],
  ])('%s', (_, before, after, isLost) => {
    expect(losesAdministrator(before, after, today)).toBe(isLost);
  });

  it('is never lost by adding roles', () => {
    const administrators = fc.array(
      period.map((each) => administrator(each)),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(administrators, administrators, (before, added) => {
        expect(losesAdministrator(before, [...before, ...added], '2026-01-20')).toBe(false);
      }),
    );
  });
});
