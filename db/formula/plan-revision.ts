// What a computed indicator's values are to become: the revisions that make them what the rows say, and no others.
import type { Kysely } from 'kysely';
import type { ComputedIndicator } from '#db/formula/computed-queries.ts';
import { listIndicatorObservations } from '#db/indicator/observation-queries.ts';
import type { Database } from '#db/schema.ts';
import { evaluate, type EvaluationContext } from '#shared/formula/evaluate.ts';
import { formulaPeriods, lastEndedSpan } from '#shared/formula/formula-period.ts';
import type { FormulaSources } from '#shared/formula/formula-source.ts';
import type { ComputedFrom } from '#shared/formula/formula-type.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';
import { periodSpan } from '#shared/indicator/period.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { ObservationRow } from '#shared/strategy/snapshot.ts';

/** A period's next revision, and the one it follows. */
export type PlannedRevision = {
  period: Period;
  newest: ObservationRow | undefined;
  next: Pick<ObservationRow, 'value' | 'noValueReason' | 'isPreliminary' | 'isWithdrawn'> & {
    computed: ComputedFrom | null;
  };
};

/** @param only the periods to look at; null for all */
export async function planRevisions(
  db: Kysely<Database>,
  clusterId: string,
  { id, formula, frequency, decimals }: ComputedIndicator,
  sources: FormulaSources,
  { today, sinceOn }: { today: IsoDate } & Pick<EvaluationContext, 'sinceOn'>,
  only: readonly Period[] | null,
): Promise<PlannedRevision[]> {
  const revisions = await listIndicatorObservations(db, clusterId, id);
  const newestOf = new Map(revisions.map((one) => [one.period, one]));
  const { lastMonth } = lastEndedSpan(frequency, today);
  // Also those that rows have been in and are no longer, and what somebody recorded of a period that has not ended: it would
  // stand beside a figure that moves.
  const earlier = [...newestOf.values()].flatMap(({ period, computed }) =>
    computed || periodSpan(period).lastMonth > lastMonth ? [period] : [],
  );
  const periods =
    only?.filter((period) => periodSpan(period).lastMonth <= lastMonth) ??
    new Set([...formulaPeriods(formula, frequency, sources, { today, sinceOn }), ...earlier]);
  return [...periods].flatMap((period): PlannedRevision[] => {
    const newest = newestOf.get(period);
    const span = periodSpan(period);
    const hasEnded = span.lastMonth <= lastMonth;
    const made =
      span.frequency === frequency && hasEnded
        ? evaluate(formula, period, { decimals, sinceOn }, sources)
        : null;
    if (!made)
      return newest && (newest.computed || !hasEnded) && !newest.isWithdrawn
        ? [{ period, newest, next: withdrawn(newest) }]
        : [];
    const next = {
      value: made.value,
      noValueReason: made.value === null ? ('not_available' as const) : null,
      // What is about right, or lacks something, may yet be another figure.
      isPreliminary: made.from.approximate + made.from.missing > 0,
      isWithdrawn: false,
      computed: made.from,
    };
    return newest && isSame(newest, next) ? [] : [{ period, newest, next }];
  });
}

function withdrawn(newest: ObservationRow): PlannedRevision['next'] {
  const { value, noValueReason, isPreliminary, computed } = newest;
  return { value, noValueReason, isPreliminary, computed, isWithdrawn: true };
}

/** What people recorded stands, with what they said of it, where the rows say the same. */
function isSame(newest: ObservationRow, next: PlannedRevision['next']): boolean {
  if (newest.isWithdrawn || newest.value !== next.value) return false;
  if (newest.computed === null) return newest.value !== null;
  return (
    newest.isPreliminary === next.isPreliminary &&
    newest.noValueReason === next.noValueReason &&
    // Both are written by the same hand, keys in the same order.
    JSON.stringify(newest.computed) === JSON.stringify(next.computed)
  );
}
