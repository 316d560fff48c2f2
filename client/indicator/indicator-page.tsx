import { useStrategySlug } from '#client/shell/strategy-address.ts';

export function IndicatorPage() {
  return <h1>{useStrategySlug()}</h1>;
}
