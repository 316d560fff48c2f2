import { useStrategySlug } from '#client/shell/strategy-address.ts';

export function GoalPage() {
  return <h1>{useStrategySlug()}</h1>;
}
