// Whether a milestone was reached by the date a page is seen from. One reached later was not reached then. Pure.
import type { IsoDate } from '#shared/iso-date.ts';
import type { Milestone } from '#shared/measure/measure-schema.ts';

export type MilestoneStanding = {
  /** The day it was reached, if that had happened. */
  reachedOn: IsoDate | null;
  /** Its planned day had passed without it. */
  isLate: boolean;
  /** Where it stands in time: reached, else planned. */
  day: IsoDate | null;
};

export function milestoneStanding(
  { dueOn, reachedOn }: Milestone,
  asOf: IsoDate,
): MilestoneStanding {
  const reached = reachedOn !== null && reachedOn <= asOf ? reachedOn : null;
  return {
    reachedOn: reached,
    isLate: reached === null && dueOn !== null && dueOn < asOf,
    day: reached ?? dueOn,
  };
}
