// What the pages of the work on reports are answered with, named once.
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '#server/app-router.ts';

type Answers = inferRouterOutputs<AppRouter>['report'];
export type ReportWork = Answers['work'];
export type ReportProgress = Answers['progress'];
export type ReportList = Answers['list'];
export type Approval = ReportWork['approvals'][number];
