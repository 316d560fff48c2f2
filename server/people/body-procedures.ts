// One body: what it is for, what it has been called, and who sits in it. Who manages people looks after it.
import { findBody, updateBody, type VersionedBody } from '#db/people/body-queries.ts';
import { listBodyMembers } from '#db/people/member-queries.ts';
import { changeRow, type RowStore } from '#server/change-row.ts';
import { found, refuseField } from '#server/refusal.ts';
import type { ActorContext } from '#server/request-context.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { renamedFrom } from '#shared/people/body-name.ts';
import { bodyIdInput, renameBodyInput, updateBodyInput } from '#shared/people/people-schema.ts';
import type { BodyKind } from '#shared/people/people-type.ts';
import { can } from '#shared/permission.ts';

const bodyStore: Omit<RowStore<VersionedBody>, 'insert'> = {
  entity: 'body',
  resource: (clusterId, { id }) => ({ clusterId, bodyId: id }),
  find: findBody,
  update: updateBody,
};

export const bodyProcedures = {
  /** `members` is null where they are not told: who sits in a panel can reveal health. */
  body: readProcedure('people:read')
    .input(bodyIdInput)
    .query(async ({ ctx, input: { id } }) => {
      const { clusterId } = ctx.actor;
      const body = found(await findBody(ctx.db.read, clusterId, id));
      const mayTell = mayTellMembers(ctx, body);
      return {
        today: norwegianDay(ctx.now),
        body,
        members: mayTell ? await listBodyMembers(ctx.db.read, clusterId, id) : null,
      };
    }),

  updateBody: writeProcedure('people:manage')
    .input(updateBodyInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, bodyStore, input, 'people.updateBody', (before) => ({
        ...before,
        mandate: input.mandate,
      })),
    ),

  renameBody: writeProcedure('people:manage')
    .input(renameBodyInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, bodyStore, input, 'people.renameBody', (before) => {
        // A body is shown by its newest name.
        if (input.from > norwegianDay(ctx.now)) refuseField('from', 'date_in_future');
        const names = renamedFrom(before, input) ?? refuseField('from', 'name_not_newest');
        return { ...before, names };
      }),
    ),
};

function mayTellMembers({ actor }: ActorContext, { kind }: { kind: BodyKind }): boolean {
  return kind !== 'panel' || can(actor, 'people:manage');
}
