// What pages of funds are answered with, named once.
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '#server/app-router.ts';

type Answers = inferRouterOutputs<AppRouter>['fund'];
export type FundOverview = Answers['overview'];
export type FundCall = Answers['callDetail'];
export type FundApplication = NonNullable<FundCall['applications']>[number];
export type FundProject = Answers['project'];
export type FundPartner = { id: string; name: string; shortName: string };
