import { describe, expect, it } from 'vitest';
import {
  can,
  permissions,
  reachedBodies,
  reachOf,
  roles,
  type Actor,
  type HeldRole,
  type Permission,
} from '#shared/permission.ts';
import { assessmentResource, goalResource } from '#shared/strategy/strategy-resource.ts';

function actorWith(...held: HeldRole[]): Actor {
  return { personId: 'person', clusterId: 'cluster', name: 'Prøve', roles: held };
}
const inGroup = (role: HeldRole['role']): HeldRole => ({ role, bodyId: 'own', bodyKind: 'group' });
const own = { clusterId: 'cluster', bodyId: 'own' };
const foreign = { clusterId: 'cluster', bodyId: 'foreign' };
const nobodys = { clusterId: 'cluster', bodyId: null };
const elsewhere = { clusterId: 'elsewhere', bodyId: 'own' };

describe('can', () => {
  it('lets nobody do anything who is not signed in', () => {
    for (const permission of permissions) expect(can(null, permission)).toBe(false);
  });

  it('lets a person without roles use their own account and nothing else', () => {
    const allowed = permissions.filter((permission) => can(actorWith(), permission));
    expect(allowed).toEqual(['account:use']);
  });

  it('never reaches another cluster', () => {
    for (const role of roles)
      for (const permission of permissions)
        expect(can(actorWith(inGroup(role)), permission, elsewhere)).toBe(false);
  });

  it('reaches everything, or what the body of the role answers for, as the table says', () => {
    for (const role of roles) {
      for (const permission of permissions) {
        const reach = reachOf(role, permission);
        const actor = actorWith(inGroup(role));
        expect(can(actor, permission)).toBe(reach !== undefined);
        expect(can(actor, permission, own)).toBe(reach !== undefined);
        expect(can(actor, permission, foreign)).toBe(reach === 'all');
        expect(can(actor, permission, nobodys)).toBe(reach === 'all');
      }
    }
  });

  it('adds up the roles that one person holds', () => {
    const both = actorWith(inGroup('contributor'), {
      role: 'contributor',
      bodyId: 'foreign',
      bodyKind: 'group',
    });
    expect(can(both, 'measure:edit', own)).toBe(true);
    expect(can(both, 'measure:edit', foreign)).toBe(true);
    expect(can(both, 'measure:edit', nobodys)).toBe(false);
    expect(reachedBodies(both, 'measure:edit')).toEqual(['own', 'foreign']);
    expect(reachedBodies(actorWith(inGroup('secretariat')), 'measure:edit')).toBe('all');
    expect(reachedBodies(both, 'people:manage')).toEqual([]);
  });
});

describe('who may do what', () => {
  const readers = ['observer', 'contributor', 'steering_member', 'secretariat', 'administrator'];
  it.each<[Permission, string[]]>([
    ['strategy:read', readers],
    ['audit:read', readers],
    ['strategy:edit', ['contributor (own)', 'secretariat']],
    ['strategy:assess', ['contributor (own)', 'steering_member', 'secretariat']],
    ['measure:edit', ['contributor (own)', 'secretariat']],
    ['indicator:record', ['contributor (own)', 'secretariat']],
    ['people:manage', ['secretariat', 'administrator']],
    ['people:administer', ['administrator']],
    ['audit:search', ['secretariat', 'administrator']],
    ['mail:read', ['administrator']],
  ])('%s: %j', (permission, expected) => {
    const granted = roles.flatMap((role) => {
      const reach = reachOf(role, permission);
      return reach === undefined ? [] : [reach === 'own' ? `${role} (own)` : role];
    });
    expect(granted).toEqual(expected);
  });
});

describe('a goal', () => {
  const contributor = actorWith(inGroup('contributor'));
  const forum = actorWith({ role: 'contributor', bodyId: 'forum', bodyKind: 'forum' });
  const subGoal = { level: 'sub_goal', ownerBodyId: 'own' } as const;
  const priority = { level: 'priority', ownerBodyId: 'own' } as const;

  it('is a group’s to change only where it is a sub-goal', () => {
    expect(can(contributor, 'strategy:edit', goalResource('cluster', subGoal))).toBe(true);
    expect(can(contributor, 'strategy:edit', goalResource('cluster', priority))).toBe(false);
    expect(can(forum, 'strategy:edit', goalResource('cluster', subGoal))).toBe(false);
  });

  it('is assessed by its group, and at every level by the forum', () => {
    expect(can(contributor, 'strategy:assess', assessmentResource('cluster', subGoal))).toBe(true);
    expect(can(contributor, 'strategy:assess', assessmentResource('cluster', priority))).toBe(
      false,
    );
    for (const goal of [subGoal, priority])
      expect(can(forum, 'strategy:assess', assessmentResource('cluster', goal))).toBe(true);
  });
});
