// Who is called to a meeting and who came: the body's members on the day, and guests, marked until the minutes are approved.
import type { Transaction } from 'kysely';
import { auditedTransaction, type Audit } from '#db/audited-transaction.ts';
import { newId } from '#db/id.ts';
import {
  deleteAttendee,
  findAttendee,
  insertAttendee,
  listAttendees,
  placeAttendees,
  updateAttendee,
} from '#db/meeting/attendee-queries.ts';
import { findMeeting } from '#db/meeting/meeting-queries.ts';
import { findBody } from '#db/people/body-queries.ts';
import { listBodyMembers } from '#db/people/member-queries.ts';
import type { Database } from '#db/schema.ts';
import { authorise } from '#server/authorise.ts';
import { bodyResource } from '#server/meeting/meeting-store.ts';
import { found, refuse, refuseField } from '#server/refusal.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import { freeCode, initialsOf, type AttendeeRow } from '#shared/meeting/attendance.ts';
import {
  addGuestInput,
  fetchMembersInput,
  markAttendeeInput,
  meetingIdInput,
} from '#shared/meeting/meeting-schema.ts';
import { takesMarks } from '#shared/meeting/meeting-state.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';
import { sittingOn } from '#shared/people/body-member.ts';
import { can } from '#shared/permission.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';

export const attendanceProcedures = {
  /** `attendees` is null where they are not told: who sits in a panel can reveal health. */
  attendance: readProcedure('meeting:read')
    .input(meetingIdInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const meeting = found(await findMeeting(ctx.db.read, clusterId, input.id));
      const mayTell = await mayTellAttendance(ctx, meeting);
      return {
        attendees: mayTell ? await listAttendees(ctx.db.read, clusterId, meeting.id) : null,
      };
    }),

  /** Those who sit in the body on the meeting's day and are not listed yet; marks and codes stay. */
  fetchMembers: writeProcedure('meeting:manage')
    .input(fetchMembersInput)
    .mutation(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      authoriseMeeting(ctx, found(await findMeeting(ctx.db.read, clusterId, input.id)));
      // Asked again under the lock; here, since a write that writes nothing is none.
      if ((await missingMembers(ctx.db.read, clusterId, input)).length === 0) return { added: 0 };
      return auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const meeting = await meetingToMark(ctx, trx, input.id);
        const missing = await missingMembers(trx, clusterId, input);
        if (missing.length === 0) refuse('conflict');
        for (const { personId, name, organisation, seat, isLeader } of missing) {
          const given = { personId, name, organisation, seat, isLeader };
          const member = { ...given, meetingId: meeting.id };
          await addAttendee(ctx, trx, audit, 'meeting.fetchMembers', member);
        }
        const members = sittingOn(
          await listBodyMembers(trx, clusterId, meeting.bodyId),
          meeting.heldOn,
        );
        await place(trx, clusterId, meeting.id, members);
        return { added: missing.length };
      });
    }),

  addGuest: writeProcedure('meeting:manage')
    .input(addGuestInput)
    .mutation(({ ctx, input }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const { id: meetingId } = await meetingToMark(ctx, trx, input.meetingId);
        const { name, organisation } = input;
        const guest = { personId: null, seat: 'guest' as const, isLeader: false };
        const given = { ...guest, meetingId, name, organisation };
        return addAttendee(ctx, trx, audit, 'meeting.addGuest', given);
      }),
    ),

  markAttendee: writeProcedure('meeting:manage')
    .input(markAttendeeInput)
    .mutation(({ ctx, input: { id, version, ...given } }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const { clusterId } = ctx.actor;
        const before = await attendeeToMark(ctx, trx, { id, version });
        const others = await listAttendees(trx, clusterId, before.meetingId);
        if (
          others.some((other) => other.id !== id && other.code !== '' && other.code === given.code)
        )
          refuseField('code', 'code_taken');
        const after = { ...before, ...given, version: version + 1 };
        if (!(await updateAttendee(trx, clusterId, after, version)))
          refuse('conflict', { current: before });
        await audit({ action: 'meeting.markAttendee', ...told(before, after) });
        return after;
      }),
    ),

  removeAttendee: writeProcedure('meeting:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const before = await attendeeToMark(ctx, trx, input);
        await deleteAttendee(trx, ctx.actor.clusterId, before.id);
        await audit({ action: 'meeting.removeAttendee', ...told(before, null) });
        return { id: before.id };
      }),
    ),
};

