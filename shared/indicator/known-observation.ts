// Which revision of each observation was known on a day: the knowledge date of every figure.
import { norwegianDay, type IsoDate, type IsoInstant } from '#shared/iso-date.ts';
import type { Observation, Period } from './indicator-type.ts';

/** One saved revision of a period's observation. Within a period, `revision` counts upwards. */
export type ObservationRevision = Observation & { revision: number; isWithdrawn: boolean };

/**
 * The newest revision of each period among those recorded on or before a day, periods whose newest
 * known revision is withdrawn left out. In no particular order.
 * @param knownOn a calendar day in Norway; null for everything recorded until now
 */
export function knownObservations<Revision extends ObservationRevision>(
  revisions: readonly Revision[],
  knownOn: IsoDate | null,
): Revision[] {
  const newest = new Map<Period, Revision>();
  for (const revision of revisions) {
    if (knownOn !== null && !isRecordedBy(revision.recordedAt, knownOn)) continue;
    const other = newest.get(revision.period);
    if (!other || revision.revision > other.revision) newest.set(revision.period, revision);
  }
  return [...newest.values()].filter((revision) => !revision.isWithdrawn);
}

/** True when an instant fell on or before a day in Norway. */
export function isRecordedBy(recordedAt: IsoInstant, knownOn: IsoDate): boolean {
  // Norway is never behind UTC, so only the day itself needs the slow look at the time zone.
  const utcDay = recordedAt.slice(0, 10);
  return utcDay === knownOn ? norwegianDay(recordedAt) === knownOn : utcDay < knownOn;
}
