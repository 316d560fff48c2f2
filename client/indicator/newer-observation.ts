// Values newer than the one an indicator is judged by: parts of a period that is not whole yet. Pure.
import { lastEndedMonth, periodSpan } from '#shared/indicator/period.ts';
import type { ObservationRow } from '#shared/strategy/snapshot.ts';
import type { IndicatorStanding } from '#shared/strategy/standing.ts';

type NewerObservation = ObservationRow & { value: number };

/** Oldest first; of periods that have ended by the date only. */
export function newerObservations({
  figure,
  observations,
}: Pick<IndicatorStanding, 'figure' | 'observations'>): NewerObservation[] {
  const after = figure.judged?.month ?? -Infinity;
  const until = lastEndedMonth(figure.reportingOn);
  return observations.filter((one): one is NewerObservation => {
    const { lastMonth } = periodSpan(one.period);
    return one.value !== null && lastMonth > after && lastMonth <= until;
  });
}
