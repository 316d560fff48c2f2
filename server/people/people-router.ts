// Partners, bodies and groups, to read; who asks; and the people with their roles, to manage.
import { findCluster, listBodies, listPartners } from '#db/people/people-queries.ts';
import { bodyProcedures } from '#server/people/body-procedures.ts';
import { handOver } from '#server/people/hand-over.ts';
import { invitationProcedures } from '#server/people/invitation-procedures.ts';
import { partnerProcedure } from '#server/people/partner-procedure.ts';
import { personProcedures } from '#server/people/person-procedures.ts';
import { roleProcedures } from '#server/people/role-procedures.ts';
import { erasureProcedures } from '#server/people/erasure-procedures.ts';
import { found } from '#server/refusal.ts';
import { publicProcedure, readProcedure, router, writeProcedure } from '#server/trpc.ts';
import { handOverInput } from '#shared/people/people-schema.ts';

export const peopleRouter = router({
  /** Who is signed in, for pages to say it and to show what may be done; null for nobody. */
  me: publicProcedure('It tells visitors only about themselves.').query(({ ctx }) => ctx.actor),

  /** The cluster, its partners and its bodies. */
  list: readProcedure('people:read').query(async ({ ctx }) => ({
    cluster: found(await findCluster(ctx.db.read, ctx.actor.clusterId)),
    partners: await listPartners(ctx.db.read, ctx.actor.clusterId),
    bodies: await listBodies(ctx.db.read, ctx.actor.clusterId),
  })),

  partner: partnerProcedure,

  ...personProcedures,
  ...invitationProcedures,
  ...roleProcedures,
  ...bodyProcedures,

  handOver: writeProcedure('people:manage')
    .input(handOverInput)
    .mutation(({ ctx, input }) => handOver(ctx, input)),
  ...erasureProcedures,
});
