// The overview's rows on meeting places and money: a question of its own, so that how the strategy stands does not wait for it.
import { listEvents } from '#db/event/event-queries.ts';
import { listEntries } from '#db/fund/fund-project-queries.ts';
import { listContributions, listFundYears } from '#db/fund/fund-year-queries.ts';
import { findCluster } from '#db/people/people-queries.ts';
import { listGoals } from '#db/strategy/goal-queries.ts';
import { findStrategyBySlug } from '#db/strategy/strategy-queries.ts';
import { found } from '#server/refusal.ts';
import { readProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { clusterYear } from '#shared/report/cluster-year.ts';
import { organisationOf } from '#shared/report/organisation.ts';
import { asOfFrom, strategyAsOfInput } from '#shared/strategy/as-of-schema.ts';

export const clusterYearProcedure = readProcedure('report:read')
  .input(strategyAsOfInput)
  .query(async ({ ctx, input }) => {
    const { clusterId } = ctx.actor;
    const db = ctx.db.read;
    const strategy = found(await findStrategyBySlug(db, clusterId, input.strategy));
    const { isOwnStrategy } = organisationOf(strategy, found(await findCluster(db, clusterId)));
    const events = await listEvents(db, clusterId);
    const { reportingOn } = asOfFrom(input, norwegianDay(ctx.now));
    if (!isOwnStrategy) {
      const goals = await listGoals(db, clusterId, strategy.id);
      const goalIds = goals.map(({ id }) => id);
      return clusterYear({ events, funds: null, goalIds }, reportingOn);
    }
    const funds = {
      years: await listFundYears(db, clusterId),
      contributions: await listContributions(db, clusterId),
      entries: await listEntries(db, clusterId),
      // Sums of years ask for no project.
      projects: [],
    };
    return clusterYear({ events, funds, goalIds: null }, reportingOn);
  });
