// An indicator's recorded periods with all their revisions, as they were known. Pure.
import { isRecordedBy } from '#shared/indicator/known-observation.ts';
import type { AsOf, Period } from '#shared/indicator/indicator-type.ts';
import { comparePeriods } from '#shared/indicator/period-calendar.ts';
import type { ObservationRow } from '#shared/strategy/snapshot.ts';

export type RecordedPeriods = {
  period: Period;
  /** The revision that holds, also where it withdraws the value. */
  newest: ObservationRow;
  /** Newest first. */
  older: ObservationRow[];
};

/** Newest period first. */
export function recordedPeriods(
  revisions: readonly ObservationRow[],
  { knownOn }: AsOf,
): RecordedPeriods[] {
  const known = revisions.filter(
    ({ recordedAt }) => knownOn === null || isRecordedBy(recordedAt, knownOn),
  );
  return [...Map.groupBy(known, ({ period }) => period)]
    .flatMap(([period, own]) => {
      const [newest, ...older] = own.toSorted((a, b) => b.revision - a.revision);
      return newest ? [{ period, newest, older }] : [];
    })
    .toSorted((a, b) => comparePeriods(b.period, a.period));
}
