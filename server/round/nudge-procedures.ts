// What in a plan ought to be looked at, on the page of rounds; and what was agreed of how large the plan may be.
import { auditedTransaction } from '#db/audited-transaction.ts';
import { listPersons } from '#db/people/person-queries.ts';
import { findAgreedMeasures, updateAgreedMeasures } from '#db/strategy/agreed-measures-queries.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import { found, refuse } from '#server/refusal.ts';
import { writeContextOf } from '#server/request-context.ts';
import { standingNow } from '#server/round/due-items.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import { agreeMeasuresInput, listRoundsInput } from '#shared/round/round-schema.ts';
import { bodyName } from '#shared/people/body-name.ts';
import { can } from '#shared/permission.ts';
import { planNudges } from '#shared/strategy/nudge.ts';
import type { StrategyStanding } from '#shared/strategy/standing.ts';

/** By the id of a goal, or of what stands under it. */
function goalNumbers({ goals, measures, indicators }: StrategyStanding): Map<string, string> {
  const numberOf = new Map(goals.map(({ row, number }) => [row.id, number]));
  const own = [
    ...measures.map(({ row }) => [row.id, row.homeGoalId] as const),
    ...indicators.map(({ row }) => [row.id, row.goalId] as const),
  ];
  for (const [id, goalId] of own) numberOf.set(id, numberOf.get(goalId) ?? '');
  return numberOf;
}

export const nudgeProcedures = {
  nudges: readProcedure('round:read')
    .input(listRoundsInput)
    .query(async ({ ctx, input: { strategyId } }) => {
      const { clusterId } = ctx.actor;
      const agreed = await findAgreedMeasures(ctx.db.read, clusterId, strategyId);
      const standing = await standingNow(ctx, clusterId, strategyId);
      const nudges = planNudges(standing, agreed.agreedMeasures);
      const persons = can(ctx.actor, 'people:read')
        ? await listPersons(ctx.db.read, clusterId)
        : [];
      const nameOf = new Map([
        ...standing.bodies.map((body) => [body.id, bodyName(body)] as const),
        ...persons.map(({ id, name }) => [id, name] as const),
      ]);
      const numberOf = goalNumbers(standing);
      return {
        ...agreed,
        nudges: nudges.map((nudge) => ({
          ...nudge,
          goalNumber: numberOf.get(nudge.id) ?? '',
          /** Whose to mend: the person's, or else the body's. */
          owner:
            nameOf.get(nudge.responsiblePersonId ?? '') ??
            nameOf.get(nudge.ownerBodyId ?? '') ??
            null,
        })),
      };
    }),

  agreeMeasures: writeProcedure('round:manage')
    .input(agreeMeasuresInput)
    .mutation(async ({ ctx, input: { strategyId, agreedMeasures, version } }) => {
      const { clusterId } = ctx.actor;
      return auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        found(await findStrategy(trx, clusterId, strategyId));
        const before = await findAgreedMeasures(trx, clusterId, strategyId);
        if (before.version !== version) refuse('conflict', { current: before });
        const after = { agreedMeasures, version: version + 1 };
        await updateAgreedMeasures(trx, clusterId, strategyId, after);
        await audit({
          action: 'round.agreeMeasures',
          entity: 'strategy',
          entityId: strategyId,
          before,
          after,
        });
        return after;
      });
    }),
};
