// One person as the list and their own page show them, and the list narrowed by what the address says.
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '#server/app-router.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { personState, roleTime } from '#shared/people/person-state.ts';
import { compareNorwegian } from '#shared/sorting.ts';
import type { DirectorySearch } from './directory-search.ts';

type Outputs = inferRouterOutputs<AppRouter>['people'];
export type KnownPerson = Outputs['directory']['people'][number];
export type PersonPageData = Outputs['person'];
export type ClusterPeople = Outputs['list'];
export type RoleRow = KnownPerson['roles'][number];

export function shownPeople(
  people: readonly KnownPerson[],
  search: DirectorySearch,
  today: IsoDate,
): KnownPerson[] {
  const words = (search.sok ?? '').toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  return people
    .filter((person) => {
      const state = personState(person, today);
      if (search.tilstand && state !== search.tilstand) return false;
      if (state === 'former' && !search.tidligere && search.tilstand !== 'former') return false;
      // Past roles count among those who have left: there is nothing else to find them by.
      const roles = person.roles.filter(
        (role) => state === 'former' || roleTime(role, today) !== 'past',
      );
      const isSought = (role: RoleRow) =>
        (!search.organ || role.bodyId === search.organ) &&
        (!search.rolle || role.role === search.rolle);
      if ((search.organ || search.rolle) && !roles.some(isSought)) return false;
      const text = `${person.name} ${person.email ?? ''}`.toLocaleLowerCase('nb');
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => compareNorwegian(a.name, b.name));
}
