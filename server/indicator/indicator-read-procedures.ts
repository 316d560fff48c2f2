// Indicators to read: the list, and one with everything its page shows.
import * as z from 'zod/mini';
import { findIndicator } from '#db/indicator/indicator-queries.ts';
import { listIndicatorObservations } from '#db/indicator/observation-queries.ts';
import { findResponsible } from '#db/people/member-queries.ts';
import { listTold } from '#db/report/erratum-queries.ts';
import { listStrategies } from '#db/strategy/strategy-queries.ts';
import { found } from '#server/refusal.ts';
import type { ActorContext } from '#server/request-context.ts';
import { loadStanding, loadStandingById } from '#server/strategy/load-standing.ts';
import { readProcedure } from '#server/trpc.ts';
import { namedIndicators } from '#shared/formula/formula-dependence.ts';
import { formulaNames } from '#shared/formula/formula-name.ts';
import { isRecordedBy } from '#shared/indicator/known-observation.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { can } from '#shared/permission.ts';
import type { FrozenFigure } from '#shared/report/correction-cause.ts';
import { asOfInput, strategyAsOfInput } from '#shared/strategy/as-of-schema.ts';
import { goalSummary } from '#shared/strategy/overview.ts';
import { goalPath } from '#shared/strategy/standing.ts';
import { ownedResource } from '#shared/strategy/strategy-resource.ts';
import { idField } from '#shared/text-field.ts';

export const indicatorReadProcedures = {
  list: readProcedure('indicator:read')
    .input(strategyAsOfInput)
    .query(async ({ ctx, input }) => {
      const { asOf, indicators, goals, bodies, hasSampleData } = await loadStanding(
        ctx,
        input.strategy,
        input,
      );
      return { asOf, indicators, goals: goals.map(goalSummary), bodies, hasSampleData };
    }),

  /** Of all strategies, what the reader may record values for, with what each period has. */
  recordable: readProcedure('indicator:record').query(async ({ ctx }) => {
    const { clusterId } = ctx.actor;
    const recordable = [];
    for (const { id } of await listStrategies(ctx.db.read, clusterId)) {
      const standing = await loadStandingById(ctx, id, {});
      const { slug, shortTitle, lang } = standing.strategy;
      for (const { row, observations } of standing.indicators)
        if (
          row.formula === null &&
          can(ctx.actor, 'indicator:record', ownedResource(clusterId, row))
        )
          recordable.push({ row, observations, strategy: { slug, title: shortTitle, lang } });
    }
    const indicatorIds = recordable.map(({ row }) => row.id);
    return {
      today: norwegianDay(ctx.now),
      indicators: recordable,
      frozen: await listFrozen(ctx, indicatorIds),
    };
  }),

  get: readProcedure('indicator:read')
    .input(z.extend(asOfInput, { id: idField }))
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const row = found(await findIndicator(ctx.db.read, clusterId, input.id));
      const standing = await loadStandingById(ctx, row.strategyId, input);
      const indicator = found(standing.indicators.find((each) => each.row.id === row.id));
      const goalOf = new Map(standing.goals.map((goal) => [goal.row.id, goal]));
      const { knownOn } = standing.asOf;
      const revisions = await listIndicatorObservations(ctx.db.read, clusterId, row.id);
      return {
        asOf: standing.asOf,
        strategy: {
          slug: standing.strategy.slug,
          title: standing.strategy.title,
          levelNames: standing.strategy.levelNames,
        },
        indicator,
        /** All known revisions, also withdrawn ones: who entered what and when. */
        revisions: revisions.filter(
          ({ recordedAt }) => knownOn === null || isRecordedBy(recordedAt, knownOn),
        ),
        frozen: await listFrozen(ctx, [row.id]),
        /** Of a computed one: what its formula names. */
        formulaNames: row.formula && formulaNames(standing),
        /** Those that are computed from it. */
        readers: standing.indicators
          .filter(({ row: each }) => each.formula && namedIndicators(each.formula).includes(row.id))
          .map(({ row: { id, title, lang } }) => ({ id, title, lang })),
        /** From the top down to the goal it measures. */
        goals: goalPath(goalOf, indicator.row.goalId).map(goalSummary),
        owner: standing.bodies.find((body) => body.id === indicator.row.ownerBodyId) ?? null,
        responsible: can(ctx.actor, 'people:read')
          ? await findResponsible(ctx.db.read, clusterId, indicator.row.responsiblePersonId)
          : null,
        measures: standing.measures.filter(({ row: measure }) =>
          [measure.homeGoalId, ...measure.servedGoalIds].includes(indicator.row.goalId),
        ),
      };
    }),
};

/** Where their values stand in frozen reports, and as what. */
async function listFrozen(ctx: ActorContext, indicatorIds: readonly string[]) {
  const told = await listTold(ctx.db.read, ctx.actor.clusterId, { indicatorIds });
  return told.map(({ reportId: _report, editionId: _edition, ...figure }): FrozenFigure => figure);
}
