// What a meeting speaks of: which strategies, and how much of them. Pure.
import { addDays, type IsoDate } from '#shared/iso-date.ts';
import type { BodyKind } from '#shared/people/people-type.ts';

/** A group and a panel speak of what they answer for; null for bodies that answer for everything. */
export function ownBodyIdOf({ id, kind }: { id: string; kind: BodyKind }): string | null {
  return kind === 'group' || kind === 'panel' ? id : null;
}

/** A strategy that has ended is still reported on. */
const reportedAfterDays = 183;

type Running = { startsOn: IsoDate | null; endsOn: IsoDate | null };

/** Those that run on the day, or have just ended. */
export function isReportedOn({ startsOn, endsOn }: Running, day: IsoDate): boolean {
  const hasBegun = startsOn === null || startsOn <= day;
  return hasBegun && (endsOn === null || addDays(endsOn, reportedAfterDays) >= day);
}
