// The work on a report: begun, sent to review, approved by a decision (and frozen), published.
import type { Transaction } from 'kysely';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { newId } from '#db/id.ts';
import { listApprovals } from '#db/report/approval-queries.ts';
import { insertChapter, listChapters } from '#db/report/chapter-queries.ts';
import { listEditions } from '#db/report/edition-queries.ts';
import { countErrata, listErrata } from '#db/report/erratum-queries.ts';
import { findReport, findReportOf, insertReport, listReports } from '#db/report/report-queries.ts';
import { listBodies } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { listGoals } from '#db/strategy/goal-queries.ts';
import { findStrategyBySlug } from '#db/strategy/strategy-queries.ts';
import { authorise } from '#server/authorise.ts';
import { changeRow, changeRowIn, restoreRow } from '#server/change-row.ts';
import { found, refuseField } from '#server/refusal.ts';
import { approvalOf, freezeReport } from '#server/report/freeze-report.ts';
import { chapterStore, reportResource, reportStore } from '#server/report/report-store.ts';
import { writeContextOf, type ActorContext } from '#server/request-context.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import {
  approveReportInput,
  reportIdInput,
  startReportInput,
  updateReportInput,
} from '#shared/report/report-schema.ts';
import { chapterCounts } from '#shared/report/chapter-count.ts';
import { isWritten, mayBecome } from '#shared/report/report-state.ts';
import { firstChapters } from '#shared/report/report-template.ts';
import type { ReportRow, ReportState } from '#shared/report/report-type.ts';
import { slugField } from '#shared/strategy/as-of-schema.ts';
import * as z from 'zod/mini';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';
import { reportYears, strategyYears } from '#shared/strategy/strategy-year.ts';

type Versioned = { id: string; version: number };

