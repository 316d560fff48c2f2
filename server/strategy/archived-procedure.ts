// What was taken out of a strategy, so that it can be found and brought back.
import * as z from 'zod/mini';
import { listIndicators } from '#db/indicator/indicator-queries.ts';
import { listMeasures } from '#db/measure/measure-queries.ts';
import { listGoals } from '#db/strategy/goal-queries.ts';
import { findStrategyBySlug } from '#db/strategy/strategy-queries.ts';
import { found } from '#server/refusal.ts';
import { readProcedure } from '#server/trpc.ts';
import { slugField } from '#shared/strategy/as-of-schema.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** Goals (by their level), indicators and measures, the last archived first. */
export const archivedProcedure = readProcedure('strategy:read')
  .input(z.object({ strategy: slugField }))
  .query(async ({ ctx, input }) => {
    const { clusterId } = ctx.actor;
    const { id } = found(await findStrategyBySlug(ctx.db.read, clusterId, input.strategy));
    const all = { withArchived: true };
    const goals = await listGoals(ctx.db.read, clusterId, id, all);
    const indicators = await listIndicators(ctx.db.read, clusterId, id, all);
    const measures = await listMeasures(ctx.db.read, clusterId, id, all);
    return [
      ...goals.flatMap((goal) => archivedOf(goal.level, goal)),
      ...indicators.flatMap((indicator) => archivedOf('indicator', indicator)),
      ...measures.flatMap((measure) => archivedOf('measure', measure)),
    ].sort((a, b) => b.archivedAt.localeCompare(a.archivedAt));
  });

type Archivable = {
  id: string;
  version: number;
  title: string;
  lang: Lang;
  archivedAt: string | null;
  ownerBodyId: string | null;
};

function archivedOf<Kind extends string>(kind: Kind, row: Archivable) {
  const { id, version, title, lang, archivedAt, ownerBodyId } = row;
  // Whose it is, as permissions ask: the levels above sub-goals are no group's.
  const isGroups = kind === 'indicator' || kind === 'measure' || kind === 'sub_goal';
  const bodyId = isGroups ? ownerBodyId : null;
  return archivedAt === null ? [] : [{ kind, id, version, title, lang, archivedAt, bodyId }];
}
