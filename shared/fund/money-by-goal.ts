// Money beside gaps: what each satsing has been given, and how far behind its plan it is. Pure.
import type { StrategyStanding } from '#shared/strategy/standing.ts';
import type { GoalStatus, Lang } from '#shared/strategy/strategy-type.ts';
import type { FundEntryRow, ProjectRow } from './fund-type.ts';
import { splitMoney, type Ore } from './money.ts';

export type GoalMoney = {
  goalId: string;
  number: string;
  title: string;
  lang: Lang;
  /** Awarded to what serves it, less what came back. */
  awarded: Ore;
  projects: number;
  status: GoalStatus;
  /** Plan less attainment, in shares of the way; null where either is not known. Below 0 where it is ahead. */
  gap: number | null;
};

export type MoneyByGoal = {
  /** In the strategy's order; the satsinger alone. */
  goals: GoalMoney[];
  /** To projects that do not say what they serve, or serve what is not in this strategy. */
  unplaced: Ore;
};

type Project = Pick<ProjectRow, 'id' | 'serves'>;
type Entry = Pick<FundEntryRow, 'projectId' | 'kind' | 'amount'>;

/** Every øre awarded is in one place and one alone: parts of a project are split by its shares. */
export function moneyByGoal(
  { goals }: StrategyStanding,
  projects: readonly Project[],
  entries: readonly Entry[],
): MoneyByGoal {
  const rows = new Map(goals.map(({ row }) => [row.id, row]));
  const satsingOf = (goalId: string): string | undefined => {
    for (let row = rows.get(goalId); row; row = rows.get(row.parentId ?? ''))
      if (row.level === 'priority') return row.id;
    return undefined;
  };
  const awarded = new Map<string, Ore>();
  const serving = new Map<string, Set<string>>();
  let unplaced = 0;
  const entriesOf = Map.groupBy(entries, ({ projectId }) => projectId);
  for (const { id, serves } of projects) {
    const own = entriesOf.get(id) ?? [];
    const sum = (kind: Entry['kind']) =>
      own.reduce((total, entry) => (entry.kind === kind ? total + entry.amount : total), 0);
    const net = sum('award') - sum('return');
    const parts = splitMoney(
      net,
      serves.map(({ share }) => share),
    );
    if (serves.length === 0) unplaced += net;
    for (const [place, { goalId }] of serves.entries()) {
      const satsing = satsingOf(goalId);
      const part = parts[place] ?? 0;
      if (satsing === undefined) unplaced += part;
      else {
        awarded.set(satsing, (awarded.get(satsing) ?? 0) + part);
        serving.set(satsing, (serving.get(satsing) ?? new Set()).add(id));
      }
    }
  }
  return {
    goals: goals
      .filter(({ row }) => row.level === 'priority')
      .map(({ row, number, figure: { status, attainment, plannedAttainment } }) => ({
        goalId: row.id,
        number,
        title: row.title,
        lang: row.lang,
        awarded: awarded.get(row.id) ?? 0,
        projects: serving.get(row.id)?.size ?? 0,
        status,
        gap:
          attainment === null || plannedAttainment === null ? null : plannedAttainment - attainment,
      })),
    unplaced,
  };
}
