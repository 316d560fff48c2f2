// Meetings of the bodies.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { MeetingRow, MeetingState } from '#shared/meeting/meeting-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

function selectMeetings(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('meeting')
    .select([
      'id',
      'body_id as bodyId',
      'held_on as heldOn',
      'starts_at as startsAt',
      'ends_at as endsAt',
      'place',
      'room_url as roomUrl',
      'invitation',
      'lang',
      'state',
      'called_at as calledAt',
      'remarks_due_on as remarksDueOn',
      'approved_on as approvedOn',
      'approved_case_id as approvedCaseId',
      'is_sample as isSample',
      'version',
      'archived_at as archivedAt',
    ])
    .where('cluster_id', '=', clusterId);
}
type SelectedMeeting = Awaited<ReturnType<ReturnType<typeof selectMeetings>['execute']>>[number];

function meetingRow(row: SelectedMeeting): MeetingRow {
  return {
    ...row,
    lang: row.lang as Lang,
    state: row.state as MeetingState,
    isSample: row.isSample === 1,
  };
}

export async function findMeeting(
  db: Kysely<Database>,
  clusterId: string,
  id: string,
): Promise<MeetingRow | undefined> {
  const row = await selectMeetings(db, clusterId).where('id', '=', id).executeTakeFirst();
  return row && meetingRow(row);
}

/** Of a body, or of all; newest first, without those that were taken away. */
export async function listMeetings(
  db: Kysely<Database>,
  clusterId: string,
  bodyId?: string,
): Promise<MeetingRow[]> {
  const rows = await selectMeetings(db, clusterId)
    .where('archived_at', 'is', null)
    .$if(bodyId !== undefined, (query) => query.where('body_id', '=', bodyId!))
    .orderBy('held_on', 'desc')
    .orderBy('starts_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(meetingRow);
}

/** As many as pages offer to look back to. */
const newestDays = 3;

/** The newest days on which the steering group has met, up to yesterday; what was called off is no meeting. */
export async function listSteeringMeetingDays(
  db: Kysely<Database>,
  clusterId: string,
  today: IsoDate,
): Promise<IsoDate[]> {
  const rows = await db
    .selectFrom('meeting')
    .innerJoin('body', 'body.id', 'meeting.body_id')
    .select('meeting.held_on as heldOn')
    .where('meeting.cluster_id', '=', clusterId)
    .where('body.kind', '=', 'steering_group')
    .where('meeting.archived_at', 'is', null)
    .where('meeting.state', '!=', 'cancelled')
    .where('meeting.held_on', '<', today)
    .orderBy('meeting.held_on', 'desc')
    .limit(newestDays)
    .execute();
  return rows.map(({ heldOn }) => heldOn);
}

function columnsOf(meeting: MeetingRow) {
  return {
    held_on: meeting.heldOn,
    starts_at: meeting.startsAt,
    ends_at: meeting.endsAt,
    place: meeting.place,
    room_url: meeting.roomUrl,
    invitation: meeting.invitation,
    lang: meeting.lang,
    state: meeting.state,
    called_at: meeting.calledAt,
    remarks_due_on: meeting.remarksDueOn,
    approved_on: meeting.approvedOn,
    approved_case_id: meeting.approvedCaseId,
    version: meeting.version,
    archived_at: meeting.archivedAt,
  };
}

export async function insertMeeting(
  db: Kysely<Database>,
  clusterId: string,
  meeting: MeetingRow,
): Promise<void> {
  await db
    .insertInto('meeting')
    .values({
      ...columnsOf(meeting),
      id: meeting.id,
      cluster_id: clusterId,
      body_id: meeting.bodyId,
      is_sample: meeting.isSample ? 1 : 0,
    })
    .execute();
}

/** Answers false when the meeting no longer has the expected version. */
export async function updateMeeting(
  db: Kysely<Database>,
  clusterId: string,
  meeting: MeetingRow,
  expectedVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('meeting')
    .set(columnsOf(meeting))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', meeting.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
