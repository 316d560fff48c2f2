// What a role must be to be given or changed: one that fits its body, in a period that is one, held once at a time; and
// who may do that. Whoever may manage people can neither make themselves an administrator nor get at one.
import type { FieldReason } from '#shared/error-reason.ts';
import { addDays, type IsoDate } from '#shared/iso-date.ts';
import { panelTermEnd } from '#shared/people/panel-term.ts';
import type { BodyKind } from '#shared/people/people-type.ts';
import { isHeldOn, rolesOfBody, type RoleAssignmentRow } from '#shared/people/person.ts';
import type { Role } from '#shared/permission.ts';

type RoleDraft = Pick<RoleAssignmentRow, 'id' | 'bodyId' | 'role' | 'fromOn' | 'toOn'>;
type Period = Pick<RoleAssignmentRow, 'fromOn' | 'toOn'>;

/** In a panel a role always ends; when nothing else is said, after a term. */
export function endOrTerm(kind: BodyKind, { fromOn, toOn }: Period): IsoDate | null {
  return toOn ?? (kind === 'panel' ? panelTermEnd(fromOn) : null);
}

export function doOverlap(a: Period, b: Period): boolean {
  return (a.toOn === null || b.fromOn <= a.toOn) && (b.toOn === null || a.fromOn <= b.toOn);
}

export type RoleProblem = { field: 'role' | 'toOn' | 'fromOn'; reason: FieldReason };

/** `held`: the person's roles, this one among them when it is changed. */
export function roleProblem(
  draft: RoleDraft,
  kind: BodyKind,
  held: readonly RoleAssignmentRow[],
): RoleProblem | null {
  if (!rolesOfBody(kind).includes(draft.role)) return { field: 'role', reason: 'role_unfit' };
  if (draft.toOn !== null && draft.toOn < draft.fromOn)
    return { field: 'toOn', reason: 'role_period_order' };
  const isTwice = held.some(
    (other) =>
      other.id !== draft.id &&
      other.archivedAt === null &&
      other.bodyId === draft.bodyId &&
      other.role === draft.role &&
      doOverlap(other, draft),
  );
  return isTwice ? { field: 'fromOn', reason: 'role_overlaps' } : null;
}

/** Only who administers may give, change or end the administrator's role. */
export function mayHandRole(canAdminister: boolean, role: Role): boolean {
  return canAdminister || role !== 'administrator';
}

/** Only who administers may touch whoever holds that role or will. */
export function mayTouchPerson(
  canAdminister: boolean,
  held: readonly RoleAssignmentRow[],
  today: IsoDate,
): boolean {
  return canAdminister || !held.some((role) => isAdministering(role, today));
}

export function isAdministering(
  { role, toOn, archivedAt }: Pick<RoleAssignmentRow, 'role' | 'toOn' | 'archivedAt'>,
  today: IsoDate,
): boolean {
  return role === 'administrator' && archivedAt === null && (toOn === null || toOn >= today);
}

/**
 * Whether a change leaves the cluster without an administrator, today or from some day on. Roles of those who can sign
 * in only. Where it already was to be without, a change is not to blame.
 */
export function losesAdministrator(
  before: readonly RoleAssignmentRow[],
  after: readonly RoleAssignmentRow[],
  today: IsoDate,
): boolean {
  const lacksNow = isAdministeredOn(before, today) && !isAdministeredOn(after, today);
  return lacksNow || (isAdministeredOnwards(before, today) && !isAdministeredOnwards(after, today));
}

function isAdministeredOn(roles: readonly RoleAssignmentRow[], day: IsoDate): boolean {
  return roles.some((role) => isAdministering(role, day) && isHeldOn(role, day));
}

/** Every day from `day` on: whenever a role ends, another is held the day after, until one has no end. */
function isAdministeredOnwards(roles: readonly RoleAssignmentRow[], day: IsoDate): boolean {
  const held = roles.filter((role) => isAdministering(role, day));
  let at = day;
  for (;;) {
    const today = held.filter((role) => isHeldOn(role, at));
    if (today.length === 0) return false;
    if (today.some(({ toOn }) => toOn === null)) return true;
    at = addDays(
      today
        .map(({ toOn }) => toOn ?? at)
        .toSorted()
        .at(-1) ?? at,
      1,
    );
  }
}
