// What in the plan itself ought to be looked at, by whoever answers for it: no owner, nothing planned, nothing measured
// but activity, silence, a target that is behind us, more measures than agreed. Of strategies that still run.
// "Trenger oppmerksomhet" (`attention.ts`) tells how it goes; what both tell, both read from the same figures.
import { periodEnd } from '#shared/indicator/period.ts';
import type { ResultsStep } from '#shared/indicator/indicator-type.ts';
import type { MeasureStanding } from '#shared/measure/measure-standing.ts';
import { isOpenMeasure, lacksOwner } from './attention.ts';
import { goalPath, type IndicatorStanding, type StrategyStanding } from './standing.ts';
import type { Lang } from './strategy-type.ts';

export const nudgeKinds = [
  'no_owner',
  'no_measure_next_year',
  'too_many_measures',
  'only_activity',
  'target_passed',
  'target_reached',
  'stale',
  'no_value',
] as const;
export type NudgeKind = (typeof nudgeKinds)[number];

export type Nudge = {
  kind: NudgeKind;
  entity: 'goal' | 'measure' | 'indicator';
  id: string;
  title: string;
  lang: Lang;
  ownerBodyId: string | null;
  responsiblePersonId: string | null;
  /** Of `too_many_measures`: how many there are, and how many were agreed. */
  measures: { open: number; agreed: number } | null;
};

type Plan = Pick<StrategyStanding, 'asOf' | 'strategy' | 'goals' | 'indicators' | 'measures'>;

/** Next year is planned from September on; until then that nothing is planned for it says nothing. */
const planningFrom = '09-01';
const activitySteps: readonly ResultsStep[] = ['input', 'activity', 'output'];

/** `agreed`: the most open measures that a priority should have; null for no such agreement. */
export function planNudges(plan: Plan, agreed: number | null): Nudge[] {
  const { strategy, asOf } = plan;
  if (strategy.endsOn !== null && strategy.endsOn < asOf.reportingOn) return [];
  const nudges = [
    ...goalNudges(plan, agreed),
    ...activityNudges(plan),
    ...plan.measures.flatMap(measureNudges),
    ...plan.indicators.flatMap((one) => indicatorNudges(one, asOf.reportingOn)),
  ];
  return nudges.toSorted((a, b) => nudgeKinds.indexOf(a.kind) - nudgeKinds.indexOf(b.kind));
}

/** Tells two nudges apart, from one week to the next. */
export function nudgeKey({ kind, id }: Pick<Nudge, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

type Row = Pick<Nudge, 'id' | 'title' | 'lang' | 'ownerBodyId' | 'responsiblePersonId'>;

function nudge(
  kind: NudgeKind,
  entity: Nudge['entity'],
  { id, title, lang, ownerBodyId, responsiblePersonId }: Row,
  measures: Nudge['measures'] = null,
): Nudge {
  return { kind, entity, id, title, lang, ownerBodyId, responsiblePersonId, measures };
}

function goalNudges(plan: Plan, agreed: number | null): Nudge[] {
  const { goals, measures, strategy, asOf } = plan;
  const goalOf = new Map(goals.map((goal) => [goal.row.id, goal]));
  const open = measures.filter(isOpenMeasure);
  const priorities = open.flatMap(({ row }) =>
    goalPath(goalOf, row.homeGoalId).flatMap((goal) =>
      goal.row.level === 'priority' ? [goal.row.id] : [],
    ),
  );
  const year = Number(asOf.reportingOn.slice(0, 4)) + 1;
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const isPlanned =
    asOf.reportingOn.slice(5) >= planningFrom &&
    (strategy.endsOn === null || strategy.endsOn >= first);
  const nextYear = open.filter(
    ({ row: { startsOn, dueOn } }) =>
      (startsOn === null || startsOn <= last) && (dueOn === null || dueOn >= first),
  );
  const served = new Set(nextYear.flatMap(({ row }) => [row.homeGoalId, ...row.servedGoalIds]));
  return goals.flatMap(({ row, childIds }) => {
    const found: Nudge[] = [];
    // The levels above are the strategy's own; what lacks there, the goals below it tell.
    const isLowest = childIds.length === 0;
    if (isLowest && lacksOwner(row)) found.push(nudge('no_owner', 'goal', row));
    if (isLowest && isPlanned && !served.has(row.id))
      found.push(nudge('no_measure_next_year', 'goal', row));
    const count = priorities.filter((id) => id === row.id).length;
    if (agreed !== null && count > agreed)
      found.push(nudge('too_many_measures', 'goal', row, { open: count, agreed }));
    return found;
  });
}

/** Told once, of the topmost goal that has nothing else anywhere below it, unless one above it has. */
function activityNudges({ goals, indicators }: Plan): Nudge[] {
  const goalOf = new Map(goals.map((goal) => [goal.row.id, goal]));
  const pathOf = (goalId: string) => goalPath(goalOf, goalId).map(({ row }) => row.id);
  const isActivityOnly = (goalId: string | null) => {
    const below = indicators.filter(
      ({ row }) => goalId !== null && pathOf(row.goalId).includes(goalId),
    );
    return below.length > 0 && !below.some(isEffect);
  };
  const withEffect = new Set(indicators.filter(isEffect).map(({ row }) => row.goalId));
  return goals
    .filter(
      ({ row }) =>
        isActivityOnly(row.id) &&
        !isActivityOnly(row.parentId) &&
        !pathOf(row.id).some((id) => withEffect.has(id)),
    )
    .map(({ row }) => nudge('only_activity', 'goal', row));
}

function isEffect({ row }: IndicatorStanding): boolean {
  return !activitySteps.includes(row.resultsStep);
}

function measureNudges(measure: MeasureStanding): Nudge[] {
  const { row } = measure;
  if (!isOpenMeasure(measure) || !lacksOwner(row)) return [];
  return [nudge('no_owner', 'measure', row)];
}

function indicatorNudges({ row, figure }: IndicatorStanding, today: string): Nudge[] {
  const kinds: NudgeKind[] = [];
  if (lacksOwner(row)) kinds.push('no_owner');
  const final = row.targets.at(-1);
  // Something that is kept up, or done once and for all, has nothing to reach next.
  const isClimb = row.direction === 'increase' || row.direction === 'decrease';
  if (isClimb && final && periodEnd(final.period) < today) kinds.push('target_passed');
  else if (isClimb && final && figure.status === 'achieved' && (figure.attainment ?? 0) >= 1)
    kinds.push('target_reached');
  if (figure.isStale) kinds.push('stale');
  else if (figure.status === 'no_data') kinds.push('no_value');
  return kinds.map((kind) => nudge(kind, 'indicator', row));
}
