// People and the roles they hold, as rows; and what rules a role has.
import type { IsoDate, IsoInstant } from '#shared/iso-date.ts';
import type { BodyKind } from '#shared/people/people-type.ts';
import type { Seat } from '#shared/people/seat.ts';
import type { Role } from '#shared/permission.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

export type PersonRow = {
  id: string;
  /** Of an erased person: a name that says so. */
  name: string;
  /** In lower case; null for who cannot sign in. */
  email: string | null;
  partnerId: string | null;
  lang: Lang;
  isSample: boolean;
  erasedAt: IsoInstant | null;
  version: number;
};

/** What the audit trail keeps of a person: no name and no address. It finds those by version, until they are erased. */
export function auditedPerson({ id, partnerId, lang, erasedAt, version }: PersonRow) {
  return { id, partnerId, lang, erasedAt, version };
}

export type RoleAssignmentRow = {
  id: string;
  personId: string;
  bodyId: string;
  role: Role;
  isLeader: boolean;
  seat: Seat;
  /** Before their name in an attendance table: `Universitetet i Bergen, rektorat`. Empty for the institution's name. */
  organisation: string;
  fromOn: IsoDate;
  /** The last day; null while no end is set. */
  toOn: IsoDate | null;
  version: number;
  /** Set on one that was never meant to be. */
  archivedAt: IsoInstant | null;
};

export function isHeldOn(
  { fromOn, toOn }: Pick<RoleAssignmentRow, 'fromOn' | 'toOn'>,
  day: IsoDate,
) {
  return fromOn <= day && (toOn === null || day <= toOn);
}

const rolesIn: Record<BodyKind, readonly Role[]> = {
  partner_meeting: ['steering_member', 'observer'],
  steering_group: ['steering_member', 'observer'],
  forum: ['contributor', 'observer'],
  group: ['contributor', 'observer'],
  panel: ['observer'],
  secretariat: ['secretariat', 'administrator', 'observer'],
};

/** The roles that can be held in a body, the usual one first. */
export function rolesOfBody(kind: BodyKind): readonly Role[] {
  return rolesIn[kind];
}
