// The annual report as something people write together: the report itself, its chapters, and what came after it was frozen.
import type { IsoDate, IsoInstant } from '#shared/iso-date.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** `period` is the final report over all of a strategy's years; `half_year` the status on 30 June. */
export const reportKinds = ['year', 'half_year', 'period'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** DFØ's six parts, or the three things that Partnermøtet asks to be told. */
export const reportTemplates = ['dfo', 'short'] as const;
export type ReportTemplate = (typeof reportTemplates)[number];

export const reportStates = ['draft', 'in_review', 'approved', 'published'] as const;
export type ReportState = (typeof reportStates)[number];

export type ReportRow = {
  id: string;
  strategyId: string;
  kind: ReportKind;
  /** Of a final report the last year that it tells of. */
  year: number;
  template: ReportTemplate;
  /** What its chapters are written in unless they say otherwise. */
  lang: Lang;
  state: ReportState;
  /** When the whole of it is to be ready; null while nobody has said. */
  dueOn: IsoDate | null;
  /** What approved it, of a case that is about it. */
  decisionId: string | null;
  approvedAt: IsoInstant | null;
  approvedById: string | null;
  publishedAt: IsoInstant | null;
  publishedById: string | null;
  isSample: boolean;
  version: number;
  /** One that was begun by mistake. */
  archivedAt: IsoInstant | null;
};

/** `area`: the forum's words on one focus area. The last three are the short form's. */
export const reportParts = [
  'foreword',
  'introduction',
  'results',
  'area',
  'governance',
  'outlook',
  'accounts',
  'economy',
  'strategy',
  'activity',
] as const;
export type ReportPart = (typeof reportParts)[number];

export type ChapterRow = {
  id: string;
  reportId: string;
  part: ReportPart;
  /** The focus area that it is about; null where it is about none. */
  goalId: string | null;
  sortOrder: number;
  /** Whose members write it; null: the secretariat. */
  ownerBodyId: string | null;
  /** Who is asked to; null: nobody in particular. */
  ownerPersonId: string | null;
  dueOn: IsoDate | null;
  lang: Lang;
  /** Markdown; live figures and pictures in it are images with addresses of ours (`live-block.ts`). */
  text: string;
  /** Its owner says it is ready to be read. */
  isDone: boolean;
  /** Empty until somebody has put their name to the text as it stands. */
  signedName: string;
  signedRole: string;
  signedPlace: string;
  signedOn: IsoDate | null;
  signedById: string | null;
  isSample: boolean;
  version: number;
  archivedAt: IsoInstant | null;
};

/** What stands when a report is approved. Never changed; one that is approved anew gets the next. */
export type EditionRow = {
  id: string;
  reportId: string;
  /** From 1. */
  edition: number;
  /** A `ReportSnapshot` as JSON, and the sum of exactly these bytes. */
  snapshot: string;
  sha256: string;
  /** A `ReportDocument` for each language as JSON, made from the snapshot; and the sum of these bytes. */
  documents: string;
  documentsSha256: string;
  /** Of the template, fonts and code that its files are made with. */
  making: string;
  madeById: string;
  madeAt: IsoInstant;
};

/** `figure`: a number that the report told was corrected; `text`: something else in it was wrong. */
export const erratumKinds = ['figure', 'text'] as const;
export type ErratumKind = (typeof erratumKinds)[number];

/** A correction of a frozen report. Dated and signed, and like the report never changed. */
export type ErratumRow = {
  id: string;
  reportId: string;
  /** What it corrects: one that is approved anew has none yet. */
  editionId: string;
  /** From 1 in each edition. */
  number: number;
  kind: ErratumKind;
  /** Of a figure: which, and what it was and became; a value of null is none. */
  indicatorId: string | null;
  period: string | null;
  was: number | null;
  becomes: number | null;
  /** What is corrected, and how it should read; or, of a figure, why. */
  title: string;
  text: string;
  lang: Lang;
  signedById: string;
  /** In which capacity. */
  signedRole: string;
  recordedAt: IsoInstant;
};

/** With the name that whoever signed it has today. */
export type SignedErratum = ErratumRow & { signedName: string };
