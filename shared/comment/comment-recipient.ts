// Who is told of a comment by mail, and why. Once each: who is mentioned is not also told that somebody answered.

export type TellingReason = 'mentioned' | 'answered';

type Told = {
  writerId: string;
  /** Whom it mentions, and has not mentioned before. */
  mentioned: readonly string[];
  /** Who has written in the thread that it answers, as far as their words stand. */
  participants: readonly string[];
};

type Reader = { actor: { personId: string } };

/** Of those who may read it today. Nobody is told of their own words. */
export function commentRecipients<Person extends Reader>(
  { writerId, mentioned, participants }: Told,
  readers: readonly Person[],
): { person: Person; reason: TellingReason }[] {
  return readers.flatMap((person): { person: Person; reason: TellingReason }[] => {
    const { personId } = person.actor;
    if (personId === writerId) return [];
    if (mentioned.includes(personId)) return [{ person, reason: 'mentioned' }];
    return participants.includes(personId) ? [{ person, reason: 'answered' }] : [];
  });
}
