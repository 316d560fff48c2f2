import { useStrategySlug } from '#client/shell/strategy-address.ts';

export function DocumentPage() {
  return <h1>{useStrategySlug()}</h1>;
}
