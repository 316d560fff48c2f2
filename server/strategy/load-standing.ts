// From a request's strategy and dates to how the strategy stands.
import { loadSnapshot } from '#db/strategy/snapshot-queries.ts';
import { findStrategy, findStrategyBySlug } from '#db/strategy/strategy-queries.ts';
import type { ActorContext } from '#server/request-context.ts';
import { found } from '#server/refusal.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { asOfFrom, type AsOfInput } from '#shared/strategy/as-of-schema.ts';
import type { StrategyRow } from '#shared/strategy/snapshot.ts';
import { strategyStanding, type StrategyStanding } from '#shared/strategy/standing.ts';

/** The standing of the strategy at `slug`; refuses `not_found`. */
export async function loadStanding(
  ctx: ActorContext,
  slug: string,
  dates: AsOfInput,
): Promise<StrategyStanding> {
  return standingOf(
    ctx,
    found(await findStrategyBySlug(ctx.db.read, ctx.actor.clusterId, slug)),
    dates,
  );
}

/** The standing of a strategy known by id, as rows refer to it. */
export async function loadStandingById(
  ctx: ActorContext,
  id: string,
  dates: AsOfInput,
): Promise<StrategyStanding> {
  return standingOf(ctx, found(await findStrategy(ctx.db.read, ctx.actor.clusterId, id)), dates);
}

async function standingOf(
  ctx: ActorContext,
  strategy: StrategyRow,
  dates: AsOfInput,
): Promise<StrategyStanding> {
  const asOf = asOfFrom(dates, norwegianDay(ctx.now));
  const snapshot = await loadSnapshot(ctx.db.read, ctx.actor.clusterId, strategy, asOf.knownOn);
  return strategyStanding(snapshot, asOf);
}
