// People to read and to change: the directory, one person with what has happened to them, and who leads what.
import { listOwned } from '#db/people/ownership-queries.ts';
import { listInvitations } from '#db/people/invitation-queries.ts';
import { listLeaders } from '#db/people/member-queries.ts';
import { listPersonHistory } from '#db/people/person-history-queries.ts';
import {
  findPerson,
  listPersons,
  listPersonVersions,
  listSignedInIds,
} from '#db/people/person-queries.ts';
import { listRoles, listRolesEver } from '#db/people/role-queries.ts';
import { listStrategies } from '#db/strategy/strategy-queries.ts';
import { canAdminister } from '#server/people/people-guard.ts';
import { updatePerson } from '#server/people/person-change.ts';
import { found, refuse } from '#server/refusal.ts';
import type { ActorContext } from '#server/request-context.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { personIdInput, updatePersonInput } from '#shared/people/people-schema.ts';
import { invitationState } from '#shared/people/person-state.ts';
import { mayTouchPerson } from '#shared/people/role-rule.ts';
import type { GoalRow } from '#shared/strategy/snapshot.ts';

export const personProcedures = {
  /** Everybody with their roles. Whoever has neither an address nor a role is no person, but Målbar itself. */
  directory: readProcedure('people:manage').query(async ({ ctx }) => {
    const people = await listKnown(ctx);
    const shown = people.filter(
      ({ email, roles, erasedAt }) => erasedAt === null && (email !== null || roles.length > 0),
    );
    return { today: norwegianDay(ctx.now), people: shown };
  }),

  person: readProcedure('people:manage')
    .input(personIdInput)
    .query(async ({ ctx, input: { personId } }) => {
      const { clusterId } = ctx.actor;
      const { erasedAt } = found(await findPerson(ctx.db.read, clusterId, personId));
      if (erasedAt !== null) refuse('not_found');
      const ever = await listRolesEver(ctx.db.read, clusterId, personId);
      const roleIds = ever.map(({ id }) => id);
      const owned = await listOwned(ctx.db.read, clusterId, personId);
      const strategies = await listStrategies(ctx.db.read, clusterId);
      const titles = (rows: readonly OwnedRow[]) =>
        rows
          .filter(({ archivedAt }) => archivedAt === null)
          .map(({ id, title, lang, strategyId }) => {
            const strategy = strategies.find((each) => each.id === strategyId)?.slug ?? '';
            return { id, title, lang, strategy };
          });
      return {
        today: norwegianDay(ctx.now),
        person: found((await listKnown(ctx)).find(({ id }) => id === personId)),
        versions: await listPersonVersions(ctx.db.read, clusterId, personId),
        history: await listPersonHistory(ctx.db.read, clusterId, personId, roleIds),
        owned: {
          goals: titles(owned.goals),
          measures: titles(owned.measures),
          indicators: titles(owned.indicators),
        },
      };
    }),

  updatePerson: writeProcedure('people:manage')
    .input(updatePersonInput)
    .mutation(({ ctx, input }) => updatePerson(ctx, input)),

  /** Panels have none to tell of: who sits there can reveal health. */
  leaders: readProcedure('people:read').query(({ ctx }) =>
    listLeaders(ctx.db.read, ctx.actor.clusterId, norwegianDay(ctx.now)),
  ),
};

type OwnedRow = Pick<GoalRow, 'id' | 'title' | 'lang' | 'strategyId' | 'archivedAt'>;

async function listKnown(ctx: ActorContext) {
  const { clusterId } = ctx.actor;
  const today = norwegianDay(ctx.now);
  const signedIn = await listSignedInIds(ctx.db.read, clusterId);
  const invitations = await listInvitations(ctx.db.read, clusterId);
  const rolesOf = Map.groupBy(await listRoles(ctx.db.read, clusterId), ({ personId }) => personId);
  return (await listPersons(ctx.db.read, clusterId)).map((person) => {
    const roles = rolesOf.get(person.id) ?? [];
    const newest = invitations.find(({ personId }) => personId === person.id);
    return {
      ...person,
      roles,
      hasSignedIn: signedIn.has(person.id),
      invitation: newest ? invitationState(newest, ctx.now) : null,
      invitedAt: newest?.createdAt ?? null,
      invitedUntil: newest?.expiresAt ?? null,
      /** Administrators are changed by administrators alone. */
      mayTouch: mayTouchPerson(canAdminister(ctx), roles, today),
    };
  });
}
