// Values newer than the one an indicator is judged by: parts of a period that is not whole yet, and of the one that
// goes on. Pure.
import { isRecordedBy } from '#shared/indicator/known-observation.ts';
import { hasEnded, periodContaining } from '#shared/indicator/period-calendar.ts';
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

/** The value of the period that the date falls in, if it was recorded by then. */
export function runningObservation({
  row,
  figure: { reportingOn },
  observations,
}: Pick<IndicatorStanding, 'row' | 'figure' | 'observations'>): NewerObservation | undefined {
  const running = periodContaining(row.frequency, reportingOn);
  return observations.find(
    (one): one is NewerObservation =>
      one.value !== null &&
      one.period === running &&
      !hasEnded(running, reportingOn) &&
      isRecordedBy(one.recordedAt, reportingOn),
  );
}
