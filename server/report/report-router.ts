// The annual report to read: which years there are, and one year's document for the preview; and the running year in short.
import * as z from 'zod/mini';
import { findStrategyBySlug } from '#db/strategy/strategy-queries.ts';
import { found } from '#server/refusal.ts';
import { chapterPageProcedures } from '#server/report/chapter-page-procedures.ts';
import { chapterProcedures } from '#server/report/chapter-procedures.ts';
import { clusterYearProcedure } from '#server/report/cluster-year-procedure.ts';
import { erratumProcedures } from '#server/report/erratum-procedures.ts';
import { loadReport } from '#server/report/load-report.ts';
import { reportChangeProcedure } from '#server/report/report-change-procedure.ts';
import { reportCompareProcedure } from '#server/report/report-compare-procedure.ts';
import { reportProgressProcedure } from '#server/report/report-progress-procedure.ts';
import { pictureProcedures } from '#server/report/picture-procedure.ts';
import { reportWorkProcedures } from '#server/report/report-work-procedures.ts';
import { suggestionProcedures } from '#server/report/suggestion-procedures.ts';
import { readProcedure, router } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { reportKinds } from '#shared/report/report-type.ts';
import { slugField } from '#shared/strategy/as-of-schema.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { reportYearField } from '#shared/strategy/report-year-field.ts';
import { reportYears } from '#shared/strategy/strategy-year.ts';

export const reportRouter = router({
  clusterYear: clusterYearProcedure,
  ...reportWorkProcedures,
  ...chapterProcedures,
  ...erratumProcedures,
  progress: reportProgressProcedure,
  changes: reportChangeProcedure,
  compare: reportCompareProcedure,
  ...chapterPageProcedures,
  ...pictureProcedures,
  ...suggestionProcedures,

  /** Newest first. */
  years: readProcedure('report:read')
    .input(z.object({ strategy: slugField }))
    .query(async ({ ctx, input }) => {
      const strategy = found(
        await findStrategyBySlug(ctx.db.read, ctx.actor.clusterId, input.strategy),
      );
      return reportYears(strategy, norwegianDay(ctx.now));
    }),

  document: readProcedure('report:read')
    .input(
      z.object({
        strategy: slugField,
        year: reportYearField,
        lang: z.enum(langs, 'choice_invalid'),
        kind: z.optional(z.enum(reportKinds, 'choice_invalid')),
      }),
    )
    .query(async ({ ctx, input }) =>
      found(await loadReport(ctx.db.read, ctx.actor.clusterId, input, norwegianDay(ctx.now))),
    ),
});
