// Who has a session, in one question: asked with every request, so that what has ended lets nobody in.
import type { Kysely } from 'kysely';
import { heldOn } from '#db/people/role-queries.ts';
import type { WhoComesIn } from '#db/people/person-queries.ts';
import type { Database } from '#db/schema.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { BodyKind } from '#shared/people/people-type.ts';
import type { Actor, Role } from '#shared/permission.ts';

export type SessionActors = {
  session: { id: string; userId: string; startedAt: Date; expiresAt: Date };
  /** Whom its user is, one for each cluster. */
  actors: Actor[];
};

/** What the people of a session may do on a day; undefined where there is no such session, or nobody has it. */
export async function findSessionActors(
  db: Kysely<Database>,
  token: string,
  day: IsoDate,
  { withSample }: WhoComesIn,
): Promise<SessionActors | undefined> {
  const rows = await db
    .selectFrom('auth_session')
    .innerJoin('person', 'person.user_id', 'auth_session.userId')
    .leftJoin('role_assignment', (join) =>
      join
        .onRef('role_assignment.person_id', '=', 'person.id')
        .on('role_assignment.archived_at', 'is', null)
        .on(heldOn(day)),
    )
    .leftJoin('body', 'body.id', 'role_assignment.body_id')
    .select([
      'auth_session.id as sessionId',
      'auth_session.userId',
      'auth_session.createdAt',
      'auth_session.expiresAt',
      'person.id as personId',
      'person.cluster_id as clusterId',
      'person.name',
      'role_assignment.role',
      'body.id as bodyId',
      'body.kind as bodyKind',
    ])
    .where('auth_session.token', '=', token)
    .where('person.erased_at', 'is', null)
    .$if(!withSample, (query) => query.where('person.is_sample', '=', 0))
    .orderBy('person.id')
    .orderBy('role_assignment.id')
    .execute();
  const [first] = rows;
  if (!first) return undefined;
  const actors = new Map<string, Actor>();
  for (const { personId, clusterId, name, role, bodyId, bodyKind } of rows) {
    const actor = actors.get(personId) ?? { personId, clusterId, name, roles: [] };
    actors.set(personId, actor);
    if (role !== null && bodyId !== null)
      actor.roles.push({ role: role as Role, bodyId, bodyKind: bodyKind as BodyKind });
  }
  return {
    session: {
      id: first.sessionId,
      userId: first.userId,
      startedAt: new Date(first.createdAt),
      expiresAt: new Date(first.expiresAt),
    },
    actors: [...actors.values()],
  };
}
