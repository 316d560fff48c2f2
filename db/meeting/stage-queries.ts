// What stands on the big screens of meetings, and what is written for it about their cases.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { StageRow, StageTextKind, StageTextRow } from '#shared/meeting/meeting-stage.ts';

/** Undefined: nobody has led the meeting yet. */
export async function findStage(
  db: Kysely<Database>,
  clusterId: string,
  meetingId: string,
): Promise<StageRow | undefined> {
  return db
    .selectFrom('meeting_stage')
    .select(['meeting_id as meetingId', 'place', 'thing_id as thingId'])
    .select(['begun_at as begunAt', 'since', 'version'])
    .where('cluster_id', '=', clusterId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
}

/** To be called inside a write, after the stage's version was compared there. */
export async function setStage(
  db: Kysely<Database>,
  clusterId: string,
  stage: StageRow,
): Promise<void> {
  const columns = {
    place: stage.place,
    thing_id: stage.thingId,
    begun_at: stage.begunAt,
    since: stage.since,
    version: stage.version,
  };
  await db
    .insertInto('meeting_stage')
    .values({ ...columns, cluster_id: clusterId, meeting_id: stage.meetingId })
    .onConflict((conflict) => conflict.column('meeting_id').doUpdateSet(columns))
    .execute();
}

function selectTexts(db: Kysely<Database>, clusterId: string, kind: StageTextKind) {
  return db
    .selectFrom('stage_text')
    .innerJoin('meeting_case', 'meeting_case.id', 'stage_text.case_id')
    .select(['stage_text.case_id as caseId', 'stage_text.text', 'stage_text.version'])
    .where('stage_text.cluster_id', '=', clusterId)
    .where('stage_text.kind', '=', kind);
}

/** Of one kind, for all cases of a meeting. */
export async function listStageTexts(
  db: Kysely<Database>,
  clusterId: string,
  meetingId: string,
  kind: StageTextKind,
): Promise<StageTextRow[]> {
  const rows = await selectTexts(db, clusterId, kind)
    .where('meeting_case.meeting_id', '=', meetingId)
    .orderBy('stage_text.case_id')
    .execute();
  return rows.map((row) => ({ ...row, kind }));
}

export async function findStageText(
  db: Kysely<Database>,
  clusterId: string,
  caseId: string,
  kind: StageTextKind,
): Promise<StageTextRow | undefined> {
  const row = await selectTexts(db, clusterId, kind)
    .where('stage_text.case_id', '=', caseId)
    .executeTakeFirst();
  return row && { ...row, kind };
}

/** To be called inside a write, after the text's version was compared there. */
export async function setStageText(
  db: Kysely<Database>,
  clusterId: string,
  { caseId, kind, text, version }: StageTextRow,
): Promise<void> {
  await db
    .insertInto('stage_text')
    .values({ case_id: caseId, kind, cluster_id: clusterId, text, version })
    .onConflict((conflict) => conflict.columns(['case_id', 'kind']).doUpdateSet({ text, version }))
    .execute();
}
