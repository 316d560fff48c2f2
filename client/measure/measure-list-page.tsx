import { useStrategySlug } from '#client/shell/strategy-address.ts';

export function MeasureListPage() {
  return <h1>{useStrategySlug()}</h1>;
}