/** Who sits in a panel is told to the panel, and to those who manage people. */
export async function mayTellAttendance(
  { actor, db }: Pick<ActorContext, 'actor' | 'db'>,
  { bodyId }: MeetingRow,
): Promise<boolean> {
  const body = found(await findBody(db.read, actor.clusterId, bodyId));
  return (
    body.kind !== 'panel' ||
    can(actor, 'people:manage') ||
    actor.roles.some((role) => role.bodyId === bodyId)
  );
}

function authoriseMeeting(ctx: ActorContext, meeting: MeetingRow): void {
  authorise(ctx, bodyResource(ctx.actor.clusterId, meeting));
  if (meeting.archivedAt !== null) refuseField('id', 'archived');
  if (!takesMarks(meeting)) refuseField('id', 'attendance_settled');
}

async function meetingToMark(
  ctx: ActorContext,
  trx: Transaction<Database>,
  id: string,
): Promise<MeetingRow> {
  const meeting = found(await findMeeting(trx, ctx.actor.clusterId, id));
  authoriseMeeting(ctx, meeting);
  return meeting;
}

async function attendeeToMark(
  ctx: ActorContext,
  trx: Transaction<Database>,
  { id, version }: { id: string; version: number },
): Promise<AttendeeRow> {
  const attendee = found(await findAttendee(trx, ctx.actor.clusterId, id));
  await meetingToMark(ctx, trx, attendee.meetingId);
  if (attendee.version !== version) refuse('conflict', { current: attendee });
  return attendee;
}

async function missingMembers(
  db: ActorContext['db']['read'],
  clusterId: string,
  { id, personId: sought }: { id: string; personId?: string | undefined },
) {
  const { bodyId, heldOn } = found(await findMeeting(db, clusterId, id));
  const listed = await listAttendees(db, clusterId, id);
  const members = sittingOn(await listBodyMembers(db, clusterId, bodyId), heldOn);
  return members.filter(
    ({ personId }) =>
      (sought === undefined || personId === sought) &&
      listed.every((row) => row.personId !== personId),
  );
}

type Given = Omit<AttendeeRow, 'id' | 'code' | 'attended' | 'sortOrder' | 'version'>;

/** Last in their seat, with initials that nobody else at the meeting has. */
async function addAttendee(
  ctx: ActorContext,
  trx: Transaction<Database>,
  audit: Audit,
  action: string,
  given: Given,
): Promise<AttendeeRow> {
  const { clusterId } = ctx.actor;
  const others = await listAttendees(trx, clusterId, given.meetingId);
  const attendee: AttendeeRow = {
    ...given,
    id: newId(),
    code: freeCode(
      initialsOf(given.name),
      others.map(({ code }) => code),
    ),
    attended: null,
    sortOrder: Math.max(-1, ...others.map(({ sortOrder }) => sortOrder)) + 1,
    version: 1,
  };
  await insertAttendee(trx, clusterId, attendee);
  await audit({ action, ...told(null, attendee) });
  return attendee;
}

/** Members as they sit, so that those of one organisation stand together; then whoever else is listed, as before. */
async function place(
  trx: Transaction<Database>,
  clusterId: string,
  meetingId: string,
  members: readonly { personId: string }[],
): Promise<void> {
  const listed = await listAttendees(trx, clusterId, meetingId);
  const places = new Map(members.map(({ personId }, index) => [personId, index]));
  const placeOf = ({ personId }: AttendeeRow) => places.get(personId ?? '') ?? Infinity;
  const sorted = listed.toSorted((a, b) =>
    placeOf(a) === placeOf(b) ? a.sortOrder - b.sortOrder : placeOf(a) - placeOf(b),
  );
  await placeAttendees(
    trx,
    clusterId,
    sorted.map(({ id }) => id),
  );
}

/** The trail cannot forget: it keeps no name, and nothing that is made of one. */
function told(before: AttendeeRow | null, after: AttendeeRow | null) {
  const kept = (row: AttendeeRow | null) => {
    if (row === null) return null;
    const { name: _name, code: _code, organisation: _organisation, ...rest } = row;
    return rest;
  };
  const entityId = (after ?? before)!.id;
  return { entity: 'meeting_attendee', entityId, before: kept(before), after: kept(after) };
}
