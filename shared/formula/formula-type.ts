// A computed indicator's formula: a typed expression that a form builds and a sentence reads back. Nothing in it is code.
import type { EventKind } from '#shared/event/event-type.ts';
import type { ProjectKind } from '#shared/fund/fund-type.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { MeasurePhase } from '#shared/measure/measure-type.ts';
import type { PartnerKind } from '#shared/people/people-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

export const amountSources = ['event', 'project', 'money', 'measure', 'indicator'] as const;
export type AmountSource = (typeof amountSources)[number];

/** Figures of many rows: added up, or what one has on average. */
export const amountMethods = ['sum', 'mean'] as const;
export type AmountMethod = (typeof amountMethods)[number];

/** `count`: how many there are. Money in kroner, progress in percent. */
export const eventFigures = ['count', 'registered', 'present'] as const;
export const projectFigures = ['count', 'awarded', 'used'] as const;
export const moneyFigures = ['contributed', 'set_aside', 'awarded', 'used', 'returned'] as const;
export const measureFigures = ['count', 'progress'] as const;

/** A project is in the period it began in, those it ran in, or the one it ended in. */
export const projectTimes = ['started', 'running', 'ended'] as const;
export type ProjectTime = (typeof projectTimes)[number];

type Filtered = {
  method: AmountMethod;
  /** Serves this goal or one below it; null for all. */
  goalId: string | null;
  /** An organiser, party, giver, lead or contributor; null for all. */
  partnerId: string | null;
};

export type EventAmount = Filtered & {
  source: 'event';
  figure: (typeof eventFigures)[number];
  /** Empty for all. */
  kinds: EventKind[];
  /** By its name, without regard to case; empty for all. */
  series: string;
  /** Who takes part, of the events' parts; null for all of them. */
  participantPartnerId: string | null;
};

export type ProjectAmount = Filtered & {
  source: 'project';
  figure: (typeof projectFigures)[number];
  time: ProjectTime;
  kinds: ProjectKind[];
  /** So many partners at least; 0 for any number. */
  fewestPartners: number;
  /** At least one partner is of this kind; null for any. */
  partnerKind: PartnerKind | null;
};

/** By budget year. */
export type MoneyAmount = Filtered & {
  source: 'money';
  figure: (typeof moneyFigures)[number];
};

/** As they stood at the period's end. */
export type MeasureAmount = Filtered & {
  source: 'measure';
  figure: (typeof measureFigures)[number];
  phases: MeasurePhase[];
};

/** Values of other indicators of the strategy, as they are judged at the period. */
export type IndicatorAmount = {
  source: 'indicator';
  method: AmountMethod;
  indicatorIds: string[];
};

export type Amount = EventAmount | ProjectAmount | MoneyAmount | MeasureAmount | IndicatorAmount;

export const formulaKinds = ['amount', 'share', 'rate', 'index'] as const;
export type FormulaKind = (typeof formulaKinds)[number];

/** What the figure is told per: of inhabitants, say, 1000. */
export const rateTimes = [1, 100, 1000, 10_000, 100_000] as const;

/** What a period without a single row is: not known, or none. */
export const emptyMeanings = ['missing', 'zero'] as const;
export type EmptyMeaning = (typeof emptyMeanings)[number];

export type Formula = { whenEmpty: EmptyMeaning } & (
  | { kind: 'amount'; amount: Amount }
  /** `amount` of `whole`, in percent. */
  | { kind: 'share'; amount: Amount; whole: Amount }
  /** `amount` for each `times` of `whole`. */
  | { kind: 'rate'; amount: Amount; whole: Amount; times: number }
  /** `amount` where that of the base period is 100. */
  | { kind: 'index'; amount: Amount; base: Period }
);

/** What a row behind a figure is, and where its page is found. */
export const tracedKinds = [
  'event',
  'project',
  'fund_entry',
  'fund_year',
  'contribution',
  'measure',
  'indicator',
] as const;
export type TracedKind = (typeof tracedKinds)[number];

/** One row behind a figure. */
export type TracedRow = {
  kind: TracedKind;
  /** Of its page; several entries of money lead to one project. */
  id: string;
  /** The row's own. */
  key: string;
  title: string;
  lang: Lang;
  on: IsoDate | null;
  /** Null: it lacks the figure. What is only counted has 1. */
  value: number | null;
  isApproximate: boolean;
  /** It is itself made of rows that lack figures. */
  isIncomplete: boolean;
  /** Of a share or rate: what it is made of. */
  parts: { numerator: number; denominator: number; times: number } | null;
};

/** What is kept with a computed value: how it came to be, and what must be said beside it. */
export type ComputedFrom = {
  kind: FormulaKind;
  /** Of the amount: what the rows are. */
  source: AmountSource;
  /** How many rows are behind it, each once; of them those whose figure is about right, and those that lack one. */
  rows: number;
  approximate: number;
  missing: number;
  /** Of a share, rate or index; null for an amount. */
  numerator: number | null;
  denominator: number | null;
  /** What the quotient is multiplied by: 100 for percent. */
  times: number;
};
