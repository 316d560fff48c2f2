// Whom the list of people shows: kept in the address.
import { personStates, type PersonState } from '#shared/people/person-state.ts';

// Named here: the table of permissions is loaded with every page, and would be split from what it stands beside.
const roles = [
  'observer',
  'contributor',
  'steering_member',
  'secretariat',
  'administrator',
] as const;

export type DirectorySearch = {
  sok?: string | undefined;
  /** A body's id. */
  organ?: string | undefined;
  rolle?: (typeof roles)[number] | undefined;
  tilstand?: PersonState | undefined;
  /** Those who have left too. */
  tidligere?: true | undefined;
};

export function directorySearch(search: Record<string, unknown>): DirectorySearch {
  const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
  const given: DirectorySearch = {
    sok: text(search['sok']),
    organ: text(search['organ']),
    rolle: roles.find((each) => each === search['rolle']),
    tilstand: personStates.find((each) => each === search['tilstand']),
    tidligere: search['tidligere'] === true ? true : undefined,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
