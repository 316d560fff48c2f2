// A report on its way to approval, for tests that begin there.
import type { ReportKind } from '#shared/report/report-type.ts';
import type { TestServer } from '#test/server/caller.ts';
import { idOf, secretary } from '#test/server/caller.ts';
import { caseDraft, decisionDraft, meetingDraft } from '#test/server/draft.ts';

export const startDraft = {
  strategy: 'alrek-2026',
  kind: 'year' as const,
  year: 2023,
  template: 'dfo' as const,
  lang: 'nb' as const,
  dueOn: '2026-12-01',
};

/** The report of the sample's year, as it was written. */
export const reportOf = (year: number) => idOf('report', `alrek-2026:${year}`);

/** A decision by the steering group in a case about a report of the year, or several; its id. */
export async function decideOn(
  server: TestServer,
  year: number,
  kinds: readonly ReportKind[] = ['year'],
): Promise<string> {
  const as = server.as(secretary);
  const meeting = await as.meeting.create(meetingDraft(idOf('body', 'styringsgruppen')));
  const item = await as.meeting.addCase({
    ...caseDraft(meeting.id),
    kind: 'decision',
    title: `Årsrapport ${year}`,
    links: kinds.map((reportKind) => ({
      kind: 'report',
      targetId: idOf('strategy', 'alrek-2026'),
      year,
      reportKind,
    })),
  });
  return (await as.meeting.recordDecision(decisionDraft(item.id))).id;
}

/** Sent to review and approved; the version it then has. */
export async function approveReport(server: TestServer, year: number): Promise<number> {
  const as = server.as(secretary);
  const id = reportOf(year);
  const { report } = await as.report.work({ id });
  const sent = await as.report.submit({ id, version: report.version });
  const decisionId = await decideOn(server, year);
  return (await as.report.approve({ id, version: sent.version, decisionId })).version;
}
