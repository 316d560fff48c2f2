// Reading all that is stored about one person: what they recorded, mails to them, and their part of the audit trail.
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import type { AskedKind } from '#shared/round/round-type.ts';
import type { MailKind, MailState } from '#shared/mail/mail-type.ts';
import type {
  StoredAsked,
  StoredComment,
  StoredData,
  StoredEvent,
  StoredRecord,
} from '#shared/people/stored-data.ts';

/** Also what others recorded as this person's answer. Newest first. */
export async function listRecordedBy(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<StoredRecord[]> {
  const observations = await db
    .selectFrom('observation')
    .innerJoin('indicator', 'indicator.id', 'observation.indicator_id')
    .select(['indicator.title', 'observation.period', 'observation.value'])
    .select(['observation.note as text', 'observation.recorded_at as at'])
    .where('observation.cluster_id', '=', clusterId)
    .where((eb) =>
      eb.or([
        eb('observation.recorded_by', '=', personId),
        eb('observation.on_behalf_of', '=', personId),
      ]),
    )
    .execute();
  const assessments = await db
    .selectFrom('assessment')
    .innerJoin('goal', 'goal.id', 'assessment.goal_id')
    .select(['goal.title', 'assessment.period', 'assessment.status'])
    .select(['assessment.text', 'assessment.recorded_at as at'])
    .where('assessment.cluster_id', '=', clusterId)
    .where((eb) =>
      eb.or([
        eb('assessment.recorded_by', '=', personId),
        eb('assessment.on_behalf_of', '=', personId),
      ]),
    )
    .execute();
  const updates = await db
    .selectFrom('measure_update')
    .innerJoin('measure', 'measure.id', 'measure_update.measure_id')
    .select(['measure.title', 'measure_update.phase as status', 'measure_update.progress as value'])
    .select(['measure_update.text', 'measure_update.recorded_at as at'])
    .where('measure_update.cluster_id', '=', clusterId)
    .where((eb) =>
      eb.or([
        eb('measure_update.recorded_by', '=', personId),
        eb('measure_update.on_behalf_of', '=', personId),
      ]),
    )
    .execute();
  const decisions = await db
    .selectFrom('decision')
    .select(['case_number as title', 'text', 'recorded_at as at'])
    .where('cluster_id', '=', clusterId)
    .where('recorded_by', '=', personId)
    .execute();
  const suggestions = await db
    .selectFrom('report_suggestion')
    .innerJoin('report_chapter', 'report_chapter.id', 'report_suggestion.chapter_id')
    .innerJoin('report', 'report.id', 'report_chapter.report_id')
    .leftJoin('goal', 'goal.id', 'report_chapter.goal_id')
    .select(['goal.title', 'report.year', 'report_suggestion.state as status'])
    .select(['report_suggestion.text', 'report_suggestion.created_at as at'])
    .where('report_suggestion.cluster_id', '=', clusterId)
    .where('report_suggestion.author_id', '=', personId)
    .where('report_suggestion.archived_at', 'is', null)
    .execute();
  const records: StoredRecord[] = [
    ...observations.map((row) => ({ kind: 'observation' as const, status: null, ...row })),
    ...assessments.map((row) => ({ kind: 'assessment' as const, value: null, ...row })),
    ...updates.map((row) => ({ kind: 'measure_update' as const, period: null, ...row })),
    ...suggestions.map(({ title, year, ...row }) => {
      const on = { title: title ?? '', period: String(year), value: null };
      return { kind: 'report_suggestion' as const, ...on, ...row };
    }),
    ...decisions.map((row) => {
      return { kind: 'decision' as const, period: null, status: null, value: null, ...row };
    }),
  ];
  return records.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** Newest first, without their words. */
export async function listMailsTo(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<StoredData['mails']> {
  const rows = await db
    .selectFrom('mail')
    .select(['kind', 'to_address as to', 'state', 'created_at as createdAt', 'sent_at as sentAt'])
    .where('cluster_id', '=', clusterId)
    .where('person_id', '=', personId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    ...row,
    kind: row.kind as MailKind,
    state: row.state as MailState,
  }));
}

function selectEvents(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('audit_entry')
    .select(['at', 'action', 'entity', 'entity_id as entityId'])
    .where('cluster_id', '=', clusterId)
    .orderBy('sequence', 'desc');
}

export async function listEventsBy(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<StoredEvent[]> {
  return selectEvents(db, clusterId).where('actor_id', '=', personId).execute();
}

/** What happened to the person and to their roles, whoever did it. */
export async function listEventsAbout(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<StoredEvent[]> {
  return selectEvents(db, clusterId)
    .where((eb) =>
      eb.or([
        eb.and([eb('entity', '=', 'person'), eb('entity_id', '=', personId)]),
        eb.and([
          eb('entity', '=', 'role_assignment'),
          eb('entity_id', 'in', (roles) =>
            roles
              .selectFrom('role_assignment')
              .select('role_assignment.id')
              .where('role_assignment.person_id', '=', personId),
          ),
        ]),
      ]),
    )
    .execute();
}

/** What rounds have asked a person about, the newest due first. */
export async function listAskedOf(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<StoredAsked[]> {
  const rows = await db
    .selectFrom('round_item')
    .leftJoin('measure', 'measure.id', 'round_item.subject_id')
    .leftJoin('indicator', 'indicator.id', 'round_item.subject_id')
    .leftJoin('goal', 'goal.id', 'round_item.subject_id')
    .select((eb) => eb.fn.coalesce('measure.title', 'indicator.title', 'goal.title').as('title'))
    .select(['round_item.kind', 'round_item.period', 'round_item.due_on as dueOn'])
    .select('round_item.answered_at as answeredAt')
    .where('round_item.cluster_id', '=', clusterId)
    .where('round_item.person_id', '=', personId)
    .orderBy('round_item.due_on', 'desc')
    .orderBy('round_item.sort_order')
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as AskedKind, title: row.title ?? '' }));
}

/** Meetings that a person was called to, the newest first. */
export async function listAttendanceOf(db: Kysely<Database>, clusterId: string, personId: string) {
  const rows = await db
    .selectFrom('meeting_attendee')
    .innerJoin('meeting', 'meeting.id', 'meeting_attendee.meeting_id')
    .select(['meeting.body_id as bodyId', 'meeting.held_on as heldOn'])
    .select(['meeting_attendee.organisation', 'meeting_attendee.code', 'meeting_attendee.attended'])
    .where('meeting_attendee.cluster_id', '=', clusterId)
    .where('meeting_attendee.person_id', '=', personId)
    .orderBy('meeting.held_on', 'desc')
    .orderBy('meeting_attendee.id')
    .execute();
  return rows.map(({ attended, ...row }) => {
    return { ...row, attended: attended === null ? null : attended === 1 };
  });
}

/** What a person has written, and where others mention them, newest first. */
export async function listCommentsOf(
  db: Kysely<Database>,
  clusterId: string,
  personId: string,
): Promise<StoredComment[]> {
  const rows = await db
    .selectFrom('comment')
    .leftJoin('measure', 'measure.id', 'comment.subject_id')
    .leftJoin('indicator', 'indicator.id', 'comment.subject_id')
    .leftJoin('goal', 'goal.id', 'comment.subject_id')
    .select((eb) => eb.fn.coalesce('measure.title', 'indicator.title', 'goal.title').as('title'))
    .select(['comment.text', 'comment.author_id as authorId'])
    .select(['comment.created_at as at', 'comment.archived_at as withdrawnAt'])
    .where('comment.cluster_id', '=', clusterId)
    .where((eb) =>
      eb.or([
        eb('comment.author_id', '=', personId),
        eb('comment.id', 'in', (mentions) =>
          mentions
            .selectFrom('comment_mention')
            .select('comment_mention.comment_id')
            .where('comment_mention.person_id', '=', personId),
        ),
      ]),
    )
    .orderBy('comment.created_at', 'desc')
    .orderBy('comment.id', 'desc')
    .execute();
  return rows.map(({ title, text, authorId, at, withdrawnAt }) => {
    const isOwn = authorId === personId;
    return {
      kind: isOwn ? 'written' : 'mentioned',
      title: title ?? '',
      text: isOwn ? text : '',
      at,
      withdrawnAt,
    };
  });
}
