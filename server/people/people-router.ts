// Partners, bodies and groups, to read.
import { findCluster, listBodies, listPartners } from '#db/people/people-queries.ts';
import { found } from '#server/refusal.ts';
import { readProcedure, router } from '#server/trpc.ts';

export const peopleRouter = router({
  /** The cluster, its partners and its bodies. */
  list: readProcedure('people:read').query(async ({ ctx }) => ({
    cluster: found(await findCluster(ctx.db.read, ctx.actor.clusterId)),
    partners: await listPartners(ctx.db.read, ctx.actor.clusterId),
    bodies: await listBodies(ctx.db.read, ctx.actor.clusterId),
  })),
});
