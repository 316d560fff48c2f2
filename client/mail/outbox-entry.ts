// One mail as the outbox shows it.
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '#server/app-router.ts';

export type OutboxEntry = inferRouterOutputs<AppRouter>['mail']['outbox']['mails'][number];
