// What is kept of a report when it is approved: everything its documents were made from, and the documents themselves.
import { hasEnded } from '#shared/indicator/period-calendar.ts';
import type { IsoDate, IsoInstant } from '#shared/iso-date.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { ReportOptions, ReportSource } from './report-context.ts';
import type { ReportDocument } from './report-document.ts';
import type { ReportRow } from './report-type.ts';

/** The decision that approves a report. Whoever recorded it is the edition's own matter: no name is frozen that may have to go. */
export type ReportApproval = {
  /** Of the decision. */
  id: string;
  caseId: string;
  meetingId: string;
  /** As the body was called then. */
  bodyName: string;
  caseNumber: string;
  /** The day of the meeting. */
  decidedOn: IsoDate;
  text: string;
  lang: Lang;
};

/** What froze it, and by which rules its figures are computed. */
export type ReportProducer = { version: string; ruleVersion: string };

export type ReportSnapshot = {
  format: 'malbar-report/1';
  report: Pick<ReportRow, 'id' | 'kind' | 'year' | 'template' | 'lang'>;
  frozenAt: IsoInstant;
  /** Absent from the first snapshots, as the next is. */
  approval?: ReportApproval;
  producer?: ReportProducer;
  /** Languages and checksum apart, which come with the documents. */
  options: Omit<ReportOptions, 'lang' | 'checksum'>;
  source: ReportSource;
};

export type ReportDocuments = Record<Lang, ReportDocument>;

/** Who recorded what is known inside, and is no part of what is published. */
const personal = new Set([
  'recordedBy',
  'onBehalfOf',
  'approvedBy',
  'recordedById',
  'onBehalfOfId',
  'approvedById',
  'responsiblePersonId',
  'responsibleName',
  'ownerId',
  'ownerPersonId',
  'signedById',
]);

/** The same snapshot gives the same text, and so the same checksum. */
export function snapshotText(snapshot: ReportSnapshot): string {
  return JSON.stringify(snapshot, (name, value: unknown) =>
    personal.has(name) ? undefined : value,
  );
}

/** Values of indicators as the report tells them: the newest revision of each period that had ended on its date. */
export function toldFigures({
  standing,
}: Pick<ReportSource, 'standing'>): { indicatorId: string; period: string; value: number }[] {
  return standing.indicators.flatMap(({ row, observations }) =>
    observations.flatMap(({ period, value, isWithdrawn }) =>
      value === null || isWithdrawn || !hasEnded(period, standing.asOf.reportingOn)
        ? []
        : [{ indicatorId: row.id, period, value }],
    ),
  );
}
