// The decisions that may approve a report: of those who answer for the strategy, in a case that is about this very report.
import type { Kysely } from 'kysely';
import { listDecisionsById } from '#db/meeting/decision-queries.ts';
import { listBodies } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { bodyNameOn } from '#shared/people/body-name.ts';
import type { ReportApproval } from '#shared/report/report-snapshot.ts';
import type { ReportRow } from '#shared/report/report-type.ts';

/** The newest first. */
export async function listApprovals(
  db: Kysely<Database>,
  clusterId: string,
  { id, strategyId, kind, year }: Pick<ReportRow, 'id' | 'strategyId' | 'kind' | 'year'>,
): Promise<ReportApproval[]> {
  const rows = await selectDecisions(db, clusterId)
    .innerJoin('case_link', 'case_link.case_id', 'decision.case_id')
    .where('decision.archived_at', 'is', null)
    // What has approved one report does not approve another: a case may be about several.
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
    .where('case_link.report_kind', '=', kind)
    // Where a link to a report keeps its year.
    .where('case_link.title', '=', String(year))
    .execute();
  const approvals = await approvalsOf(db, clusterId, rows);
  return approvals.toSorted((a, b) => b.decidedOn.localeCompare(a.decidedOn));
}

/** The decision that has approved a report, whatever its case is about today. */
export async function findApproval(
  db: Kysely<Database>,
  clusterId: string,
  { decisionId }: Pick<ReportRow, 'decisionId'>,
): Promise<ReportApproval | undefined> {
  if (decisionId === null) return undefined;
  const rows = await selectDecisions(db, clusterId).where('decision.id', '=', decisionId).execute();
  const [approval] = await approvalsOf(db, clusterId, rows);
  return approval;
}

function selectDecisions(db: Kysely<Database>, clusterId: string) {
  return db
    .selectFrom('decision')
    .innerJoin('meeting_case', 'meeting_case.id', 'decision.case_id')
    .select(['decision.id', 'meeting_case.meeting_id as meetingId'])
    .where('decision.cluster_id', '=', clusterId);
}

async function approvalsOf(
  db: Kysely<Database>,
  clusterId: string,
  rows: readonly { id: string; meetingId: string }[],
): Promise<ReportApproval[]> {
  const bodies = new Map((await listBodies(db, clusterId)).map((body) => [body.id, body]));
  const meetingOf = new Map(rows.map(({ id, meetingId }) => [id, meetingId]));
  const decisions = await listDecisionsById(
    db,
    clusterId,
    rows.map(({ id }) => id),
  );
  return decisions.flatMap(({ id, caseId, caseNumber, decidedOn, text, lang, bodyId }) => {
    const body = bodies.get(bodyId);
    const leads = body?.kind === 'partner_meeting' || body?.kind === 'steering_group';
    const meetingId = meetingOf.get(id);
    if (!leads || caseId === null || meetingId === undefined) return [];
    const bodyName = bodyNameOn(body, decidedOn);
    return { id, caseId, meetingId, caseNumber, decidedOn, text, lang, bodyName };
  });
}
