// A frozen report beside the data of today: what its figures would be now, seen as of the very day it was seen as of.
import { findReport } from '#db/report/report-queries.ts';
import { loadSnapshot } from '#db/strategy/snapshot-queries.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import { found } from '#server/refusal.ts';
import { thawEdition } from '#server/report/freeze-report.ts';
import { readProcedure } from '#server/trpc.ts';
import { standingChanges } from '#shared/report/report-changes.ts';
import { reportIdInput } from '#shared/report/report-schema.ts';
import { isFrozen } from '#shared/report/report-state.ts';
import { strategyStanding } from '#shared/strategy/standing.ts';

export const reportChangeProcedure = readProcedure('report:read')
  .input(reportIdInput)
  .query(async ({ ctx, input }) => {
    const { clusterId } = ctx.actor;
    const db = ctx.db.read;
    const report = found(await findReport(db, clusterId, input.id));
    const frozen = isFrozen(report) ? await thawEdition(db, clusterId, report.id) : undefined;
    const { edition, snapshot } = found(frozen);
    const { standing } = snapshot.source;
    const strategy = found(await findStrategy(db, clusterId, report.strategyId));
    const rows = await loadSnapshot(db, clusterId, strategy, null);
    const { reportingOn } = standing.asOf;
    const now = strategyStanding(rows, { reportingOn, knownOn: null });
    return { edition, reportingOn, changes: standingChanges(standing, now) };
  });
