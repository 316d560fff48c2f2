// Who may get at whom. Managing people is one thing; administrators, their roles and their addresses are theirs alone,
// or whoever manages people could make themselves one.
import type { Kysely } from 'kysely';
import { listAdministratorRoles, listRoles } from '#db/people/role-queries.ts';
import { findPerson } from '#db/people/person-queries.ts';
import type { Database } from '#db/schema.ts';
import { freshSession } from '#server/people/own-account.ts';
import { found, refuse, refuseField } from '#server/refusal.ts';
import type { ActorContext } from '#server/request-context.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { can, type Role } from '#shared/permission.ts';
import type { PersonRow, RoleAssignmentRow } from '#shared/people/person.ts';
import { losesAdministrator, mayHandRole, mayTouchPerson } from '#shared/people/role-rule.ts';

export function canAdminister({ actor }: ActorContext): boolean {
  return can(actor, 'people:administer');
}

/** Refuses the administrator's role: `forbidden` unless it is an administrator who hands it, `session_not_fresh` unless just signed in. */
export function authoriseRole(ctx: ActorContext, role: Role): void {
  if (!mayHandRole(canAdminister(ctx), role)) refuse('forbidden');
  if (role === 'administrator') freshSession(ctx);
}

/** The person with their roles. Refuses `not_found`, of who was erased too, and `forbidden` where only administrators may. */
export async function loadPerson(
  ctx: ActorContext,
  trx: Kysely<Database>,
  personId: string,
): Promise<{ person: PersonRow; roles: RoleAssignmentRow[] }> {
  const { clusterId } = ctx.actor;
  const person = found(await findPerson(trx, clusterId, personId));
  if (person.erasedAt !== null) refuse('not_found');
  const roles = await listRoles(trx, clusterId, personId);
  if (!mayTouchPerson(canAdminister(ctx), roles, norwegianDay(ctx.now))) refuse('forbidden');
  return { person, roles };
}

/** Refuses a change of roles that takes the cluster's last administrator away. `changed`: as they will be, new ones too. */
export async function checkAdministrators(
  ctx: ActorContext,
  trx: Kysely<Database>,
  changed: readonly RoleAssignmentRow[],
): Promise<void> {
  const { clusterId } = ctx.actor;
  const before = await listAdministratorRoles(trx, clusterId, ctx.auth);
  const changedIds = new Set(changed.map(({ id }) => id));
  const after = before.filter(({ id }) => !changedIds.has(id));
  for (const role of changed) {
    const person = await findPerson(trx, clusterId, role.personId);
    // A role of one who cannot come in looks after nobody.
    if (person?.email && (ctx.auth.withSample || !person.isSample)) after.push(role);
  }
  if (losesAdministrator(before, after, norwegianDay(ctx.now)))
    refuseField('id', 'last_administrator');
}
