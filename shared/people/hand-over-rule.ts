// Which roles a successor takes over from somebody who leaves, and what becomes of those of the leaver. Pure.
import { addDays, type IsoDate, type IsoInstant } from '#shared/iso-date.ts';
import type { RoleAssignmentRow } from '#shared/people/person.ts';
import { doOverlap } from '#shared/people/role-rule.ts';
import { seats } from '#shared/people/seat.ts';

export type RoleChange = { before: RoleAssignmentRow; after: RoleAssignmentRow };

export type HandedRoles = {
  /** The leaver's: they end the day before, or, not begun by then, were never held. */
  ended: RoleChange[];
  /** The successor's own, where they hold the same role already: from the first day to the last of both. */
  widened: RoleChange[];
  /** New ones; who holds them, and their id, is the caller's to say. */
  given: Omit<RoleAssignmentRow, 'id' | 'personId'>[];
};

/** `leaving` and `held`: the roles of either, none withdrawn. */
export function handedRoles(
  leaving: readonly RoleAssignmentRow[],
  held: readonly RoleAssignmentRow[],
  { fromOn, now }: { fromOn: IsoDate; now: IsoInstant },
): HandedRoles {
  const ended: RoleChange[] = [];
  const given: HandedRoles['given'] = [];
  const standing = new Map(held.map((role) => [role.id, role]));
  for (const before of leaving.filter(({ toOn }) => toOn === null || toOn >= fromOn)) {
    const version = before.version + 1;
    const isBegun = before.fromOn < fromOn;
    const after = isBegun
      ? { ...before, version, toOn: addDays(fromOn, -1) }
      : { ...before, version, archivedAt: now };
    ended.push({ before, after });
    const { bodyId, role, isLeader, seat, organisation, toOn } = before;
    const begins = isBegun ? fromOn : before.fromOn;
    const taken = { bodyId, role, isLeader, seat, organisation, toOn, fromOn: begins };
    const same = [...standing.values()].find(
      (own) => own.bodyId === bodyId && own.role === role && doOverlap(own, taken),
    );
    if (same) standing.set(same.id, widened(same, taken));
    else given.push({ ...taken, version: 1, archivedAt: null });
  }
  const changes = held.map((before) => ({ before, after: standing.get(before.id) ?? before }));
  const isChanged = ({ before, after }: RoleChange) =>
    before.fromOn !== after.fromOn ||
    before.toOn !== after.toOn ||
    before.isLeader !== after.isLeader ||
    before.seat !== after.seat ||
    before.organisation !== after.organisation;
  const changed = changes.filter(isChanged).map(({ before, after }) => ({
    before,
    after: { ...after, version: before.version + 1 },
  }));
  return { ended, widened: changed, given };
}

type Taken = Pick<RoleAssignmentRow, 'fromOn' | 'toOn' | 'isLeader' | 'seat' | 'organisation'>;

function widened(own: RoleAssignmentRow, taken: Taken): RoleAssignmentRow {
  const isEndless = own.toOn === null || taken.toOn === null;
  return {
    ...own,
    isLeader: own.isLeader || taken.isLeader,
    // Of two seats the one that counts more; what stands before the name goes with the seat.
    ...firstSeat(own, taken),
    fromOn: own.fromOn < taken.fromOn ? own.fromOn : taken.fromOn,
    toOn: isEndless ? null : own.toOn! > taken.toOn! ? own.toOn : taken.toOn,
  };
}

function firstSeat(own: Taken, taken: Taken): Pick<Taken, 'seat' | 'organisation'> {
  const isRaised = seats.indexOf(taken.seat) < seats.indexOf(own.seat);
  const { seat, organisation } = isRaised ? taken : own;
  return { seat, organisation };
}
