// What a formula is recomputed for: the kinds of rows it reads, and whether a change of one concerns it. And the order in
// which formulas that are made of each other are computed.
import { monthOf, spanAt } from '#shared/indicator/period.ts';
import type { EventRow } from '#shared/event/event-type.ts';
import type { Frequency, Period } from '#shared/indicator/indicator-type.ts';
import { amountsOf } from './formula-period.ts';
import type { FormulaSources } from './formula-source.ts';
import type { Formula } from './formula-type.ts';
import { countsEvent } from './traced-row.ts';

/** The audit trail's entities whose rows a formula reads; of indicators each by itself: `indicator:<id>`. */
export function formulaReads(formula: Formula): string[] {
  const reads = new Set<string>();
  for (const amount of amountsOf(formula)) {
    if (amount.source === 'indicator') {
      for (const id of amount.indicatorIds) reads.add(indicatorRead(id));
      continue;
    }
    for (const entity of entitiesOf[amount.source]) reads.add(entity);
    if (amount.goalId !== null) reads.add('goal');
  }
  return [...reads];
}

const entitiesOf = {
  event: ['event'],
  project: ['fund_project', 'fund_entry', 'partner'],
  money: ['fund_entry', 'fund_year', 'fund_contribution', 'fund_project', 'partner'],
  measure: ['measure', 'measure_update'],
} as const;

export function indicatorRead(id: string): string {
  return `indicator:${id}`;
}

/** A saved change, as the audit trail tells it. */
export type SourceChange = {
  entity: string;
  entityId: string;
  before: object | null;
  after: object | null;
};

/** What of the formula reads the change falls on. */
export function changeReads({ entity, entityId }: SourceChange): string {
  return entity === 'observation' || entity === 'indicator' ? indicatorRead(entityId) : entity;
}

/**
 * The periods that changes of events concern, where nothing but events has changed and the formula counts each in its own
 * period; null for all periods.
 */
export function concernedPeriods(
  formula: Formula,
  frequency: Frequency,
  changes: readonly SourceChange[],
  sources: FormulaSources,
): Period[] | null {
  const amounts = amountsOf(formula);
  if (formula.kind === 'index' || changes.some(({ entity }) => entity !== 'event')) return null;
  const periods = new Set<Period>();
  for (const { before, after } of changes)
    for (const row of [before, after] as (EventRow | null)[])
      if (row && amounts.some((each) => each.source === 'event' && countsEvent(each, row, sources)))
        periods.add(spanAt(frequency, monthOf(row.startsOn)).period);
  return [...periods];
}

/** Ids of the indicators that a formula names. */
export function namedIndicators(formula: Formula): string[] {
  return amountsOf(formula).flatMap((amount) =>
    amount.source === 'indicator' ? amount.indicatorIds : [],
  );
}

/** Whether an indicator with this formula would, through others, be computed from itself. */
export function isCircular(
  id: string,
  formula: Formula,
  formulaOf: (indicatorId: string) => Formula | null,
): boolean {
  const seen = new Set<string>();
  const leadsBack = (from: Formula): boolean =>
    namedIndicators(from).some((named) => {
      if (named === id) return true;
      if (seen.has(named)) return false;
      seen.add(named);
      const next = formulaOf(named);
      return next !== null && leadsBack(next);
    });
  return leadsBack(formula);
}

/** Each after those it is made of. */
export function inComputingOrder<Computed extends { id: string; formula: Formula }>(
  all: readonly Computed[],
): Computed[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  const ordered = new Set<Computed>();
  const visit = (one: Computed, above: ReadonlySet<string>) => {
    if (ordered.has(one) || above.has(one.id)) return;
    const under = new Set(above).add(one.id);
    for (const id of namedIndicators(one.formula)) {
      const named = byId.get(id);
      if (named) visit(named, under);
    }
    ordered.add(one);
  };
  for (const one of all) visit(one, new Set());
  return [...ordered];
}
