// Implementation (gjennomføring): how far the measures have come against what time says is due. Never
// mixed with attainment: work done is not effect reached. Source: attainment.md, "Roll-up".
import { daysBetween, type IsoDate } from '#shared/iso-date.ts';
import { itemsBelow, type GoalTree } from '#shared/strategy/goal-tree.ts';
import { measurePhases, type MeasurePhase } from './measure-type.ts';

/** What implementation needs of a measure, as it stood at the date in question. */
export type MeasureState = {
  phase: MeasurePhase;
  /** Whole percent, 0–100. */
  progress: number;
  startsOn: IsoDate | null;
  dueOn: IsoDate | null;
};

export type Implementation = {
  /** Mean progress as a share (1 done) of the measures that are not cancelled; null when there are none. */
  progress: number | null;
  /** The mean share that time says is due, over those of them that have the dates to tell. */
  due: number | null;
  /** Measures in `progress`, and how many of them are in `due`. */
  counted: number;
  withDates: number;
  overdue: number;
  /** Every phase with its number of measures, cancelled included, in the order of the phases. */
  phases: { phase: MeasurePhase; count: number }[];
};

/** Implementation of a set of measures on a day; each measure counts once. */
export function implementation(measures: readonly MeasureState[], on: IsoDate): Implementation {
  const counted = measures.filter(({ phase }) => phase !== 'cancelled');
  const due = counted.map((measure) => dueShare(measure, on)).filter((share) => share !== null);
  return {
    progress: meanOf(counted.map(progressShare)),
    due: meanOf(due),
    counted: counted.length,
    withDates: due.length,
    overdue: counted.filter((measure) => isOverdue(measure, on)).length,
    phases: measurePhases.map((phase) => ({
      phase,
      count: measures.filter((measure) => measure.phase === phase).length,
    })),
  };
}

/** Forfalt: the due date has passed, and the measure is neither completed nor cancelled. */
export function isOverdue({ phase, dueOn }: MeasureState, on: IsoDate): boolean {
  return dueOn !== null && dueOn < on && phase !== 'completed' && phase !== 'cancelled';
}

/** A completed measure is done, whatever progress was last reported. */
export function progressShare({ phase, progress }: MeasureState): number {
  return phase === 'completed' ? 1 : progress / 100;
}

/**
 * The share that time says is due: 0 until the start, 1 from the due date on, a straight line between.
 * Null where that cannot be told: no due date, or a due date still to come and no start.
 */
export function dueShare({ startsOn, dueOn }: MeasureState, on: IsoDate): number | null {
  if (dueOn === null) return null;
  if (on >= dueOn) return 1;
  if (startsOn === null) return null;
  if (on <= startsOn) return 0;
  return daysBetween(startsOn, on) / daysBetween(startsOn, dueOn);
}

/**
 * Implementation of every goal in the tree, by goal id: of the measures that serve it or a goal below it,
 * each counted once in each goal. For the strategy as a whole call `implementation` with all measures.
 */
export function goalImplementations(
  tree: GoalTree,
  measures: readonly (MeasureState & { homeGoalId: string; servedGoalIds: readonly string[] })[],
  on: IsoDate,
): Map<string, Implementation> {
  const below = itemsBelow(tree, measures, ({ homeGoalId, servedGoalIds }) => [
    homeGoalId,
    ...servedGoalIds,
  ]);
  return new Map([...below].map(([goalId, under]) => [goalId, implementation(under, on)]));
}

function meanOf(shares: readonly number[]): number | null {
  if (shares.length === 0) return null;
  return shares.reduce((total, share) => total + share, 0) / shares.length;
}
