// Several meetings at once: days are proposed, and those that are kept become meetings in one step.
import { auditedTransaction } from '#db/audited-transaction.ts';
import { newId } from '#db/id.ts';
import { insertMeeting, listMeetings } from '#db/meeting/meeting-queries.ts';
import { findBody } from '#db/people/body-queries.ts';
import { listBodies } from '#db/people/people-queries.ts';
import { listRoles } from '#db/people/role-queries.ts';
import { authorise } from '#server/authorise.ts';
import { bodyResource } from '#server/meeting/meeting-store.ts';
import { found, refuseField } from '#server/refusal.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import { proposedMeetingDays, type BusyTime } from '#shared/meeting/meeting-dates.ts';
import { createMeetingsInput, proposeDaysInput } from '#shared/meeting/meeting-schema.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { bodyNameOn } from '#shared/people/body-name.ts';
import { isHeldOn } from '#shared/people/person.ts';
import { can } from '#shared/permission.ts';

export const seriesProcedures = {
  /** In order, each with what it was moved from. */
  proposeDays: readProcedure('meeting:manage')
    .input(proposeDaysInput)
    .query(async ({ ctx, input: { bodyId, ...wish } }) => {
      const { clusterId } = ctx.actor;
      authorise(ctx, bodyResource(clusterId, { bodyId }));
      found(await findBody(ctx.db.read, clusterId, bodyId));
      const bodies = await listBodies(ctx.db.read, clusterId);
      const days = proposedMeetingDays(wish, await listBusyTimes(ctx, bodyId));
      return days.map(({ on, movedFrom }) => ({
        on,
        movedFrom: movedFrom && {
          on: movedFrom.on,
          why: movedFrom.why,
          bodies: bodies
            .filter(({ id }) => movedFrom.bodyIds.includes(id))
            .map((body) => ({ name: bodyNameOn(body, movedFrom.on), lang: body.lang })),
        },
      }));
    }),

  createMany: writeProcedure('meeting:manage')
    .input(createMeetingsInput)
    .mutation(({ ctx, input: { days, ...given } }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const { clusterId } = ctx.actor;
        authorise(ctx, bodyResource(clusterId, given));
        if (!(await findBody(trx, clusterId, given.bodyId)))
          refuseField('bodyId', 'choice_invalid');
        const meetings = days.map((heldOn): MeetingRow => ({
          ...given,
          heldOn,
          id: newId(),
          state: 'planned',
          calledAt: null,
          remarksDueOn: null,
          approvedOn: null,
          approvedCaseId: null,
          isSample: false,
          version: 1,
          archivedAt: null,
        }));
        for (const after of meetings) {
          await insertMeeting(trx, clusterId, after);
          const told = { entity: 'meeting', entityId: after.id, before: null, after };
          await audit({ action: 'meeting.create', ...told });
        }
        return { created: meetings.length, ids: meetings.map(({ id }) => id) };
      }),
    ),
};

/**
 * When those who sit in the body meet elsewhere, and the body itself, which meets once a day at most. That somebody sits in a
 * panel as well is told only to those who manage people.
 */
async function listBusyTimes({ actor, db }: ActorContext, bodyId: string): Promise<BusyTime[]> {
  const { clusterId } = actor;
  const bodies = await listBodies(db.read, clusterId);
  const kindOf = new Map(bodies.map(({ id, kind }) => [id, kind]));
  const roles = await listRoles(db.read, clusterId);
  const meetings = (await listMeetings(db.read, clusterId)).filter(
    ({ state }) => state !== 'cancelled',
  );
  return meetings.flatMap(({ bodyId: otherId, heldOn: on, startsAt, endsAt }): BusyTime[] => {
    if (otherId === bodyId) return [{ on, startsAt: '00:00', endsAt: '24:00', bodyId }];
    if (kindOf.get(otherId) === 'panel' && !can(actor, 'people:manage')) return [];
    const held = roles.filter((role) => isHeldOn(role, on));
    const here = new Set(
      held.filter((role) => role.bodyId === bodyId).map(({ personId }) => personId),
    );
    const isShared = held.some((role) => role.bodyId === otherId && here.has(role.personId));
    return isShared ? [{ on, startsAt, endsAt, bodyId: otherId }] : [];
  });
}
