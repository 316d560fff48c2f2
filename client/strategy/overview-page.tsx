import { useStrategySlug } from '#client/shell/strategy-address.ts';

export function OverviewPage() {
  return <h1>{useStrategySlug()}</h1>;
}
