// The shape of seed data. Keys are readable words; the loader turns them into ids and sends every row
// through the same schemas and the same door as users' writes.
import type { ReportPart } from '#shared/report/report-type.ts';
import type { HrcsShare } from '#shared/fund/hrcs.ts';
import type {
  ApplicationState,
  CallCriteria,
  FundEntryKind,
  ProjectKind,
  ProjectState,
} from '#shared/fund/fund-type.ts';
import type { Ore } from '#shared/fund/money.ts';
import type { CreateIndicatorInput } from '#shared/indicator/indicator-schema.ts';
import type { EventKind, ParticipantKind } from '#shared/event/event-type.ts';
import type { NoValueReason, Period } from '#shared/indicator/indicator-type.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { MeasurePhase } from '#shared/measure/measure-type.ts';
import type { Votes } from '#shared/meeting/decision-type.ts';
import type { CaseKind, MeetingState } from '#shared/meeting/meeting-type.ts';
import type { BodyKind, PartnerKind } from '#shared/people/people-type.ts';
import type { Seat } from '#shared/people/seat.ts';
import type { Role } from '#shared/permission.ts';
import type { Foundation, LevelNames } from '#shared/strategy/foundation-schema.ts';
import type { GoalLevel, JudgedStatus, Lang } from '#shared/strategy/strategy-type.ts';

export type PartnerSeed = {
  key: string;
  /** Short name as tables show it: "UiB". */
  shortName: string;
  name: string;
  kind: PartnerKind;
  /** A partner of the cluster, not only an organisation that a strategy names. */
  isMember: boolean;
  lang: Lang;
  url: string;
};

export type BodySeed = {
  key: string;
  kind: BodyKind;
  /** Names over time, oldest first; the last has `to: null`. */
  names: { name: string; from: IsoDate | null; to: IsoDate | null }[];
  mandate: string;
  lang: Lang;
  /** Where the facts come from; empty for sample data. */
  source: string;
};

/** An invented person, always recognisable as one. */
export type PersonSeed = {
  key: string;
  name: string;
  partnerKey: string | null;
  /** Of their mails; bokmål when left out. */
  lang?: Lang;
  /** Sits in bodies without signing in or getting mail. */
  hasNoAddress?: boolean;
  roles: {
    bodyKey: string;
    role: Role;
    fromOn: IsoDate;
    toOn?: IsoDate;
    isLeader?: boolean;
    seat?: Seat;
    organisation?: string;
  }[];
};

export type GoalSeed = {
  key: string;
  parentKey: string | null;
  level: GoalLevel;
  title: string;
  aim?: string;
  arena?: string;
  description?: string;
  ownerKey?: string;
  responsibleKey?: string;
  weight?: number;
};

export type StrategySeed = {
  slug: string;
  title: string;
  shortTitle: string;
  lang: Lang;
  startsOn: IsoDate | null;
  endsOn: IsoDate | null;
  /** When the strategy became known: its rows count as recorded then. */
  recordedOn: IsoDate;
  levelNames: LevelNames;
  foundation: Foundation;
  goals: GoalSeed[];
};

export type MeasureUpdateSeed = {
  on: IsoDate;
  phase: MeasurePhase;
  progress: number;
  text: string;
  byKey: string;
};

export type MeasureSeed = {
  key: string;
  homeGoalKey: string;
  servedGoalKeys?: string[];
  title: string;
  description?: string;
  subPoints?: string[];
  ownerKey?: string;
  responsibleKey?: string;
  leadKeys: string[];
  contributorKeys?: string[];
  startsOn?: IsoDate;
  dueOn?: IsoDate;
  milestones?: { title: string; dueOn: IsoDate | null; reachedOn: IsoDate | null }[];
  sourceUrl?: string;
  /** Oldest first; the first is what the measure was recorded with. None: not started, 0 %. */
  updates?: MeasureUpdateSeed[];
  /** Default: the strategy's recordedOn. */
  recordedOn?: IsoDate;
};

export type ObservationSeed = {
  period: Period;
  value: number | null;
  reason?: NoValueReason;
  preliminary?: boolean;
  break?: boolean;
  note?: string;
  source?: string;
  on: IsoDate;
  byKey: string;
};

export type IndicatorSeed = {
  key: string;
  goalKey: string;
  ownerKey?: string;
  responsibleKey?: string;
  /** False for a real series that carries its source. */
  isSample: boolean;
  recordedOn: IsoDate;
  fields: Omit<CreateIndicatorInput, 'goalId' | 'ownerBodyId' | 'responsiblePersonId' | 'lang'>;
  /** In the order they were recorded; a period met again is a correction. */
  observations: ObservationSeed[];
};

export type AssessmentSeed = {
  goalKey: string;
  period: Period;
  status: JudgedStatus;
  text: string;
  cause?: string;
  nextStep?: string;
  on: IsoDate;
  byKey: string;
};

