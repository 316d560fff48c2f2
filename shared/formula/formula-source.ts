// What formulas are computed from, prepared once for all of a strategy's, so that a period's rows are found without looking
// through ten years of them.
import type { EventRow } from '#shared/event/event-type.ts';
import type {
  ContributionRow,
  FundEntryRow,
  FundYearRow,
  ProjectRow,
} from '#shared/fund/fund-type.ts';
import {
  aggregationRule,
  judgedPeriods,
  type JudgedPeriod,
} from '#shared/indicator/aggregation.ts';
import type {
  Frequency,
  IndicatorDefinition,
  Observation,
} from '#shared/indicator/indicator-type.ts';
import { monthOf, monthsIn, type MonthNumber, type PeriodSpan } from '#shared/indicator/period.ts';
import { readObservations } from '#shared/indicator/recorded-period.ts';
import type { PartnerKind } from '#shared/people/people-type.ts';
import type { MeasureRow, MeasureUpdateRow } from '#shared/strategy/snapshot.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { ComputedFrom } from './formula-type.ts';

type GoalPlace = { id: string; parentId: string | null };

/** An indicator that others may be computed from. */
export type SourceIndicator = IndicatorDefinition & {
  id: string;
  title: string;
  lang: Lang;
  /** The newest known revision of each period. */
  observations: readonly (Observation & { computed: ComputedFrom | null })[];
};

/** Only what stands: rows that were taken out are not here. */
export type SourceRows = {
  events: readonly EventRow[];
  projects: readonly ProjectRow[];
  entries: readonly FundEntryRow[];
  years: readonly FundYearRow[];
  contributions: readonly ContributionRow[];
  measures: readonly MeasureRow[];
  /** Oldest first. */
  measureUpdates: readonly MeasureUpdateRow[];
  indicators: readonly SourceIndicator[];
  partners: readonly { id: string; shortName: string; kind: PartnerKind; lang: Lang }[];
  goals: readonly GoalPlace[];
};

export const noRows: SourceRows = {
  events: [],
  projects: [],
  entries: [],
  years: [],
  contributions: [],
  measures: [],
  measureUpdates: [],
  indicators: [],
  partners: [],
  goals: [],
};

export type IndicatorValue = {
  judged: JudgedPeriod;
  /** How it was computed; null of one that somebody recorded, and of one that is made of finer periods. */
  computed: ComputedFrom | null;
  /** It, or what it is made of, is about right, or lacks something. */
  isApproximate: boolean;
  isIncomplete: boolean;
};

export type FormulaSources = SourceRows & {
  /** Those that begin within the span, oldest first. */
  eventsIn(span: PeriodSpan): EventRow[];
  entriesOf(projectId: string): readonly FundEntryRow[];
  updatesOf(measureId: string): readonly MeasureUpdateRow[];
  partnerOf(id: string): SourceRows['partners'][number] | undefined;
  projectOf(id: string): ProjectRow | undefined;
  indicatorOf(id: string): SourceIndicator | undefined;
  /** What the indicator is at a span, made of its finer periods where need be; undefined where nothing is recorded in it. */
  valueIn(indicatorId: string, span: PeriodSpan): IndicatorValue | undefined;
  /** Every span's value of an indicator at a frequency, oldest first. */
  judgedOf(indicatorId: string, frequency: Frequency): JudgedPeriod[];
  /** The goal and all below it. */
  goalIdsBelow(goalId: string): ReadonlySet<string>;
};

export function formulaSources(rows: SourceRows): FormulaSources {
  const eventsOf = Map.groupBy(rows.events, ({ startsOn }) => monthOf(startsOn));
  const entriesOf = Map.groupBy(rows.entries, ({ projectId }) => projectId);
  const updatesOf = Map.groupBy(rows.measureUpdates, ({ measureId }) => measureId);
  const partnerOf = new Map(rows.partners.map((partner) => [partner.id, partner]));
  const projectOf = new Map(rows.projects.map((project) => [project.id, project]));
  const indicatorOf = new Map(rows.indicators.map((indicator) => [indicator.id, indicator]));
  const childrenOf = Map.groupBy(rows.goals, ({ parentId }) => parentId);
  const below = new Map<string, ReadonlySet<string>>();
  const judged = new Map<string, JudgedPeriod[]>();

  function judgedOf(id: string, frequency: Frequency): JudgedPeriod[] {
    const key = `${id} ${frequency}`;
    const known = judged.get(key);
    if (known) return known;
    const indicator = indicatorOf.get(id);
    const made = indicator ? judgedAt(indicator, frequency) : [];
    judged.set(key, made);
    return made;
  }

  function goalIdsBelow(goalId: string): ReadonlySet<string> {
    const known = below.get(goalId);
    if (known) return known;
    const all = new Set<string>();
    const add = (id: string) => {
      if (all.has(id)) return;
      all.add(id);
      for (const child of childrenOf.get(id) ?? []) add(child.id);
    };
    add(goalId);
    below.set(goalId, all);
    return all;
  }

  return {
    ...rows,
    eventsIn: ({ firstMonth, lastMonth }) =>
      monthsFrom(firstMonth, lastMonth)
        .flatMap((month) => eventsOf.get(month) ?? [])
        .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0)),
    entriesOf: (id) => entriesOf.get(id) ?? [],
    updatesOf: (id) => updatesOf.get(id) ?? [],
    partnerOf: (id) => partnerOf.get(id),
    projectOf: (id) => projectOf.get(id),
    indicatorOf: (id) => indicatorOf.get(id),
    judgedOf,
    valueIn(id, span) {
      const found = judgedOf(id, span.frequency).findLast(({ month }) => month === span.lastMonth);
      if (!found) return undefined;
      const periods = new Set([found.period, ...found.parts.map(({ period }) => period)]);
      const made = (indicatorOf.get(id)?.observations ?? []).filter(({ period }) =>
        periods.has(period),
      );
      return {
        judged: found,
        computed: made.find(({ period }) => period === found.period)?.computed ?? null,
        // Preliminary is also what lacks something; that is told by itself.
        isApproximate: made.some(({ computed, isPreliminary }) =>
          computed ? computed.approximate > 0 : isPreliminary,
        ),
        isIncomplete: made.some(({ computed }) => computed !== null && computed.missing > 0),
      };
    },
    goalIdsBelow,
  };
}

function judgedAt(indicator: SourceIndicator, frequency: Frequency): JudgedPeriod[] {
  const { method, expected } = aggregationRule(indicator);
  const rule = { method, expected, judged: frequency };
  return judgedPeriods(rule, readObservations(indicator.observations)).filter(
    // A year's figure is no quarter's.
    (one) => monthsIn[one.frequency] <= monthsIn[frequency],
  );
}

function monthsFrom(first: MonthNumber, last: MonthNumber): MonthNumber[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}
