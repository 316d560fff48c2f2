// Loads the rows that formulas are computed from: only the kinds that these formulas read, and of events only the days asked for.
import type { Kysely } from 'kysely';
import { listEvents, type EventSpan } from '#db/event/event-queries.ts';
import { listEntries, listProjects } from '#db/fund/fund-project-queries.ts';
import { listContributions, listFundYears } from '#db/fund/fund-year-queries.ts';
import { listIndicators } from '#db/indicator/indicator-queries.ts';
import { listIndicatorObservations } from '#db/indicator/observation-queries.ts';
import { listMeasures } from '#db/measure/measure-queries.ts';
import { listMeasureUpdates } from '#db/measure/measure-update-queries.ts';
import { listPartners } from '#db/people/people-queries.ts';
import type { Database } from '#db/schema.ts';
import { listGoals } from '#db/strategy/goal-queries.ts';
import { formulaReads, namedIndicators } from '#shared/formula/formula-dependence.ts';
import { noRows, type SourceIndicator, type SourceRows } from '#shared/formula/formula-source.ts';
import type { Formula } from '#shared/formula/formula-type.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';
import { periodEnd, periodStart } from '#shared/indicator/period.ts';
import { knownObservations } from '#shared/indicator/known-observation.ts';

/**
 * Indicators that the formulas name are not among them: they may be computed meanwhile (`listNamed`).
 * @param events the span to load, null for none, undefined for all
 */
export async function listSourceRows(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
  formulas: readonly Formula[],
  events?: EventSpan | null,
): Promise<SourceRows> {
  const reads = new Set(formulas.flatMap(formulaReads));
  const hasMoney = reads.has('fund_entry');
  return {
    ...noRows,
    events: reads.has('event') && events !== null ? await listEvents(db, clusterId, events) : [],
    projects: hasMoney ? await listProjects(db, clusterId) : [],
    entries: hasMoney ? await listEntries(db, clusterId) : [],
    years: reads.has('fund_year') ? await listFundYears(db, clusterId) : [],
    contributions: reads.has('fund_contribution') ? await listContributions(db, clusterId) : [],
    measures: reads.has('measure') ? await listMeasures(db, clusterId, strategyId) : [],
    measureUpdates: reads.has('measure') ? await listMeasureUpdates(db, clusterId, strategyId) : [],
    partners: reads.has('partner') ? await listPartners(db, clusterId) : [],
    // What served a goal that has been taken out since served the one above it all the same.
    goals: reads.has('goal')
      ? await listGoals(db, clusterId, strategyId, { withArchived: true })
      : [],
  };
}

/** From the first day of any of the periods to the last; there is at least one. */
export function eventSpan(periods: readonly Period[]): EventSpan {
  return {
    from: periods.map(periodStart).toSorted()[0]!,
    to: periods.map(periodEnd).toSorted().at(-1)!,
  };
}

/** The indicators that a formula names, with their values as they are now. */
export async function listNamed(
  db: Kysely<Database>,
  clusterId: string,
  strategyId: string,
  formula: Formula,
): Promise<SourceIndicator[]> {
  const ids = new Set(namedIndicators(formula));
  if (ids.size === 0) return [];
  const all = await listIndicators(db, clusterId, strategyId, { withArchived: true });
  const named = [];
  for (const indicator of all.filter(({ id }) => ids.has(id))) {
    const revisions = await listIndicatorObservations(db, clusterId, indicator.id);
    named.push({ ...indicator, observations: knownObservations(revisions, null) });
  }
  return named;
}
