import { useStrategySlug } from '#client/shell/strategy-address.ts';

export function PartnersPage() {
  return <h1>{useStrategySlug()}</h1>;
}
