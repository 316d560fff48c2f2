// A role in words: what it is, where, and for how long.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { bodyName } from '#shared/people/body-name.ts';
import type { BodyRow } from '#shared/strategy/snapshot.ts';
import type { RoleRow } from './known-person.ts';

type Period = Pick<RoleRow, 'fromOn' | 'toOn'>;

export function useRoleWords(bodies: readonly BodyRow[]) {
  const a = useAdminText();
  const format = useFormat();
  const nameOf = (bodyId: string) => {
    const body = bodies.find(({ id }) => id === bodyId);
    return body ? bodyName(body) : '';
  };
  return {
    bodyOf: nameOf,
    /** `Bidragsyter, varamedlem, leder`: members go without saying, and so do observers who only read. */
    roleOf: ({ role, seat, isLeader }: Pick<RoleRow, 'role' | 'seat' | 'isLeader'>) => {
      const isTold = seat !== 'member' && seat !== role;
      const held = a(`person.role.${role}`);
      const word = isTold
        ? a('peopleAdmin.sits', { role: held, seat: a(`person.seatIn.${seat}`) })
        : held;
      return isLeader ? a('peopleAdmin.leads', { role: word }) : word;
    },
    /** `Bidragsyter, Faglig forum` */
    whereOf: ({ role, bodyId }: Pick<RoleRow, 'role' | 'bodyId'>) =>
      a('person.roleIn', { role: a(`person.role.${role}`), body: nameOf(bodyId) }),
    periodOf: ({ fromOn, toOn }: Period) =>
      toOn === null
        ? a('peopleAdmin.from', { from: format.date(fromOn) })
        : a('peopleAdmin.period', { from: format.date(fromOn), to: format.date(toOn) }),
  };
}
