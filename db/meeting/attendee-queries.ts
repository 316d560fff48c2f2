// Who is called to meetings, and who came.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { AttendeeRow, AttendeeSeat } from '#shared/meeting/attendance.ts';

function selectAttendees(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('meeting_attendee')
    .select([
      'id',
      'meeting_id as meetingId',
      'person_id as personId',
      'name',
      'organisation',
      'code',
      'seat',
      'is_leader as isLeader',
      'attended',
      'sort_order as sortOrder',
      'version',
    ])
    .where('cluster_id', '=', clusterId);
}
type Selected = Awaited<ReturnType<ReturnType<typeof selectAttendees>['execute']>>[number];

function attendeeRow(row: Selected): AttendeeRow {
  return {
    ...row,
    seat: row.seat as AttendeeSeat,
    isLeader: row.isLeader === 1,
    attended: row.attended === null ? null : row.attended === 1,
  };
}

export async function findAttendee(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<AttendeeRow | undefined> {
  const row = await selectAttendees(db, clusterId).where('id', '=', id).executeTakeFirst();
  return row && attendeeRow(row);
}

export async function listAttendees(
  db: Kysely<Database>,
  clusterId: string,
  meetingId: string,
): Promise<AttendeeRow[]> {
  const rows = await selectAttendees(db, clusterId)
    .where('meeting_id', '=', meetingId)
    .orderBy('sort_order')
    .orderBy('id')
    .execute();
  return rows.map(attendeeRow);
}

export async function insertAttendee(
  db: Kysely<Database>,
  clusterId: string,
  attendee: AttendeeRow,
): Promise<void> {
  await db
    .insertInto('meeting_attendee')
    .values({
      id: attendee.id,
      cluster_id: clusterId,
      meeting_id: attendee.meetingId,
      person_id: attendee.personId,
      name: attendee.name,
      organisation: attendee.organisation,
      code: attendee.code,
      seat: attendee.seat,
      is_leader: attendee.isLeader ? 1 : 0,
      attended: attendedValue(attendee),
      sort_order: attendee.sortOrder,
      version: attendee.version,
    })
    .execute();
}

const attendedValue = ({ attended }: AttendeeRow) => (attended === null ? null : attended ? 1 : 0);

/** Answers false when the row no longer has the expected version. */
export async function updateAttendee(
  db: Kysely<Database>,
  clusterId: string,
  attendee: AttendeeRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('meeting_attendee')
    .set({
      organisation: attendee.organisation,
      code: attendee.code,
      attended: attendedValue(attendee),
      version: attendee.version,
    })
    .where('cluster_id', '=', clusterId)
    .where('id', '=', attendee.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** In their new order; what is typed about them meanwhile is not overtaken by it. */
export async function placeAttendees(
  db: Kysely<Database>,
  clusterId: string,
  ids: readonly string[],
): Promise<void> {
  for (const [place, id] of ids.entries())
    await db
      .updateTable('meeting_attendee')
      .set({ sort_order: place })
      .where('cluster_id', '=', clusterId)
      .where('id', '=', id)
      .execute();
}

export async function deleteAttendee(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<void> {
  await db
    .deleteFrom('meeting_attendee')
    .where('cluster_id', '=', clusterId)
    .where('id', '=', id)
    .execute();
}

/** Of one who is erased: approved minutes are a record, in all others the name goes, and the code that was made of it. */
export async function eraseAttendee(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
  name: string,
): Promise<void> {
  await db
    .updateTable('meeting_attendee')
    .set({ name, code: '', organisation: '' })
    .where('cluster_id', '=', clusterId)
    .where('person_id', '=', personId)
    .where('meeting_id', 'not in', (eb) =>
      eb
        .selectFrom('meeting')
        .select('meeting.id')
        .where('meeting.cluster_id', '=', clusterId)
        .where('meeting.state', 'in', ['approved', 'published']),
    )
    .execute();
}
