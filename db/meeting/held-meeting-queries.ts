// Meetings that were held, with how much each dealt with: what an annual report tells of them.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { HeldMeeting } from '#shared/report/meeting-part.ts';

/** Oldest first. Cases that were withdrawn and decisions that were taken back do not count. */
export async function listHeldMeetings(
  db: Kysely<Database>,
  clusterId: string,
): Promise<HeldMeeting[]> {
  const rows = await db
    .selectFrom('meeting')
    .select(['id', 'body_id as bodyId', 'held_on as heldOn', 'is_sample as isSample'])
    .select((eb) => [
      eb
        .selectFrom('meeting_case')
        .select((of) => of.fn.countAll<number>().as('count'))
        .whereRef('meeting_case.meeting_id', '=', 'meeting.id')
        .where('meeting_case.archived_at', 'is', null)
        .as('cases'),
      eb
        .selectFrom('decision')
        .innerJoin('meeting_case', 'meeting_case.id', 'decision.case_id')
        .select((of) => of.fn.countAll<number>().as('count'))
        .whereRef('meeting_case.meeting_id', '=', 'meeting.id')
        .where('decision.archived_at', 'is', null)
        .as('decisions'),
    ])
    .where('cluster_id', '=', clusterId)
    .where('archived_at', 'is', null)
    .where('state', 'in', ['held', 'drafted', 'approved', 'published'])
    .orderBy('held_on')
    .orderBy('id')
    .execute();
  return rows.map(({ id: _id, isSample, cases, decisions, ...row }) => ({
    ...row,
    cases: cases ?? 0,
    decisions: decisions ?? 0,
    isSample: isSample === 1,
  }));
}
