// The bare address leads to the cluster's own strategy.
import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useTRPC } from '#client/seam.ts';

export function HomePage() {
  const { data: strategies } = useSuspenseQuery(useTRPC().strategy.list.queryOptions());
  const first = strategies[0];
  return first && <Navigate to="/$strategy" params={{ strategy: first.slug }} replace />;
}
