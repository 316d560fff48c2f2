// Partners, bodies and groups, to read; and who asks.
import { findCluster, listBodies, listPartners } from '#db/people/people-queries.ts';
import { erasureProcedures } from '#server/people/erasure-procedures.ts';
import { found } from '#server/refusal.ts';
import { publicProcedure, readProcedure, router } from '#server/trpc.ts';

export const peopleRouter = router({
  /** Who is signed in, for pages to say it and to show what may be done; null for nobody. */
  me: publicProcedure('It tells visitors only about themselves.').query(({ ctx }) => ctx.actor),

  /** The cluster, its partners and its bodies. */
  list: readProcedure('people:read').query(async ({ ctx }) => ({
    cluster: found(await findCluster(ctx.db.read, ctx.actor.clusterId)),
    partners: await listPartners(ctx.db.read, ctx.actor.clusterId),
    bodies: await listBodies(ctx.db.read, ctx.actor.clusterId),
  })),

  ...erasureProcedures,
});
