// The words of meetings and their cases (saker), and the rows they are kept in.
import type { IsoDate, IsoInstant } from '#shared/iso-date.ts';
import type { ReportKind } from '#shared/report/report-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** In the order a meeting goes through them; `cancelled` ends one that is not held. */
export const meetingStates = [
  'planned',
  'called',
  'held',
  'drafted',
  'approved',
  'published',
  'cancelled',
] as const;
export type MeetingState = (typeof meetingStates)[number];

/** Godkjenning, vedtak, drøfting, orientering, presentasjon, møtedatoer, eventuelt. */
export const caseKinds = [
  'approval',
  'decision',
  'discussion',
  'information',
  'presentation',
  'meeting_dates',
  'other_business',
] as const;
export type CaseKind = (typeof caseKinds)[number];

/** What a case may be about that stands in rows of ours by its id alone. */
export const caseThingKinds = [
  'goal',
  'measure',
  'indicator',
  'fund_year',
  'fund_call',
  'fund_project',
] as const;
export type CaseThingKind = (typeof caseThingKinds)[number];

/** What a case is about. `report`: one of a strategy's reports, begun or not; `document`: something that lives elsewhere, by its address. */
export type CaseLink =
  | { kind: CaseThingKind; targetId: string }
  | { kind: 'report'; targetId: string; year: number; reportKind: ReportKind }
  | { kind: 'document'; title: string; url: string };

export type MeetingRow = {
  id: string;
  bodyId: string;
  heldOn: IsoDate;
  /** `14:00`, Norwegian time. */
  startsAt: string;
  endsAt: string;
  place: string;
  /** To take part from elsewhere, or empty. */
  roomUrl: string;
  invitation: string;
  lang: Lang;
  state: MeetingState;
  calledAt: IsoInstant | null;
  /** Until when remarks on the minutes are taken. */
  remarksDueOn: IsoDate | null;
  approvedOn: IsoDate | null;
  /** The later meeting's case that approved the minutes; null where that meeting is not kept here. */
  approvedCaseId: string | null;
  isSample: boolean;
  version: number;
  archivedAt: IsoInstant | null;
};

export type CaseRow = {
  id: string;
  meetingId: string;
  bodyId: string;
  /** `12-24` is number 12 of year 2024 in its body. */
  year: number;
  number: number;
  kind: CaseKind;
  title: string;
  /** What is laid before the meeting, in Markdown. */
  paper: string;
  /** The wording that the meeting is asked to decide, in Markdown. */
  proposal: string;
  presenter: string;
  /** What was said, in Markdown; decisions stand by themselves. */
  minutes: string;
  lang: Lang;
  /** The case that this one follows up. */
  followsCaseId: string | null;
  links: CaseLink[];
  /** Which finding in the figures it was made from, so that it is not proposed again; null where somebody thought of it. */
  origin: string | null;
  sortOrder: number;
  version: number;
  /** When it was withdrawn (trukket): it is not dealt with, and keeps its number. */
  archivedAt: IsoInstant | null;
};

/** What a meeting leaves: its papers as sent, its minutes, the same without names, and what everybody may read. */
export const meetingDocumentKinds = ['papers', 'minutes', 'unnamed', 'published'] as const;
export type MeetingDocumentKind = (typeof meetingDocumentKinds)[number];
