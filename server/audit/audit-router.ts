// The history of one thing: who changed what, from what to what.
import * as z from 'zod/mini';
import { listEntityHistory } from '#db/audit/audit-queries.ts';
import { readProcedure, router } from '#server/trpc.ts';
import { auditedEntities } from '#shared/audit/audit-type.ts';
import { idField } from '#shared/text-field.ts';

export const auditRouter = router({
  history: readProcedure('audit:read')
    .input(z.object({ entity: z.enum(auditedEntities, 'choice_invalid'), id: idField }))
    .query(({ ctx, input }) =>
      listEntityHistory(ctx.db.read, ctx.actor.clusterId, input.entity, input.id),
    ),
});
