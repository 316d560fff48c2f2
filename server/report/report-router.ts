// The annual report to read: which years there are, and one year's document for the preview.
import * as z from 'zod/mini';
import { loadReport } from '#server/report/load-report.ts';
import { readProcedure, router } from '#server/trpc.ts';
import { slugField } from '#shared/strategy/as-of-schema.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { reportYearField } from '#shared/strategy/strategy-year.ts';

export const reportRouter = router({
  document: readProcedure('report:read')
    .input(
      z.object({
        strategy: slugField,
        year: reportYearField,
        lang: z.enum(langs, 'choice_invalid'),
      }),
    )
    .query(({ ctx, input }) => loadReport(ctx, input)),
});
