// A preview and the imports of a strategy as the page gets them.
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '#server/app-router.ts';

type Outputs = inferRouterOutputs<AppRouter>['import'];
export type Preview = Outputs['preview'];
export type RunEntry = Outputs['list'][number];
