// Which cases continue which.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';

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