export const reportWorkProcedures = {
  /** Those that are begun, how far each has come, and the years that one may be begun for: the newest first. */
  list: readProcedure('report:read')
    .input(z.object({ strategy: slugField }))
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const db = ctx.db.read;
      const strategy = found(await findStrategyBySlug(db, clusterId, input.strategy));
      const reports = await listReports(db, clusterId, strategy.id);
      const ids = reports.map(({ id }) => id);
      const chapters = Map.groupBy(
        await listChapters(db, clusterId, ids),
        ({ reportId }) => reportId,
      );
      const errata = await countErrata(db, clusterId, ids);
      const today = norwegianDay(ctx.now);
      return {
        reports: reports.map((report) => ({
          ...report,
          counts: chapterCounts(chapters.get(report.id) ?? [], today),
          errata: errata.get(report.id) ?? 0,
        })),
        years: reportYears(strategy, today),
        /** Of a final report. */
        lastYear: strategyYears(strategy, today).last,
      };
    }),

  /** One report with its chapters, and what came after it was frozen. */
  work: readProcedure('report:read')
    .input(reportIdInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const db = ctx.db.read;
      const report = found(await findReport(db, clusterId, input.id));
      const approval = await approvalOf(db, clusterId, report);
      return {
        report,
        chapters: await listChapters(db, clusterId, [report.id]),
        /** The decision that it was approved by; otherwise those that it may be. */
        approvals: approval ? [approval] : await listApprovals(db, clusterId, report),
        editions: await listEditions(db, clusterId, report.id),
        errata: await listErrata(db, clusterId, report.id),
      };
    }),

  start: writeProcedure('report:manage')
    .input(startReportInput)
    .mutation(({ ctx, input }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const { clusterId } = ctx.actor;
        authorise(ctx, reportResource(clusterId));
        const { strategy: slug, ...begun } = input;
        const strategy = found(await findStrategyBySlug(trx, clusterId, slug));
        const today = norwegianDay(ctx.now);
        const { last } = strategyYears(strategy, today);
        // A final report is of a strategy's last year, once that has come.
        const isIts = begun.kind !== 'period' || begun.year === last;
        if (!isIts || !reportYears(strategy, today).includes(begun.year))
          refuseField('year', 'choice_invalid');
        const place = { ...begun, strategyId: strategy.id };
        if (await findReportOf(trx, clusterId, place)) refuseField('year', 'report_begun');
        const report: ReportRow = {
          ...place,
          id: newId(),
          state: 'draft',
          decisionId: null,
          approvedAt: null,
          approvedById: null,
          publishedAt: null,
          publishedById: null,
          isSample: false,
          version: 1,
          archivedAt: null,
        };
        await insertReport(trx, clusterId, report);
        const told = { before: null, action: 'report.start' };
        await audit({ entity: 'report', entityId: report.id, after: report, ...told });
        const { audited } = chapterStore(ctx.actor, report);
        for (const chapter of await plannedChapters(trx, clusterId, report)) {
          await insertChapter(trx, clusterId, chapter);
          const after = audited!(chapter);
          await audit({ entity: 'report_chapter', entityId: chapter.id, after, ...told });
        }
        return report;
      }),
    ),

  update: writeProcedure('report:manage')
    .input(updateReportInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, reportStore, input, 'report.update', (before) => {
        if (!isWritten(before)) refuseField('id', 'report_frozen');
        return { ...before, ...input };
      }),
    ),

  /** One that was begun by mistake: its year can be begun again. */
  archive: writeProcedure('report:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      changeRow(ctx, reportStore, input, 'report.archive', (before) => {
        if (before.state !== 'draft') refuseField('id', 'report_not_draft');
        return { ...before, archivedAt: ctx.now };
      }),
    ),

  /** Brought back, unless its year has been begun anew. */
  restore: writeProcedure('report:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      restoreRow(ctx, reportStore, input, 'report.restore', async (before, trx) => {
        if (await findReportOf(trx, ctx.actor.clusterId, before)) refuseField('id', 'report_begun');
      }),
    ),

  submit: writeProcedure('report:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) => move(ctx, input, 'report.submit', 'in_review')),

  sendBack: writeProcedure('report:manage')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) => move(ctx, input, 'report.sendBack', 'draft')),

  /** By a decision of the body, in a case about this report. From now on nothing in it moves. */
  approve: writeProcedure('report:approve')
    .input(approveReportInput)
    .mutation(({ ctx, input }) => {
      const approving = auditedTransaction(
        ctx.db.write,
        writeContextOf(ctx),
        async (trx, audit) => {
          const { clusterId, personId } = ctx.actor;
          const write = { ctx, trx, audit };
          const report = await changeRowIn(
            write,
            reportStore,
            input,
            'report.approve',
            (before): ReportRow => ({
              ...moved(before, 'approved'),
              decisionId: input.decisionId,
              approvedAt: ctx.now,
              approvedById: personId,
            }),
          );
          const approvals = await listApprovals(trx, clusterId, report);
          const approval = approvals.find(({ id }) => id === input.decisionId);
          if (!approval) return refuseField('decisionId', 'decision_not_of_report');
          await freezeReport(write, report, approval);
          return report;
        },
      );
      return thenKeepFiles(ctx, approving);
    }),

  /** The approval was a slip: the edition is kept, and the next approval makes another. */
  reopen: writeProcedure('report:approve')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      move(ctx, input, 'report.reopen', 'in_review', {
        decisionId: null,
        approvedAt: null,
        approvedById: null,
      }),
    ),

  publish: writeProcedure('report:publish')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      thenKeepFiles(
        ctx,
        move(ctx, input, 'report.publish', 'published', {
          publishedAt: ctx.now,
          publishedById: ctx.actor.personId,
        }),
      ),
    ),
};

/** Those that are missing are begun once the answer is sent; the clock sees to what fails. */
async function thenKeepFiles<T>(ctx: ActorContext, work: Promise<T>): Promise<T> {
  const done = await work;
  ctx.afterwards(() => ctx.runJob('keep_reports'));
  return done;
}

function move(
  ctx: ActorContext,
  input: Versioned,
  action: string,
  to: ReportState,
  patch: Partial<ReportRow> = {},
): Promise<ReportRow> {
  return changeRow(ctx, reportStore, input, action, (before) => ({
    ...moved(before, to),
    ...patch,
  }));
}

function moved(before: ReportRow, to: ReportState): ReportRow {
  if (!mayBecome(before.state, to)) refuseField('id', 'report_cannot_move');
  return { ...before, state: to };
}

async function plannedChapters(trx: Transaction<Database>, clusterId: string, report: ReportRow) {
  const goals = await listGoals(trx, clusterId, report.strategyId);
  const bodies = await listBodies(trx, clusterId);
  const chapters = firstChapters(report, {
    areas: goals.filter(({ parentId, archivedAt }) => parentId === null && archivedAt === null),
    leadingBodyId: bodies.find(({ kind }) => kind === 'steering_group')?.id ?? null,
  });
  return chapters.map((chapter) => ({ ...chapter, id: newId() }));
}
