// Who asks: the session of the request's cookie, and what its person may do today.
import type { RequestHandler, Response } from 'express';
import type { Connection } from '#db/connection.ts';
import { findSessionActors } from '#db/people/visitor-query.ts';
import { stampSeconds, type Auth } from '#server/people/auth.ts';
import { norwegianDay, type IsoInstant } from '#shared/iso-date.ts';
import type { Actor } from '#shared/permission.ts';

export type Session = { id: string; token: string; userId: string; startedAt: Date };
export type Visitor = { actor: Actor | null; session: Session | null };

type VisitorParts = {
  auth: Auth;
  connection: Pick<Connection, 'read'>;
  clock: () => IsoInstant;
};

// A header is at most 16 kB.
const maxKnownTokens = 1000;

export const stranger: Visitor = { actor: null, session: null };

/** Reads the session and keeps it awake, unless told not to; the cookies that go with that are handed to `setCookie`. */
export async function findVisitor(
  parts: VisitorParts,
  headers: Headers,
  setCookie: (cookie: string) => void,
  keepsAwake = true,
): Promise<Visitor> {
  const { auth } = parts;
  const cookie = headers.get('cookie');
  if (cookie === null) return stranger;
  const known = auth.knownTokens.get(cookie);
  const found = known !== undefined && (await findTokensVisitor(parts, known));
  if (found && found.isAwake) return found.visitor;
  const { response, headers: answered } = await auth.api.getSession({
    headers,
    query: { disableRefresh: !keepsAwake },
    returnHeaders: true,
  });
  for (const each of answered.getSetCookie()) setCookie(each);
  if (!response) return stranger;
  if (auth.knownTokens.size >= maxKnownTokens) auth.knownTokens.clear();
  auth.knownTokens.set(cookie, response.session.token);
  return (await findTokensVisitor(parts, response.session.token))?.visitor ?? stranger;
}

/** `isAwake`: the library has stamped the session a moment ago, and need not be asked to. */
async function findTokensVisitor(
  { auth, connection, clock }: VisitorParts,
  token: string,
): Promise<{ visitor: Visitor; isAwake: boolean } | undefined> {
  const found = await findSessionActors(connection.read, token, norwegianDay(clock()), auth);
  if (!found) return undefined;
  const { id, userId, startedAt, expiresAt } = found.session;
  if (Date.now() - startedAt.getTime() > auth.maxHours * 3_600_000) {
    await (await auth.context).internalAdapter.deleteSession(token);
    return undefined;
  }
  const stampedAt = expiresAt.getTime() - auth.idleMinutes * 60_000;
  // Of several clusters, in the first where they hold a role.
  const actor = found.actors.find(({ roles }) => roles.length > 0) ?? found.actors[0]!;
  return {
    visitor: { actor, session: { id, token, userId, startedAt } },
    isAwake: Date.now() - stampedAt < stampSeconds * 1000,
  };
}

/** Who has the session that the library has just answered with. */
export function visitorOfAnswer(parts: VisitorParts, answered: Headers): Promise<Visitor> {
  const cookies = answered.getSetCookie().map((each) => each.split(';')[0]);
  return findVisitor(parts, new Headers({ cookie: cookies.join('; ') }), () => {});
}

/** Finds the visitor once for each request that asks for data. */
export function visitorMiddleware(parts: VisitorParts): RequestHandler {
  return async (request, response, next) => {
    const headers = requestHeaders(request.headers);
    const setCookie = (cookie: string) => void response.append('set-cookie', cookie);
    // A page that is left open listens on, and is renewed when others save (`renewPage`): that is nobody being there.
    const keepsAwake =
      request.path !== '/strategy.watch' && request.headers['renewal'] === undefined;
    response.locals['visitor'] = await findVisitor(parts, headers, setCookie, keepsAwake);
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
