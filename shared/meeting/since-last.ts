// What has moved in a strategy since a body last met: goals that stand otherwise, and what was recorded. Pure.
import type { IsoDate } from '#shared/iso-date.ts';
import { changesSince, type RecentChange } from '#shared/strategy/recent-change.ts';
import type { StrategyStanding } from '#shared/strategy/standing.ts';
import type { GoalStatus, Lang } from '#shared/strategy/strategy-type.ts';

export type StatusMove = {
  /** The goal's. */
  id: string;
  number: string;
  title: string;
  lang: Lang;
  from: GoalStatus;
  to: GoalStatus;
};

export type StrategyMoves = {
  strategy: { id: string; slug: string; title: string };
  moves: StatusMove[];
  /** Newest first. */
  changes: RecentChange[];
};

/**
 * `before`: as it stood, and was known, on the day of the last meeting. `ownBodyId`: of a group what it answers for; null
 * for all.
 */
export function strategyMoves(
  before: StrategyStanding,
  now: StrategyStanding,
  since: IsoDate,
  ownBodyId: string | null,
): StrategyMoves {
  const { id, slug, shortTitle } = now.strategy;
  const rows = [...now.goals, ...now.indicators, ...now.measures].map(({ row }) => row);
  const own = new Set(
    rows.filter((row) => ownBodyId === null || row.ownerBodyId === ownBodyId).map((row) => row.id),
  );
  const stood = new Map(before.goals.map(({ row, figure }) => [row.id, figure.status]));
  const moves = now.goals.flatMap(({ row, number, figure: { status: to } }): StatusMove[] => {
    const from = stood.get(row.id);
    if (!own.has(row.id) || from === undefined || from === to) return [];
    return [{ id: row.id, number, title: row.title, lang: row.lang, from, to }];
  });
  return {
    strategy: { id, slug, title: shortTitle },
    moves,
    changes: changesSince(now, since).filter((change) => own.has(change.id)),
  };
}
