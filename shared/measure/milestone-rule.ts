// What the calendar says of milestones: none is reached on a day to come.
import type { FieldReason } from '#shared/error-reason.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { Milestone } from './measure-schema.ts';

/** The first problem and the path of its field, or null. */
export function milestoneProblem(
  milestones: readonly Milestone[],
  today: IsoDate,
): { path: string; reason: FieldReason } | null {
  const index = milestones.findIndex(({ reachedOn }) => reachedOn !== null && reachedOn > today);
  return index === -1 ? null : { path: `milestones.${index}.reachedOn`, reason: 'date_in_future' };
}
