// A row as a file has it: one value per column. From a row or an input to the record, and from the record to the input
// that the form's own schema then checks.
import type { Band, PeriodValue } from '#shared/indicator/indicator-type.ts';
import type { CreateIndicatorInput } from '#shared/indicator/indicator-schema.ts';
import type { CreateMeasureInput } from '#shared/measure/measure-schema.ts';
import type { CreateGoalInput } from '#shared/strategy/goal-schema.ts';
import type { ObservationRow } from '#shared/strategy/snapshot.ts';

/** By column key; the kind's columns decide what stands in each. */
export type PlanRecord = Record<string, unknown>;

type Marked = { isSample: boolean };

const owned = (row: Pick<CreateGoalInput, 'ownerBodyId' | 'responsiblePersonId' | 'lang'>) => ({
  owner: row.ownerBodyId,
  responsible: row.responsiblePersonId,
  lang: row.lang,
});

const ownedInput = ({ owner, responsible, lang }: PlanRecord) => ({
  ownerBodyId: owner,
  responsiblePersonId: responsible,
  lang,
});

export function goalRecord(row: Omit<CreateGoalInput, 'strategyId'> & Marked): PlanRecord {
  const { level, parentId, title, aim, arena, description, weight, isSample } = row;
  const own = { level, parent: parentId, title, aim, arena, description, weight, isSample };
  return { ...own, ...owned(row) };
}

export function goalInput(record: PlanRecord, strategyId: string): object {
  const { level, parent, title, aim, arena, description, weight } = record;
  const own = { strategyId, level, parentId: parent, title, aim, arena, description, weight };
  return { ...own, ...ownedInput(record) };
}

export function indicatorRecord(row: CreateIndicatorInput & Marked): PlanRecord {
  const { goalId, baseline, band } = row;
  return {
    goal: goalId,
    title: row.title,
    definition: row.definition,
    unit: row.unit,
    decimals: row.decimals,
    direction: row.direction,
    frequency: row.frequency,
    aggregation: row.aggregation,
    paceMethod: row.paceMethod,
    resultsStep: row.resultsStep,
    baselinePeriod: baseline?.period ?? null,
    baselineValue: baseline?.value ?? null,
    targets: row.targets.map(({ period, value }) => ({ period, value })),
    bandLow: band?.low ?? null,
    bandHigh: band?.high ?? null,
    bandTolerance: band?.tolerance ?? null,
    weight: row.weight,
    source: row.source,
    sourceUrl: row.sourceUrl,
    caveat: row.caveat,
    isSample: row.isSample,
    ...owned(row),
  };
}

const allNull = (values: readonly unknown[]) => values.every((value) => value === null);

export function indicatorInput(record: PlanRecord): object {
  const { goal, baselinePeriod, baselineValue, bandLow, bandHigh, bandTolerance, ...own } = record;
  const band = { low: bandLow, high: bandHigh, tolerance: bandTolerance ?? 0 };
  return {
    ...own,
    ...ownedInput(record),
    goalId: goal,
    baseline: allNull([baselinePeriod, baselineValue])
      ? null
      : ({ period: baselinePeriod, value: baselineValue } as PeriodValue),
    band: allNull([bandLow, bandHigh, bandTolerance]) ? null : (band as Band),
  };
}

export function measureRecord(
  row: CreateMeasureInput & Marked & { phase: string; progress: number },
): PlanRecord {
  return {
    goal: row.homeGoalId,
    title: row.title,
    description: row.description,
    subPoints: row.subPoints,
    phase: row.phase,
    progress: row.progress,
    startsOn: row.startsOn,
    dueOn: row.dueOn,
    milestones: row.milestones.map(({ title, dueOn, reachedOn }) => ({ title, dueOn, reachedOn })),
    servedGoals: row.servedGoalIds,
    leadPartners: row.leadPartnerIds,
    contributorPartners: row.contributorPartnerIds,
    sourceUrl: row.sourceUrl,
    isSample: row.isSample,
    ...owned(row),
  };
}

export function measureInput(record: PlanRecord): object {
  const { goal, servedGoals, leadPartners, contributorPartners, ...own } = record;
  return {
    ...own,
    ...ownedInput(record),
    homeGoalId: goal,
    servedGoalIds: servedGoals,
    leadPartnerIds: leadPartners,
    contributorPartnerIds: contributorPartners,
  };
}

type Recorded = Pick<
  ObservationRow,
  'period' | 'value' | 'noValueReason' | 'isPreliminary' | 'isBreak' | 'note' | 'source'
>;

export function observationRecord(row: Recorded & Marked): PlanRecord {
  const { period, value, noValueReason, isPreliminary, isBreak, note, source, isSample } = row;
  return { period, value, noValueReason, isPreliminary, isBreak, note, source, isSample };
}

/** Of the input's fields, the column that each stands in. */
const columnOfField: Record<string, string> = {
  parentId: 'parent',
  goalId: 'goal',
  homeGoalId: 'goal',
  servedGoalIds: 'servedGoals',
  ownerBodyId: 'owner',
  responsiblePersonId: 'responsible',
  leadPartnerIds: 'leadPartners',
  contributorPartnerIds: 'contributorPartners',
  'baseline.period': 'baselinePeriod',
  baseline: 'baselineValue',
  band: 'bandLow',
  'band.high': 'bandHigh',
  'band.tolerance': 'bandTolerance',
};

export function columnOf(path: string): string {
  const [first = ''] = path.split('.');
  return columnOfField[path] ?? columnOfField[first] ?? first;
}
