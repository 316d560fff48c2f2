// How far a report has come: its way so far, what it lacks, how much is written, and the people it names.
import type { Kysely } from 'kysely';
import { listHistory } from '#db/audit/audit-queries.ts';
import { listIndicators } from '#db/indicator/indicator-queries.ts';
import { listPersonNames } from '#db/people/person-queries.ts';
import { listChapters } from '#db/report/chapter-queries.ts';
import { listEditions } from '#db/report/edition-queries.ts';
import { listErrata } from '#db/report/erratum-queries.ts';
import { listPicturesOf } from '#db/report/picture-queries.ts';
import { findReport } from '#db/report/report-queries.ts';
import type { Database } from '#db/schema.ts';
import { listGoals } from '#db/strategy/goal-queries.ts';
import { found } from '#server/refusal.ts';
import { readProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { reportGaps } from '#shared/report/report-gap.ts';
import { reportPath, type ReportStep } from '#shared/report/report-path.ts';
import { reportIdInput } from '#shared/report/report-schema.ts';
import { isWritten } from '#shared/report/report-state.ts';
import type { ReportRow, ReportState } from '#shared/report/report-type.ts';
import type { IndicatorRow } from '#shared/strategy/snapshot.ts';
import { wordCount } from '#shared/report/word-count.ts';

export const reportProgressProcedure = readProcedure('report:read')
  .input(reportIdInput)
  .query(async ({ ctx, input }) => {
    const { clusterId } = ctx.actor;
    const db = ctx.db.read;
    const report = found(await findReport(db, clusterId, input.id));
    const chapters = await listChapters(db, clusterId, [report.id]);
    const editions = await listEditions(db, clusterId, report.id);
    const errata = await listErrata(db, clusterId, report.id);
    const indicators = await listIndicators(db, clusterId, report.strategyId, {
      withArchived: true,
    });
    const named = [
      ...chapters.map(({ ownerPersonId }) => ownerPersonId),
      ...editions.map(({ madeById }) => madeById),
      ...errata.map(({ signedById }) => signedById),
    ].filter((id) => id !== null);
    return {
      path: reportPath(await movesOf(db, clusterId, report.id)),
      /** What is frozen lacks nothing any more. */
      gaps: isWritten(report)
        ? reportGaps(
            chapters,
            await showableIn(db, clusterId, report, indicators),
            norwegianDay(ctx.now),
          )
        : [],
      wordsOf: Object.fromEntries(chapters.map(({ id, text }) => [id, wordCount(text)])),
      nameOf: await listPersonNames(db, clusterId, [...new Set(named)]),
      /** What figures that were corrected are written with; some may have been taken out since. */
      indicators: indicators
        .filter(({ id }) => errata.some(({ indicatorId }) => indicatorId === id))
        .map(({ id, title, lang, unit, decimals, direction }) => {
          return { id, title, lang, unit, decimals, direction };
        }),
    };
  });

/** More than a report ever moves. */
const mostEntries = 1000;

async function movesOf(
  db: Kysely<Database>,
  clusterId: string,
  reportId: string,
): Promise<ReportStep[]> {
  const entries = await listHistory(db, clusterId, ['report'], [reportId], mostEntries);
  const stateOf = (record: unknown) => (record as { state: ReportState } | null)?.state;
  return entries.toReversed().flatMap(({ before, after, knownAt, actorName }) => {
    const state = stateOf(after);
    return state === undefined || state === stateOf(before)
      ? []
      : [{ state, at: knownAt, by: actorName }];
  });
}

async function showableIn(
  db: Kysely<Database>,
  clusterId: string,
  { strategyId }: ReportRow,
  indicators: readonly IndicatorRow[],
) {
  const idsOf = (rows: readonly { id: string }[]) => new Set(rows.map((row) => row.id));
  return {
    goals: idsOf(await listGoals(db, clusterId, strategyId)),
    indicators: idsOf(indicators.filter(({ archivedAt }) => archivedAt === null)),
    pictures: idsOf(await listPicturesOf(db, clusterId, strategyId)),
  };
}
