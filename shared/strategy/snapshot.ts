// One strategy's rows as the rules, pages and report take them: plain records, newest known revision of each.
// The same records stand as before and after in the audit trail, which is how a knowledge date is answered.
import type { ComputedFrom, Formula } from '#shared/formula/formula-type.ts';
import type {
  Band,
  IndicatorDefinition,
  Observation,
  Period,
  ResultsStep,
} from '#shared/indicator/indicator-type.ts';
import type { IsoDate, IsoInstant } from '#shared/iso-date.ts';
import type { Milestone } from '#shared/measure/measure-schema.ts';
import type { MeasurePhase } from '#shared/measure/measure-type.ts';
import type { BodyKind, PartnerKind } from '#shared/people/people-type.ts';
import type { Foundation, LevelNames } from '#shared/strategy/foundation-schema.ts';
import type { GoalLevel, JudgedStatus, Lang } from '#shared/strategy/strategy-type.ts';

export type StrategyRow = {
  id: string;
  slug: string;
  title: string;
  shortTitle: string;
  lang: Lang;
  startsOn: IsoDate | null;
  endsOn: IsoDate | null;
  levelNames: LevelNames;
  foundation: Foundation;
  /** When it became known; where the strategy names no start, its years are counted from here. */
  recordedAt: IsoInstant;
};

export type GoalRow = {
  id: string;
  strategyId: string;
  parentId: string | null;
  level: GoalLevel;
  sortOrder: number;
  title: string;
  aim: string;
  arena: string;
  description: string;
  lang: Lang;
  ownerBodyId: string | null;
  /** Of the body, or once was; null for nobody. */
  responsiblePersonId: string | null;
  weight: number;
  isSample: boolean;
  archivedAt: IsoInstant | null;
  version: number;
};

export type IndicatorRow = IndicatorDefinition & {
  id: string;
  strategyId: string;
  goalId: string;
  title: string;
  definition: string;
  unit: string;
  resultsStep: ResultsStep;
  /** How its values are computed; null where they are recorded. */
  formula: Formula | null;
  source: string;
  sourceUrl: string;
  caveat: string;
  lang: Lang;
  ownerBodyId: string | null;
  /** Of the body, or once was; null for nobody. */
  responsiblePersonId: string | null;
  sortOrder: number;
  isSample: boolean;
  archivedAt: IsoInstant | null;
  version: number;
  band: Band | null;
};

/** The names of those behind what was recorded. */
export type RecordedNames = {
  recordedBy: string;
  /** Whose answer it is, where another recorded it. */
  onBehalfOf: string | null;
  /** Where it counts because of that. */
  approvedBy: string | null;
};

/** One revision of one period's observation. */
export type ObservationRow = Observation &
  RecordedNames & {
    indicatorId: string;
    revision: number;
    isWithdrawn: boolean;
    source: string;
    isSample: boolean;
    /** How it came to be; null where somebody recorded it. */
    computed: ComputedFrom | null;
  };

export type MeasureRow = {
  id: string;
  strategyId: string;
  homeGoalId: string;
  /** Further goals served, without the home goal. */
  servedGoalIds: string[];
  title: string;
  description: string;
  subPoints: string[];
  lang: Lang;
  ownerBodyId: string | null;
  /** Of the body, or once was; null for nobody. */
  responsiblePersonId: string | null;
  leadPartnerIds: string[];
  contributorPartnerIds: string[];
  startsOn: IsoDate | null;
  dueOn: IsoDate | null;
  milestones: Milestone[];
  sourceUrl: string;
  phase: MeasurePhase;
  /** Whole percent, 0–100. */
  progress: number;
  sortOrder: number;
  isSample: boolean;
  archivedAt: IsoInstant | null;
  version: number;
};

/** Newest last. A row that takes another back names it; its phase and progress are those that stand again. */
export type MeasureUpdateRow = RecordedNames & {
  id: string;
  measureId: string;
  phase: MeasurePhase;
  progress: number;
  text: string;
  withdrawsId: string | null;
  isSample: boolean;
  recordedAt: IsoInstant;
};

export type AssessmentRow = RecordedNames & {
  goalId: string;
  period: Period;
  revision: number;
  status: JudgedStatus;
  text: string;
  /** Why the goal slips, and what is done next; empty where it does not. */
  cause: string;
  nextStep: string;
  lang: Lang;
  isWithdrawn: boolean;
  isSample: boolean;
  recordedAt: IsoInstant;
};

export type DecisionRow = {
  id: string;
  goalId: string;
  period: Period;
  bodyId: string;
  caseNumber: string;
  decidedOn: IsoDate;
  status: JudgedStatus | null;
  text: string;
  lang: Lang;
  closedOn: IsoDate | null;
  isSample: boolean;
  recordedAt: IsoInstant;
};

export type PartnerRow = {
  id: string;
  shortName: string;
  name: string;
  kind: PartnerKind;
  isMember: boolean;
  lang: Lang;
  url: string;
  isSample: boolean;
};

export type BodyRow = {
  id: string;
  kind: BodyKind;
  /** Oldest first; the newest has `to: null`. */
  names: { name: string; from: IsoDate | null; to: IsoDate | null }[];
  mandate: string;
  lang: Lang;
  source: string;
  isSample: boolean;
};

/** Everything that figures are computed from. Archived rows are left out. */
export type StrategySnapshot = {
  strategy: StrategyRow;
  goals: GoalRow[];
  indicators: IndicatorRow[];
  /** All revisions, oldest first within a period. */
  observations: ObservationRow[];
  measures: MeasureRow[];
  /** Oldest first. */
  measureUpdates: MeasureUpdateRow[];
  /** All revisions. */
  assessments: AssessmentRow[];
  decisions: DecisionRow[];
  partners: PartnerRow[];
  bodies: BodyRow[];
};
