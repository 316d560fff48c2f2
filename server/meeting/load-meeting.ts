// A meeting with its cases, as its papers and its minutes are made from.
import type { Kysely } from 'kysely';
import { listCaseReferences } from '#db/meeting/case-reference-queries.ts';
import { listCases } from '#db/meeting/case-queries.ts';
import { findMeeting } from '#db/meeting/meeting-queries.ts';
import { findCluster, listBodies } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import { bodyNameOn } from '#shared/people/body-name.ts';

/** Undefined where the cluster has no such meeting. Withdrawn cases are among them. */
export async function loadMeeting(db: Kysely<Database>, clusterId: string, meetingId: string) {
  const meeting = await findMeeting(db, clusterId, meetingId);
  const cluster = await findCluster(db, clusterId);
  const bodies = await listBodies(db, clusterId);
  const body = bodies.find(({ id }) => id === meeting?.bodyId);
  if (!meeting || meeting.archivedAt !== null || !cluster || !body) return undefined;
  const cases = await listCases(db, clusterId, meeting.id);
  const references = await listCaseReferences(db, clusterId, cases);
  return {
    organisation: cluster.name,
    body: bodyNameOn(body, meeting.heldOn),
    bodyKind: body.kind,
    meeting,
    cases,
    followed: new Map(
      references.map((each) => [each.id, { number: caseNumber(each), heldOn: each.heldOn }]),
    ),
  };
}

/** What the cases are about among ours: goals, measures, indicators, funds, and the strategies of reports. */
export function linkedIds(cases: readonly Pick<CaseRow, 'links'>[]): string[] {
  return cases.flatMap(({ links }) =>
    links.flatMap((link) => (link.kind === 'document' ? [] : link.targetId)),
  );
}
