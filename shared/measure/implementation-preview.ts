// What a goal's implementation becomes when one measure's status changes: the same rule as everywhere, asked twice.
import type { IsoDate } from '#shared/iso-date.ts';
import { implementation, type Implementation } from './implementation.ts';
import type { MeasureStanding } from './measure-standing.ts';
import type { MeasurePhase } from './measure-type.ts';

type PreviewMeasure = {
  row: Pick<MeasureStanding['row'], 'id' | 'homeGoalId' | 'servedGoalIds' | 'startsOn' | 'dueOn'>;
  state: MeasureStanding['state'];
};

/** The goal's implementation on a day, as it stands and as it would stand with the measure's new status. */
export function implementationPreview(
  strategy: {
    goals: readonly { id: string; childIds: readonly string[] }[];
    measures: readonly PreviewMeasure[];
  },
  goalId: string,
  status: { measureId: string; phase: MeasurePhase; progress: number },
  on: IsoDate,
): { before: Implementation; after: Implementation } {
  const inside = goalIdsUnder(strategy.goals, goalId);
  const measures = strategy.measures.filter(({ row }) =>
    [row.homeGoalId, ...row.servedGoalIds].some((id) => inside.has(id)),
  );
  const states = (isChanged: boolean) =>
    measures.flatMap(({ row, state }) => {
      if (!isChanged || row.id !== status.measureId) return state ?? [];
      const { startsOn, dueOn } = row;
      return { phase: status.phase, progress: status.progress, startsOn, dueOn };
    });
  return { before: implementation(states(false), on), after: implementation(states(true), on) };
}

/** The goal and everything below it. */
function goalIdsUnder(
  goals: readonly { id: string; childIds: readonly string[] }[],
  goalId: string,
): Set<string> {
  const childrenOf = new Map(goals.map(({ id, childIds }) => [id, childIds]));
  const inside = new Set<string>();
  const waiting = [goalId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (inside.has(id)) continue;
    inside.add(id);
    waiting.push(...(childrenOf.get(id) ?? []));
  }
  return inside;
}