/** Who carries it out, by when, and how it went. */
export type FollowSeed = {
  text: string;
  /** Of a person. */
  ownerKey?: string;
  dueOn?: IsoDate;
  closedOn?: IsoDate | null;
  closedNote?: string;
};

/** The word on a goal. Belongs to the case of its number where the sample has that meeting. */
export type DecisionSeed = FollowSeed & {
  goalKey: string;
  period: Period;
  status: JudgedStatus | null;
  bodyKey: string;
  caseNumber: string;
  on: IsoDate;
  /** Null while the decision waits to be carried out. */
  closedOn: IsoDate | null;
};

/** A decision that is no word on a goal, recorded with its case. */
export type CaseDecisionSeed = FollowSeed & { measureKeys?: string[]; votes?: Votes };

export type CaseSeed = {
  /** Of the meeting's year and body. */
  number: number;
  kind: CaseKind;
  title: string;
  paper?: string;
  proposal?: string;
  presenter?: string;
  minutes?: string;
  /** The body's earlier case that it follows up: `30-26`. */
  follows?: string;
  goalKeys?: string[];
  measureKeys?: string[];
  /** The year of the annual report that it is about. */
  reportYear?: number;
  /** Which proposal it was made from: approvals, or an open decision by its case number and goal. */
  origin?: 'approval' | { caseNumber: string; goalKey: string };
  decision?: CaseDecisionSeed;
  followUp?: FollowSeed;
};

export type MeetingSeed = {
  bodyKey: string;
  heldOn: IsoDate;
  startsAt: string;
  endsAt: string;
  place: string;
  invitation?: string;
  lang: Lang;
  state: Extract<MeetingState, 'planned' | 'held' | 'drafted' | 'approved' | 'published'>;
  /** Whose work it is, and the day it was planned. */
  byKey: string;
  plannedOn: IsoDate;
  calledOn?: IsoDate;
  remarksDueOn?: IsoDate;
  /** When its minutes were approved and, where the sample has that meeting, in which case. */
  approvedOn?: IsoDate;
  approvedIn?: string;
  /** Who stayed away; left out while nobody is listed. */
  absentKeys?: string[];
  guests?: { name: string; organisation: string }[];
  cases: CaseSeed[];
};

/** A year's report with the chapters that somebody has written. */
export type ReportSeed = {
  year: number;
  begunOn: IsoDate;
  dueOn: IsoDate;
  chapters: ChapterSeed[];
};

export type ChapterSeed = {
  part: ReportPart;
  /** Of a focus area's chapter. */
  goalKey?: string;
  text: string;
  /** Said to be ready unless told otherwise. */
  isDone?: boolean;
  signed?: { name: string; role: string; place: string; on: IsoDate };
};

export type EventSeed = {
  key: string;
  kind: EventKind;
  title: string;
  text?: string;
  series?: string;
  startsOn: IsoDate;
  endsOn?: IsoDate;
  startsAt?: string;
  endsAt?: string;
  place?: string;
  /** As they were told. */
  registered?: string;
  present?: string;
  parts?: readonly { kind: ParticipantKind; registered: number | null; present: number | null }[];
  partnerKeys?: readonly string[];
  bodyKeys?: readonly string[];
  goalKeys: readonly string[];
  /** False for one that was held, and says where that stands. */
  isSample: boolean;
};

/** Who takes part, the lead first, and which goals it serves, in hundredths of a percent. */
export type FundPartySeed = {
  partnerKeys: string[];
  serves: Record<string, number>;
  hrcs?: HrcsShare[];
};

type FundedSeed = FundPartySeed & {
  key: string;
  title: string;
  summary: string;
  kind: ProjectKind;
};

/** Collaboration funds. Money is whole øre. */
export type FundSeed = {
  years: {
    year: number;
    setAside: Ore;
    index: number | null;
    /** Of each member alike. */
    contribution: Ore;
    /** Where the contribution is a fact. */
    source?: string;
    recordedOn: IsoDate;
  }[];
  calls: {
    key: string;
    year: number;
    opensOn: IsoDate;
    deadlineOn: IsoDate;
    text: string;
    criteria: CallCriteria;
  }[];
  applications: (FundedSeed & {
    callKey: string;
    receivedOn: IsoDate;
    applied: Ore;
    userPayment: Ore | null;
    state: ApplicationState;
    score: number | null;
    assessment: string;
  })[];
  projects: (FundedSeed & {
    applicationKey?: string;
    startsOn: IsoDate;
    endsOn: IsoDate;
    state: ProjectState;
    result: string;
    entries: { kind: FundEntryKind; amount: Ore; on: IsoDate }[];
  })[];
};

/** Sample content laid upon a strategy; everything in it is marked eksempeldata. */
export type SampleSeed = {
  people: PersonSeed[];
  goals: GoalSeed[];
  measures: MeasureSeed[];
  indicators: IndicatorSeed[];
  assessments: AssessmentSeed[];
  decisions: DecisionSeed[];
  meetings: MeetingSeed[];
  reports: ReportSeed[];
  events: EventSeed[];
  funds: FundSeed;
};
