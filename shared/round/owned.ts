// Everything one person answers for, whether a round asks or not: what was said of it last, and whether it is time again.
import type {
  IndicatorStanding,
  GoalStanding,
  StrategyStanding,
} from '#shared/strategy/standing.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';
import { periodEnd } from '#shared/indicator/period.ts';
import { latestFinishedPeriod } from '#shared/indicator/period-calendar.ts';
import { norwegianDay, type IsoDate, type IsoInstant } from '#shared/iso-date.ts';
import type { MeasureStanding } from '#shared/measure/measure-standing.ts';
import { can, type Resource } from '#shared/permission.ts';
import type { MeasureUpdateRow, ObservationRow, IndicatorRow } from '#shared/strategy/snapshot.ts';
import { assessmentResource, ownedResource } from '#shared/strategy/strategy-resource.ts';
import type { JudgedStatus, Lang } from '#shared/strategy/strategy-type.ts';
import { awaitedOn, isUnderWay, permissionFor, type Askable } from './asked.ts';

type OwnedBase = {
  id: string;
  title: string;
  lang: Lang;
  strategy: { slug: string; title: string; lang: Lang };
  /** The goal it lies under; null for a goal itself. */
  goal: { title: string; lang: Lang; number: string } | null;
  /** Nobody is responsible: it falls to whoever leads the group that owns it. */
  isGroups: boolean;
  /** When something was last said of it. */
  at: IsoInstant | null;
  isDue: boolean;
  mayUpdate: boolean;
};

export type OwnedMeasure = OwnedBase & {
  kind: 'measure';
  state: Pick<MeasureUpdateRow, 'phase' | 'progress'> | null;
  isOverdue: boolean;
};
export type OwnedIndicator = OwnedBase & {
  kind: 'indicator';
  row: Pick<IndicatorRow, 'unit' | 'decimals' | 'direction'>;
  last: Pick<ObservationRow, 'period' | 'value' | 'noValueReason'> | null;
  /** The newest period that has ended, where it lacks a final value. */
  awaited: Period | null;
  isStale: boolean;
};
export type OwnedGoal = OwnedBase & {
  kind: 'goal';
  number: string;
  last: { status: JudgedStatus; period: Period } | null;
};
export type OwnedThing = OwnedMeasure | OwnedIndicator | OwnedGoal;

/** Of one strategy, as it stands: those it is time for first, otherwise in the strategy's order. */
export function ownedThings(
  standing: StrategyStanding,
  { actor, leads }: Askable,
  today: IsoDate,
): OwnedThing[] {
  const { slug, shortTitle, lang: strategyLang } = standing.strategy;
  const strategy = { slug, title: shortTitle, lang: strategyLang };
  const goalOf = new Map(standing.goals.map((goal) => [goal.row.id, goal]));
  const { personId, clusterId } = actor;

  const base = (
    kind: OwnedThing['kind'],
    row: Owned,
    goalId: string | null,
    resource: Resource,
  ): Omit<OwnedBase, 'at' | 'isDue'> => {
    const home = goalOf.get(goalId ?? '');
    return {
      id: row.id,
      title: row.title,
      lang: row.lang,
      strategy,
      goal: home ? { title: home.row.title, lang: home.row.lang, number: home.number } : null,
      isGroups: row.responsiblePersonId !== personId,
      mayUpdate: can(actor, permissionFor[kind], resource),
    };
  };
  const isOwn = ({ row }: { row: Owned }) =>
    row.responsiblePersonId === null
      ? row.ownerBodyId !== null && leads.includes(row.ownerBodyId)
      : row.responsiblePersonId === personId;

  const things: OwnedThing[] = [
    ...standing.measures.filter(isOwn).map((one) => ({
      ...base('measure', one.row, one.row.homeGoalId, ownedResource(clusterId, one.row)),
      ...ownedMeasure(one, today),
    })),
    ...standing.indicators.filter(isOwn).map((one) => ({
      ...base('indicator', one.row, one.row.goalId, ownedResource(clusterId, one.row)),
      ...ownedIndicator(one, today),
      ...(one.row.formula !== null && { mayUpdate: false }),
    })),
    ...standing.goals.filter(isOwn).map((one) => ({
      ...base('goal', one.row, null, assessmentResource(clusterId, one.row)),
      ...ownedGoal(one, today),
    })),
  ];
  return things.toSorted((a, b) => Number(b.isDue) - Number(a.isDue));
}

type Owned = {
  id: string;
  title: string;
  lang: Lang;
  ownerBodyId: string | null;
  responsiblePersonId: string | null;
};

function ownedMeasure({ row, state, updates, isOverdue }: MeasureStanding, today: IsoDate) {
  const at = updates.at(-1)?.recordedAt ?? null;
  return {
    kind: 'measure' as const,
    state: state && { phase: state.phase, progress: state.progress },
    isOverdue,
    at,
    isDue: isUnderWay(row, newestTertial(today)) && (isOverdue || isSilent(at, today)),
  };
}

function ownedIndicator({ row, observations, figure }: IndicatorStanding, today: IsoDate) {
  const { unit, decimals, direction } = row;
  const last = observations.at(-1);
  const awaited = awaitedOn(row, observations, today);
  return {
    kind: 'indicator' as const,
    row: { unit, decimals, direction },
    last: last
      ? { period: last.period, value: last.value, noValueReason: last.noValueReason }
      : null,
    awaited,
    isStale: figure.isStale,
    at: last?.recordedAt ?? null,
    isDue: awaited !== null,
  };
}

function ownedGoal({ number, assessment }: GoalStanding, today: IsoDate) {
  const at = assessment?.recordedAt ?? null;
  return {
    kind: 'goal' as const,
    number,
    last: assessment ? { status: assessment.status, period: assessment.period } : null,
    at,
    isDue: isSilent(at, today),
  };
}

const newestTertial = (today: IsoDate) => latestFinishedPeriod('tertial', today);

/** Nothing has been said since the newest tertial ended. */
function isSilent(at: IsoInstant | null, today: IsoDate): boolean {
  return at === null || norwegianDay(at) <= periodEnd(newestTertial(today));
}
