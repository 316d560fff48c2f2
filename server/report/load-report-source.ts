// What a report is made of: the standing on its date, what people have written, and what it tells of besides.
import type { Kysely } from 'kysely';
import { listEvents } from '#db/event/event-queries.ts';
import { loadFunds } from '#db/fund/fund-record-queries.ts';
import { listDecisionRecords } from '#db/meeting/decision-queries.ts';
import { listHeldMeetings } from '#db/meeting/held-meeting-queries.ts';
import { findCluster } from '#db/people/people-queries.ts';
import { listChapters } from '#db/report/chapter-queries.ts';
import { listPicturesOf } from '#db/report/picture-queries.ts';
import type { Database } from '#db/schema.ts';
import { loadSnapshot } from '#db/strategy/snapshot-queries.ts';
import { found } from '#server/refusal.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { organisationOf } from '#shared/report/organisation.ts';
import type { ReportSource } from '#shared/report/report-context.ts';
import { reportingDate, reportSpan } from '#shared/report/report-span.ts';
import type { ReportRow } from '#shared/report/report-type.ts';
import type { StrategyRow } from '#shared/strategy/snapshot.ts';
import { strategyStanding } from '#shared/strategy/standing.ts';

/** `id`: null while nobody has begun the report. */
export type AskedReport = Pick<ReportRow, 'kind' | 'year'> & { id: string | null };

export async function loadReportSource(
  db: Kysely<Database>,
  clusterId: string,
  strategy: StrategyRow,
  report: AskedReport,
  today: IsoDate,
): Promise<ReportSource> {
  const cluster = found(await findCluster(db, clusterId));
  const snapshot = await loadSnapshot(db, clusterId, strategy, null);
  const reportingOn = reportingDate(reportSpan(report, strategy, today), today);
  const decisions = await listDecisionRecords(db, clusterId);
  const things = new Set([...snapshot.measures, ...snapshot.indicators].map(({ id }) => id));
  const pictures = report.id === null ? [] : await listPicturesOf(db, clusterId, strategy.id);
  return {
    standing: strategyStanding(snapshot, { reportingOn, knownOn: null }),
    chapters: report.id === null ? [] : await listChapters(db, clusterId, [report.id]),
    pictures: pictures.map(({ id, type, width, height, sha256 }) => ({
      id,
      type,
      width,
      height,
      sha256,
    })),
    ...organisationOf(strategy, cluster),
    thingDecisions: decisions
      .map((one) => ({
        ...one,
        effects: one.effects.filter(({ targetId }) => things.has(targetId)),
      }))
      .filter(({ effects, decidedOn }) => effects.length > 0 && decidedOn <= reportingOn),
    revisions: snapshot.observations,
    events: await listEvents(db, clusterId),
    meetings: await listHeldMeetings(db, clusterId),
    funds: { ...(await loadFunds(db, clusterId)), decisions },
  };
}
