// Projects, and the money that moves to and from them.
import { newId } from '#db/id.ts';
import { findProject, listEntries } from '#db/fund/fund-project-queries.ts';
import { authorise } from '#server/authorise.ts';
import { changeRow, createRow } from '#server/change-row.ts';
import { checkDecision, checkParty, refuseImbalance } from '#server/fund/fund-check.ts';
import { entryStore, fundResource, projectStore } from '#server/fund/fund-store.ts';
import { refuseField } from '#server/refusal.ts';
import { writeProcedure } from '#server/trpc.ts';
import {
  createProjectInput,
  recordEntryInput,
  updateProjectInput,
} from '#shared/fund/fund-schema.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';

const made = { isSample: false, version: 1, archivedAt: null };

export const fundProjectProcedures = {
  /** One that no application here led to. */
  createProject: writeProcedure('fund:manage')
    .input(createProjectInput)
    .mutation(({ ctx, input }) =>
      createRow(ctx, projectStore, 'fund.createProject', async (trx) => {
        const { clusterId } = ctx.actor;
        authorise(ctx, fundResource(clusterId));
        await checkParty(trx, clusterId, input);
        return { ...input, id: newId(), applicationId: null, ...made };
      }),
    ),

  updateProject: writeProcedure('fund:manage')
    .input(updateProjectInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, projectStore, input, 'fund.updateProject', async (before, trx) => {
        await checkParty(trx, ctx.actor.clusterId, input);
        return { ...before, ...input };
      }),
    ),

  archiveProject: writeProcedure('fund:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, projectStore, input, 'fund.archiveProject', async (before, trx) => {
        const entries = await listEntries(trx, ctx.actor.clusterId, before.id);
        if (entries.length > 0 || before.applicationId !== null)
          refuseField('id', 'project_has_money');
        return { ...before, archivedAt: ctx.now };
      }),
    ),

  recordEntry: writeProcedure('fund:manage')
    .input(recordEntryInput)
    .mutation(({ ctx, input }) =>
      createRow(ctx, entryStore, 'fund.recordEntry', async (trx) => {
        const { clusterId } = ctx.actor;
        authorise(ctx, fundResource(clusterId));
        const project = await findProject(trx, clusterId, input.projectId);
        if (!project || project.archivedAt !== null) refuseField('projectId', 'choice_invalid');
        await checkDecision(trx, clusterId, input.decisionId);
        const entry = { ...input, id: newId(), year: Number(input.on.slice(0, 4)), ...made };
        await refuseImbalance(trx, clusterId, 'amount', { entry });
        return entry;
      }),
    ),

  /** It was wrong: taken back, and recorded anew as it should be. */
  withdrawEntry: writeProcedure('fund:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, entryStore, input, 'fund.withdrawEntry', async (before, trx) => {
        const entry = { ...before, archivedAt: ctx.now };
        await refuseImbalance(trx, ctx.actor.clusterId, 'id', { entry });
        return entry;
      }),
    ),
};
