// Where a measure stands at a date, from its dated updates. One that nobody has reported on has no phase and no
// progress: silence is not "not started", and not 0 %.
import type { AsOf } from '#shared/indicator/indicator-type.ts';
import { isRecordedBy } from '#shared/indicator/known-observation.ts';
import type { MeasureRow, MeasureUpdateRow } from '#shared/strategy/snapshot.ts';
import { dueShare, isOverdue, type MeasureState } from './implementation.ts';
import { standingUpdates } from './measure-update.ts';

export type MeasureStanding = {
  row: MeasureRow;
  /** Null while nobody has reported on the measure. */
  state: MeasureState | null;
  /** Those that stand by the date, oldest first. */
  updates: MeasureUpdateRow[];
  isOverdue: boolean;
  /** The share that time says is due; null where the dates do not tell. */
  dueShare: number | null;
};

export function measureStanding(
  row: MeasureRow,
  updates: readonly MeasureUpdateRow[],
  { reportingOn, knownOn }: AsOf,
): MeasureStanding {
  const known = updates.filter(
    ({ recordedAt }) => knownOn === null || isRecordedBy(recordedAt, knownOn),
  );
  // An update that is known to be taken back never stood, also on the days before that was done.
  const standing = standingUpdates(known).filter(({ recordedAt }) =>
    isRecordedBy(recordedAt, reportingOn),
  );
  const newest = standing.at(-1);
  const { startsOn, dueOn } = row;
  const state = newest ? { phase: newest.phase, progress: newest.progress, startsOn, dueOn } : null;
  const unreported: MeasureState = { phase: 'not_started', progress: 0, startsOn, dueOn };
  return {
    row,
    state,
    updates: standing,
    isOverdue: isOverdue(state ?? unreported, reportingOn),
    dueShare: dueShare(state ?? unreported, reportingOn),
  };
}
