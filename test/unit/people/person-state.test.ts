import { describe, expect, it } from 'vitest';
import type { RoleAssignmentRow } from '#shared/people/person.ts';
import {
  invitationState,
  peopleWarnings,
  personState,
  roleTime,
  type InvitationState,
} from '#shared/people/person-state.ts';

const today = '2026-11-22';
const now = '2026-11-22T09:00:00.000Z';

function role(more: Partial<RoleAssignmentRow> = {}): RoleAssignmentRow {
  return {
    id: 'role',
    personId: 'kari',
    bodyId: 'group',
    role: 'contributor',
    isLeader: false,
    seat: 'member',
    organisation: '',
    fromOn: '2022-01-01',
    toOn: null,
    version: 1,
    archivedAt: null,
    ...more,
  };
}

it.each([
  [{ acceptedAt: null, revokedAt: null, expiresAt: '2026-11-23T00:00:00.000Z' }, 'open'],
  [{ acceptedAt: null, revokedAt: null, expiresAt: now }, 'expired'],
  [{ acceptedAt: null, revokedAt: now, expiresAt: '2026-11-23T00:00:00.000Z' }, 'revoked'],
  [{ acceptedAt: now, revokedAt: null, expiresAt: '2026-11-21T00:00:00.000Z' }, 'accepted'],
])('an invitation %j is %s', (invitation, state) => {
  expect(invitationState(invitation, now)).toBe(state);
});

it.each<[boolean, InvitationState | null, Partial<RoleAssignmentRow>[], string]>([
  [true, 'accepted', [{}], 'active'],
  [true, 'accepted', [{ toOn: '2026-11-21' }], 'former'],
  [true, 'accepted', [], 'none'],
  [false, 'open', [{}], 'invited'],
  [false, 'expired', [{}], 'expired'],
  [false, 'revoked', [{}], 'waiting'],
  [false, null, [{}], 'waiting'],
  [false, null, [{ fromOn: '2027-01-01' }], 'none'],
  [false, null, [{ toOn: '2025-12-31' }], 'former'],
])('signed in %s, invitation %s, roles %j: %s', (hasSignedIn, invitation, roles, state) => {
  const person = { hasSignedIn, invitation, roles: roles.map(role) };
  expect(personState(person, today)).toBe(state);
});

it.each([
  [{ fromOn: today, toOn: today }, 'now'],
  [{ fromOn: '2026-11-23', toOn: null }, 'future'],
  [{ fromOn: '2022-01-01', toOn: '2026-11-21' }, 'past'],
])('%j is %s', (period, time) => {
  expect(roleTime(period, today)).toBe(time);
});

describe('warnings', () => {
  const warn = (...roles: Partial<RoleAssignmentRow>[]) =>
    peopleWarnings(
      [{ id: 'kari', hasSignedIn: true, invitation: null, roles: roles.map(role) }],
      [
        { id: 'group', kind: 'group' },
        { id: 'panel', kind: 'panel' },
      ],
      today,
    ).map((warning) => warning.kind);

  it('tell of terms that end within sixty days, unless the next one follows', () => {
    const led = { isLeader: true };
    expect(warn({ ...led, toOn: '2027-01-21' })).toEqual(['ends_soon']);
    expect(warn({ ...led, toOn: '2027-01-22' })).toEqual([]);
    expect(warn({ ...led, toOn: '2027-01-21' }, { fromOn: '2027-01-22' })).toEqual([]);
    expect(warn({ ...led, toOn: '2027-01-21' }, { fromOn: '2027-01-23' })).toEqual(['ends_soon']);
  });

  it('tell of more than six years in a panel, while they last', () => {
    const panel = { bodyId: 'panel', role: 'observer' as const };
    expect(warn({ ...panel, fromOn: '2020-01-01', toOn: '2027-12-31' })).toEqual(['past_limit']);
    expect(warn({ ...panel, fromOn: '2022-01-01', toOn: '2028-01-01' })).toEqual([
      'will_pass_limit',
    ]);
    expect(warn({ ...panel, fromOn: '2018-01-01', toOn: '2026-01-01' })).toEqual([]);
  });

  it('tell of bodies with people and no leader, panels aside', () => {
    expect(warn({})).toEqual(['no_leader']);
    expect(warn({ toOn: '2026-11-21' })).toEqual([]);
    expect(warn({ bodyId: 'panel', role: 'observer', toOn: '2027-11-30' })).toEqual([]);
  });

  it('tell of invitations that nobody took', () => {
    const person = { id: 'kari', hasSignedIn: false, invitation: 'expired' as const, roles: [] };
    expect(peopleWarnings([person], [], today)).toEqual([
      { kind: 'invitation_expired', personId: 'kari' },
    ]);
  });
});
