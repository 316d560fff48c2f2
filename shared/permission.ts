// Who may do what: one role table and one pure question, default deny. The server asks it to guard, the client to show or hide.

/** `feature:verb`, as procedures are guarded by. */
export const permissions = [
  'strategy:read',
  'strategy:edit',
  'strategy:assess',
  'measure:read',
  'measure:edit',
  'measure:update',
  'indicator:read',
  'indicator:edit',
  'indicator:record',
  'people:read',
  'report:read',
  'audit:read',
] as const;
export type Permission = (typeof permissions)[number];

export const roles = ['secretariat'] as const;
export type Role = (typeof roles)[number];

/** Who asks: the person, the cluster they act in, and the roles they hold there now. */
export type Actor = { personId: string; clusterId: string; name: string; roles: Role[] };

/** What is asked about: every resource belongs to one cluster. */
export type Resource = { clusterId: string };

const grantedTo: Record<Role, readonly Permission[]> = {
  secretariat: permissions,
};

/** True only when a role of the actor's grants the permission and the resource, if named, is of the actor's cluster. */
export function can(actor: Actor | null, permission: Permission, resource?: Resource): boolean {
  if (!actor) return false;
  if (resource && resource.clusterId !== actor.clusterId) return false;
  return actor.roles.some((role) => grantedTo[role].includes(permission));
}
