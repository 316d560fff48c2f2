// How far a person has come into Målbar, and what about people needs somebody's eye. Pure; the words are the page's.
import { addDays, type IsoDate, type IsoInstant } from '#shared/iso-date.ts';
import { panelWarning } from '#shared/people/panel-term.ts';
import type { BodyKind } from '#shared/people/people-type.ts';
import { isHeldOn, type RoleAssignmentRow } from '#shared/people/person.ts';

export const invitationStates = ['open', 'expired', 'revoked', 'accepted'] as const;
export type InvitationState = (typeof invitationStates)[number];

type Invitation = {
  expiresAt: IsoInstant;
  acceptedAt: IsoInstant | null;
  revokedAt: IsoInstant | null;
};

export function invitationState(invitation: Invitation, now: IsoInstant): InvitationState {
  if (invitation.acceptedAt) return 'accepted';
  if (invitation.revokedAt) return 'revoked';
  return invitation.expiresAt <= now ? 'expired' : 'open';
}

/**
 * `active`: holds a role and has signed in. `invited`, `expired`: has not, and the invitation is open or not.
 * `waiting`: holds a role, was not invited. `former`: held roles. `none`: never held any, or only from later on.
 */
export const personStates = ['active', 'invited', 'expired', 'waiting', 'former', 'none'] as const;
export type PersonState = (typeof personStates)[number];

type Known = {
  hasSignedIn: boolean;
  invitation: InvitationState | null;
  roles: readonly Pick<RoleAssignmentRow, 'fromOn' | 'toOn'>[];
};

export function personState(
  { hasSignedIn, invitation, roles }: Known,
  today: IsoDate,
): PersonState {
  const isHolding = roles.some((role) => isHeldOn(role, today));
  if (!hasSignedIn && invitation === 'open') return 'invited';
  if (!hasSignedIn && invitation === 'expired') return 'expired';
  if (isHolding) return hasSignedIn ? 'active' : 'waiting';
  return roles.some(({ toOn }) => toOn !== null && toOn < today) ? 'former' : 'none';
}

export type RoleTime = 'past' | 'now' | 'future';

export function roleTime(
  { fromOn, toOn }: Pick<RoleAssignmentRow, 'fromOn' | 'toOn'>,
  today: IsoDate,
): RoleTime {
  if (fromOn > today) return 'future';
  return toOn !== null && toOn < today ? 'past' : 'now';
}

const soonDays = 60;

export type PeopleWarning =
  | { kind: 'ends_soon'; personId: string; bodyId: string; on: IsoDate }
  | { kind: 'past_limit' | 'will_pass_limit'; personId: string; bodyId: string }
  | { kind: 'no_leader'; bodyId: string }
  | { kind: 'invitation_expired'; personId: string };

type WarnedPerson = Omit<Known, 'roles'> & { id: string; roles: readonly RoleAssignmentRow[] };
type WarnedBody = { id: string; kind: BodyKind };

/** What the list of people has at its top, the most pressing kind first. */
export function peopleWarnings(
  people: readonly WarnedPerson[],
  bodies: readonly WarnedBody[],
  today: IsoDate,
): PeopleWarning[] {
  const roles = people.flatMap((person) => person.roles);
  const held = roles.filter((role) => isHeldOn(role, today));
  const isLed = new Set(held.filter(({ isLeader }) => isLeader).map(({ bodyId }) => bodyId));
  const isManned = new Set(held.map(({ bodyId }) => bodyId));
  const panels = bodies.filter(({ kind }) => kind === 'panel');
  return [
    ...held.flatMap((role): PeopleWarning[] => {
      if (role.toOn === null || role.toOn > addDays(today, soonDays)) return [];
      if (isContinued(role, roles)) return [];
      const { personId, bodyId, toOn } = role;
      return [{ kind: 'ends_soon', personId, bodyId, on: toOn }];
    }),
    ...panels.flatMap(({ id: bodyId }) =>
      people.flatMap(({ id: personId, roles: own }): PeopleWarning[] => {
        const terms = own.filter((role) => role.bodyId === bodyId);
        // Whoever has left is past warning about.
        if (!terms.some(({ toOn }) => toOn === null || toOn >= today)) return [];
        const kind = panelWarning(terms, today);
        return kind ? [{ kind, personId, bodyId }] : [];
      }),
    ),
    ...people
      .filter((person) => personState(person, today) === 'expired')
      .map(({ id }): PeopleWarning => ({ kind: 'invitation_expired', personId: id })),
    // A body without people is waited for by nobody yet, and panels choose for themselves.
    ...bodies
      .filter(({ id, kind }) => kind !== 'panel' && isManned.has(id) && !isLed.has(id))
      .map(({ id }): PeopleWarning => ({ kind: 'no_leader', bodyId: id })),
  ];
}

/** The person goes on in the same body the day after. */
function isContinued(role: RoleAssignmentRow, all: readonly RoleAssignmentRow[]): boolean {
  const { toOn } = role;
  if (toOn === null) return true;
  const dayAfter = addDays(toOn, 1);
  return all.some(
    (other) =>
      other.personId === role.personId && other.bodyId === role.bodyId && isHeldOn(other, dayAfter),
  );
}
