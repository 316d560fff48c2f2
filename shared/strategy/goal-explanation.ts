// Why a goal's figure is what it is: each indicator's part in the mean, the rule behind the status and
// what was left out. Language-free; the page looks the words up.
import type { GoalFigure, GoalTerm } from './goal-figure.ts';
import type { AreaTerm, StrategyFigure } from './roll-up.ts';

/** A term with what it adds: weight · clamped attainment / sum of weights. Contributions add up to the figure. */
export type ExplainedTerm = GoalTerm & { contribution: number };

export type GoalExplanation = Pick<
  GoalFigure,
  'attainment' | 'plannedAttainment' | 'pace' | 'status' | 'statusRule' | 'coverage' | 'leftOut'
> & {
  terms: ExplainedTerm[];
  weightSum: number;
  /** Indicators in the attainment without a pace of their own: a band or a yes/no question not achieved. */
  withoutPace: string[];
};

export function explainGoal(figure: GoalFigure): GoalExplanation {
  const { attainment, plannedAttainment, pace, status, statusRule, coverage, leftOut } = figure;
  const weightSum = figure.terms.reduce((sum, { weight }) => sum + weight, 0);
  return {
    attainment,
    plannedAttainment,
    pace,
    status,
    statusRule,
    coverage,
    leftOut,
    terms: figure.terms.map((term) => ({
      ...term,
      contribution: (term.weight * term.clampedAttainment) / weightSum,
    })),
    weightSum,
    withoutPace: figure.terms.filter((term) => term.pace === null).map((term) => term.indicatorId),
  };
}

export type StrategyExplanation = Pick<StrategyFigure, 'attainment' | 'status' | 'statusRule'> & {
  /** The topmost goals that have a figure, with what each adds to the headline. */
  areas: (AreaTerm & { contribution: number })[];
  weightSum: number;
  /** Goal ids without a figure. */
  leftOut: string[];
};

export function explainStrategy(
  figure: Pick<StrategyFigure, 'attainment' | 'status' | 'statusRule' | 'areas'>,
): StrategyExplanation {
  const counted = figure.areas.filter((area) => area.attainment !== null);
  const weightSum = counted.reduce((sum, { weight }) => sum + weight, 0);
  return {
    attainment: figure.attainment,
    status: figure.status,
    statusRule: figure.statusRule,
    areas: counted.map((area) => ({
      ...area,
      contribution: (area.weight * (area.attainment ?? 0)) / weightSum,
    })),
    weightSum,
    leftOut: figure.areas
      .filter(({ attainment }) => attainment === null)
      .map(({ goalId }) => goalId),
  };
}
