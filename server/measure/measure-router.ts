// Measures: create and change them, and record where they stand.
import type { Transaction } from 'kysely';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { listMeasures } from '#db/measure/measure-queries.ts';
import { listUpdatesOfMeasure } from '#db/measure/measure-update-queries.ts';
import type { Database } from '#db/schema.ts';
import { findGoal, listGoals } from '#db/strategy/goal-queries.ts';
import { authorise } from '#server/authorise.ts';
import { changeRow, createRow, firstVersion, restoreRow } from '#server/change-row.ts';
import { measureReadProcedures } from '#server/measure/measure-read-procedures.ts';
import { addUpdate, measureStore, recordMeasureUpdate } from '#server/measure/record-update.ts';
import { checkOwner, checkPartners } from '#server/people/owner-check.ts';
import { found, refuse, refuseField } from '#server/refusal.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { router, writeProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import {
  createMeasureInput,
  recordMeasureUpdateInput,
  undoMeasureUpdateInput,
  updateMeasureInput,
  type CreateMeasureInput,
} from '#shared/measure/measure-schema.ts';
import { milestoneProblem } from '#shared/measure/milestone-rule.ts';
import { standingUpdates } from '#shared/measure/measure-update.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';
import type { MeasureRow } from '#shared/strategy/snapshot.ts';
import { ownedResource } from '#shared/strategy/strategy-resource.ts';

export const measureRouter = router({
  ...measureReadProcedures,

  create: writeProcedure('measure:edit')
    .input(createMeasureInput)
    .mutation(({ ctx, input }) =>
      createRow(ctx, measureStore, 'measure.create', async (trx) => {
        const { clusterId } = ctx.actor;
        authorise(ctx, ownedResource(clusterId, input));
        const home = await findGoal(trx, clusterId, input.homeGoalId);
        if (!home) return refuseField('homeGoalId', 'choice_invalid');
        const { strategyId } = home;
        await checkInput(ctx, trx, strategyId, input, null);
        const others = await listMeasures(trx, clusterId, strategyId, { withArchived: true });
        return firstVersion({ ...input, ...unreported, strategyId }, others);
      }),
    ),

  update: writeProcedure('measure:edit')
    .input(updateMeasureInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, measureStore, input, 'measure.update', async (before, trx) => {
        await checkInput(ctx, trx, before.strategyId, input, before);
        return { ...before, ...input };
      }),
    ),

  recordUpdate: writeProcedure('measure:update')
    .input(recordMeasureUpdateInput)
    .mutation(({ ctx, input }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), (trx, audit) =>
        recordMeasureUpdate({ ctx, trx, audit }, input),
      ),
    ),

  /** Takes the newest update back: the phase and progress before it stand again. */
  undoUpdate: writeProcedure('measure:update')
    .input(undoMeasureUpdateInput)
    .mutation(({ ctx, input: { measureId: id, version } }) =>
      changeRow(
        ctx,
        measureStore,
        { id, version },
        'measure.undoUpdate',
        async (before, trx, audit) => {
          const updates = await listUpdatesOfMeasure(trx, ctx.actor.clusterId, id);
          const standing = standingUpdates(updates);
          const newest = standing.at(-1) ?? refuse('not_found');
          const { phase, progress } = standing.at(-2) ?? unreported;
          const back = { phase, progress, text: '', withdrawsId: newest.id };
          return addUpdate({ ctx, trx, audit }, before, back);
        },
      ),
    ),

  archive: writeProcedure('measure:edit')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, measureStore, input, 'measure.archive', (before) => ({
        ...before,
        archivedAt: ctx.now,
      })),
    ),

  restore: writeProcedure('measure:edit')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      restoreRow(ctx, measureStore, input, 'measure.restore', async (before, trx) => {
        const home = found(await findGoal(trx, ctx.actor.clusterId, before.homeGoalId));
        if (home.archivedAt !== null) refuseField('id', 'parent_archived');
      }),
    ),
});

const unreported = { phase: 'not_started', progress: 0 } as const;

/** What a schema alone cannot know: what the input refers to, and which day it is. */
async function checkInput(
  ctx: ActorContext,
  trx: Transaction<Database>,
  strategyId: string,
  input: CreateMeasureInput,
  before: MeasureRow | null,
): Promise<void> {
  const { clusterId } = ctx.actor;
  const problem = milestoneProblem(input.milestones, norwegianDay(ctx.now));
  if (problem) refuseField(problem.path, problem.reason);
  const goalIds = new Set((await listGoals(trx, clusterId, strategyId)).map((goal) => goal.id));
  if (!goalIds.has(input.homeGoalId)) refuseField('homeGoalId', 'choice_invalid');
  const isServable = (id: string) => goalIds.has(id) && id !== input.homeGoalId;
  if (!input.servedGoalIds.every(isServable)) refuseField('servedGoalIds', 'choice_invalid');
  await checkOwner(trx, clusterId, input, before, norwegianDay(ctx.now));
  await checkPartners(trx, clusterId, 'leadPartnerIds', input.leadPartnerIds);
  await checkPartners(trx, clusterId, 'contributorPartnerIds', input.contributorPartnerIds);
}
