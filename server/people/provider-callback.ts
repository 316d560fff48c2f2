// GET /api/auth/callback/<provider>: the library checks what the provider sends back, and starts the session or links
// the provider to the account of whoever is signed in. A way in that is new is told to its owner.
import type { Request, RequestHandler } from 'express';
import type { AppParts } from '#server/app.ts';
import { findPerson } from '#db/people/person-queries.ts';
import { recordAccountChange } from '#server/people/account-change.ts';
import { startSession } from '#server/people/session-start.ts';
import { providerLabel } from '#server/people/sign-in-account.ts';
import {
  findVisitor,
  requestHeaders,
  visitorOfAnswer,
  type Visitor,
} from '#server/people/visitor.ts';

export function providerCallback(parts: AppParts): RequestHandler {
  const { auth } = parts;
  return async (request, response) => {
    // Before the library begins a session in place of theirs.
    const before = await findVisitor(parts, requestHeaders(request.headers), (cookie) => {
      response.append('set-cookie', cookie);
    });
    const provider = auth.providers.find(({ id }) => id === request.params['provider']);
    const answer = provider && (await askLibrary(auth, provider.id, request));
    const location = answer?.headers.get('location');
    if (!provider || !answer || !location) {
      response.redirect(303, '/logg-inn?error=provider');
      return;
    }
    // Whoever has a session now, and had none before, has signed in.
    const visitor = await visitorOfAnswer(parts, answer.headers);
    if (visitor.actor && visitor.session) {
      await startSession(parts, visitor.session, before.session, visitor.actor, 'provider');
    }
    const asker = visitor.session ? visitor : before;
    await tellNewWay(parts, asker, provider.id, answer.askedAt);
    response.append('set-cookie', answer.headers.getSetCookie());
    response.redirect(303, pathWithin(auth.baseUrl, location));
  };
}

/** The address is put together anew: of what was asked for, only the provider and the query reach the library. */
async function askLibrary(auth: AppParts['auth'], provider: string, request: Request) {
  const { search } = new URL(request.originalUrl, auth.baseUrl);
  const url = `${auth.baseUrl}/api/auth/callback/${provider}${search}`;
  const askedAt = new Date();
  const { headers } = await auth.handler(
    new globalThis.Request(url, { headers: requestHeaders(request.headers) }),
  );
  return { headers, askedAt };
}

/** By the link that somebody asked for on their account page, or at the first sign-in by a verified address. */
async function tellNewWay(
  { auth, connection, mailer, clock }: AppParts,
  { actor, session }: Visitor,
  provider: string,
  startedAt: Date,
): Promise<void> {
  if (!actor || !session) return;
  const accounts = await (await auth.context).internalAdapter.findAccounts(session.userId);
  const isNew = accounts.some((account) => {
    return account.providerId === provider && account.createdAt >= startedAt;
  });
  const person = await findPerson(connection.read, actor.clusterId, actor.personId);
  if (!isNew || !person) return;
  const context = { clusterId: actor.clusterId, actorId: actor.personId, now: clock() };
  await recordAccountChange({ db: connection, mailer, auth }, context, person, {
    action: 'account.linkProvider',
    change: { change: 'way_added', way: providerLabel(auth, provider) },
  });
}

/** The library leads only to addresses of ours; said once more, since this is where a browser is sent. */
function pathWithin(baseUrl: string, location: string): string {
  const url = new URL(location, baseUrl);
  return url.origin === new URL(baseUrl).origin
    ? url.pathname.replace(/^\/+/, '/') + url.search
    : '/';
}
