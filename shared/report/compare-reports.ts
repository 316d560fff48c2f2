// Two years or two reports side by side: how far each focus area had come, which goals stand better or worse, which measures
// and targets are new. Pure.
import { indicatorStatuses } from '#shared/indicator/indicator-type.ts';
import type { StrategyStanding } from '#shared/strategy/standing.ts';
import type { GoalStatus } from '#shared/strategy/strategy-type.ts';
import {
  goalMoves,
  hasMoved,
  lacking,
  standingChanges,
  standOf,
  type GoalMove,
  type Named,
  type Stand,
  type StandingChanges,
} from './report-changes.ts';

/** Null where the area was not there. */
export type ComparedArea = {
  goal: Named & { number: string };
  was: Stand | null;
  becomes: Stand | null;
};

export type ReportComparison = Pick<
  StandingChanges,
  'targets' | 'definitions' | 'indicators' | 'newIndicators' | 'droppedIndicators' | 'measures'
> & {
  total: Omit<GoalMove, 'goal'>;
  areas: ComparedArea[];
  /** Goals below the areas whose status is another. */
  goals: GoalMove[];
  /** Of all goals with a status in both: how many stand better, and how many worse. */
  better: number;
  worse: number;
};

export function compareReports(
  before: StrategyStanding,
  after: StrategyStanding,
): ReportComparison {
  const { targets, definitions, indicators, newIndicators, droppedIndicators, measures } =
    standingChanges(before, after);
  const topOf = ({ goals }: StrategyStanding) => goals.filter(({ depth }) => depth === 0);
  const [wasTop, isTop] = [topOf(before), topOf(after)];
  const areaIds = new Set([...wasTop, ...isTop].map(({ row }) => row.id));
  const areas = [...isTop, ...lacking(wasTop, isTop)].map(({ row, number }): ComparedArea => {
    const figureOf = (goals: typeof isTop) => goals.find((one) => one.row.id === row.id)?.figure;
    const [was, becomes] = [figureOf(wasTop), figureOf(isTop)];
    const { id, title, lang } = row;
    return {
      goal: { id, title, lang, number },
      was: was ? standOf(was) : null,
      becomes: becomes ? standOf(becomes) : null,
    };
  });
  const moved = goalMoves(before, after).filter(
    ({ was, becomes }) => was.status !== becomes.status,
  );
  const steps = moved.map(({ was, becomes }) => statusStep(was.status, becomes.status));
  return {
    targets,
    definitions,
    indicators,
    newIndicators,
    droppedIndicators,
    measures,
    total: { was: standOf(before.figure), becomes: standOf(after.figure) },
    areas,
    goals: moved.filter(({ goal }) => !areaIds.has(goal.id)),
    better: steps.filter((step) => step > 0).length,
    worse: steps.filter((step) => step < 0).length,
  };
}

/** Above 0 for better, below for worse; 0 where one of them says nothing of how it goes. */
export function statusStep(was: GoalStatus, becomes: GoalStatus): number {
  const rank = (status: GoalStatus) =>
    status === 'no_data' || status === 'not_measured' ? null : indicatorStatuses.indexOf(status);
  const [from, to] = [rank(was), rank(becomes)];
  return from === null || to === null ? 0 : to - from;
}

export type Direction = 'up' | 'down' | 'same' | 'unknown';

/** Which way the whole has gone, as it is told in whole percent. */
export function totalDirection({ was, becomes }: Pick<GoalMove, 'was' | 'becomes'>): Direction {
  if (was.attainment === null || becomes.attainment === null) return 'unknown';
  if (!hasMoved({ ...was, status: becomes.status }, becomes)) return 'same';
  return becomes.attainment > was.attainment ? 'up' : 'down';
}
