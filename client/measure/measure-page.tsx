import { useStrategySlug } from '#client/shell/strategy-address.ts';

export function MeasurePage() {
  return <h1>{useStrategySlug()}</h1>;
}
