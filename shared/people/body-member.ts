// Who sits in a body on a day, in the order that minutes have them. Pure.
import { addDays, type IsoDate } from '#shared/iso-date.ts';
import { isHeldOn, type RoleAssignmentRow } from '#shared/people/person.ts';
import { seats } from '#shared/people/seat.ts';
import { compareNorwegian } from '#shared/sorting.ts';

export type BodyMember = Pick<
  RoleAssignmentRow,
  'id' | 'personId' | 'isLeader' | 'seat' | 'fromOn' | 'toOn'
> & {
  name: string;
  /** What the role says, or else the institution's name; empty for neither. */
  organisation: string;
  /** The institution's place among the partners; null for none. */
  partnerPlace: number | null;
};

/** Whoever holds several roles in the body sits once: as the leader, or where the seat counts most. */
export function sittingOn<Member extends BodyMember>(
  members: readonly Member[],
  day: IsoDate,
): Member[] {
  const held = inOrder(members.filter((member) => isHeldOn(member, day)));
  const seated = new Set<string>();
  return held.filter(({ personId }) => {
    const isSeated = seated.has(personId);
    seated.add(personId);
    return !isSeated;
  });
}

/** Those who are to sit, and do not yet. */
export function comingAfter<Member extends BodyMember>(
  members: readonly Member[],
  day: IsoDate,
): Member[] {
  const seated = new Set(sittingOn(members, day).map(({ personId }) => personId));
  return inOrder(members.filter((each) => each.fromOn > day && !seated.has(each.personId)));
}

/** Who has sat, the latest to leave first; also an earlier seat of one who sits in another. */
export function formerBy<Member extends BodyMember>(
  members: readonly Member[],
  day: IsoDate,
): Member[] {
  return members
    .filter((each) => each.toOn !== null && each.toOn < day && !goesOn(each, members))
    .toSorted((a, b) => {
      const [left, right] = [a.toOn ?? '', b.toOn ?? ''];
      return left === right ? compareNorwegian(a.name, b.name) : left < right ? 1 : -1;
    });
}

/** The same seat, held on the day after: another term, no parting. */
function goesOn({ personId, seat, toOn }: BodyMember, all: readonly BodyMember[]): boolean {
  if (toOn === null) return true;
  const next = addDays(toOn, 1);
  return all.some(
    (each) => each.personId === personId && each.seat === seat && isHeldOn(each, next),
  );
}

/** Seat by seat; the leader's institution first, and the leader in it; then as the partners stand. */
function inOrder<Member extends BodyMember>(members: readonly Member[]): Member[] {
  const led = members.find(({ isLeader, seat }) => isLeader && seat === 'member')?.partnerPlace;
  const place = ({ partnerPlace }: Member) =>
    partnerPlace === null ? Infinity : partnerPlace === led ? -1 : partnerPlace;
  return members.toSorted((a, b) => {
    const bySeat = seats.indexOf(a.seat) - seats.indexOf(b.seat);
    if (bySeat !== 0) return bySeat;
    const [left, right] = [place(a), place(b)];
    if (left !== right) return left < right ? -1 : 1;
    return (
      Number(b.isLeader) - Number(a.isLeader) ||
      compareNorwegian(a.organisation, b.organisation) ||
      compareNorwegian(a.name, b.name) ||
      (a.fromOn < b.fromOn ? -1 : 1)
    );
  });
}
