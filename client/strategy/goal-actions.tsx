// What can be done with a goal from its page.
import type { GoalDetail } from '#shared/strategy/goal-detail.ts';

export function GoalActions({ detail }: { detail: GoalDetail }) {
  return <span>{detail.goal.row.version}</span>;
}
