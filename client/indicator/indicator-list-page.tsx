import { useStrategySlug } from '#client/shell/strategy-address.ts';

export function IndicatorListPage() {
  return <h1>{useStrategySlug()}</h1>;
}
