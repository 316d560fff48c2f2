// Reporting rounds (rapporteringsrunder): a period is asked about, of those who answer for what is in the strategy.
import type { Period } from '#shared/indicator/indicator-type.ts';
import type { IsoDate, IsoInstant } from '#shared/iso-date.ts';
import type { SaidAnswer } from '#shared/round/round-schema.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

/** What a round can ask for: where a measure stands, a period's value, the assessment of a goal. */
export const askedKinds = ['measure', 'indicator', 'goal'] as const;
export type AskedKind = (typeof askedKinds)[number];

export const roundStates = ['planned', 'open', 'closed'] as const;
export type RoundState = (typeof roundStates)[number];

export type RoundRow = {
  id: string;
  strategyId: string;
  period: Period;
  /** The meeting it prepares; null for one by the calendar. */
  meetingOn: IsoDate | null;
  /** From the secretariat to those who are asked. */
  message: string;
  lang: Lang;
  opensOn: IsoDate;
  /** The last day for measures and indicators, so that goals can be assessed by them. */
  contentDueOn: IsoDate;
  /** The last day for assessments. */
  dueOn: IsoDate;
  /** Answers are taken until this day, as late ones. */
  graceOn: IsoDate;
  asks: AskedKind[];
  /** Areas and goals, with all below them; none: the whole strategy. */
  goalIds: string[];
  /** Owners; none: all. */
  bodyIds: string[];
  /** Groups whose answers count once who leads them has approved. */
  /** Whom it asks; empty: everybody. */
  personIds: string[];
  reviewBodyIds: string[];
  state: RoundState;
  openedAt: IsoInstant | null;
  closedAt: IsoInstant | null;
  isSample: boolean;
  version: number;
  archivedAt: IsoInstant | null;
};

/** `unchanged`: looked at, and as it was. */
export const answerKinds = ['updated', 'unchanged'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** One thing that one person is asked about in a round. */
export type RoundItemRow = {
  id: string;
  roundId: string;
  kind: AskedKind;
  /** Of the measure, the indicator or the goal. */
  subjectId: string;
  /** What a value or an assessment is asked for. */
  period: Period;
  bodyId: string | null;
  /** Null: nobody answers for it. */
  personId: string | null;
  dueOn: IsoDate;
  answer: AnswerKind | null;
  answeredAt: IsoInstant | null;
  answeredById: string | null;
  /** What waits for approval, or was returned; null once it is approved. */
  submission: SaidAnswer | null;
  submittedAt: IsoInstant | null;
  submittedById: string | null;
  /** Why it was returned; empty otherwise. */
  reviewNote: string;
  reviewedAt: IsoInstant | null;
  reviewedById: string | null;
};

/** An item that nobody has answered yet. */
export const unanswered = {
  answer: null,
  answeredAt: null,
  answeredById: null,
  submission: null,
  submittedAt: null,
  submittedById: null,
  reviewNote: '',
  reviewedAt: null,
  reviewedById: null,
} as const;

/**
 * `answered` · `late`: answered after the day it was due · `submitted`: waits for approval · `returned`: with a note ·
 * `waiting`: still in time · `silent`: the day has passed · `ownerless`: there is nobody to ask.
 */
export const itemStates = [
  'answered',
  'late',
  'submitted',
  'returned',
  'waiting',
  'silent',
  'ownerless',
] as const;
export type ItemState = (typeof itemStates)[number];
