// Who may do what: one table of roles and one pure question, default deny. The server asks it to guard, the client to
// show or hide. `docs/permissions.md` is made from it (`npm run permissions`).
import type { BodyKind } from '#shared/people/people-type.ts';
import { roleNames } from '#shared/people/role-name.ts';

/** `feature:verb`, as procedures and addresses are guarded by. */
export const permissions = [
  'account:use',
  'strategy:read',
  'strategy:edit',
  'strategy:assess',
  'measure:read',
  'measure:edit',
  'measure:update',
  'indicator:read',
  'indicator:edit',
  'indicator:record',
  'round:read',
  'round:answer',
  'round:manage',
  'comment:read',
  'comment:write',
  'comment:moderate',
  'import:run',
  'meeting:read',
  'meeting:manage',
  'event:read',
  'event:edit',
  'report:read',
  'report:write',
  'report:suggest',
  'report:sign',
  'report:manage',
  'report:approve',
  'report:publish',
  'fund:read',
  'fund:manage',
  'people:read',
  'people:manage',
  'people:administer',
  'audit:read',
  'audit:search',
  'mail:read',
  'mail:send',
  'job:read',
] as const;
export type Permission = (typeof permissions)[number];

export const roles = roleNames;
export type Role = (typeof roles)[number];

/** A role is held in a body or group. */
export type HeldRole = { role: Role; bodyId: string; bodyKind: BodyKind };

/** Who asks: the person, the cluster they act in, and the roles they hold there today. */
export type Actor = { personId: string; clusterId: string; name: string; roles: HeldRole[] };

/** What is asked about: of one cluster, and answered for by a body (null: by none) and by all bodies of some kinds. */
export type Resource = {
  clusterId: string;
  bodyId: string | null;
  bodyKinds?: readonly BodyKind[];
};

/** `all`: everything in the cluster. `own`: what the body or group answers for in which the role is held. */
export type Reach = 'all' | 'own';

/** What everyone who is signed in may, also between two roles. */
const grantedToAll: readonly Permission[] = ['account:use'];

/** Everybody reads all, and may say something about it. */
const reading = {
  'strategy:read': 'all',
  'measure:read': 'all',
  'indicator:read': 'all',
  'round:read': 'all',
  'meeting:read': 'all',
  'event:read': 'all',
  'report:read': 'all',
  'fund:read': 'all',
  'people:read': 'all',
  'audit:read': 'all',
  'comment:read': 'all',
  'comment:write': 'all',
  'report:suggest': 'all',
} as const satisfies Partial<Record<Permission, Reach>>;

const grantedTo: Record<Role, Partial<Record<Permission, Reach>>> = {
  observer: reading,
  contributor: {
    ...reading,
    'strategy:edit': 'own',
    'strategy:assess': 'own',
    'measure:edit': 'own',
    'measure:update': 'own',
    'indicator:edit': 'own',
    'indicator:record': 'own',
    'round:answer': 'all',
    'meeting:manage': 'own',
    'event:edit': 'own',
    'report:write': 'own',
  },
  steering_member: {
    ...reading,
    'strategy:assess': 'all',
    'round:answer': 'all',
    'report:write': 'own',
    'report:sign': 'all',
    'report:approve': 'all',
  },
  secretariat: {
    ...reading,
    'strategy:edit': 'all',
    'strategy:assess': 'all',
    'measure:edit': 'all',
    'measure:update': 'all',
    'indicator:edit': 'all',
    'indicator:record': 'all',
    'round:answer': 'all',
    'round:manage': 'all',
    'comment:moderate': 'all',
    'import:run': 'all',
    'meeting:manage': 'all',
    'event:edit': 'all',
    'report:write': 'all',
    'report:sign': 'all',
    'report:manage': 'all',
    'report:approve': 'all',
    'report:publish': 'all',
    'fund:manage': 'all',
    'people:manage': 'all',
    'audit:search': 'all',
  },
  // Runs the installation: people and traces, not the content. Kept mails hold sign-in links, so nobody else reads them.
  administrator: {
    ...reading,
    'people:manage': 'all',
    'people:administer': 'all',
    'audit:search': 'all',
    'mail:read': 'all',
    'mail:send': 'all',
    'job:read': 'all',
  },
};

/** How far a role reaches with a permission; undefined for not at all. */
export function reachOf(role: Role, permission: Permission): Reach | undefined {
  return grantedToAll.includes(permission) ? 'all' : grantedTo[role][permission];
}

/**
 * May the actor do this? Without a resource: to anything at all. With one: to this, which must be of the actor's cluster
 * and, where the role reaches only its own, answered for by the body in which the role is held.
 */
export function can(actor: Actor | null, permission: Permission, resource?: Resource): boolean {
  if (!actor) return false;
  if (resource && resource.clusterId !== actor.clusterId) return false;
  if (grantedToAll.includes(permission)) return true;
  return actor.roles.some(({ role, bodyId, bodyKind }) => {
    const reach = reachOf(role, permission);
    if (reach === undefined) return false;
    if (reach === 'all' || !resource) return true;
    return resource.bodyId === bodyId || (resource.bodyKinds?.includes(bodyKind) ?? false);
  });
}

/** The bodies the actor may do this for: all of them, or those they hold a role in. */
export function reachedBodies(actor: Actor, permission: Permission): 'all' | string[] {
  const reached = actor.roles.filter(({ role }) => reachOf(role, permission) !== undefined);
  const isAll = reached.some(({ role }) => reachOf(role, permission) === 'all');
  return isAll ? 'all' : reached.map(({ bodyId }) => bodyId);
}
