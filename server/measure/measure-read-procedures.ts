// Measures to read: the list that table and timeline show, and one with everything its page shows.
import * as z from 'zod/mini';
import { findMeasure } from '#db/measure/measure-queries.ts';
import { listUpdatesOfMeasure } from '#db/measure/measure-update-queries.ts';
import { findResponsible } from '#db/people/member-queries.ts';
import { found } from '#server/refusal.ts';
import { loadStanding, loadStandingById } from '#server/strategy/load-standing.ts';
import { readProcedure } from '#server/trpc.ts';
import { can } from '#shared/permission.ts';
import { asOfInput, strategyAsOfInput } from '#shared/strategy/as-of-schema.ts';
import { goalSummary } from '#shared/strategy/overview.ts';
import { idField } from '#shared/text-field.ts';

export const measureReadProcedures = {
  list: readProcedure('measure:read')
    .input(strategyAsOfInput)
    .query(async ({ ctx, input }) => {
      const { asOf, strategy, years, goals, measures, partners, bodies, hasSampleData } =
        await loadStanding(ctx, input.strategy, input);
      return {
        asOf,
        years,
        strategy: { slug: strategy.slug, title: strategy.title, levelNames: strategy.levelNames },
        goals: goals.map(goalSummary),
        measures,
        partners,
        bodies,
        hasSampleData,
      };
    }),

  get: readProcedure('measure:read')
    .input(z.extend(asOfInput, { id: idField }))
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const row = found(await findMeasure(ctx.db.read, clusterId, input.id));
      const standing = await loadStandingById(ctx, row.strategyId, input);
      const measure = found(standing.measures.find((each) => each.row.id === row.id));
      const served = new Set([measure.row.homeGoalId, ...measure.row.servedGoalIds]);
      return {
        asOf: standing.asOf,
        strategy: {
          slug: standing.strategy.slug,
          title: standing.strategy.title,
          levelNames: standing.strategy.levelNames,
        },
        measure,
        responsible: can(ctx.actor, 'people:read')
          ? await findResponsible(ctx.db.read, clusterId, measure.row.responsiblePersonId)
          : null,
        /** All, those taken back too. */
        updates: await listUpdatesOfMeasure(ctx.db.read, clusterId, row.id),
        goals: standing.goals.map(goalSummary),
        indicators: standing.indicators.filter((each) => served.has(each.row.goalId)),
        decisions: standing.decisions.filter((decision) => served.has(decision.goalId)),
        partners: standing.partners,
        bodies: standing.bodies,
      };
    }),
};
