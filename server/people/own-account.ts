// Whose account it is: the person and the sign-in library's user of the request, never anybody that the input names.
import { findPerson } from '#db/people/person-queries.ts';
import type { Session } from '#server/people/visitor.ts';
import { found, refuse } from '#server/refusal.ts';
import type { ActorContext } from '#server/request-context.ts';
import type { PersonRow } from '#shared/people/person.ts';
import { freshMinutes } from '#shared/people/account-schema.ts';

export async function ownPerson({ db, actor }: ActorContext): Promise<PersonRow> {
  return found(await findPerson(db.read, actor.clusterId, actor.personId));
}

/** The session that the request came with: whoever acts has one, but for callers without a network. */
export function ownSession({ session }: ActorContext): Session {
  return session ?? refuse('not_found');
}

/** Refuses `session_not_fresh` unless whoever asks has signed in a moment ago: an open screen is not enough for what is powerful. */
export function freshSession(ctx: ActorContext): Session {
  const session = ownSession(ctx);
  // The library's clock, which the session was stamped by.
  if (Date.now() - session.startedAt.getTime() > freshMinutes * 60_000) refuse('session_not_fresh');
  return session;
}
