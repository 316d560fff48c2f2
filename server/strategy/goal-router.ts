// Editing the goal tree: create, change, move, archive, bring back.
import { auditedTransaction } from '#db/audited-transaction.ts';
import { hasLiveContent } from '#db/strategy/goal-content-queries.ts';
import { findGoal, insertGoal, listGoals, updateGoal } from '#db/strategy/goal-queries.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import { authorise } from '#server/authorise.ts';
import {
  changeRow,
  createRow,
  firstVersion,
  refuseArchived,
  restoreRow,
  type RowStore,
} from '#server/change-row.ts';
import { checkOwner } from '#server/people/owner-check.ts';
import { found, refuse, refuseField } from '#server/refusal.ts';
import { writeContextOf } from '#server/request-context.ts';
import { router, writeProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { placementProblem, reorderedSiblings } from '#shared/strategy/goal-placement.ts';
import {
  createGoalInput,
  moveGoalInput,
  updateGoalInput,
  versionedIdInput,
} from '#shared/strategy/goal-schema.ts';
import type { GoalRow } from '#shared/strategy/snapshot.ts';
import { goalResource } from '#shared/strategy/strategy-resource.ts';

export const goalStore: RowStore<GoalRow> = {
  entity: 'goal',
  resource: goalResource,
  insert: insertGoal,
  find: findGoal,
  update: updateGoal,
};

export const goalRouter = router({
  create: writeProcedure('strategy:edit')
    .input(createGoalInput)
    .mutation(({ ctx, input }) =>
      createRow(ctx, goalStore, 'strategy.createGoal', async (trx) => {
        const { clusterId } = ctx.actor;
        authorise(ctx, goalResource(clusterId, input));
        found(await findStrategy(trx, clusterId, input.strategyId));
        await checkOwner(trx, clusterId, input, null, norwegianDay(ctx.now));
        const goals = await listGoals(trx, clusterId, input.strategyId, { withArchived: true });
        const problem = placementProblem(goals, { id: null, level: input.level }, input.parentId);
        if (problem) refuseField('parentId', problem);
        const siblings = goals.filter((goal) => goal.parentId === input.parentId);
        return firstVersion(input, siblings);
      }),
    ),

  update: writeProcedure('strategy:edit')
    .input(updateGoalInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, goalStore, input, 'strategy.updateGoal', async (before, trx) => {
        await checkOwner(trx, ctx.actor.clusterId, input, before, norwegianDay(ctx.now));
        return { ...before, ...input };
      }),
    ),

  move: writeProcedure('strategy:edit')
    .input(moveGoalInput)
    .mutation(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      return auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const moved = found(await findGoal(trx, clusterId, input.id));
        authorise(ctx, goalResource(clusterId, moved));
        if (moved.version !== input.version) refuse('conflict', { current: moved });
        refuseArchived(moved);
        const goals = await listGoals(trx, clusterId, moved.strategyId, { withArchived: true });
        const problem = placementProblem(goals, moved, input.parentId);
        if (problem) refuseField('parentId', problem);
        const siblings = goals.filter(
          (goal) => goal.parentId === input.parentId && goal.archivedAt === null,
        );
        const reordered = reorderedSiblings(siblings, moved.id, input.position);
        const places = new Map(reordered.map(({ id, sortOrder }) => [id, sortOrder]));
        for (const before of goals.filter(({ id }) => places.has(id) || id === moved.id)) {
          const parentId = before.id === moved.id ? input.parentId : before.parentId;
          const sortOrder = places.get(before.id) ?? before.sortOrder;
          // A sibling that only makes room keeps its version: whoever edits its text has no conflict.
          const version = before.id === moved.id ? before.version + 1 : before.version;
          const after = { ...before, parentId, sortOrder, version };
          await updateGoal(trx, clusterId, after, before.version);
          await audit({
            action: 'strategy.moveGoal',
            entity: 'goal',
            entityId: after.id,
            before,
            after,
          });
        }
        return found(await findGoal(trx, clusterId, moved.id));
      });
    }),

  archive: writeProcedure('strategy:edit')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, goalStore, input, 'strategy.archiveGoal', async (before, trx) => {
        if (await hasLiveContent(trx, ctx.actor.clusterId, before.id))
          refuseField('id', 'goal_has_content');
        return { ...before, archivedAt: ctx.now };
      }),
    ),

  restore: writeProcedure('strategy:edit')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      restoreRow(ctx, goalStore, input, 'strategy.restoreGoal', async (before, trx) => {
        const all = { withArchived: true };
        const goals = await listGoals(trx, ctx.actor.clusterId, before.strategyId, all);
        const problem = placementProblem(goals, before, before.parentId);
        if (problem) refuseField('id', problem);
      }),
    ),
});
