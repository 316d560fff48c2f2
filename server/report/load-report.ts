// From a strategy, year and language to the report's document: what preview, PDF and command line all show.
import type { Kysely } from 'kysely';
import { listEvents } from '#db/event/event-queries.ts';
import { loadFunds } from '#db/fund/fund-record-queries.ts';
import { listDecisionRecords } from '#db/meeting/decision-queries.ts';
import { findCluster } from '#db/people/people-queries.ts';
import { listReportTexts } from '#db/report/report-text-queries.ts';
import type { Database } from '#db/schema.ts';
import { loadSnapshot } from '#db/strategy/snapshot-queries.ts';
import { findStrategyBySlug } from '#db/strategy/strategy-queries.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { organisationOf } from '#shared/report/organisation.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { strategyStanding } from '#shared/strategy/standing.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { reportingDateOf, reportYears } from '#shared/strategy/strategy-year.ts';
import { adminTranslatorFor, loadAdminTexts, loadTexts, translatorFor } from '#shared/text/text.ts';

export type ReportRequest = { strategy: string; year: number; lang: Lang };

/** Undefined when the cluster has no such strategy, or the strategy no report for that year. */
export async function loadReport(
  db: Kysely<Database>,
  clusterId: string,
  { strategy: slug, year, lang }: ReportRequest,
  today: IsoDate,
): Promise<ReportDocument | undefined> {
  const strategy = await findStrategyBySlug(db, clusterId, slug);
  const cluster = await findCluster(db, clusterId);
  if (!strategy || !cluster || !reportYears(strategy, today).includes(year)) return undefined;
  const snapshot = await loadSnapshot(db, clusterId, strategy, null);
  const reportingOn = reportingDateOf(year, today);
  const standing = strategyStanding(snapshot, {
    reportingOn,
    knownOn: null,
  });
  const texts = await listReportTexts(db, clusterId, strategy.id, year);
  const decisions = await listDecisionRecords(db, clusterId);
  const things = new Set([...snapshot.measures, ...snapshot.indicators].map(({ id }) => id));
  const words = {
    t: translatorFor(lang, await loadTexts(lang)),
    a: adminTranslatorFor(lang, await loadAdminTexts(lang)),
  };
  return buildReport(
    {
      standing,
      texts,
      ...organisationOf(strategy, cluster),
      thingDecisions: decisions
        .map((one) => ({
          ...one,
          effects: one.effects.filter(({ targetId }) => things.has(targetId)),
        }))
        .filter(({ effects, decidedOn }) => effects.length > 0 && decidedOn <= reportingOn),
      revisions: snapshot.observations,
      events: await listEvents(db, clusterId),
      funds: { ...(await loadFunds(db, clusterId)), decisions },
    },
    words,
    {
      year,
      lang,
      createdOn: today,
    },
  );
}
