// Which cases continue which.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { CaseKind, CaseRow, MeetingState } from '#shared/meeting/meeting-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** A case by its number and where it stands. */
export type CaseReference = Pick<
  CaseRow,
  'id' | 'meetingId' | 'bodyId' | 'year' | 'number' | 'title' | 'followsCaseId'
> & { heldOn: string };

/** The cases that these follow up, and those that follow these up. */
export async function listCaseReferences(
  db: Kysely<Database>,
  clusterId: string,
  cases: readonly Pick<CaseRow, 'id' | 'followsCaseId'>[],
): Promise<CaseReference[]> {
  if (cases.length === 0) return [];
  const ids = cases.map(({ id }) => id);
  const followed = cases.flatMap(({ followsCaseId }) => followsCaseId ?? []);
  return db
    .selectFrom('meeting_case')
    .innerJoin('meeting', 'meeting.id', 'meeting_case.meeting_id')
    .select([
      'meeting_case.id',
      'meeting_case.meeting_id as meetingId',
      'meeting_case.body_id as bodyId',
      'meeting_case.year',
      'meeting_case.number',
      'meeting_case.title',
      'meeting_case.follows_case_id as followsCaseId',
      'meeting.held_on as heldOn',
    ])
    .where('meeting_case.cluster_id', '=', clusterId)
    .where((eb) =>
      eb.or([
        eb('meeting_case.follows_case_id', 'in', ids),
        ...(followed.length > 0 ? [eb('meeting_case.id', 'in', followed)] : []),
      ]),
    )
    .orderBy('meeting.held_on')
    .orderBy('meeting_case.number')
    .execute();
}

/** A case with its meeting, as what it is about shows it. */
export type CaseAbout = Pick<
  CaseRow,
  'id' | 'meetingId' | 'bodyId' | 'year' | 'number' | 'kind' | 'title' | 'lang' | 'origin'
> & { heldOn: string; meetingState: MeetingState };

/**
 * The cases that are about something, and others that are asked for: the newest meeting first, without those that were
 * withdrawn or whose meeting was called off.
 */
export async function listCasesAbout(
  db: Kysely<Database>,
  clusterId: string,
  targetId: string,
  caseIds: readonly string[] = [],
): Promise<CaseAbout[]> {
  const rows = await db
    .selectFrom('meeting_case')
    .innerJoin('meeting', 'meeting.id', 'meeting_case.meeting_id')
    .select([
      'meeting_case.id',
      'meeting_case.meeting_id as meetingId',
      'meeting_case.body_id as bodyId',
      'meeting_case.year',
      'meeting_case.number',
      'meeting_case.kind',
      'meeting_case.title',
      'meeting_case.lang',
      'meeting_case.origin',
      'meeting.held_on as heldOn',
      'meeting.state as meetingState',
    ])
    .where('meeting_case.cluster_id', '=', clusterId)
    .where('meeting_case.archived_at', 'is', null)
    .where('meeting.state', '!=', 'cancelled')
    .where((eb) =>
      eb.or([
        eb(
          'meeting_case.id',
          'in',
          eb
            .selectFrom('case_link')
            .select('case_link.case_id')
            .where('case_link.cluster_id', '=', clusterId)
            .where('case_link.target_id', '=', targetId),
        ),
        ...(caseIds.length > 0 ? [eb('meeting_case.id', 'in', caseIds)] : []),
      ]),
    )
    .orderBy('meeting.held_on', 'desc')
    .orderBy('meeting_case.number', 'desc')
    .execute();
  return rows.map((row) => ({
    ...row,
    kind: row.kind as CaseKind,
    lang: row.lang as Lang,
    meetingState: row.meetingState as MeetingState,
  }));
}

/** Where every case of the cluster stands: its number, its meeting and that meeting's day, and whether it is of the sample. */
export async function listCasePlaces(
  db: Kysely<Database>,
  clusterId: string,
): Promise<
  (Pick<CaseRow, 'id' | 'meetingId' | 'year' | 'number'> & { heldOn: string; isSample: boolean })[]
> {
  const rows = await db
    .selectFrom('meeting_case')
    .innerJoin('meeting', 'meeting.id', 'meeting_case.meeting_id')
    .select(['meeting_case.id', 'meeting_case.meeting_id as meetingId'])
    .select(['meeting_case.year', 'meeting_case.number', 'meeting.held_on as heldOn'])
    .select('meeting.is_sample as isSample')
    .where('meeting_case.cluster_id', '=', clusterId)
    .execute();
  return rows.map((row) => ({ ...row, isSample: row.isSample === 1 }));
}
