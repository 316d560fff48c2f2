// Indicators: their definitions, and (in observation-procedures) their values.
import type { Transaction } from 'kysely';
import {
  findIndicator,
  insertIndicator,
  listIndicators,
  updateIndicator,
} from '#db/indicator/indicator-queries.ts';
import { listIndicatorObservations } from '#db/indicator/observation-queries.ts';
import type { Database } from '#db/schema.ts';
import { findGoal } from '#db/strategy/goal-queries.ts';
import { authorise } from '#server/authorise.ts';
import {
  changeRow,
  createRow,
  firstVersion,
  restoreRow,
  type RowStore,
} from '#server/change-row.ts';
import { indicatorReadProcedures } from '#server/indicator/indicator-read-procedures.ts';
import { observationProcedures } from '#server/indicator/observation-procedures.ts';
import { formulaProcedures } from '#server/formula/formula-procedures.ts';
import { checkFormula, checkReferred, refuseRead } from '#server/formula/formula-reference.ts';
import { checkOwner } from '#server/people/owner-check.ts';
import { found, refuse, refuseField } from '#server/refusal.ts';
import type { ActorContext } from '#server/request-context.ts';
import { router, writeProcedure } from '#server/trpc.ts';
import type { FieldReason } from '#shared/error-reason.ts';
import { definitionProblems, recordedProblem } from '#shared/indicator/definition-check.ts';
import {
  createIndicatorInput,
  updateIndicatorInput,
  type CreateIndicatorInput,
} from '#shared/indicator/indicator-schema.ts';
import { knownObservations } from '#shared/indicator/known-observation.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';
import type { IndicatorRow } from '#shared/strategy/snapshot.ts';
import { ownedResource } from '#shared/strategy/strategy-resource.ts';

export const indicatorStore: RowStore<IndicatorRow> = {
  entity: 'indicator',
  resource: ownedResource,
  insert: insertIndicator,
  find: findIndicator,
  update: updateIndicator,
};

export const indicatorRouter = router({
  ...indicatorReadProcedures,
  ...observationProcedures,
  ...formulaProcedures,

  create: writeProcedure('indicator:edit')
    .input(createIndicatorInput)
    .mutation(({ ctx, input }) => {
      checkDefinition(input);
      return createRow(ctx, indicatorStore, 'indicator.create', async (trx) => {
        const { clusterId } = ctx.actor;
        authorise(ctx, ownedResource(clusterId, input));
        const strategyId = await checkReferences(ctx, trx, input, null);
        const others = await listIndicators(trx, clusterId, strategyId, { withArchived: true });
        checkFormula(input, null, others);
        return firstVersion({ ...input, strategyId }, others);
      });
    }),

  update: writeProcedure('indicator:edit')
    .input(updateIndicatorInput)
    .mutation(({ ctx, input }) => {
      checkDefinition(input);
      return changeRow(ctx, indicatorStore, input, 'indicator.update', async (before, trx) => {
        const strategyId = await checkReferences(ctx, trx, input, before);
        if (strategyId !== before.strategyId) refuseField('goalId', 'choice_invalid');
        const { clusterId } = ctx.actor;
        const others = await listIndicators(trx, clusterId, strategyId, { withArchived: true });
        checkFormula(input, before.id, others);
        const recorded = await listIndicatorObservations(trx, clusterId, before.id);
        // What is computed is computed anew; what people recorded stays as it was.
        const kept = knownObservations(recorded, null).filter(
          ({ computed }) => input.formula === null || computed === null,
        );
        const problem = recordedProblem(input, kept);
        if (problem) refuseField(problem.field, problem.reason);
        return { ...before, ...input };
      });
    }),

  archive: writeProcedure('indicator:edit')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, indicatorStore, input, 'indicator.archive', async (before, trx) => {
        await refuseRead(trx, ctx.actor.clusterId, before.id);
        return { ...before, archivedAt: ctx.now };
      }),
    ),

  restore: writeProcedure('indicator:edit')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      restoreRow(ctx, indicatorStore, input, 'indicator.restore', async (before, trx) => {
        const goal = found(await findGoal(trx, ctx.actor.clusterId, before.goalId));
        if (goal.archivedAt !== null) refuseField('id', 'parent_archived');
      }),
    ),
});

function checkDefinition(input: CreateIndicatorInput): void {
  const problems = definitionProblems(input);
  if (problems.length === 0) return;
  const fields: Record<string, FieldReason[]> = {};
  for (const { field, index, reason } of problems) {
    (fields[index === null ? field : `${field}.${index}`] ??= []).push(reason);
  }
  refuse('invalid_input', { fields });
}

/** The strategy that the indicator's goal belongs to, once goal and owner are known to be the cluster's. */
async function checkReferences(
  ctx: ActorContext,
  trx: Transaction<Database>,
  input: Pick<CreateIndicatorInput, 'goalId' | 'ownerBodyId' | 'responsiblePersonId' | 'formula'>,
  before: IndicatorRow | null,
): Promise<string> {
  const { clusterId } = ctx.actor;
  const goal = await findGoal(trx, clusterId, input.goalId);
  if (!goal || goal.archivedAt !== null) return refuseField('goalId', 'choice_invalid');
  await checkOwner(trx, clusterId, input, before, norwegianDay(ctx.now));
  if (input.formula) await checkReferred(trx, clusterId, goal.strategyId, input.formula);
  return goal.strategyId;
}
