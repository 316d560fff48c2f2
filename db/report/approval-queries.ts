// The decisions that may approve a report: of those who answer for the strategy, in a case that is about the report.
import type { Kysely } from 'kysely';
import { listBodies } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { listDecisionsById } from '#db/meeting/decision-queries.ts';
import { bodyNameOn } from '#shared/people/body-name.ts';
import type { ReportApproval } from '#shared/report/report-snapshot.ts';
import type { ReportRow } from '#shared/report/report-type.ts';

/** The newest first. */
export async function listApprovals(
  db: Kysely<Database>,
  clusterId: string,
  { id, strategyId, year }: Pick<ReportRow, 'id' | 'strategyId' | 'year'>,
): Promise<ReportApproval[]> {
  const rows = await db
    .selectFrom('decision')
    .innerJoin('case_link', 'case_link.case_id', 'decision.case_id')
    .innerJoin('meeting_case', 'meeting_case.id', 'decision.case_id')
    .select(['decision.id', 'meeting_case.meeting_id as meetingId'])
    .where('decision.cluster_id', '=', clusterId)
    .where('decision.archived_at', 'is', null)
    // What has approved one report does not approve another: a half-year's has the same year.
    .where('decision.id', 'not in', (reports) =>
      reports
        .selectFrom('report')
        .select('report.decision_id')
        .where('report.id', '!=', id)
        .where('report.archived_at', 'is', null)
        .where('report.decision_id', 'is not', null)
        .$castTo<{ decision_id: string }>(),
    )
    .where('meeting_case.archived_at', 'is', null)
    .where('case_link.kind', '=', 'report')
    .where('case_link.target_id', '=', strategyId)
    // Where a link to a report keeps its year.
    .where('case_link.title', '=', String(year))
    .execute();
  const bodies = new Map((await listBodies(db, clusterId)).map((body) => [body.id, body]));
  const meetingOf = new Map(rows.map(({ id, meetingId }) => [id, meetingId]));
  const decisions = await listDecisionsById(
    db,
    clusterId,
    rows.map(({ id }) => id),
  );
  return decisions
    .flatMap(({ id, caseId, caseNumber, decidedOn, text, lang, bodyId }) => {
      const body = bodies.get(bodyId);
      const leads = body?.kind === 'partner_meeting' || body?.kind === 'steering_group';
      const meetingId = meetingOf.get(id);
      if (!leads || caseId === null || meetingId === undefined) return [];
      const bodyName = bodyNameOn(body, decidedOn);
      return { id, caseId, meetingId, caseNumber, decidedOn, text, lang, bodyName };
    })
    .toSorted((a, b) => b.decidedOn.localeCompare(a.decidedOn));
}
