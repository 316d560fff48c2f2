// Who asks: the session of the request's cookie, and what its person may do today.
import type { RequestHandler, Response } from 'express';
import type { Connection } from '#db/connection.ts';
import { listPersonsOfUser, type WhoComesIn } from '#db/people/person-queries.ts';
import { listHeldRoles } from '#db/people/role-queries.ts';
import type { Auth } from '#server/people/auth.ts';
import { norwegianDay, type IsoDate, type IsoInstant } from '#shared/iso-date.ts';
import type { Actor } from '#shared/permission.ts';

export type Session = { id: string; token: string; userId: string; startedAt: Date };
export type Visitor = { actor: Actor | null; session: Session | null };

type VisitorParts = {
  auth: Auth;
  connection: Pick<Connection, 'read'>;
  clock: () => IsoInstant;
};

export const stranger: Visitor = { actor: null, session: null };

/** Reads the session and keeps it awake; the cookies that go with that are handed to `setCookie`. */
export async function findVisitor(
  { auth, connection, clock }: VisitorParts,
  headers: Headers,
  setCookie: (cookie: string) => void,
): Promise<Visitor> {
  if (!headers.has('cookie')) return stranger;
  const { response, headers: answered } = await auth.api.getSession({
    headers,
    returnHeaders: true,
  });
  for (const cookie of answered.getSetCookie()) setCookie(cookie);
  if (!response) return stranger;
  const { id, token, userId, createdAt } = response.session;
  if (Date.now() - createdAt.getTime() > auth.maxHours * 3_600_000) {
    await (await auth.context).internalAdapter.deleteSession(token);
    return stranger;
  }
  const actor = await findActor(connection.read, userId, norwegianDay(clock()), auth);
  return actor ? { actor, session: { id, token, userId, startedAt: createdAt } } : stranger;
}

/** Who has the session that the library has just answered with. */
export function visitorOfAnswer(parts: VisitorParts, answered: Headers): Promise<Visitor> {
  const cookies = answered.getSetCookie().map((each) => each.split(';')[0]);
  return findVisitor(parts, new Headers({ cookie: cookies.join('; ') }), () => {});
}

/** Whom the user is: of several clusters, in the first where they hold a role. */
async function findActor(
  db: Connection['read'],
  userId: string,
  today: IsoDate,
  who: WhoComesIn,
): Promise<Actor | undefined> {
  const actors: Actor[] = [];
  for (const { id, clusterId, name } of await listPersonsOfUser(db, userId, who)) {
    const roles = await listHeldRoles(db, id, today);
    actors.push({ personId: id, clusterId, name, roles });
  }
  return actors.find(({ roles }) => roles.length > 0) ?? actors[0];
}

/** Finds the visitor once for each request that asks for data. */
export function visitorMiddleware(parts: VisitorParts): RequestHandler {
  return async (request, response, next) => {
    const headers = requestHeaders(request.headers);
    response.locals['visitor'] = await findVisitor(parts, headers, (cookie) =>
      response.append('set-cookie', cookie),
    );
    next();
  };
}

export function visitorOf(response: Response): Visitor {
  return response.locals['visitor'] as Visitor;
}

export function requestHeaders(incoming: NodeJS.Dict<string | string[]>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming))
    for (const each of [value ?? []].flat()) headers.append(name, each);
  return headers;
}
