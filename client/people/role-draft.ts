// A role as a form holds it while it is being chosen.
import { panelTermEnd } from '#shared/people/panel-term.ts';
import { rolesOfBody } from '#shared/people/person.ts';
import { usualSeat } from '#shared/people/seat.ts';
import type { RoleInput } from '#shared/people/people-schema.ts';
import { isIsoDate, type IsoDate } from '#shared/iso-date.ts';
import type { Role } from '#shared/permission.ts';
import type { BodyRow } from '#shared/strategy/snapshot.ts';

/** `bodyId` is empty until a body is chosen. */
export function emptyRole(today: IsoDate): RoleInput {
  return {
    bodyId: '',
    role: 'contributor',
    isLeader: false,
    seat: 'member',
    organisation: '',
    fromOn: today,
    toOn: null,
  };
}

/** The roles to choose from in a body: the administrator's only for those who may give it. */
export function choosableRoles(body: BodyRow | undefined, canAdminister: boolean): Role[] {
  const fitting = body ? rolesOfBody(body.kind) : [];
  return fitting.filter((role) => canAdminister || role !== 'administrator');
}

/** What follows from another body: its usual role, and in a panel the end of a term. */
export function inBody(draft: RoleInput, body: BodyRow | undefined): RoleInput {
  const [usual] = choosableRoles(body, false);
  const toOn =
    body?.kind === 'panel' && isIsoDate(draft.fromOn) ? panelTermEnd(draft.fromOn) : null;
  const role = usual ?? draft.role;
  return { ...draft, bodyId: body?.id ?? '', role, seat: usualSeat(role, body?.kind), toOn };
}

/** Another role most often means another seat. */
export function asRole(draft: RoleInput, role: Role, body: BodyRow | undefined): RoleInput {
  return { ...draft, role, seat: usualSeat(role, body?.kind) };
}

/** A term moves with its start, as long as nobody has set another end. */
export function startingOn(draft: RoleInput, fromOn: string): RoleInput {
  const isTerm = isIsoDate(draft.fromOn) && draft.toOn === panelTermEnd(draft.fromOn);
  return { ...draft, fromOn, ...(isTerm && isIsoDate(fromOn) && { toOn: panelTermEnd(fromOn) }) };
}
