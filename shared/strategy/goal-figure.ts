// The figure of a goal: one weighted mean over all indicators below it, never an average of averages,
// with what it rests on beside it. Source: attainment.md, "Roll-up".
import { clamp } from '#shared/indicator/comparison.ts';
import type { IndicatorFigure } from '#shared/indicator/indicator-figure.ts';
import { indicatorStatuses, type IndicatorStatus } from '#shared/indicator/indicator-type.ts';
import { goalStatus, type GoalStatusRule } from './goal-status.ts';
import type { GoalStatus } from './strategy-type.ts';

/** An indicator below a goal, with its figure at the date in question. */
export type LeafIndicator = {
  id: string;
  goalId: string;
  /** Above 0. */
  weight: number;
  figure: Pick<
    IndicatorFigure,
    'status' | 'attainment' | 'plannedAttainment' | 'pace' | 'hasTarget' | 'judged' | 'isStale'
  >;
};

/** One indicator in the mean. All shares with 1 for the whole way. */
export type GoalTerm = {
  indicatorId: string;
  weight: number;
  status: IndicatorStatus;
  /** The indicator's true attainment, before it is clamped to 0–1. */
  attainment: number;
  clampedAttainment: number;
  /** Share of the plan, clamped to 0–1; null where no baseline is known. */
  plannedAttainment: number | null;
  /** Clamped to −1–1, an achieved indicator counting 1; null for `maintain` and `yes_no` not achieved. */
  pace: number | null;
};

export const leftOutReasons = ['no_value', 'no_baseline', 'no_target'] as const;
/** Why an indicator is not in the mean. `no_target` is no lack: it also stands outside the coverage. */
export type LeftOutReason = (typeof leftOutReasons)[number];

export type GoalFigure = {
  status: GoalStatus;
  /** Which rule gave the status. */
  statusRule: GoalStatusRule;
  /** Σ w·min(max(a, 0), 1) / Σ w; null without any value. Shown greyed when the status is `no_data`. */
  attainment: number | null;
  /** The same mean of what the plan says. */
  plannedAttainment: number | null;
  /** The same mean of pace, over the indicators that have one. */
  pace: number | null;
  /** "Bygger på `withValue` av `total` indikatorer": of those with something to attain. */
  coverage: { withValue: number; total: number };
  /**
   * Weakest first and `no_data` last; statuses that nobody has left out. Of those with something to attain, and of
   * those without a value: what has none lacks data, with a target or without.
   */
  distribution: { status: IndicatorStatus; count: number }[];
  staleCount: number;
  /** Indicators with a value and no target: followed by trend, in no mean and no coverage. */
  withoutTarget: number;
  terms: GoalTerm[];
  leftOut: { indicatorId: string; reason: LeftOutReason }[];
};

/** The figure of a goal with these indicators below it. */
export function goalFigure(leaves: readonly LeafIndicator[]): GoalFigure {
  const terms = leaves.flatMap(termOf);
  const leftOut = leaves.flatMap(leftOutOf);
  const total = leaves.filter(({ figure }) => figure.hasTarget).length;
  const pace = weightedMean(terms, (term) => term.pace);
  return {
    ...goalStatus({ statuses: terms.map((term) => term.status), total, pace }),
    attainment: weightedMean(terms, (term) => term.clampedAttainment),
    plannedAttainment: weightedMean(terms, (term) => term.plannedAttainment),
    pace,
    coverage: { withValue: terms.length, total },
    distribution: distribution(leaves),
    staleCount: leaves.filter(({ figure }) => figure.isStale).length,
    withoutTarget: leaves.filter(({ figure }) => !figure.hasTarget && figure.judged).length,
    terms,
    leftOut,
  };
}

function termOf({ id, weight, figure }: LeafIndicator): GoalTerm[] {
  const { attainment, status, plannedAttainment, pace } = figure;
  if (attainment === null || status === null) return [];
  const ownPace = status === 'achieved' ? 1 : (pace?.value ?? null);
  return [
    {
      indicatorId: id,
      weight,
      status,
      attainment,
      clampedAttainment: clamp(attainment, 0, 1),
      plannedAttainment: plannedAttainment === null ? null : clamp(plannedAttainment, 0, 1),
      pace: ownPace === null ? null : clamp(ownPace, -1, 1),
    },
  ];
}

function leftOutOf({ id, figure }: LeafIndicator): GoalFigure['leftOut'] {
  if (!figure.hasTarget) return [{ indicatorId: id, reason: 'no_target' }];
  if (!figure.judged) return [{ indicatorId: id, reason: 'no_value' }];
  return figure.attainment === null ? [{ indicatorId: id, reason: 'no_baseline' }] : [];
}

function distribution(leaves: readonly LeafIndicator[]): GoalFigure['distribution'] {
  const counts = new Map<IndicatorStatus | null, number>();
  for (const { figure } of leaves) {
    const status = figure.judged ? figure.status : 'no_data';
    if (figure.hasTarget || !figure.judged) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return indicatorStatuses
    .map((status) => ({ status, count: counts.get(status) ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** Σ w·x / Σ w over the items that have an x; null when none has. */
export function weightedMean<Item extends { weight: number }>(
  items: readonly Item[],
  of: (item: Item) => number | null,
): number | null {
  let [sum, weights] = [0, 0];
  for (const item of items) {
    const value = of(item);
    if (value === null) continue;
    sum += item.weight * value;
    weights += item.weight;
  }
  return weights > 0 ? sum / weights : null;
}
