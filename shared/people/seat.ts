// Where somebody sits in a body, whatever their role lets them do in Målbar. Who leads is told by the role.
import type { BodyKind } from '#shared/people/people-type.ts';
import type { Role } from '#shared/permission.ts';

/** Medlem, varamedlem, observatør, sekretariat: in the order that a list of members has them. */
export const seats = ['member', 'deputy', 'observer', 'secretariat'] as const;
export type Seat = (typeof seats)[number];

/** What a role most often means: panels have members alone, though these only read. */
export function usualSeat(role: Role, kind: BodyKind | undefined): Seat {
  return role === 'observer' && kind !== 'panel' ? 'observer' : 'member';
}
