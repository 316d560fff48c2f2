// Inviting: one or many at once, all or none; again, where the mail was lost; and taken back.
import type { Transaction } from 'kysely';
import { auditedTransaction, type Audit } from '#db/audited-transaction.ts';
import { newId } from '#db/id.ts';
import { closeInvitations, listInvitations } from '#db/people/invitation-queries.ts';
import { listBodies, listPartners } from '#db/people/people-queries.ts';
import { findUserId, insertPerson, listPersons } from '#db/people/person-queries.ts';
import { insertRole, listRoles } from '#db/people/role-queries.ts';
import type { Database } from '#db/schema.ts';
import { sendInvitation } from '#server/people/invitation-mail-out.ts';
import { authoriseRole, canAdminister, loadPerson } from '#server/people/people-guard.ts';
import { checkRole, newRole } from '#server/people/role-procedures.ts';
import { refuse, refuseField } from '#server/refusal.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { writeProcedure } from '#server/trpc.ts';
import type { FieldReason } from '#shared/error-reason.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { inviteInput, personIdInput, type InviteInput } from '#shared/people/people-schema.ts';
import {
  auditedPerson,
  isHeldOn,
  type PersonRow,
  type RoleAssignmentRow,
} from '#shared/people/person.ts';
import { invitationState } from '#shared/people/person-state.ts';
import { mayTouchPerson, roleProblem } from '#shared/people/role-rule.ts';

export const invitationProcedures = {
  /** New people get a mail, but for those without an address; those the cluster knows already just get the role. */
  invite: writeProcedure('people:manage')
    .input(inviteInput)
    .mutation(async ({ ctx, input }) => {
      if (input.role) authoriseRole(ctx, input.role.role);
      const told = await auditedTransaction(
        ctx.db.write,
        writeContextOf(ctx),
        async (trx, audit) => {
          const plans = await planInvitations(ctx, trx, input);
          for (const { person, role, isNew } of plans) {
            if (isNew) await createPerson(ctx, trx, audit, person);
            if (role) await giveRole(ctx, trx, audit, role);
            if (isNew && person.email !== null)
              await sendInvitation(ctx, trx, person, role ? [role] : []);
          }
          const added = plans.filter(({ isNew }) => isNew);
          const invited = added.filter(({ person }) => person.email !== null).length;
          return {
            invited,
            /** Without an address. */
            added: added.length - invited,
            given: plans.length - added.length,
            ids: plans.map((each) => each.person.id),
          };
        },
      );
      void ctx.mailer.kick();
      return told;
    }),

  /** A new link in place of the old one, which stops working. */
  resendInvitation: writeProcedure('people:manage')
    .input(personIdInput)
    .mutation(async ({ ctx, input: { personId } }) => {
      await auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const { person, roles } = await loadPerson(ctx, trx, personId);
        if (await findUserId(trx, personId)) refuseField('personId', 'choice_invalid');
        const today = norwegianDay(ctx.now);
        const coming = roles.filter((role) => isHeldOn(role, today) || role.fromOn > today);
        await sendInvitation(ctx, trx, person, coming);
        await audit(changeOf('people.resendInvitation', person));
      });
      void ctx.mailer.kick();
      return { personId };
    }),

  /** The link stops working; the roles stay as they are. */
  revokeInvitation: writeProcedure('people:manage')
    .input(personIdInput)
    .mutation(async ({ ctx, input: { personId } }) => {
      await auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const { person } = await loadPerson(ctx, trx, personId);
        const all = await listInvitations(trx, ctx.actor.clusterId);
        const open = all.find(
          (each) => each.personId === personId && invitationState(each, ctx.now) === 'open',
        );
        if (!open) refuse('not_found');
        await closeInvitations(trx, personId, 'revoked_at', ctx.now);
        await audit(changeOf('people.revokeInvitation', person));
      });
      return { personId };
    }),
};

function changeOf(action: string, person: PersonRow) {
  const told = auditedPerson(person);
  return { action, entity: 'person', entityId: person.id, before: told, after: told };
}

type Plan = { person: PersonRow; role: RoleAssignmentRow | null; isNew: boolean };

/** Who will be made and given what; refuses with what is wrong in each row. */
async function planInvitations(
  ctx: ActorContext,
  trx: Transaction<Database>,
  { people, lang, role }: InviteInput,
): Promise<Plan[]> {
  const { clusterId } = ctx.actor;
  const bodies = await listBodies(trx, clusterId);
  const partnerIds = new Set((await listPartners(trx, clusterId)).map(({ id }) => id));
  const known = new Map((await listPersons(trx, clusterId)).map((each) => [each.email, each]));
  const rolesOf = Map.groupBy(await listRoles(trx, clusterId), ({ personId }) => personId);
  const at = (field: string) => `role.${field}`;
  if (role) checkRole(newRole('', role, bodies, at), bodies, [], at);
  const fields: Record<string, FieldReason[]> = {};
  const seen = new Set<string>();
  const plans = people.map((invited, place): Plan => {
    const wrong = (field: string, reason: FieldReason) => {
      fields[`people.${place}.${field}`] = [reason];
    };
    const { email, name, partnerId } = invited;
    // Without an address and without a role, nobody would find them again.
    if (email === null && !role) wrong('email', 'required');
    if (email !== null && seen.has(email)) wrong('email', 'choice_twice');
    if (email !== null) seen.add(email);
    if (partnerId !== null && !partnerIds.has(partnerId)) wrong('partnerId', 'choice_invalid');
    const before = email === null ? undefined : known.get(email);
    const person = before ?? newPerson({ name, email, partnerId, lang });
    const held = rolesOf.get(person.id) ?? [];
    const given = role && newRole(person.id, role, bodies);
    if (before?.isSample && !ctx.auth.withSample) wrong('email', 'sample_person');
    else if (before && !mayTouchPerson(canAdminister(ctx), held, norwegianDay(ctx.now)))
      wrong('email', 'administrator_only');
    else if (before && !given) wrong('email', 'email_taken');
    else if (given) {
      const problem = roleProblem(given, bodies.find(({ id }) => id === given.bodyId)!.kind, held);
      if (problem) wrong('email', problem.reason);
    }
    return { person, role: given, isNew: !before };
  });
  if (Object.keys(fields).length > 0) refuse('invalid_input', { fields });
  return plans;
}

export function newPerson(
  given: Pick<PersonRow, 'name' | 'email' | 'partnerId' | 'lang'>,
): PersonRow {
  return { ...given, id: newId(), isSample: false, erasedAt: null, version: 1 };
}

export async function createPerson(
  ctx: ActorContext,
  trx: Transaction<Database>,
  audit: Audit,
  person: PersonRow,
): Promise<void> {
  await insertPerson(trx, ctx.actor.clusterId, person);
  const after = auditedPerson(person);
  const told = { entity: 'person', entityId: person.id, before: null, after };
  await audit({ action: 'people.invite', ...told });
}

export async function giveRole(
  ctx: ActorContext,
  trx: Transaction<Database>,
  audit: Audit,
  role: RoleAssignmentRow,
): Promise<void> {
  await insertRole(trx, ctx.actor.clusterId, role);
  const told = { entity: 'role_assignment', entityId: role.id, before: null, after: role };
  await audit({ action: 'people.giveRole', ...told });
}
