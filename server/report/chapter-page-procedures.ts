// What the page of one chapter shows: the text with what stands around it, what may be put into it, and how it will look.
import { findLastDeed } from '#db/audit/audit-queries.ts';
import { listBodies } from '#db/people/people-queries.ts';
import { findChapter, listChapters } from '#db/report/chapter-queries.ts';
import { findReport, findReportOf } from '#db/report/report-queries.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import { listGoals } from '#db/strategy/goal-queries.ts';
import type { Kysely } from 'kysely';
import type { Database } from '#db/schema.ts';
import { listNamed } from '#server/comment/comment-reader.ts';
import { found } from '#server/refusal.ts';
import { thawEdition } from '#server/report/freeze-report.ts';
import { loadReportSource } from '#server/report/load-report-source.ts';
import { reportWords } from '#server/report/load-report.ts';
import type { ActorContext } from '#server/request-context.ts';
import { readProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { bodyNameOn } from '#shared/people/body-name.ts';
import { livePart } from '#shared/report/live-part.ts';
import { chapterLevel } from '#shared/report/written-part.ts';
import { chapterMarkdown } from '#shared/report/markdown-blocks.ts';
import { reportContext, type ReportSource } from '#shared/report/report-context.ts';
import { chapterBlocksInput, reportIdInput } from '#shared/report/report-schema.ts';
import { isFrozen } from '#shared/report/report-state.ts';
import type { ChapterRow, ReportRow } from '#shared/report/report-type.ts';

/** What changes the words of a chapter. */
const writingActions = ['report.writeChapter', 'report.writeText', 'report.start'];

export const chapterPageProcedures = {
  chapter: readProcedure('report:read')
    .input(reportIdInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const db = ctx.db.read;
      const chapter = found(await findChapter(db, clusterId, input.id));
      const report = found(await findReport(db, clusterId, chapter.reportId));
      const strategy = found(await findStrategy(db, clusterId, report.strategyId));
      const goals = await listGoals(db, clusterId, report.strategyId);
      const body = (await listBodies(db, clusterId)).find(({ id }) => id === chapter.ownerBodyId);
      const [person] = await listNamed(db, clusterId, [chapter.ownerPersonId ?? '']);
      return {
        chapter,
        report,
        strategySlug: strategy.slug,
        /** All of the report in order, those about a focus area under its name. */
        places: (await listChapters(db, clusterId, [report.id])).map(({ id, part, goalId }) => {
          const goal = goals.find((each) => each.id === goalId);
          return { id, part, goal: goal ? { title: goal.title, lang: goal.lang } : null };
        }),
        owner: {
          body: body ? { name: bodyNameOn(body, norwegianDay(ctx.now)), lang: body.lang } : null,
          person: person?.name ?? null,
        },
        lastYear: await lastYearsText(db, clusterId, report, chapter),
        saved: (await findLastDeed(db, clusterId, chapter.id, writingActions)) ?? null,
      };
    }),

  /** The goals and indicators that a chapter may show, and the pictures there are. */
  liveThings: readProcedure('report:read')
    .input(reportIdInput)
    .query(async ({ ctx, input }) => {
      const report = found(await findReport(ctx.db.read, ctx.actor.clusterId, input.id));
      const { source } = await sourceOf(ctx, report);
      const { standing, pictures = [] } = source;
      return {
        goals: standing.goals.map(({ row, number, depth }) => {
          return { id: row.id, title: row.title, lang: row.lang, number, depth };
        }),
        indicators: standing.indicators.map(({ row }) => {
          return { id: row.id, title: row.title, lang: row.lang, goalId: row.goalId };
        }),
        pictureIds: pictures.map(({ id }) => id),
      };
    }),

  /** A text as the report will set it, with the figures of the report's date. Writes nothing. */
  chapterBlocks: readProcedure('report:read')
    .input(chapterBlocksInput)
    .mutation(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const chapter = found(await findChapter(ctx.db.read, clusterId, input.chapterId));
      const report = found(await findReport(ctx.db.read, clusterId, chapter.reportId));
      const { t, a } = await reportWords(report.lang);
      const { source, createdOn } = await sourceOf(ctx, report);
      const { kind, year, template, lang } = report;
      const context = reportContext(source, t, { kind, year, template, lang, createdOn });
      const written = { text: input.text, lang: chapter.lang };
      return {
        blocks: chapterMarkdown(
          written,
          lang,
          (image) => livePart(context, a, image),
          chapterLevel(chapter.part),
        ),
        lang,
        seenOn: source.standing.asOf.reportingOn,
        words: { figure: t('report.figure'), table: t('report.table') },
      };
    }),
};

/** As it was frozen, or as everything stands today. */
async function sourceOf(
  ctx: ActorContext,
  report: ReportRow,
): Promise<{ source: ReportSource; createdOn: string }> {
  const { clusterId } = ctx.actor;
  const db = ctx.db.read;
  const today = norwegianDay(ctx.now);
  const frozen = isFrozen(report) ? await thawEdition(db, clusterId, report.id) : undefined;
  if (frozen) {
    const { source, options } = frozen.snapshot;
    return { source, createdOn: options.createdOn };
  }
  const strategy = found(await findStrategy(db, clusterId, report.strategyId));
  const source = await loadReportSource(db, clusterId, strategy, report, today);
  return { source, createdOn: today };
}

/** What the same chapter said in the report of the year before, if anything. */
async function lastYearsText(
  db: Kysely<Database>,
  clusterId: string,
  { strategyId, kind, template, ...report }: ReportRow,
  { part, goalId }: ChapterRow,
): Promise<(Pick<ChapterRow, 'text' | 'lang'> & { year: number }) | null> {
  const year = report.year - 1;
  const before = await findReportOf(db, clusterId, { strategyId, kind, year });
  if (before?.template !== template) return null;
  const chapters = await listChapters(db, clusterId, [before.id]);
  const same = chapters.find((each) => each.part === part && each.goalId === goalId);
  return same && same.text.trim() !== '' ? { year, text: same.text, lang: same.lang } : null;
}
