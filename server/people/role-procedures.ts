// Roles: given for a time, changed, ended, and taken back where they were never meant to be. Each takes effect at once:
// what somebody may do is read anew with every request.
import { newId } from '#db/id.ts';
import { listBodies } from '#db/people/people-queries.ts';
import { findRole, insertRole, updateRole } from '#db/people/role-queries.ts';
import { changeRow, createRow, type RowStore } from '#server/change-row.ts';
import { authoriseRole, checkAdministrators, loadPerson } from '#server/people/people-guard.ts';
import { refuseField } from '#server/refusal.ts';
import type { ActorContext } from '#server/request-context.ts';
import { writeProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import {
  changeRoleInput,
  endRoleInput,
  giveRoleInput,
  type RoleInput,
} from '#shared/people/people-schema.ts';
import type { RoleAssignmentRow } from '#shared/people/person.ts';
import { endOrTerm, roleProblem } from '#shared/people/role-rule.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';
import type { BodyRow } from '#shared/strategy/snapshot.ts';

const roleStore: RowStore<RoleAssignmentRow> = {
  entity: 'role_assignment',
  resource: (clusterId, { bodyId }) => ({ clusterId, bodyId }),
  insert: insertRole,
  find: findRole,
  update: updateRole,
};

export const roleProcedures = {
  giveRole: writeProcedure('people:manage')
    .input(giveRoleInput)
    .mutation(({ ctx, input: { personId, ...asked } }) =>
      createRow(ctx, roleStore, 'people.giveRole', async (trx) => {
        const { roles } = await loadPerson(ctx, trx, personId);
        authoriseRole(ctx, asked.role);
        const bodies = await listBodies(trx, ctx.actor.clusterId);
        const role = newRole(personId, asked, bodies);
        checkRole(role, bodies, roles);
        return role;
      }),
    ),

  changeRole: writeProcedure('people:manage')
    .input(changeRoleInput)
    .mutation(({ ctx, input: { id, version, ...given } }) =>
      reviseRole(ctx, { id, version }, 'people.changeRole', () => given),
    ),

  /** `on`: the last day. Ended as of yesterday, it is gone now. */
  endRole: writeProcedure('people:manage')
    .input(endRoleInput)
    .mutation(({ ctx, input: { on = norwegianDay(ctx.now), ...input } }) =>
      reviseRole(ctx, input, 'people.endRole', () => ({ toOn: on })),
    ),

  /** One that was given by mistake: it was never held. */
  withdrawRole: writeProcedure('people:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      reviseRole(ctx, input, 'people.withdrawRole', () => ({ archivedAt: ctx.now })),
    ),
};

type Patch = Partial<
  Pick<RoleAssignmentRow, 'isLeader' | 'seat' | 'organisation' | 'toOn' | 'archivedAt'>
>;

function reviseRole(
  ctx: ActorContext,
  input: { id: string; version: number },
  action: string,
  patch: () => Patch,
): Promise<RoleAssignmentRow> {
  return changeRow(ctx, roleStore, input, action, async (before, trx) => {
    const { roles } = await loadPerson(ctx, trx, before.personId);
    authoriseRole(ctx, before.role);
    const bodies = await listBodies(trx, ctx.actor.clusterId);
    const after = { ...before, ...patch() };
    const role = { ...after, toOn: endOrTerm(bodyOf(after, bodies).kind, after) };
    if (role.archivedAt === null) checkRole(role, bodies, roles);
    await checkAdministrators(ctx, trx, [role]);
    return role;
  });
}

type At = (field: string) => string;
const own: At = (field) => field;

/** A role that is not written yet; in a panel it ends with the term unless told otherwise. `at`: where the form has it. */
export function newRole(
  personId: string,
  asked: RoleInput,
  bodies: readonly BodyRow[],
  at = own,
): RoleAssignmentRow {
  const { kind } = bodyOf(asked, bodies, at);
  const toOn = endOrTerm(kind, asked);
  return { ...asked, toOn, id: newId(), personId, version: 1, archivedAt: null };
}

export function checkRole(
  role: RoleAssignmentRow,
  bodies: readonly BodyRow[],
  held: readonly RoleAssignmentRow[],
  at = own,
): void {
  const problem = roleProblem(role, bodyOf(role, bodies, at).kind, held);
  if (problem) refuseField(at(problem.field), problem.reason);
}

function bodyOf({ bodyId }: { bodyId: string }, bodies: readonly BodyRow[], at = own): BodyRow {
  return bodies.find(({ id }) => id === bodyId) ?? refuseField(at('bodyId'), 'choice_invalid');
}
