// The audit trail: the history of things, for all who may read them, and the whole of it, for those who look after it.
import * as z from 'zod/mini';
import { listHistory } from '#db/audit/audit-queries.ts';
import { listAuditActors, searchAudit } from '#db/audit/audit-search-queries.ts';
import { listReportPartIds } from '#db/report/report-part-queries.ts';
import { listPeopleIn, toldTrail } from '#server/audit/told-entries.ts';
import { refuse } from '#server/refusal.ts';
import type { ActorContext } from '#server/request-context.ts';
import { readProcedure, router } from '#server/trpc.ts';
import { auditSearchInput, auditTrailInput } from '#shared/audit/audit-schema.ts';
import { auditedEntities, personalEntities } from '#shared/audit/audit-type.ts';
import { addDays, norwegianDayStart } from '#shared/iso-date.ts';
import { can } from '#shared/permission.ts';
import { idField } from '#shared/text-field.ts';

const pageSize = 50;

export const auditRouter = router({
  /** One thing's entries with the records as they were written, and the people they name. */
  history: readProcedure('audit:read')
    .input(z.object({ entity: z.enum(auditedEntities, 'choice_invalid'), id: idField }))
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      refuseClosed(ctx, [input.entity]);
      const entries = await listHistory(ctx.db.read, clusterId, [input.entity], [input.id]);
      return { entries, people: await listPeopleIn(ctx.db.read, clusterId, entries) };
    }),

  /** How things have changed, told: the fields that differ, with names for ids. */
  trail: readProcedure('audit:read')
    .input(auditTrailInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      refuseClosed(ctx, input.entities);
      const { id } = input;
      const ids =
        id === undefined
          ? undefined
          : [id, ...(await listReportPartIds(ctx.db.read, clusterId, id))];
      const rows = await listHistory(ctx.db.read, clusterId, input.entities, ids);
      return toldTrail(ctx.db.read, clusterId, rows);
    }),

  /** A page of the whole trail, newest first. `next`: the cursor of the page after it. */
  search: readProcedure('audit:search')
    .input(auditSearchInput)
    .query(async ({ ctx, input: { cursor, from, to, ...filter } }) => {
      const { clusterId } = ctx.actor;
      const rows = await searchAudit(
        ctx.db.read,
        clusterId,
        {
          ...filter,
          from: from && norwegianDayStart(from),
          before: to && norwegianDayStart(addDays(to, 1)),
        },
        { cursor, limit: pageSize + 1 },
      );
      const shown = rows.slice(0, pageSize);
      const next = rows.length > pageSize ? shown.at(-1)?.sequence : undefined;
      return { ...(await toldTrail(ctx.db.read, clusterId, shown)), next };
    }),

  /** Whom the trail can be searched by. */
  actors: readProcedure('audit:search').query(({ ctx }) =>
    listAuditActors(ctx.db.read, ctx.actor.clusterId),
  ),
});

/** Who has which role where can reveal somebody's health: a panel's members are no business of all readers. */
function refuseClosed({ actor }: ActorContext, entities: readonly string[]): void {
  const isPersonal = entities.some((entity) => personalEntities.includes(entity));
  if (isPersonal && !can(actor, 'people:manage')) refuse('forbidden');
  // Who applied and was turned down is seen as applications are.
  if (entities.includes('fund_application') && !can(actor, 'fund:manage')) refuse('forbidden');
}
