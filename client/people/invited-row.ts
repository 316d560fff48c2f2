// What will happen to each line of a list of people to invite. Pure.
import type { ListedPerson, ListProblem } from '#shared/people/invitation-list.ts';

export type InvitedRow = {
  person: ListedPerson;
  outcome: 'willInvite' | 'willGive' | 'known' | ListProblem;
  /** Among those that are sent; null for one that is left out. */
  place: number | null;
};

export function invitedRows(
  listed: readonly ListedPerson[],
  known: readonly { name: string; email: string | null }[],
  hasRole: boolean,
): InvitedRow[] {
  const nameAt = new Map(known.map(({ name, email }) => [email, name]));
  let next = 0;
  return listed.map((read) => {
    const knownAs = nameAt.get(read.email);
    const person = { ...read, name: knownAs ?? read.name };
    if (person.problem) return { person, outcome: person.problem, place: null };
    const isKnown = knownAs !== undefined;
    if (isKnown && !hasRole) return { person, outcome: 'known', place: null };
    const place = next;
    next += 1;
    return { person, outcome: isKnown ? 'willGive' : 'willInvite', place };
  });
}
