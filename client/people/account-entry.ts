// One's own account as its page gets it.
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '#server/app-router.ts';

export type AccountEntry = inferRouterOutputs<AppRouter>['account']['get'];
export type ErasureEntry = inferRouterOutputs<AppRouter>['people']['erasureRequests'];
