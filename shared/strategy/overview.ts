// What the overview page shows of a standing: figures and titles, without the long texts.
import type { IsoDate } from '#shared/iso-date.ts';
import { attentionItems, type AttentionItem } from './attention.ts';
import type { GoalFigure } from './goal-figure.ts';
import { recentChanges, type RecentChanges } from './recent-change.ts';
import type { StrategyFigure } from './roll-up.ts';
import { goalPath, type GoalStanding, type StrategyStanding } from './standing.ts';

export type FigureSummary = Omit<GoalFigure, 'terms' | 'leftOut'>;

export type GoalSummary = Pick<
  GoalStanding,
  'number' | 'depth' | 'childIds' | 'implementation' | 'measureCounts'
> & {
  id: string;
  level: GoalStanding['row']['level'];
  title: string;
  aim: string;
  arena: string;
  lang: GoalStanding['row']['lang'];
  isSample: boolean;
  figure: FigureSummary;
  /** What forum and steering group say, where they have spoken. */
  assessment: { status: string; period: string } | null;
  decision: { status: string | null; period: string; caseNumber: string } | null;
};

export type StrategyOverview = Pick<
  StrategyStanding,
  'asOf' | 'strategy' | 'implementation' | 'measureCounts' | 'history' | 'years' | 'hasSampleData'
> & {
  /** With the areas' parts in it, which explain it. */
  figure: FigureSummary & Pick<StrategyFigure, 'areas'>;
  /** The two topmost levels: what hangs below them counts in their figures. */
  goals: GoalSummary[];
  hasSubGoals: boolean;
  /** What the topmost goals say beyond their aim. */
  areaTexts: { goalId: string; description: string }[];
  /** History of the topmost goals, for their trend. */
  areaHistory: { goalId: string; history: GoalStanding['history'] }[];
  indicatorCount: number;
  /** Each under its topmost goal. */
  attention: (AttentionItem & { areaId: string })[];
  recent: RecentChanges;
};

/** `meetingDays`: when the steering group has met. */
export function overviewOf(
  standing: StrategyStanding,
  meetingDays: readonly IsoDate[] = [],
): StrategyOverview {
  const { asOf, strategy, implementation, measureCounts, history, years, hasSampleData } = standing;
  const goalOf = new Map(standing.goals.map((goal) => [goal.row.id, goal]));
  return {
    asOf,
    strategy,
    implementation,
    measureCounts,
    history,
    years,
    hasSampleData,
    figure: { ...figureSummary(standing.figure), areas: standing.figure.areas },
    goals: standing.goals.filter(({ depth }) => depth < 2).map(goalSummary),
    hasSubGoals: standing.goals.some(({ row }) => row.level === 'sub_goal'),
    areaTexts: standing.goals
      .filter(({ depth, row }) => depth === 0 && row.description !== '')
      .map(({ row }) => ({ goalId: row.id, description: row.description })),
    areaHistory: standing.goals
      .filter(({ depth }) => depth === 0)
      .map((goal) => ({ goalId: goal.row.id, history: goal.history })),
    indicatorCount: standing.indicators.length,
    attention: attentionItems(standing).map((item) => ({
      ...item,
      areaId: goalPath(goalOf, item.goalId)[0]?.row.id ?? item.goalId,
    })),
    recent: recentChanges(standing, 8, meetingDays),
  };
}

export function figureSummary(figure: GoalFigure): FigureSummary {
  const { terms: _terms, leftOut: _leftOut, ...summary } = figure;
  return summary;
}

export function goalSummary(goal: GoalStanding): GoalSummary {
  const { row, number, depth, childIds, implementation, measureCounts, assessment, decision } =
    goal;
  return {
    id: row.id,
    level: row.level,
    title: row.title,
    aim: row.aim,
    arena: row.arena,
    lang: row.lang,
    isSample: row.isSample,
    number,
    depth,
    childIds,
    implementation,
    measureCounts,
    figure: figureSummary(goal.figure),
    assessment: assessment && { status: assessment.status, period: assessment.period },
    decision: decision && {
      status: decision.status,
      period: decision.period,
      caseNumber: decision.caseNumber,
    },
  };
}
