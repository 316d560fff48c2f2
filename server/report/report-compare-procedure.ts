// Two years or two frozen reports side by side.
import type { Kysely } from 'kysely';
import { findReport } from '#db/report/report-queries.ts';
import type { Database } from '#db/schema.ts';
import { loadSnapshot } from '#db/strategy/snapshot-queries.ts';
import { findStrategyBySlug } from '#db/strategy/strategy-queries.ts';
import { found } from '#server/refusal.ts';
import { thawEdition } from '#server/report/freeze-report.ts';
import { readProcedure } from '#server/trpc.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { compareReports } from '#shared/report/compare-reports.ts';
import { compareReportsInput, type ComparedSide } from '#shared/report/report-schema.ts';
import type { StrategySnapshot } from '#shared/strategy/snapshot.ts';
import { strategyStanding, type StrategyStanding } from '#shared/strategy/standing.ts';
import { reportingDate, reportSpan } from '#shared/report/report-span.ts';
import { reportYears } from '#shared/strategy/strategy-year.ts';

export const reportCompareProcedure = readProcedure('report:read')
  .input(compareReportsInput)
  .query(async ({ ctx, input }) => {
    const { clusterId } = ctx.actor;
    const db = ctx.db.read;
    const today = norwegianDay(ctx.now);
    const strategy = found(await findStrategyBySlug(db, clusterId, input.strategy));
    const rows = await loadSnapshot(db, clusterId, strategy, null);
    const at = (side: ComparedSide) =>
      'year' in side
        ? yearStanding(rows, side.year, today)
        : frozenStanding(db, clusterId, strategy.id, side);
    const [before, after] = [await at(input.a), await at(input.b)];
    return {
      was: before.asOf.reportingOn,
      becomes: after.asOf.reportingOn,
      comparison: compareReports(before, after),
    };
  });

/** With all that is known today. */
function yearStanding(rows: StrategySnapshot, year: number, today: string): StrategyStanding {
  found(reportYears(rows.strategy, today).find((each) => each === year));
  const span = reportSpan({ kind: 'year', year }, rows.strategy, today);
  return strategyStanding(rows, { reportingOn: reportingDate(span, today), knownOn: null });
}

async function frozenStanding(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
  { reportId, edition }: Extract<ComparedSide, { reportId: string }>,
): Promise<StrategyStanding> {
  const report = found(await findReport(db, clusterId, reportId));
  const frozen =
    report.strategyId === strategyId
      ? await thawEdition(db, clusterId, reportId, edition)
      : undefined;
  return found(frozen).snapshot.source.standing;
}
