// The administrator's look at what the server does by the clock.
import { listRuns } from '#db/job/job-queries.ts';
import { readProcedure, router } from '#server/trpc.ts';

const shownRuns = 100;

export const jobRouter = router({
  list: readProcedure('job:read').query(({ ctx }) => listRuns(ctx.db.read, shownRuns)),
});
