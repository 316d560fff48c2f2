// The whole seam. The client imports its type, and nothing else of the server.
import { auditRouter } from '#server/audit/audit-router.ts';
import { commentRouter } from '#server/comment/comment-router.ts';
import { eventRouter } from '#server/event/event-router.ts';
import { fundRouter } from '#server/fund/fund-router.ts';
import { importRouter } from '#server/import/import-router.ts';
import { indicatorRouter } from '#server/indicator/indicator-router.ts';
import { jobRouter } from '#server/job/job-router.ts';
import { mailRouter } from '#server/mail/mail-router.ts';
import { measureRouter } from '#server/measure/measure-router.ts';
import { meetingRouter } from '#server/meeting/meeting-router.ts';
import { peopleRouter } from '#server/people/people-router.ts';
import { reportRouter } from '#server/report/report-router.ts';
import { roundRouter } from '#server/round/round-router.ts';
import { accountRouter } from '#server/people/account-router.ts';
import { signInRouter } from '#server/people/sign-in-router.ts';
import { strategyRouter } from '#server/strategy/strategy-router.ts';
import { router } from '#server/trpc.ts';

export const appRouter = router({
  strategy: strategyRouter,
  indicator: indicatorRouter,
  measure: measureRouter,
  people: peopleRouter,
  signIn: signInRouter,
  account: accountRouter,
  round: roundRouter,
  meeting: meetingRouter,
  event: eventRouter,
  fund: fundRouter,
  comment: commentRouter,
  import: importRouter,
  report: reportRouter,
  audit: auditRouter,
  mail: mailRouter,
  job: jobRouter,
});

export type AppRouter = typeof appRouter;
