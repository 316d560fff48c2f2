// Who signs a strategy's report, and whether the strategy is the cluster's own: partners, money and bodies are then its to tell.
import type { StrategyRow } from '#shared/strategy/snapshot.ts';

export function organisationOf(
  { foundation }: Pick<StrategyRow, 'foundation'>,
  cluster: { name: string },
): { organisation: string; isOwnStrategy: boolean } {
  const organisation = foundation.owner || cluster.name;
  return { organisation, isOwnStrategy: organisation === cluster.name };
}
